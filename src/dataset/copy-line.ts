import type { StoredRow, StoredValue } from './table-row.js';

// How many characters of rows are made into bytes at once, and how many bytes of a file are looked at.
const partLength = 1 << 18;

/** A text as COPY reads it; the backslash first, which stands before the others then. */
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;

const arrayItem = (item: string): string => `"${item.replaceAll(/["\\]/g, '\\$&')}"`;

/** A value as COPY reads it. */
function copiedCell(value: Exclude<StoredValue, Buffer>): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'object') return escaped(`{${value.map(arrayItem).join(',')}}`);
  return String(value);
}

/** The bytes of a text as COPY reads it: what is escaped is ASCII, and so part of no other character. */
function* escapedBytes(bytes: Buffer): Generator<Buffer<ArrayBuffer>> {
  for (let start = 0; start < bytes.length; start += partLength)
    yield Buffer.from(escaped(bytes.subarray(start, start + partLength).toString('latin1')), 'latin1');
}

/** Rows in the text format of COPY, in parts; one that ends with the end of a line ends with that of a row. A text may be given as its bytes. */
export function* copyLines(rows: Iterable<StoredRow>, columns: readonly string[]): Generator<Buffer<ArrayBuffer>> {
  let text = '';
  for (const row of rows) {
    for (const [index, column] of columns.entries()) {
      const value = row[column] ?? null;
      if (index > 0) text += '\t';
      if (!Buffer.isBuffer(value)) text += copiedCell(value);
      else if (value.length > 0) {
        yield Buffer.from(text);
        text = '';
        yield* escapedBytes(value);
      }
    }
    text += '\n';
    if (text.length < partLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}
