import { linesInWords } from '../graph/cited-lines.js';
import { pageFolders } from './page-path.js';
import type { TableCitation } from './table.js';

/** What of a place is in no column: the columns of a table are the same, whatever is known of the pages of documents. */
type PlaceBeside = 'path' | 'page' | 'lastPage';

/** What of a citation is a column of its own, and where in it that stands. */
export const citationParts = {
  document: ['document', 'title'],
  firstLine: ['firstLine'],
  lastLine: ['lastLine'],
  section: ['section'],
} as const satisfies Readonly<Record<keyof Omit<TableCitation, PlaceBeside>, readonly string[]>>;

/** A citation as it is in an answer. */
export interface CitationInAnswer extends Omit<TableCitation, 'document' | PlaceBeside> {
  readonly document: { readonly title: string; readonly id?: string };
  readonly page?: number | null;
  readonly lastPage?: number | null;
}

export const tableCitation = ({
  document,
  page = null,
  lastPage = null,
  firstLine,
  lastLine,
  section,
}: CitationInAnswer): TableCitation => ({
  document: document.title,
  path: document.id === undefined ? null : `/${pageFolders.Document}/${document.id}`,
  page,
  lastPage,
  firstLine,
  lastLine,
  section,
});

/** A place in words, where several stand in one cell. */
export const placeInWords = (place: TableCitation): string => `${place.document}, ${linesInWords(place)}`;
