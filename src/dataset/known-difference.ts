import type { LoadingSession } from '../database/loading-session.js';
import type { KnownDifference } from './replace-rows.js';
import type { StoredRow, StoredRows, StoredTables } from './table-row.js';

const lastMigration = '(select max(name) from mikro_orm_migrations)';

/** Hashes of the rows that a dataset has, by table. */
type KeptHashes = ReadonlyMap<string, Buffer>;

/** The hashes that were kept of the rows of a dataset, as they are now. */
export async function keptHashes({ query }: LoadingSession, dataset: string): Promise<KeptHashes> {
  const tables = await query<{ name: string; parts: number; length: number }>(
    `select table_name as name, count(*)::int as parts, sum(length(hashes))::int as length
      from row_hash where dataset_id = $1 and migration = ${lastMigration} group by 1`,
    [dataset],
  );
  const kept = new Map<string, Buffer>();
  for (const { name, parts, length } of tables) {
    const all = Buffer.alloc(length);
    let end = 0;
    // One by one: what the driver makes of each is twice as long.
    for (let part = 0; part < parts; part++) {
      const [own] = await query<{ hashes: Uint8Array }>(
        'select hashes from row_hash where dataset_id = $1 and table_name = $2 and part = $3',
        [dataset, name, part],
      );
      if (!own) throw new Error(`the hashes of ${name} have no part ${part}`);
      all.set(own.hashes, end);
      end += own.hashes.length;
    }
    kept.set(name, all);
  }
  return kept;
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
export function knownDifference(rows: StoredRows, kept: Buffer | undefined): KnownDifference | null {
  const difference = kept && rows.hashes?.differenceFrom(kept);
  if (!difference) return null;
  const { changed, gone } = difference;
  return { rows: { length: changed.length, [Symbol.iterator]: () => rowsAt(rows, changed) }, gone };
}
