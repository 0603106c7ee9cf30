import { readCsv } from '../dataset/package/csv-file.js';
import { withoutMark } from '../dataset/package/text-file.js';

/** A cell of a CSV file, and where it stands in its text. */
export interface CsvCell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a record as it stands in its file, with their quotes. */
function cellsOf(record: string, offset: number): readonly CsvCell[] {
  const cells: CsvCell[] = [];
  let [start, isQuoted] = [0, false];
  const text = record.replace(/\r?\n$/, '');
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (at === text.length || (text[at] === ',' && !isQuoted)) {
      const written = text.slice(start, at);
      const value = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
      cells.push({ value, start: offset + start, end: offset + at });
      start = at + 1;
    }
  }
  return cells;
}

/** Every record of a CSV file with its cells where they stand, the header first. */
export function csvRecords(bytes: Buffer): readonly (readonly CsvCell[])[] {
  const content = withoutMark(bytes);
  const records: (readonly CsvCell[])[] = [];
  let at = 0;
  readCsv(
    content,
    '',
    () => {},
    (_, { start, end }) => {
      const record = content.subarray(start, end).toString('utf8');
      records.push(cellsOf(record, at));
      at += record.length;
    },
  );
  return records;
}

/** A value as a cell of a CSV file. */
export const cellAsWritten = (value: string): string =>
  /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** A row of a CSV file, with the end of its line. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellAsWritten).join(',')}\n`;
