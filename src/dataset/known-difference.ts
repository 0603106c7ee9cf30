import type { LoadingSession } from '../database/loading-session.js';
import type { KnownDifference } from './replace-rows.js';
import type { StoredRow, StoredRows, StoredTables } from './table-row.js';

const lastMigration = '(select max(name) from mikro_orm_migrations)';

/** Hashes of the rows that a dataset has, by table, in parts that are read as they are asked for. */
type KeptHashes = ReadonlyMap<string, AsyncIterable<Buffer>>;

/** The hashes that were kept of the rows of a dataset, as they are now. */
export async function keptHashes({ query }: LoadingSession, dataset: string): Promise<KeptHashes> {
  const tables = await query<{ name: string; parts: number }>(
    `select table_name as name, count(*)::int as parts from row_hash
      where dataset_id = $1 and migration = ${lastMigration} group by 1`,
    [dataset],
  );
  async function* partsOf(table: string, parts: number): AsyncGenerator<Buffer> {
    for (let part = 0; part < parts; part++) {
      const [own] = await query<{ hashes: Uint8Array }>(
        'select hashes from row_hash where dataset_id = $1 and table_name = $2 and part = $3',
        [dataset, table, part],
      );
      if (!own) throw new Error(`the hashes of ${table} have no part ${part}`);
      const { buffer, byteOffset, byteLength } = own.hashes;
      yield Buffer.from(buffer, byteOffset, byteLength);
    }
  }
  return new Map(tables.map(({ name, parts }) => [name, partsOf(name, parts)]));
}

/** Keeps the hashes of the rows of a dataset for its next release. */
export async function keepHashes({ query }: LoadingSession, dataset: string, tables: StoredTables): Promise<void> {
  await query('delete from row_hash where dataset_id = $1', [dataset]);
  for (const [table, { hashes }] of tables) {
    let part = 0;
    for (const some of hashes?.inOrder() ?? [])
      await query(
        `insert into row_hash (dataset_id, table_name, part, migration, hashes) values ($1, $2, $3, ${lastMigration}, $4)`,
        [dataset, table, part++, some],
      );
  }
}

/** The rows at some places. */
function* rowsAt(rows: StoredRows, places: readonly number[]): Generator<StoredRow> {
  if (rows.at) for (const place of places) yield rows.at(place) as StoredRow;
  else {
    const wanted = new Set(places);
    let place = 0;
    for (const row of rows) if (wanted.has(place++)) yield row;
  }
}

/** In what rows differ from those of which hashes were kept; null where that is not known, and all have to be compared. */
export async function knownDifference(
  rows: StoredRows,
  kept: AsyncIterable<Buffer> | undefined,
): Promise<KnownDifference | null> {
  const difference = kept && (await rows.hashes?.differenceFrom(kept));
  if (!difference) return null;
  const { changed, gone } = difference;
  return { rows: { length: changed.length, [Symbol.iterator]: () => rowsAt(rows, changed) }, gone };
}
