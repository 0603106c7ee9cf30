import type { AttributeType } from '../graph/attribute-type.js';
import type { Column } from './column.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** A row as resolvers see it: values by name, references as `…Id`, embedded values as objects. */
export type Row = Record<string, unknown> & { readonly id: string };

/** What the drivers return: the columns by their number, so that no name can clash. */
export type RawRow = Readonly<Record<string, unknown>>;

// Every value is read as a text, so that both drivers return the same, and rows of several tables fit in one answer.
const asText: Record<AttributeType, (column: Sql) => Sql> = {
  id: (column) => column,
  text: (column) => column,
  integer: (column) => sql`${column}::text`,
  number: (column) => sql`${column}::text`,
  boolean: (column) => sql`${column}::text`,
  date: (column) => sql`${column}::text`,
  timestamp: (column) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  list: (column) => sql`array_to_json(${column})::text`,
};

const fromText: Partial<Record<AttributeType, (text: string) => unknown>> = {
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
  list: (text) => JSON.parse(text),
};

const lists = new WeakMap<readonly Column[], Map<string, Sql>>();

/**
 * The columns as a select list, each as a text.
 * @param first the number of the first column, where others stand before it
 */
export function selectList(columns: readonly Column[], alias: string, first = 0): Sql {
  const ofColumns = lists.get(columns) ?? new Map<string, Sql>();
  lists.set(columns, ofColumns);
  const known = ofColumns.get(`${alias} ${first}`);
  if (known) return known;
  const list = join(
    columns.map(
      ({ column, type }, index) =>
        sql`${asText[type](identifier(`${alias}.${column}`))} as ${identifier(`c${first + index}`)}`,
    ),
    ', ',
  );
  ofColumns.set(`${alias} ${first}`, list);
  return list;
}

interface Cell {
  readonly key: string;
  readonly name: string;
  readonly read: ((text: string) => unknown) | undefined;
}

const cellValue = (raw: RawRow, { key, read }: Cell): unknown => {
  const value = raw[key] as string | null;
  return value === null || !read ? value : read(value);
};

function makeReader(columns: readonly Column[], first: number): (raw: RawRow) => Row {
  const own: Cell[] = [];
  const embedded = new Map<string, Cell[]>();
  columns.forEach(({ path: [name = '', inner], type }, index) => {
    const cell = { key: `c${first + index}`, read: fromText[type] };
    if (inner === undefined) own.push({ ...cell, name });
    else embedded.set(name, [...(embedded.get(name) ?? []), { ...cell, name: inner }]);
  });
  const groups = [...embedded];
  return (raw) => {
    const row: Record<string, unknown> = {};
    for (const cell of own) row[cell.name] = cellValue(raw, cell);
    for (const [name, parts] of groups) {
      let value: Record<string, unknown> | null = null;
      for (const part of parts) {
        const inner = cellValue(raw, part);
        if (inner === null) continue;
        // Resolvers of an embedded value may need the row it stands in.
        value ??= { owner: row };
        value[part.name] = inner;
      }
      row[name] = value;
    }
    return row as Row;
  };
}

const readers = new WeakMap<readonly Column[], Map<number, (raw: RawRow) => Row>>();

/**
 * Turns what the drivers return into row objects. An embedded value whose columns are all null is null.
 * @param first the number of the first column, where others stand before it
 */
export function rowReader(columns: readonly Column[], first = 0): (raw: RawRow) => Row {
  const ofColumns = readers.get(columns) ?? new Map<number, (raw: RawRow) => Row>();
  readers.set(columns, ofColumns);
  const known = ofColumns.get(first);
  if (known) return known;
  const reader = makeReader(columns, first);
  ofColumns.set(first, reader);
  return reader;
}
