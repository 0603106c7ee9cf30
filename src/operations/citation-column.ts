import { pageFolders } from './page-path.js';
import type { TableCitation } from './table.js';

/** What of a citation is a column of its own, and where in it that stands. */
export const citationParts = {
  document: ['document', 'title'],
  firstLine: ['firstLine'],
  lastLine: ['lastLine'],
  section: ['section'],
} as const satisfies Readonly<Record<keyof Omit<TableCitation, 'page'>, readonly string[]>>;

/** A citation as it is in an answer. */
export interface CitationInAnswer extends Omit<TableCitation, 'document' | 'page'> {
  readonly document: { readonly title: string; readonly id?: string };
}

export const tableCitation = ({ document, firstLine, lastLine, section }: CitationInAnswer): TableCitation => ({
  document: document.title,
  page: document.id === undefined ? null : `/${pageFolders.Document}/${document.id}`,
  firstLine,
  lastLine,
  section,
});

/** A place in words, where several stand in one cell. */
export function placeInWords({ document, firstLine, lastLine }: TableCitation): string {
  return `${document}, ${firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`}`;
}
