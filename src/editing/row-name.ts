import { figuresOf } from '../dataset/evidence/figure.js';
import { inWords } from '../dataset/evidence/in-words.js';
import type { DataPackage, SourceRow } from '../dataset/package/data-package.js';
import { sourceTables } from '../domain/source-table.js';

/** A row of a package, and what names it there. */
export interface NamedRow {
  readonly row: SourceRow;
  /** The same in every version of the package in which it is the same row. */
  readonly key: string;
  /** For people. */
  readonly words: string;
}

const keyColumns: Readonly<Record<string, readonly string[]>> = {
  'former-ids': ['table', 'former'],
  links: ['from', 'to', 'relation'],
  'not-figures': ['document', 'line', 'word'],
};

/** The columns that name a row of a table; null where all of them do. */
const columnsThatName = (table: string): readonly string[] | null =>
  sourceTables[table]?.naturalKey ?? keyColumns[table] ?? null;

/** The rows of a table by what names them: an id, the cell and time of a number, or the values of some columns. */
export function namedRows(source: DataPackage, table: string): ReadonlyMap<string, NamedRow> {
  const rows = source.tables.get(table) ?? [];
  if (table === 'observations') {
    const { cellOf } = inWords(source);
    return new Map(
      figuresOf(source).map((figure) => {
        const words = `${cellOf(figure)} (${figure.document}:${figure.line})`;
        return [figure.id, { row: figure.row, key: figure.id, words }];
      }),
    );
  }
  const columns = columnsThatName(table);
  return new Map(
    rows.map((row) => {
      const { id } = row.values;
      const parts = columns?.map((column) => row.values[column]).filter((value) => value !== null);
      const key = parts || typeof id !== 'string' ? (parts ?? Object.values(row.values)).map(String).join(' ') : id;
      return [key, { row, key, words: key }];
    }),
  );
}
