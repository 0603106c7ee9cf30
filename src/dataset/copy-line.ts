import type { StoredRow, StoredValue } from './table-row.js';

// How many bytes of rows are sent at once.
const partLength = 1 << 18;
const mostBytesOfCharacter = 3;

/** A text as COPY reads it; the backslash first, which stands before the others then. */
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text)
    ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    : text;

const arrayItem = (item: string): string => `"${item.replaceAll(/["\\]/g, '\\$&')}"`;

/** A value as COPY reads it. */
function copiedCell(value: StoredValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (Buffer.isBuffer(value)) return escaped(value.toString());
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (typeof value === 'object') return escaped(`{${value.map(arrayItem).join(',')}}`);
  return String(value);
}

/** Rows in the text format of COPY, in parts that end with a row. */
export function* copyLines(rows: Iterable<StoredRow>, columns: readonly string[]): Generator<Buffer<ArrayBuffer>> {
  let part = Buffer.allocUnsafe(partLength);
  let end = 0;
  for (const row of rows) {
    const cells = columns.map((column) => copiedCell(row[column] ?? null));
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
