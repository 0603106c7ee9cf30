import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Transaction } from 'kysely';
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

// A link table has no ids, and so nothing to compare its rows by.
const entityTables = new Set(entities.map((entity) => optionsOf(entity).table));

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

/** Makes a table hold exactly the rows given, and writes down what that changed. */
async function replaceRows(
  database: Transaction<Rows>,
  table: string,
  rows: readonly TableRow[],
  release: { readonly id: string; readonly recordChanges: boolean },
): Promise<void> {
  const target = sql.table(table);
  const incoming = sql.table(`incoming_${table}`);
  await sql`create temporary table ${incoming} (like ${target}) on commit drop`.execute(database);
  await insert(database, `incoming_${table}`, rows);
  if (!entityTables.has(table)) {
    await sql`delete from ${target}`.execute(database);
    await sql`insert into ${target} select * from ${incoming}`.execute(database);
    return;
  }
  if (release.recordChanges)
    await sql`insert into release_change (id, release_id, kind, subject, before, after)
      select ${`release-change:${release.id.split(':')[1]}-`} || coalesce(n.id, o.id), ${release.id},
        case when o.id is null then 'ADDED' when n.id is null then 'REMOVED' else 'CHANGED' end,
        coalesce(n.id, o.id), to_jsonb(o)::text, to_jsonb(n)::text
      from ${target} as o full join ${incoming} as n on n.id = o.id
      where to_jsonb(o) is distinct from to_jsonb(n)`.execute(database);
  // Rows that are gone or different go first, so that no unique key stands in the way of another row.
  await sql`delete from ${target} as o where not exists
    (select 1 from ${incoming} as n where n.id = o.id and to_jsonb(n) = to_jsonb(o))`.execute(database);
  await sql`insert into ${target} select n.* from ${incoming} as n
    where not exists (select 1 from ${target} as o where o.id = n.id)`.execute(database);
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
    if (isSame && !force) return { release: previous.sequence, isNew: false };

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
    // Link tables last: their foreign keys are checked at once.
    const inOrder = [...dataset.tables].toSorted(
      ([one], [other]) => Number(entityTables.has(other)) - Number(entityTables.has(one)),
    );
    for (const [table, tableRows] of inOrder)
      await replaceRows(database, table, tableRows, { id, recordChanges: !isSame && previous !== undefined });
    return { release: sequence, isNew: !isSame };
  });
  return load.catch((error: unknown) => {
    throw refusedDataset(error);
  });
}
