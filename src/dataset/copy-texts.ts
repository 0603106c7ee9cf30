import type { StoredRow } from './table-row.js';

const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
// No flags, and nothing more in the head.
const head = Buffer.concat([signature, Buffer.alloc(8)]);
const end = Buffer.from([0xff, 0xff]);

// How many bytes of a text are sent at once.
const partLength = 1 << 18;

/** Whether a row is one of texts, of which some are given as their bytes. */
export const isOfBytes = (row: StoredRow): boolean => Object.values(row).some((value) => Buffer.isBuffer(value));

/**
 * Rows of texts in the binary format of COPY, in parts: what is given as bytes is sent as it is, and stands in memory once.
 * @param columns of type text
 */
export function* copyTexts(rows: Iterable<StoredRow>, columns: readonly string[]): Generator<Buffer> {
  yield head;
  for (const row of rows) {
    const count = Buffer.alloc(2);
    count.writeInt16BE(columns.length);
    yield count;
    for (const column of columns) {
      const value = row[column] ?? null;
      const bytes = value === null || Buffer.isBuffer(value) ? value : Buffer.from(String(value));
      const length = Buffer.alloc(4);
      length.writeInt32BE(bytes === null ? -1 : bytes.length);
      yield length;
      for (let start = 0; bytes !== null && start < bytes.length; start += partLength)
        yield bytes.subarray(start, start + partLength);
    }
  }
  yield end;
}
