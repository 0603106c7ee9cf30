import type { Row } from '../../query/row.js';

/** Where a figure is printed, as a place to look for another of the same row of a table. */
export function placeOf(figure: Row): { readonly document: string; readonly line: string } {
  const { documentId, firstLine } = figure.citation as { readonly documentId: string; readonly firstLine: number };
  return { document: documentId, line: String(firstLine) };
}
