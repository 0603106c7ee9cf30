import { CsvError, parse } from 'csv-parse/sync';
import type { Report } from './fault.js';
import { countLines, endOfLine } from './text-file.js';

/** One record of a CSV file, and the physical line on which it starts. */
export interface CsvRecord {
  cells: readonly string[];
  line: number;
}

/** Where a record stands in the bytes of its file. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Takes in a record; of none more is kept than it keeps. */
type Take = (record: CsvRecord, extent: Extent) => void;

/**
 * Every record of a CSV file that can be read. A record with broken quotes is reported, and reading resumes
 * on the line after its first, so that one lost quote does not hide the rest of the file.
 */
export function readCsv(bytes: Buffer, file: string, report: Report, take: Take): void {
  let header: CsvRecord | undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; ) {
    const stop = readRun(bytes.subarray(start), line, (record, extent) => {
      header ??= record;
      take(record, { start: start + extent.start, end: start + extent.end });
    });
    if (stop === null) break;
    // The first line names the columns, unless it is itself at fault.
    const column = header?.line === 1 ? (header.cells[stop.cell] ?? null) : null;
    report({ file, line: stop.line, column, message: stop.message });
    start = endOfLine(bytes, start + stop.at);
    line = stop.line + 1;
  }
}

const dialect = { record_delimiter: ['\n', '\r\n'], relax_column_count: true };

/** The cells of a line; null where something in it is quoted, or goes on beyond it: that is for the parser. */
const cellsOf = (line: string): readonly string[] | null => (line.includes('"') ? null : line.split(','));

/** A text without the end of its last line. */
const withoutEnd = (text: string): string =>
  text.slice(0, text.endsWith('\r\n') ? -2 : text.endsWith('\n') ? -1 : undefined);

/** The cells of some whole records, all of which can be read. */
export function readRecords(bytes: Buffer): readonly (readonly string[])[] {
  const lines = withoutEnd(bytes.toString('utf8')).split(/\r?\n/).map(cellsOf);
  return lines.every((cells) => cells !== null) ? lines : parse(bytes, dialect);
}

/** The record that could not be read: where it starts, and why. */
interface Stop {
  at: number;
  line: number;
  cell: number;
  message: string;
}

/** How far the reading of a file has come: the next record, and the line on which it starts. */
interface Position {
  at: number;
  line: number;
}

/** Takes in the records up to the first that cannot be read; null where all can. */
function readRun(bytes: Buffer, firstLine: number, take: Take): Stop | null {
  const next: Position = { at: 0, line: firstLine };
  while (next.at < bytes.length) {
    const end = endOfLine(bytes, next.at);
    const cells = cellsOf(withoutEnd(bytes.toString('utf8', next.at, end)));
    if (cells === null) {
      const stop = parseRun(bytes, next, take);
      if (stop !== null) return stop;
    } else {
      take({ cells, line: next.line }, { start: next.at, end });
      next.at = end;
      next.line += 1;
    }
  }
  return null;
}

// How many bytes are parsed at once from a record on of which more is to be known than its line tells.
const parsedLength = 1 << 14;

/** Takes in some records by the parser, which knows those of several lines, and what is wrong with one. */
function parseRun(bytes: Buffer, next: Position, take: Take): Stop | null {
  for (let length = parsedLength; ; length *= 2) {
    const { at: start } = next;
    const end = endOfLine(bytes, Math.min(start + length, bytes.length));
    // The parser's own count takes CRLF inside quotes for two lines, so it is only compared with itself.
    let parserLine = 0;
    try {
      parse(bytes.subarray(start, end), {
        ...dialect,
        on_record: (cells: string[], info) => {
          const { at, line } = next;
          next.at = start + info.bytes;
          next.line += countLines(bytes, at, next.at);
          parserLine = info.lines;
          take({ cells, line }, { start: at, end: next.at });
          return null;
        },
      });
      return null;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      // The quote may be closed further on.
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' && end < bytes.length) continue;
      const spansLines = typeof error.lines === 'number' && error.lines > parserLine + 1;
      return { ...next, cell: Number(error.column), message: messageOf(error, spansLines) };
    }
  }
}

function messageOf(error: CsvError, spansLines: boolean): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote opens here and is never closed; expected a closing "';
  if (error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    return spansLines
      ? 'a quote opens here and is not closed in this record; expected a closing "'
      : 'text follows the closing quote; expected a comma or the end of the line, and each quote in a quoted cell doubled ("")';
  }
  if (error.code === 'INVALID_OPENING_QUOTE') {
    return 'a quote stands in a cell that is not quoted; expected the whole cell in quotes, and each quote in it doubled ("")';
  }
  return error.message;
}
