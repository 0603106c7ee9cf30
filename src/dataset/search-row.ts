import { Document } from '../domain/dimension/document.js';
import { SearchEntry } from '../domain/fact/search-entry.js';
import { entities } from '../domain/registry.js';
import { optionsOf } from '../graph/entity-metadata.js';
import { typeNameOf } from '../graph/node.js';
import type { Searchable } from '../graph/searchable.js';
import { columnAt, columnsOf } from '../query/column.js';
import type { CellValue } from './package/data-package.js';
import type { TableRow, Tables } from './table-row.js';

interface SearchSource {
  readonly rows: readonly TableRow[];
  readonly search: Searchable;
  /** The values of a row at some members, without the empty ones. */
  readonly texts: (row: TableRow, members: readonly string[]) => readonly string[];
  /** What a row names, where it names something else. */
  readonly named: (row: TableRow) => string | undefined;
  /** The document a row is cited from; of a document, itself. */
  readonly document: (row: TableRow) => CellValue;
}

/** Every table the search reads. */
function sourcesOf(tables: Tables): readonly SearchSource[] {
  return entities.flatMap((entity): SearchSource[] => {
    const { search, table } = optionsOf(entity);
    if (!search) return [];
    const valuesAt = (row: TableRow, member: string): unknown[] => [row[columnAt(entity, member).column]].flat();
    return [
      {
        rows: [...(tables.get(table) ?? [])],
        search,
        texts: (row, members) =>
          members
            .flatMap((member) => valuesAt(row, member))
            .filter((text): text is string => typeof text === 'string' && text !== ''),
        document: (row) => (entity === Document ? row.id : row.citation_document_id) ?? null,
        named: (row) => (search.nameOf ? String(valuesAt(row, search.nameOf)[0]) : undefined),
      },
    ];
  });
}

const periodColumns = columnsOf(SearchEntry).flatMap(({ column, path: [name] }) => (name === 'period' ? [column] : []));

const lines = (texts: readonly string[]) => [...new Set(texts)].join('\n');

/** The rows of the search, derived from all others: what is read of an entity, its declaration says. */
export function searchRows(tables: Tables): readonly TableRow[] {
  const sources = sourcesOf(tables);
  const naming = sources.flatMap(({ rows, search, texts, named }) =>
    rows.flatMap((row) => texts(row, [search.title]).map((name) => ({ name, of: named(row) }))),
  );
  const furtherNames = Map.groupBy(naming, ({ of }) => of);
  return sources
    .filter(({ search }) => !search.nameOf)
    .flatMap(({ rows, search: { title, names = [], body = [] }, texts, document }) =>
      rows.map((row) => {
        const id = String(row.id);
        // In an order of their own, so that the order of the rows changes nothing.
        const further = (furtherNames.get(id) ?? []).map(({ name }) => name).toSorted();
        return {
          id,
          type: String(typeNameOf(id)),
          names: lines([...texts(row, [title, ...names]), ...further]),
          body: lines(texts(row, body)),
          document_id: document(row),
          dataset_id: row.dataset_id ?? null,
          ...Object.fromEntries(periodColumns.map((column) => [column, row[column] ?? null])),
        };
      }),
    );
}
