import { CsvError, parse } from 'csv-parse/sync';
import type { Report } from './fault.js';
import { countLines, endOfLine } from './text-file.js';

/** One record of a CSV file, and the physical line on which it starts. */
export interface CsvRecord {
  cells: readonly string[];
  line: number;
}

/**
 * Every record of a CSV file that can be read. A record with broken quotes is reported, and reading resumes
 * on the line after its first, so that one lost quote does not hide the rest of the file.
 */
export function readCsv(bytes: Buffer, file: string, report: Report): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; ) {
    const stop = readRun(bytes.subarray(start), line, records);
    if (stop === null) break;
    // The first line names the columns, unless it is itself at fault.
    const column = records[0]?.line === 1 ? (records[0].cells[stop.cell] ?? null) : null;
    report({ file, line: stop.line, column, message: stop.message });
    start = endOfLine(bytes, start + stop.at);
    line = stop.line + 1;
  }
  return records;
}

/** The record that could not be read: where it starts, and why. */
interface Stop {
  at: number;
  line: number;
  cell: number;
  message: string;
}

/** Adds the records up to the first that cannot be read; null where all can. */
function readRun(bytes: Buffer, firstLine: number, records: CsvRecord[]): Stop | null {
  let at = 0;
  let line = firstLine;
  // The parser's own count takes CRLF inside quotes for two lines, so it is only compared with itself.
  let parserLine = 0;
  try {
    parse(bytes, {
      record_delimiter: ['\n', '\r\n'],
      relax_column_count: true,
      on_record: (cells: string[], info) => {
        records.push({ cells, line });
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
