import { type Kysely, sql } from 'kysely';

/** As whom requests read on a server: who may read all tables, and change nothing. */
export const readerRole = 'cafcass_graph_reader';

/** SQLSTATE 42501: insufficient privilege. */
const isNotAllowed = (error: unknown): boolean => (error as { code?: unknown }).code === '42501';

/**
 * Makes the role, and lets it read the tables there are and those to come. Whom the program connects as has to be allowed to make roles,
 * once for a server; somebody else may have made it before.
 * @returns whether there is such a role for the one who connects
 */
export async function makeReaderRole(database: Kysely<unknown>): Promise<boolean> {
  const role = sql.id(readerRole);
  try {
    // A role is of the whole server: another database may make it at the same moment.
    await sql`do $$ begin create role ${role} nologin; exception when duplicate_object or unique_violation then null; end $$`.execute(
      database,
    );
    await sql`do $$ begin
      if not pg_has_role(current_user, ${sql.lit(readerRole)}, 'member') then
        execute format('grant %I to %I', ${sql.lit(readerRole)}, current_user);
      end if;
      execute format('grant usage on schema %I to %I', current_schema(), ${sql.lit(readerRole)});
      execute format('grant select on all tables in schema %I to %I', current_schema(), ${sql.lit(readerRole)});
      execute format('alter default privileges in schema %I grant select on tables to %I', current_schema(), ${sql.lit(readerRole)});
    end $$`.execute(database);
    return true;
  } catch (error) {
    if (isNotAllowed(error)) return false;
    throw error;
  }
}

/** Has a connection read as the role, where there is one: else it keeps its own rights, in transactions that may not write. */
export function readAsRole(client: { query(text: string): Promise<unknown> }): void {
  client.query(`set role ${readerRole}`).catch(() => undefined);
}
