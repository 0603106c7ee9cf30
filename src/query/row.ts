import type { AttributeType } from '../graph/attribute-type.js';
import { oncePerPair } from '../graph/once.js';
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
  integers: (column) => sql`array_to_json(${column})::text`,
};

const fromText: Partial<Record<AttributeType, (text: string) => unknown>> = {
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
  list: (text) => JSON.parse(text),
  integers: (text) => JSON.parse(text),
};

const listFrom = oncePerPair(
  (columns: readonly Column[], first: number): Sql =>
    join(
      columns.map(
        ({ column, type }, index) =>
          sql`${asText[type](identifier(`t.${column}`))} as ${identifier(`c${first + index}`)}`,
      ),
    ),
);

/**
 * The columns of a table `t` as a select list, each as a text.
 * @param first the number of the first column, where others stand before it
 */
export const selectList = (columns: readonly Column[], first = 0): Sql => listFrom(columns, first);

interface NamedValue {
  readonly key: string;
  readonly name: string;
  readonly read: ((text: string) => unknown) | undefined;
}

const valueIn = (raw: RawRow, { key, read }: NamedValue): unknown => {
  const value = raw[key] as string | null;
  return value === null || !read ? value : read(value);
};

const readerFrom = oncePerPair((columns: readonly Column[], first: number): ((raw: RawRow) => Row) => {
  const own: NamedValue[] = [];
  const embedded = new Map<string, NamedValue[]>();
  columns.forEach(({ path: [name = '', inner], type }, index) => {
    const value = { key: `c${first + index}`, read: fromText[type] };
    if (inner === undefined) own.push({ ...value, name });
    else embedded.set(name, [...(embedded.get(name) ?? []), { ...value, name: inner }]);
  });
  const groups = [...embedded];
  return (raw) => {
    const row: Record<string, unknown> = {};
    for (const value of own) row[value.name] = valueIn(raw, value);
    for (const [name, parts] of groups) {
      let value: Record<string, unknown> | null = null;
      for (const part of parts) {
        const inner = valueIn(raw, part);
        if (inner === null) continue;
        // Resolvers of an embedded value may need the row it stands in.
        value ??= { owner: row };
        value[part.name] = inner;
      }
      row[name] = value;
    }
    return row as Row;
  };
});

/**
 * Turns what the drivers return into row objects. An embedded value whose columns are all null is null.
 * @param first the number of the first column, where others stand before it
 */
export const rowReader = (columns: readonly Column[], first = 0): ((raw: RawRow) => Row) => readerFrom(columns, first);
