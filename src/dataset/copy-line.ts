import type { StoredRow, StoredValue } from './table-row.js';

// How many characters of rows are made into bytes at once, and how many bytes of a file are looked at.
const partLength = 1 << 18;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replaceAll(/[\\\t\n\r]/g, (one) => escapes[one] as string) : text;

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
function* escapedBytes(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += partLength)
    yield Buffer.from(escaped(bytes.subarray(start, start + partLength).toString('latin1')), 'latin1');
}

/** Rows in the text format of COPY, whole lines at a time and never many. A text may be given as its bytes. */
export function* copyLines(rows: Iterable<StoredRow>, columns: readonly string[]): Generator<Buffer<ArrayBuffer>> {
  let text = '';
  for (const row of rows) {
    const values = columns.map((column) => row[column] ?? null);
    if (values.some(Buffer.isBuffer)) {
      const parts = values.flatMap((value, index) => [
        ...(index > 0 ? [Buffer.from('\t')] : []),
        ...(Buffer.isBuffer(value) ? escapedBytes(value) : [Buffer.from(copiedCell(value))]),
      ]);
      yield Buffer.concat([Buffer.from(text), ...parts, Buffer.from('\n')]);
      text = '';
      continue;
    }
    text += `${(values as Exclude<StoredValue, Buffer>[]).map(copiedCell).join('\t')}\n`;
    if (text.length < partLength) continue;
    yield Buffer.from(text);
    text = '';
  }
  if (text) yield Buffer.from(text);
}
