import { type Selection, selectsPage } from '../graph/selection.js';
import type { RawRow } from '../query/row.js';
import type { SqlStatement } from '../query/sql.js';
import type { Reader } from './reader.js';

/** The statements of a connection. */
export interface ConnectionStatements {
  readonly page: () => SqlStatement;
  /** The page with how many rows there are on all pages, in `total` of its rows: two statements would cost more. */
  readonly countedPage: () => SqlStatement;
  readonly count: () => SqlStatement;
  /** Whether a page without rows means that there are none on any: beyond a cursor it does not. */
  readonly isFromEnd: boolean;
}

/** What they answer: no rows where nothing of the page is selected, no number where it is not. */
export interface ConnectionAnswer<Raw> {
  readonly rows: readonly Raw[];
  readonly totalCount: number | undefined;
}

const totalIn = (rows: readonly RawRow[]) => rows.find(({ total }) => typeof total === 'number')?.total;

/** Reads of a connection what is selected of it. */
export async function readConnection<Raw extends object>(
  reader: Reader,
  selection: Selection,
  { page, countedPage, count, isFromEnd }: ConnectionStatements,
): Promise<ConnectionAnswer<Raw>> {
  const isCounted = selection.fields.has('totalCount');
  const isRead = selectsPage(selection);
  const rows = isRead ? await reader.rows<Raw>(isCounted ? countedPage() : page()) : [];
  if (!isCounted) return { rows, totalCount: undefined };
  const told = isRead && (totalIn(rows as readonly RawRow[]) ?? (isFromEnd ? 0 : undefined));
  if (typeof told === 'number') return { rows, totalCount: told };
  const [counted] = await reader.rows<{ readonly count: number }>(count());
  return { rows, totalCount: counted?.count };
}
