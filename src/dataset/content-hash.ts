import { createHash, type Hash, hash as hashOf } from 'node:crypto';
import { remembered } from './remembered.js';
import type { TableRow, Tables } from './table-row.js';

// Of a larger table the texts of all rows are more than is kept in memory to be put in order, and those of a few are more than
// a string can hold.
const mostInOrder = 65_536;
const digestLength = 32;

const byName = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]) =>
  one < other ? -1 : 1;

/**
 * Writes the rows of a table, each as JSON of its columns with their values. Columns stand in the order in which classes are
 * defined, which is that of the imports.
 */
function writer(rows: Iterable<TableRow>): (row: TableRow) => string {
  const [first] = rows;
  const columns = Object.keys(first ?? {})
    .toSorted()
    .map((column, index) => {
      const start = `${index === 0 ? '[' : ','}[${JSON.stringify(column)},`;
      return { column, start, nothing: `${start}null]`, quoted: remembered<string>(JSON.stringify) };
    });
  return (row) => {
    let text = columns.length === 0 ? '[' : '';
    for (const { column, start, nothing, quoted } of columns) {
      const value = row[column] ?? null;
      if (value === null) text += nothing;
      else text += `${start}${typeof value === 'string' ? quoted(value) : JSON.stringify(value)}]`;
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

/** Takes in the hashes of the rows, in their own order: a few bytes for each row are all that is kept. */
function hashDigests(hash: Hash, rows: Iterable<TableRow>, count: number): void {
  const digests = Buffer.alloc(count * digestLength);
  const written = writer(rows);
  let end = 0;
  for (const row of rows) end += digests.write(hashOf('sha256', written(row), 'binary'), end, 'binary');
  const first = (index: number) => digests.readUInt32BE(index * digestLength);
  const whole = (index: number) => digests.subarray(index * digestLength, (index + 1) * digestLength);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  order.sort((one, other) => first(one) - first(other) || whole(one).compare(whole(other)));
  for (const index of order) hash.update(whole(index));
}

/**
 * SHA-256 of what a load would write, in hexadecimal: of the content of the package, and of what this version of the program
 * makes of it. It is the same whatever the order of tables, columns and rows.
 */
export function contentHash(tables: Tables): string {
  const hash = createHash('sha256');
  for (const [table, rows] of [...tables].toSorted(byName)) {
    hash.update(`${table}\n`);
    if (rows.length > mostInOrder) hashDigests(hash, rows, rows.length);
    else hashTexts(hash, rows);
    hash.update('\n');
  }
  return hash.digest('hex');
}
