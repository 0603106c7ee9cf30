import { type Kysely, sql } from 'kysely';

/** As whom requests read on a server: who may read all tables, and change nothing. */
export const readerRole = 'cafcass_graph_reader';

/** SQLSTATE 42501: insufficient privilege. */
const isNotAllowed = (error: unknown): boolean => (error as { code?: unknown }).code === '42501';

// Any number, as long as all who make the role use the same.
const roleLock = 2_006_2023;

/**
 * Makes the role, and lets it read the tables there are and those to come. Whom the program connects as has to be allowed to make roles,
 * once for a server; somebody else may have made it before. Servers that start at once do so in turn, for two that grant the same right
 * at once end each other; where nothing is missing, nothing is written.
 * @returns whether there is such a role for the one who connects
 */
export async function makeReaderRole(database: Kysely<unknown>): Promise<boolean> {
  const name = sql.lit(readerRole);
  try {
    // A role is of the whole server, and the lock of a database: another one may make it at the same moment.
    await sql`do $$ begin
      perform pg_advisory_xact_lock(${sql.lit(roleLock)});
      begin create role ${sql.id(readerRole)} nologin; exception when duplicate_object or unique_violation then null; end;
      if not pg_has_role(current_user, ${name}, 'member') then
        begin execute format('grant %I to %I', ${name}, current_user); exception when unique_violation then null; end;
      end if;
      if not has_schema_privilege(${name}, current_schema(), 'usage') then
        execute format('grant usage on schema %I to %I', current_schema(), ${name});
      end if;
      if exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm')
                 and not has_table_privilege(${name}, oid, 'select')) then
        execute format('grant select on all tables in schema %I to %I', current_schema(), ${name});
      end if;
      if not exists (select from pg_default_acl, aclexplode(defaclacl) as granted
                     where defaclrole = current_user::regrole and defaclnamespace = current_schema()::regnamespace
                     and defaclobjtype = 'r' and granted.grantee = ${name}::regrole and granted.privilege_type = 'SELECT') then
        execute format('alter default privileges in schema %I grant select on tables to %I', current_schema(), ${name});
      end if;
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
