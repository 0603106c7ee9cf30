import { sourceTables } from '../domain/source-table.js';
import { columnName } from '../graph/column-name.js';
import { type Collection, type EntityClass, type LinkTable, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { tableColumns } from '../query/shape.js';
import { statementIds } from './evidence/locator.js';
import { namedKey, shortHash } from './evidence/short-hash.js';
import type { CellValue, DataPackage, SourceRow } from './package/data-package.js';

/** A row as the database has it: values by column. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** The rows of a table: they can be gone through again and again, and need not all be in memory. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
}

/** Every row a release will have, by table. */
export type Tables = ReadonlyMap<string, Rows<TableRow>>;

/** A value to be stored; a long text may be given as its bytes. */
export type StoredValue = CellValue | Buffer;

/** A row to be stored. */
export type StoredRow = Readonly<Record<string, StoredValue>>;

/** Rows to be stored. */
export type StoredRows = Rows<StoredRow>;

/** Rows to be stored, by table. */
export type StoredTables = ReadonlyMap<string, StoredRows>;

/** What the row at a place of a table has that is not written in its file but made of others: values by their names in the package. */
export type Derived = (table: string, row: SourceRow, place: number) => Readonly<Record<string, CellValue>>;

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

const datasetColumn = 'dataset_id';

/** The global id of the dataset that a package is. */
export const datasetId = ({ name }: Pick<DataPackage, 'name'>): string => `dataset:${name}`;

/** Turns the rows of a package into rows of the database: global ids, citations and periods in their columns, lists in link tables. */
export function tableRows(source: DataPackage, derived: Derived): Tables {
  const statements = statementIds(source);
  const globalId = (entity: EntityClass, slug: string) =>
    optionsOf(entity).table === 'statement'
      ? (statements.get(slug) ?? slug)
      : `${optionsOf(entity).prefix}:${nameInGraph(entity, slug)}`;
  // The names of numbers are made of names of the graph already.
  const nameInGraph = (entity: EntityClass, slug: string) =>
    optionsOf(entity).table === 'observation' ? slug : source.qualify(slug);
  const dataset = datasetId(source);

  const result = new Map<string, Rows<TableRow>>();
  for (const [name, { entity, naturalKey }] of Object.entries(sourceTables)) {
    const columns = tableColumns(entity).map((column) => ({ ...column, source: sourceColumn(column.column) }));
    const slugOf = (values: SourceRow['values']): string =>
      naturalKey
        ? shortHash(namedKey(Object.fromEntries(naturalKey.map((column) => [column, values[column]]))))
        : String(values.id);
    const rows = source.tables.get(name) ?? [];
    const valuesAt = (place: number): SourceRow['values'] => {
      const row = rows[place] as SourceRow;
      return { ...row.values, ...derived(name, row, place) };
    };
    const rowAt = (place: number): TableRow => {
      const values = valuesAt(place);
      const made: Record<string, CellValue> = {};
      for (const { column, source: from, reference, type } of columns) {
        if (column === datasetColumn) {
          made[column] = dataset;
          continue;
        }
        const value = column === 'id' ? slugOf(values) : (values[from] ?? (type === 'list' ? [] : null));
        const isReference = column === 'id' || (reference && value !== null);
        made[column] = isReference ? globalId(reference?.target() ?? entity, String(value)) : value;
      }
      return made;
    };
    result.set(
      optionsOf(entity).table,
      madeRows(rows.length, (place) => [rowAt(place)], rows.length),
    );
    for (const { link, column, target } of ownedLinks(entity)) {
      const linksAt = (place: number): readonly TableRow[] => {
        const values = valuesAt(place);
        const from = globalId(entity, slugOf(values));
        return ((values[column] ?? []) as readonly string[]).map((slug) => ({
          [link.from]: from,
          [link.to]: globalId(target, slug),
        }));
      };
      result.set(link.table, madeRows(rows.length, linksAt));
    }
  }
  return result;
}

// Up to so many source rows, what is made of them is kept: to make it again takes longer.
const mostKept = 20_000;

/**
 * What is made of each place of a table: at once of few, and again and again of many.
 * @param known how many rows that are; counted where absent
 */
function madeRows(places: number, madeAt: (place: number) => readonly TableRow[], known?: number): Rows<TableRow> {
  function* made() {
    for (let place = 0; place < places; place++) yield* madeAt(place);
  }
  if (places <= mostKept) return [...made()];
  let length = known;
  return {
    get length() {
      if (length === undefined) {
        length = 0;
        for (let place = 0; place < places; place++) length += madeAt(place).length;
      }
      return length;
    },
    [Symbol.iterator]: made,
  };
}
