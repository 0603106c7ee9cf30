import type { LoadingSession } from '../database/loading-session.js';
import { copyLines } from './copy-line.js';
import { copyTexts, isOfBytes } from './copy-texts.js';
import { keyHashSql } from './row-hashes.js';
import type { StoredRow, StoredRows } from './table-row.js';

// As PostgreSQL writes a name that may be a word of its own.
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Above so many rows PostgreSQL is told how they are distributed, and does not find out by and by. */
export const manyRows = 10_000;

function firstOf(rows: StoredRows): StoredRow | undefined {
  const [first] = rows;
  return first;
}

async function copyRows(session: LoadingSession, table: string, rows: StoredRows, isEmptied = false): Promise<void> {
  const first = firstOf(rows);
  if (!first) return;
  const columns = Object.keys(first);
  const target = `${quotedName(table)} (${columns.map(quotedName).join(', ')})`;
  const frozen = isEmptied ? ', freeze' : '';
  if (isOfBytes(first)) await session.copy(target, copyTexts(rows, columns), `format binary${frozen}`);
  else await session.copy(target, copyLines(rows, columns), `format text${frozen}`);
  if (rows.length > manyRows) await session.query(`analyze ${quotedName(table)}`);
}

/** The columns of the key of a table, in the order of their names. */
async function keyOf(session: LoadingSession, table: string): Promise<readonly string[]> {
  const columns = await session.query<{ name: string }>(
    `select attname as name from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
      where indrelid = $1::regclass and indisprimary`,
    [quotedName(table)],
  );
  return columns.map(({ name }) => quotedName(name)).toSorted();
}

/** What is known of how rows differ from those of the table, so that no more of them need be sent. */
export interface KnownDifference {
  /** Those that are new or changed. */
  readonly rows: StoredRows;
  /** The hashes of the keys of those that are gone. */
  readonly gone: readonly string[];
}

/**
 * Does something with the rows of a table that are about to change.
 * @param changes what follows `from`: those that go as `o`, and those that come as `n`; both where a row is changed
 */
export type NoteChanges = (session: LoadingSession, changes: string) => Promise<void>;

/** How the rows of a table are replaced. */
interface Replacement {
  /** Does something with the changes before they are made. */
  readonly note?: NoteChanges | undefined;
  /** Of which rows of the table, as SQL, `o` being one; of all where absent. */
  readonly scope?: string | undefined;
  /** Which rows differ; all are compared where absent. */
  readonly known?: KnownDifference | null | undefined;
  /** Whether the table was emptied in this transaction. */
  readonly isEmptied?: boolean;
}

/** Makes a table hold exactly the rows given, or those in scope be exactly these, changing only what differs. */
export async function replaceRows(
  session: LoadingSession,
  table: string,
  rows: StoredRows,
  { note, scope, known, isEmptied }: Replacement = {},
): Promise<void> {
  const [target, incoming, differing] = [table, `incoming_${table}`, `differing_${table}`].map(quotedName);
  const [old] = await session.query(`select 1 from ${target} limit 1`);
  if (!old && !note) return copyRows(session, table, rows, isEmptied);

  const key = await keyOf(session, table);
  const isSame = key.map((column) => `n.${column} = o.${column}`).join(' and ');
  await session.query(`create temporary table ${incoming} (like ${target} including generated) on commit drop`);
  await copyRows(session, `incoming_${table}`, known?.rows ?? rows);
  // What a trigger adds to a row is in none that is given: those are written anew, and are no change.
  const columns = Object.keys(firstOf(rows) ?? {}).map(quotedName);
  const given = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  // By where they stand, so that the rows themselves are looked for once.
  await session.query(`create temporary table ${differing} on commit drop as
    select o.ctid as before, n.ctid as after,
      o.ctid is null or n.ctid is null or row(${given('o')}) is distinct from row(${given('n')}) as is_change
    from ${target} as o ${known ? 'right' : 'full'} join ${incoming} as n on ${isSame}
    where row(o.*) is distinct from row(n.*)${scope ? ` and (o.ctid is null or ${scope})` : ''}`);
  if (known && known.gone.length > 0)
    await session.query(
      `insert into ${differing} (before, is_change) select o.ctid, true from ${target} as o
        where ${keyHashSql(key.map((column) => `o.${column}`))} = any ($1::text[])${scope ? ` and ${scope}` : ''}`,
      [known.gone],
    );
  await note?.(
    session,
    `(select * from ${differing} where is_change) as d
      left join ${target} as o on o.ctid = d.before left join ${incoming} as n on n.ctid = d.after`,
  );
  // Rows that are gone or different go first, so that no unique key stands in the way of another row.
  await session.query(`delete from ${target} as o using ${differing} as d where o.ctid = d.before`);
  if (columns.length > 0)
    await session.query(`insert into ${target} (${columns.join(', ')})
      select ${given('n')} from ${incoming} as n join ${differing} as d on n.ctid = d.after`);
  // The same table may be replaced again, in another scope.
  await session.query(`drop table ${incoming}, ${differing}`);
}
