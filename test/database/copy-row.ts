import type { MikroORM } from '@mikro-orm/postgresql';

/** Adds a copy of each row `t` of a table for which something holds, with other values in some columns. What the database makes of them it makes anew. */
export async function copyRow(
  orm: MikroORM,
  table: string,
  holds: string,
  cells: Readonly<Record<string, unknown>>,
): Promise<void> {
  const connection = orm.em.getConnection();
  const given = await connection.execute<{ name: string }[]>(
    `select column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'`,
    [table],
  );
  const columns = given.map(({ name }) => `"${name}"`).join(', ');
  await connection.execute(
    `insert into ${table} (${columns}) select ${columns} from (
      select (jsonb_populate_record(t, ?::jsonb)).* from ${table} as t where ${holds}) as changed`,
    [JSON.stringify(cells)],
  );
}
