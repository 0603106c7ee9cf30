/** Lines of a document, with the pages on which the first and the last stand: null where the pages are unknown. */
export interface CitedLines {
  readonly page: number | null;
  readonly lastPage: number | null;
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * The page on which a line stands, counted from 1: the last that has begun. Null where the pages are unknown, and for what stands
 * before the first.
 * @param pageLines the lines on which pages begin
 */
export const pageOfLine = (pageLines: readonly number[] | null, line: number): number | null =>
  (pageLines?.findLastIndex((first) => first <= line) ?? -1) + 1 || null;

const span = (thing: string, first: number, last: number): string =>
  first === last ? `${thing} ${first}` : `${thing}s ${first} to ${last}`;

/** Lines of a document in words, with their page where it is known: `page 3, lines 48 to 50`. */
export function linesInWords({ page, lastPage, firstLine, lastLine }: CitedLines): string {
  const lines = span('line', firstLine, lastLine);
  return page === null ? lines : `${span('page', page, lastPage ?? page)}, ${lines}`;
}

/** One line in words, with its page where it is known. */
export function lineInWords(pageLines: readonly number[] | null, line: number): string {
  const page = pageOfLine(pageLines, line);
  return linesInWords({ page, lastPage: page, firstLine: line, lastLine: line });
}
