import type { TableCitation } from './table.js';

/** What of a citation is a column of its own, and where in it that stands. */
export const citationParts = {
  document: ['document', 'title'],
  firstLine: ['firstLine'],
  lastLine: ['lastLine'],
  section: ['section'],
} as const satisfies Readonly<Record<keyof TableCitation, readonly string[]>>;

/** A citation as it is in an answer. */
export interface CitationInAnswer extends Omit<TableCitation, 'document'> {
  readonly document: { readonly title: string };
}

export const tableCitation = ({ document, firstLine, lastLine, section }: CitationInAnswer): TableCitation => ({
  document: document.title,
  firstLine,
  lastLine,
  section,
});

/** A place in words, where several stand in one cell. */
export function placeInWords({ document, firstLine, lastLine }: TableCitation): string {
  return `${document}, ${firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`}`;
}
