import type { StoredRow, StoredValue } from './table-row.js';

// How many characters of rows are made into bytes at once, and how many bytes of a file are looked at.
const partLength = 1 << 18;
const mostBytesOfCharacter = 3;

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

const backslash = 0x5c;
// What stands behind a backslash for a byte that is escaped; 0 for any other.
const letterOf = new Uint8Array(256);
for (const [character, letter] of [
  ['\\', '\\'],
  ['\t', 't'],
  ['\n', 'n'],
  ['\r', 'r'],
] as const)
  letterOf[character.charCodeAt(0)] = letter.charCodeAt(0);

/** The bytes of a text as COPY reads it: what is escaped is ASCII, and so part of no other character. */
function* escapedBytes(bytes: Buffer): Generator<Buffer<ArrayBuffer>> {
  for (let start = 0; start < bytes.length; start += partLength) {
    const part = Buffer.allocUnsafe(2 * partLength);
    const stop = Math.min(start + partLength, bytes.length);
    let end = 0;
    for (let index = start; index < stop; index++) {
      const byte = bytes[index] as number;
      const letter = letterOf[byte] as number;
      if (letter !== 0) part[end++] = backslash;
      part[end++] = letter || byte;
    }
    yield part.subarray(0, end);
  }
}

/** Rows in the text format of COPY, in parts; one that ends with the end of a line ends with that of a row. A text may be given as its bytes. */
export function* copyLines(rows: Iterable<StoredRow>, columns: readonly string[]): Generator<Buffer<ArrayBuffer>> {
  let part = Buffer.allocUnsafe(partLength);
  let end = 0;
  for (const row of rows) {
    let cells: string[] = [];
    for (const column of columns) {
      const value = row[column] ?? null;
      if (!Buffer.isBuffer(value)) {
        cells.push(copiedCell(value));
        continue;
      }
      yield Buffer.concat([part.subarray(0, end), Buffer.from([...cells, ''].join('\t'))]);
      yield* escapedBytes(value);
      end = 0;
      cells = [''];
    }
    // Each row is written by itself: to write a text that was put together of thousands of cells takes twice as long.
    const line = `${cells.join('\t')}\n`;
    const most = line.length * mostBytesOfCharacter;
    if (most > part.length - end) {
      if (end > 0) yield part.subarray(0, end);
      part = Buffer.allocUnsafe(Math.max(partLength, most));
      end = 0;
    }
    end += part.write(line, end);
  }
  if (end > 0) yield part.subarray(0, end);
}
