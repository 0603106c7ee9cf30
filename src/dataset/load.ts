import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { entities } from '../domain/registry.js';
import { optionsOf } from '../graph/entity-metadata.js';
import { UserError } from '../user-error.js';
import type { Dataset } from './dataset.js';
import type { TableRow } from './table-row.js';

type Rows = Record<string, Record<string, unknown>>;
type Statements = Pick<Transaction<Rows>, 'getExecutor'>;

/** What a load did. */
export interface LoadResult {
  /** Sequence number of the release now in force. */
  readonly release: number;
  /** False where the database had this content already. */
  readonly isNew: boolean;
}

// What has no id has no name by which its changes could be told.
const entityTables = new Set(entities.map((entity) => optionsOf(entity).table));

// What a package was read from, in whatever form: its content is the same in another.
const formTables = ['package_file', 'package_reading'];

// Any number, as long as every load uses the same.
const loadLock = 2_006_2022;
const rowsPerStatement = 500;

async function insert(database: Statements, table: string, rows: readonly TableRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const values = rows
      .slice(start, start + rowsPerStatement)
      .map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column]}`))})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
      database as Transaction<Rows>,
    );
  }
}

/** Puts rows beside those of a table, in one that is gone after the load. */
async function stage(database: Statements, table: string, rows: readonly TableRow[]): Promise<RawBuilder<unknown>> {
  const incoming = sql.table(`incoming_${table}`);
  await sql`create temporary table ${incoming} (like ${sql.table(table)}) on commit drop`.execute(
    database as Transaction<Rows>,
  );
  await insert(database, `incoming_${table}`, rows);
  return incoming;
}

/** Tells the rows of two tables apart that have the same key. */
async function sameKey(database: Transaction<Rows>, table: string): Promise<RawBuilder<unknown>> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
    where indrelid = ${table}::regclass and indisprimary`.execute(database);
  return sql.join(
    rows.map(({ name }) => sql`n.${sql.ref(name)} = o.${sql.ref(name)}`),
    sql` and `,
  );
}

/** Makes a table hold exactly the rows given, and writes down what that changed. */
async function replaceRows(
  database: Transaction<Rows>,
  table: string,
  rows: readonly TableRow[],
  release?: string,
): Promise<void> {
  const target = sql.table(table);
  const incoming = await stage(database, table, rows);
  const isSame = await sameKey(database, table);
  if (release && entityTables.has(table))
    await sql`insert into release_change (id, release_id, kind, subject, before, after)
      select ${`release-change:${release.split(':')[1]}-`} || coalesce(n.id, o.id), ${release},
        case when o.id is null then 'ADDED' when n.id is null then 'REMOVED' else 'CHANGED' end,
        coalesce(n.id, o.id), to_jsonb(o)::text, to_jsonb(n)::text
      from ${target} as o full join ${incoming} as n on n.id = o.id
      where row(o.*) is distinct from row(n.*)`.execute(database);
  // Rows that are gone or different go first, so that no unique key stands in the way of another row.
  await sql`delete from ${target} as o where not exists
    (select 1 from ${incoming} as n where ${isSame} and row(n.*) is not distinct from row(o.*))`.execute(database);
  await sql`insert into ${target} select n.* from ${incoming} as n
    where not exists (select 1 from ${target} as o where ${isSame})`.execute(database);
}

/** What the database does not take in is a fault of the package: SQLSTATE 22 is a value, 23 a constraint. */
function refusedDataset(error: unknown): unknown {
  const { code, message, detail } = error as { code?: string; message: string; detail?: string };
  if (!code || !/^2[23]...$/.test(code)) return error;
  const reason = [message, detail].filter(Boolean).join(': ');
  return new UserError(`the database refuses the dataset, and nothing was loaded: ${reason}`, { cause: error });
}

/**
 * Loads a dataset in one transaction, or not at all, and records a release. The same content again changes nothing;
 * a second load at the same time waits for the first.
 * @param force load even if the content is the same: after a migration, for the tables may have new columns
 * @throws UserError where a constraint of the database refuses a row
 */
export async function loadDataset(orm: MikroORM, dataset: Dataset, { force = false } = {}): Promise<LoadResult> {
  const load = orm.em.fork().transactional(async (em): Promise<LoadResult> => {
    const database = (em as unknown as SqlEntityManager).getKysely<Rows>() as Transaction<Rows>;
    await sql`select pg_advisory_xact_lock(${loadLock})`.execute(database);
    const { rows } = await sql<{ sequence: number; content_hash: string }>`
      select sequence, content_hash from release order by sequence desc limit 1`.execute(database);
    const previous = rows[0];
    const isSame = previous?.content_hash === dataset.hash;
    if (isSame && !force) {
      // The content may have another form than before.
      for (const table of formTables)
        if (dataset.tables.has(table)) await replaceRows(database, table, dataset.tables.get(table) ?? []);
      return { release: previous.sequence, isNew: false };
    }

    const sequence = isSame ? previous.sequence : (previous?.sequence ?? 0) + 1;
    const id = `release:${sequence}`;
    const count = (table: string) => dataset.tables.get(table)?.length ?? 0;
    if (!isSame)
      await insert(database, 'release', [
        {
          id,
          sequence,
          version: dataset.version,
          content_hash: dataset.hash,
          loaded_at: new Date().toISOString(),
          observation_count: count('observation'),
          statement_count: count('statement'),
          check_count: dataset.checkCount,
          discrepancy_count: dataset.discrepancyCount,
        },
      ]);
    const recordChanges = !isSame && previous !== undefined;
    // Link tables last: their foreign keys are checked at once.
    const inOrder = [...dataset.tables].toSorted(
      ([one], [other]) => Number(entityTables.has(other)) - Number(entityTables.has(one)),
    );
    for (const [table, tableRows] of inOrder)
      await replaceRows(database, table, tableRows, recordChanges ? id : undefined);
    return { release: sequence, isNew: !isSame };
  });
  return load.catch((error: unknown) => {
    throw refusedDataset(error);
  });
}
