import { createHash, type Hash } from 'node:crypto';
import { RowHashes } from './row-hashes.js';
import type { Rows, TableRow, Tables } from './table-row.js';

// Of a larger table the texts of all rows are more than is kept in memory to be put in order, and in the end more than a string can
// hold: of each row a hash is kept.
const mostInOrder = 10_000;

const byName = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]) =>
  one < other ? -1 : 1;

/**
 * Writes the rows of a table, each as JSON of its columns with their values. Columns stand in the order in which classes are
 * defined, which is that of the imports.
 * @param withoutNulls whether a column without a value is left out
 */
function writer(rows: Iterable<TableRow>, withoutNulls = false): (row: TableRow) => string {
  const [first] = rows;
  const columns = Object.keys(first ?? {})
    .toSorted()
    .map((column, index) => {
      const start = `${index === 0 ? '[' : ','}[${JSON.stringify(column)},`;
      return { column, start, nothing: withoutNulls ? '' : `${start}null]` };
    });
  return (row) => {
    let text = columns.length === 0 ? '[' : '';
    for (const { column, start, nothing } of columns) {
      const value = row[column] ?? null;
      if (value === null) text += nothing;
      else text += `${start}${JSON.stringify(value)}]`;
    }
    return `${text}]`;
  };
}

/** Takes in the rows in the order of their texts. */
function hashTexts(hash: Hash, rows: Iterable<TableRow>): void {
  let separator = '';
  for (const text of Array.from(rows, writer(rows)).toSorted()) {
    hash.update(separator).update(text);
    separator = '\n';
  }
}

/** What tells a row from the others of its table: its id, or where it is a link, all of it. */
const keyOf = (row: TableRow): readonly unknown[] =>
  row.id === undefined
    ? Object.keys(row)
        .toSorted()
        .map((column) => row[column])
    : [row.id];

function hashesOf(rows: Rows<TableRow>): RowHashes {
  const hashes = new RowHashes(rows.length);
  const written = writer(rows, true);
  let place = 0;
  for (const row of rows) hashes.set(place++, keyOf(row), written(row));
  return hashes;
}

/** Whether hashes of its rows are kept of a table. */
export const isHashedByRow = ({ length }: Rows<TableRow>): boolean => length > mostInOrder;

/** The hashes of the rows of each large table. */
export const rowHashesOf = (tables: Tables): ReadonlyMap<string, RowHashes> =>
  new Map([...tables].flatMap(([table, rows]) => (isHashedByRow(rows) ? [[table, hashesOf(rows)]] : [])));

/**
 * SHA-256 of what a load would write, in hexadecimal: of the content of the package, and of what this version of the program
 * makes of it. It is the same whatever the order of tables, columns and rows.
 * @param rowHashes those of the rows of large tables
 */
export function contentHash(tables: Tables, rowHashes = rowHashesOf(tables)): string {
  const hash = createHash('sha256');
  for (const [table, rows] of [...tables].toSorted(byName)) {
    hash.update(`${table}\n`);
    const ofRows = rowHashes.get(table);
    if (ofRows) for (const part of ofRows.inOrder()) hash.update(part);
    else hashTexts(hash, rows);
    hash.update('\n');
  }
  return hash.digest('hex');
}
