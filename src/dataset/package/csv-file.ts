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

const quote = 0x22;

/** The cells of some whole records, all of which can be read. */
export function readRecords(bytes: Buffer): readonly (readonly string[])[] {
  if (bytes.includes(quote)) return parse(bytes, dialect);
  // Where nothing is quoted, commas and ends of lines are nothing else.
  const text = bytes.toString('utf8');
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split(','));
}

/** The record that could not be read: where it starts, and why. */
interface Stop {
  at: number;
  line: number;
  cell: number;
  message: string;
}

/** Takes in the records up to the first that cannot be read; null where all can. */
function readRun(bytes: Buffer, firstLine: number, take: Take): Stop | null {
  let at = 0;
  let line = firstLine;
  // The parser's own count takes CRLF inside quotes for two lines, so it is only compared with itself.
  let parserLine = 0;
  try {
    parse(bytes, {
      ...dialect,
      on_record: (cells: string[], info) => {
        take({ cells, line }, { start: at, end: info.bytes });
        line += countLines(bytes, at, info.bytes);
        at = info.bytes;
        parserLine = info.lines;
        return null;
      },
    });
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const spansLines = typeof error.lines === 'number' && error.lines > parserLine + 1;
    return { at, line, cell: Number(error.column), message: messageOf(error, spansLines) };
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
