import { type Selection, selectsPage } from '../graph/selection.js';
import type { RawRow } from '../query/row.js';
import type { SqlStatement } from '../query/sql.js';
import type { Reader } from './reader.js';

/** The statements of a connection: of its page, and of how many rows there are on all pages. */
export interface ConnectionStatements {
  readonly page: () => SqlStatement;
  readonly count: () => SqlStatement;
}

/** What they answer: no rows where nothing of the page is selected, no counts where they are not. */
export interface ConnectionAnswer<Raw, Count> {
  readonly rows: readonly Raw[];
  readonly counts: readonly Count[] | undefined;
}

/**
 * Reads of a connection what is selected of it.
 * @param counted the fields that are counted
 */
export async function readConnection<Raw, Count = RawRow>(
  reader: Reader,
  selection: Selection,
  { page, count }: ConnectionStatements,
  counted: readonly string[] = ['totalCount'],
): Promise<ConnectionAnswer<Raw, Count>> {
  const [rows, counts] = await Promise.all([
    selectsPage(selection) ? reader.rows<Raw>(page()) : [],
    counted.some((name) => selection.fields.has(name)) ? reader.rows<Count>(count()) : undefined,
  ]);
  return { rows, counts };
}
