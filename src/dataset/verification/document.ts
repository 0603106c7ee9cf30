import type { Span } from '../../domain/printed.js';
import type { SourceRow } from '../package/data-package.js';

/** The text of a document, with the offsets of its lines. */
export interface DocumentText {
  readonly lines: readonly string[];
  readonly text: string;
  /** Where each line starts in the text. */
  readonly starts: readonly number[];
}

/** Makes the text of a document of its lines, and finds where each of them starts. */
export function documentText(lines: readonly string[]): DocumentText {
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { lines, text: lines.join('\n'), starts };
}

/** The stretch of a text from one line to another, both included; null where it has no such lines. */
export function lineSpan({ lines, starts }: DocumentText, first: number, last: number): Span | null {
  const [start, begin] = [starts[first - 1], starts[last - 1]];
  if (start === undefined || begin === undefined || last < first) return null;
  return { start, end: begin + (lines[last - 1] ?? '').length };
}

/** The number of the line at an offset of the text, from 1. */
export function lineAt({ starts }: DocumentText, at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The stretch of text that a row cites; null where it cites none, or the text is not there. */
export function citedSpan({ values }: SourceRow, documents: ReadonlyMap<string, DocumentText>): Span | null {
  const { document, first_line: first, last_line: last } = values;
  const found = documents.get(String(document));
  return found && typeof first === 'number' && typeof last === 'number' ? lineSpan(found, first, last) : null;
}

/** The lines that a row cites; null where it cites none, or the text is not there. */
export function citedLines(row: SourceRow, documents: ReadonlyMap<string, DocumentText>): readonly string[] | null {
  const span = citedSpan(row, documents);
  return span && (documents.get(String(row.values.document))?.text.slice(span.start, span.end).split('\n') ?? null);
}

/** A cell as text; empty where it is empty. */
export const cellText = ({ values }: SourceRow, column: string): string =>
  typeof values[column] === 'string' || typeof values[column] === 'number' ? String(values[column]) : '';

/** The items of a list, or the one text of another column. */
export function cellItems({ values }: SourceRow, column: string): readonly string[] {
  const value = values[column];
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? value : [];
}

/** What of a row is read by us rather than printed. */
export const isRead = (row: SourceRow, what: string): boolean => cellItems(row, 'readings').includes(what);
