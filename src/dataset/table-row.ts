import { sourceTables } from '../domain/source-table.js';
import { columnName } from '../graph/column-name.js';
import { type Collection, type EntityClass, type LinkTable, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { tableColumns } from '../query/shape.js';
import { statementIds } from './evidence/locator.js';
import { namedKey, shortHash } from './evidence/short-hash.js';
import type { CellValue, DataPackage, SourceRow } from './package/data-package.js';
import { remembered } from './package/remembered.js';
import type { RowHashes } from './row-hashes.js';

/** A row as the database has it: values by column. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** The rows of a table: they can be gone through again and again, and need not all be in memory. */
export interface Rows<Row> extends Iterable<Row> {
  readonly length: number;
  /** The row at a place, where it can be made by itself. */
  at?(place: number): Row | undefined;
}

/** Every row a release will have, by table. */
export type Tables = ReadonlyMap<string, Rows<TableRow>>;

/** A value to be stored; a long text may be given as its bytes. */
export type StoredValue = CellValue | Buffer;

/** A row to be stored. */
export type StoredRow = Readonly<Record<string, StoredValue>>;

/** Rows to be stored. */
export interface StoredRows extends Rows<StoredRow> {
  /** Hashes of them, where they are many. */
  readonly hashes?: RowHashes | undefined;
}

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
  /** Names rows of an entity in the graph. */
  const namer = (entity: EntityClass): ((slug: string) => string) => {
    const { table, prefix } = optionsOf(entity);
    if (table === 'statement') return (slug) => statements.get(slug) ?? slug;
    // The names of numbers are made of names of the graph already.
    if (table === 'observation') return (slug) => `${prefix}:${slug}`;
    return remembered((slug) => `${prefix}:${source.qualify(slug)}`);
  };
  const dataset = datasetId(source);

  const result = new Map<string, Rows<TableRow>>();
  for (const [name, { entity, naturalKey }] of Object.entries(sourceTables)) {
    const rows = source.tables.get(name) ?? [];
    /** Reads the values at a place, derived or not, by their names in the package. */
    const readerAt = (place: number): ((column: string) => CellValue) => {
      const row = rows[place] as SourceRow;
      const { values } = row;
      const own = derived(name, row, place);
      return (column) => {
        const value = own[column];
        return (value === undefined ? values[column] : value) ?? null;
      };
    };
    const globalId = namer(entity);
    const idOf = (valueIn: (column: string) => CellValue): string =>
      globalId(
        naturalKey
          ? shortHash(namedKey(Object.fromEntries(naturalKey.map((column) => [column, valueIn(column)]))))
          : String(valueIn('id')),
      );

    const columns = tableColumns(entity);
    // All rows begin as a copy of one, and so have one shape: that makes them small, and quick to read.
    const empty: TableRow = Object.fromEntries(
      columns.map(({ column, type }) => [column, column === datasetColumn ? dataset : type === 'list' ? [] : null]),
    );
    const filled = columns
      .filter(({ column }) => column !== 'id' && column !== datasetColumn)
      .map(({ column, reference }) => ({
        column,
        from: sourceColumn(column),
        named: reference && namer(reference.target()),
      }));
    const rowAt = (place: number): TableRow => {
      const valueIn = readerAt(place);
      const row: Record<string, CellValue> = { ...empty, id: idOf(valueIn) };
      for (const { column, from, named } of filled) {
        const value = valueIn(from);
        if (value !== null) row[column] = named ? named(String(value)) : value;
      }
      return row;
    };
    result.set(optionsOf(entity).table, madeRows(rows.length, rowAt));

    const links = ownedLinks(entity).map(({ link, column, target }) => ({ link, column, named: namer(target) }));
    const linksAt = (place: number): readonly (readonly TableRow[])[] => {
      const valueIn = readerAt(place);
      return links.map(({ link, column, named }) => {
        const slugs = (valueIn(column) ?? []) as readonly string[];
        if (slugs.length === 0) return none;
        const from = idOf(valueIn);
        return slugs.map((slug) => ({ [link.from]: from, [link.to]: named(slug) }));
      });
    };
    if (links.length > 0)
      for (const [index, made] of madeLinks(rows.length, linksAt, links.length).entries())
        result.set((links[index] as (typeof links)[number]).link.table, made);
  }
  return result;
}

const none: readonly TableRow[] = [];

// Up to so many rows are kept: to make them again takes longer.
const mostKept = 20_000;

/** A row for each place of a table: all at once where they are few, and again and again where they are many. */
function madeRows(places: number, rowAt: (place: number) => TableRow): Rows<TableRow> {
  function* made() {
    for (let place = 0; place < places; place++) yield rowAt(place);
  }
  return places <= mostKept ? [...made()] : { length: places, at: rowAt, [Symbol.iterator]: made };
}

/**
 * The links that lead from each place of a table, by link table: where they are many they are made again and again, as rows are.
 * @param count how many link tables there are
 */
function madeLinks(
  places: number,
  linksAt: (place: number) => readonly (readonly TableRow[])[],
  count: number,
): readonly Rows<TableRow>[] {
  const lengths = new Array<number>(count).fill(0);
  const few = Array.from({ length: count }, (): TableRow[] => []);
  for (let place = 0; place < places; place++)
    for (const [index, made] of linksAt(place).entries()) {
      const length = (lengths[index] as number) + made.length;
      lengths[index] = length;
      if (length <= mostKept) few[index]?.push(...made);
      else few[index] = [];
    }
  return lengths.map((length, index) => {
    if (length <= mostKept) return few[index] as TableRow[];
    function* made() {
      for (let place = 0; place < places; place++) yield* linksAt(place)[index] ?? none;
    }
    return { length, [Symbol.iterator]: made };
  });
}
