import { join, relative } from 'node:path';
import type { DocumentFile } from '../dataset/document-text.js';
import { readRecords } from '../dataset/package/csv-file.js';
import type { Fault } from '../dataset/package/fault.js';

/** A fault where an editor finds it. */
export interface PlacedFault {
  /** An error has to be mended before the package loads or holds; a warning tells what is left to do. */
  readonly severity: 'error' | 'warning';
  /** Path of the file, from the folder in which the program runs. */
  readonly file: string;
  /** From 1; null where the fault is of the whole file. */
  readonly line: number | null;
  /** Character of the line, from 1; null where it is not known. */
  readonly at: number | null;
  /** Column of the table, property of a JSON file or word of a text; null where the fault is of the whole line. */
  readonly column: string | null;
  readonly message: string;
}

/** Where faults stand: the package with the bytes that were read of it, and the texts of its documents. */
export interface FaultPlaces {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly texts: ReadonlyMap<string, DocumentFile>;
}

const lineOf = (text: string, line: number): string => text.split('\n')[line - 1]?.replace(/\r$/, '') ?? '';

/** Where the cell of a column begins in the first line of its record; null where it is on a later one. */
function cellStart(text: string, line: number, column: string): number | null {
  const [header] = readRecords(Buffer.from(`${lineOf(text, 1).replace(/^\uFEFF/, '')}\n`));
  const index = header?.indexOf(column.split(',')[0] ?? '') ?? -1;
  const record = lineOf(text, line);
  let [cell, isQuoted] = [0, false];
  for (let at = 0; index >= 0 && at <= record.length; at++) {
    if (cell === index) return at + 1;
    if (record[at] === '"') isQuoted = !isQuoted;
    else if (record[at] === ',' && !isQuoted) cell++;
  }
  return null;
}

/** Tells where faults stand, for people and for their editors. */
export function faultPlacer({ folder, files, texts }: FaultPlaces): (fault: Fault) => PlacedFault {
  const known = new Map<string, string>();
  const textOf = (file: string) => {
    const text = known.get(file) ?? files.get(file)?.toString('utf8') ?? '';
    known.set(file, text);
    return text;
  };
  const fromHere = (path: string) => relative('', path) || path;
  return ({ file, line, column, message }) => {
    const text = texts.get(file);
    // What no row accounts for stands in the text of a document, and is found by its word.
    if (text && line !== null) {
      const found = text.lines[line - 1]?.indexOf(column ?? '') ?? -1;
      const at = found < 0 ? null : found + 1;
      return { severity: 'warning', file: fromHere(text.path), line, at, column, message };
    }
    const isTable = file.endsWith('.csv') && line !== null && column !== null;
    const at = isTable ? cellStart(textOf(file), line, column) : null;
    return { severity: 'error', file: fromHere(join(folder, file)), line, at, column, message };
  };
}
