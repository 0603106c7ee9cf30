import { optionsOf } from '../graph/entity-metadata.js';
import { attachAll } from './attach.js';
import { cachePlans } from './plan-cache.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';
import type { Loaded, SelectedList, SelectedReference, Shape } from './shape.js';
import { identifier, join, literal, raw, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';

/** Rows and all they refer to and lead to, read by one statement. */
export interface EagerLoad {
  readonly statement: SqlStatement;
  /** The same, as part of another statement. */
  readonly part: Sql;
  /** How many columns the answer has, named `c0`, `c1`, …, besides those that were asked for by name. */
  readonly width: number;
  /** Splits the answer: the rows themselves as they came, and what was read with them. */
  readonly split: (answer: readonly RawRow[]) => { readonly rows: readonly RawRow[]; readonly loaded: Loaded };
}

/** What was read, while it is put together. */
interface LoadedSoFar extends Loaded {
  readonly rows: Map<SelectedReference, ReadonlyMap<string, Row>>;
  readonly pages: Map<SelectedList, ReadonlyMap<unknown, readonly RawRow[]>>;
  readonly counts: Map<SelectedList, ReadonlyMap<unknown, number>>;
}

/** What is read with the rows by one reference, or of one list. */
interface Part {
  /** How its rows are read. */
  readonly query: Sql;
  /** The names of its columns, as they follow in the answer. */
  readonly columns: readonly string[];
  readonly keep: (rows: readonly RawRow[], loaded: LoadedSoFar) => void;
}

const partTable = (number: number) => raw(`part_${number}`);

const shapeColumns = ({ columns }: Shape) => columns.map((_, index) => `c${index}`);

/** The rows that others refer to: each once, however often. */
function referredRows(referrer: number, from: Shape, reference: SelectedReference, shape: Shape): Part {
  const path = [...reference.within, reference.key].join('.');
  const key = from.columns.findIndex((column) => column.path.join('.') === path);
  const read = rowReader(shape.columns);
  return {
    query: sql`select ${selectList(shape.columns)} from ${identifier(optionsOf(shape.entity).table)} as t
      where t.id in (select ${identifier(`c${key}`)} from ${partTable(referrer)})`,
    columns: shapeColumns(shape),
    keep: (raws, loaded) => {
      const rows = raws.map(read);
      attachAll(rows, shape, loaded);
      loaded.rows.set(reference, new Map(rows.map((row) => [row.id, row])));
    },
  };
}

/** The ids of the rows of a part as a table: each once, also where a row is in the lists of several. */
const idsOf = (number: number, { columns }: Shape): Sql => {
  const id = columns.findIndex(({ path: [name], path }) => path.length === 1 && name === 'id');
  return sql`(select distinct ${identifier(`c${id}`)} as parent from ${partTable(number)})`;
};

function pagesOf(parents: Sql, list: SelectedList): readonly Part[] {
  const columns = [...shapeColumns(list.shape), 'parent', ...list.keyNames];
  const parent = `c${columns.indexOf('parent')}`;
  const keys = list.keyNames.map((name) => [name, `c${columns.indexOf(name)}`] as const);
  const named = (row: RawRow): RawRow => ({ ...row, ...Object.fromEntries(keys.map(([name, at]) => [name, row[at]])) });
  if (!list.pages) return [];
  return [
    {
      query: list.pages(parents),
      columns,
      keep: (rows, { pages }) => {
        pages.set(
          list,
          Map.groupBy(keys.length > 0 ? rows.map(named) : rows, (row) => row[parent]),
        );
      },
    },
  ];
}

const countsOf = (parents: Sql, list: SelectedList): readonly Part[] =>
  list.counts
    ? [
        {
          query: list.counts(parents),
          columns: ['parent', 'count'],
          keep: (rows, { counts }) => {
            counts.set(list, new Map(rows.map(({ c0, c1 }) => [c0, Number(c1)])));
          },
        },
      ]
    : [];

/** All that is read with the rows of a part, each numbered by its place in the list. */
function addParts(parts: Part[], shape: Shape, number: number): readonly Part[] {
  for (const reference of shape.references) {
    if (!reference.shape) continue;
    addParts(parts, reference.shape, parts.push(referredRows(number, shape, reference, reference.shape)));
  }
  for (const list of shape.lists) {
    const parents = idsOf(number, shape);
    parts.push(...countsOf(parents, list));
    for (const pages of pagesOf(parents, list)) addParts(parts, list.shape, parts.push(pages));
  }
  return parts;
}

interface Plan {
  readonly parts: readonly Part[];
  /** The number of the column that tells the part. */
  readonly last: number;
  /** What follows the statement of the rows themselves. */
  readonly rest: Sql;
}

const planOf = cachePlans((shape: Shape, extras: readonly string[]): Plan => {
  const parts = addParts([], shape, 0);
  const own = shapeColumns(shape);
  const last = Math.max(own.length, ...parts.map(({ columns }) => columns.length));
  const select = (number: number, columns: readonly string[]) => {
    const numbered = Array.from({ length: last }, (_, index) => {
      const column = columns[index] === undefined ? sql`null` : identifier(columns[index]);
      // The first of the selects names the columns of all.
      return number === 0 ? sql`${column} as ${raw(`c${index}`)}` : column;
    });
    const named = extras.map((name) => (number === 0 ? identifier(name) : sql`null`));
    const told = sql`${literal(String(number))}${number === 0 ? raw(` as c${last}`) : raw('')}`;
    return sql`select ${join([...numbered, told, ...named])} from ${partTable(number)}`;
  };
  const tables = parts.map(({ query }, index) => sql`${partTable(index + 1)} as (${query})`);
  const selects = [select(0, own), ...parts.map(({ columns }, index) => select(index + 1, columns))];
  return { parts, last, rest: sql`${join(tables)} ${join(selects, ' union all ')}` };
});

const nothing: Loaded = { rows: new Map(), pages: new Map(), counts: new Map() };

/**
 * Reads rows together with all they refer to, and with the lists below them, by one statement: to send a second one and to read
 * its answer would cost more than what it reads.
 * @param rows a statement that gives the columns of the shape, in its order, as `c0`, `c1`, …
 * @param extras names of what else it gives
 */
export function eagerLoad(rows: Sql, shape: Shape, extras: readonly string[] = []): EagerLoad {
  const { parts, last, rest } = planOf(shape, extras);
  if (parts.length === 0)
    return {
      statement: sqlStatement(rows),
      part: rows,
      width: last,
      split: (answer) => ({ rows: answer, loaded: nothing }),
    };
  const part = sql`with ${partTable(0)} as (${rows}), ${rest}`;
  const told = `c${last}`;
  const backward = [...parts.entries()].toReversed();
  return {
    statement: sqlStatement(part),
    part,
    width: last + 1,
    split: (answer) => {
      const byPart: RawRow[][] = [[], ...parts.map(() => [])];
      for (const row of answer) byPart[Number(row[told])]?.push(row);
      const [own = [], ...others] = byPart;
      const loaded: LoadedSoFar = { rows: new Map(), pages: new Map(), counts: new Map() };
      // What rows refer to is put into them, and so it is made before them.
      for (const [index, { keep }] of backward) keep(others[index] ?? [], loaded);
      return { rows: own, loaded };
    },
  };
}
