import { sourceTables } from '../domain/source-table.js';
import { columnName } from '../graph/column-name.js';
import { type Collection, type EntityClass, type LinkTable, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { tableColumns } from '../query/shape.js';
import { statementIds } from './evidence/locator.js';
import { namedKey, shortHash } from './evidence/short-hash.js';
import type { CellValue, DataPackage, SourceRow } from './package/data-package.js';

/** A row as the database has it: values by column. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** Every row a release will have, by table. */
export type Tables = ReadonlyMap<string, readonly TableRow[]>;

/** A value to be stored; a long text may be given as its bytes. */
export type StoredValue = CellValue | Buffer;

/** A row to be stored. */
export type StoredRow = Readonly<Record<string, StoredValue>>;

/** The rows of a table to be stored: they can be gone through again and again, and need not all be in memory. */
export interface StoredRows extends Iterable<StoredRow> {
  readonly length: number;
}

/** Rows to be stored, by table. */
export type StoredTables = ReadonlyMap<string, StoredRows>;

/** What a row has that is not written in its file but made of others: values by their names in the package. */
export type Derived = (table: string, row: SourceRow) => Readonly<Record<string, CellValue>>;

/** The name of a column in the package: a citation stands there without its prefix, a foreign key without its suffix. */
export const sourceColumn = (column: string): string => column.replace(/^citation_/, '').replace(/_id$/, '');

interface OwnedLink {
  readonly link: LinkTable;
  readonly column: string;
  readonly target: EntityClass;
}

/** The lists of an entity that are kept in a link table, and the columns of the package in which they are written, if they are. */
export const ownedLinks = (entity: EntityClass): readonly OwnedLink[] =>
  [...membersOf(entity).values()]
    .filter((member): member is Collection => member.kind === 'collection')
    .flatMap(({ name, by, target }) =>
      typeof by !== 'string' && by.owner ? [{ link: by, column: columnName(name), target: target() }] : [],
    );

/** Turns the rows of a package into rows of the database: global ids, citations and periods in their columns, lists in link tables. */
export function tableRows(source: DataPackage, derived: Derived): Tables {
  const statements = statementIds(source);
  const globalId = (entity: EntityClass, slug: string) =>
    optionsOf(entity).table === 'statement' ? (statements.get(slug) ?? slug) : `${optionsOf(entity).prefix}:${slug}`;

  const result = new Map<string, TableRow[]>();
  for (const [name, { entity, naturalKey }] of Object.entries(sourceTables)) {
    const columns = tableColumns(entity);
    const slugOf = (values: SourceRow['values']): string =>
      naturalKey
        ? shortHash(namedKey(Object.fromEntries(naturalKey.map((column) => [column, values[column]]))))
        : String(values.id);
    const rows = (source.tables.get(name) ?? []).map((row) => ({ ...row.values, ...derived(name, row) }));
    result.set(
      optionsOf(entity).table,
      rows.map((values): TableRow => {
        const cells = columns.map(({ column, reference, type }): [string, CellValue] => {
          if (column === 'id') return [column, globalId(entity, slugOf(values))];
          const value = values[sourceColumn(column)] ?? (type === 'list' ? [] : null);
          const isReference = reference && value !== null;
          return [column, isReference ? globalId(reference.target(), String(value)) : value];
        });
        return Object.fromEntries(cells);
      }),
    );
    for (const { link, column, target } of ownedLinks(entity))
      result.set(
        link.table,
        rows.flatMap((values) =>
          ((values[column] ?? []) as readonly string[]).map((slug) => ({
            [link.from]: globalId(entity, slugOf(values)),
            [link.to]: globalId(target, slug),
          })),
        ),
      );
  }
  return result;
}
