import { type RawBuilder, sql } from 'kysely';
import type { Column } from './column.js';

/** A row as resolvers see it: values by name, references as `…Id`, embedded values as objects. */
export type Row = Record<string, unknown> & { readonly id: string };

/** What the drivers return: the columns by their number, so that no name can clash. */
export type RawRow = Readonly<Record<string, unknown>>;

// The casts make both drivers return the same JavaScript values.
const shown: Partial<Record<Column['type'], (column: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  number: (column) => sql`${column}::float8`,
  date: (column) => sql`${column}::text`,
  timestamp: (column) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
  list: (column) => sql`array_to_json(${column})::text`,
};

/** The columns as a select list. */
export const selectList = (columns: readonly Column[], alias: string): RawBuilder<unknown> =>
  sql.join(
    columns.map(({ column, type }, index) => {
      const reference = sql.ref(`${alias}.${column}`);
      return sql`${shown[type]?.(reference) ?? reference} as ${sql.ref(`c${index}`)}`;
    }),
  );

interface Cell {
  readonly key: string;
  readonly name: string;
  readonly isList: boolean;
}

const read = (raw: RawRow, { key, isList }: Cell): unknown => {
  const value = raw[key];
  return isList && typeof value === 'string' ? JSON.parse(value) : value;
};

/** Turns what the drivers return into row objects. An embedded value whose columns are all null is null. */
export function rowReader(columns: readonly Column[]): (raw: RawRow) => Row {
  const cells = columns.map(({ path, type }, index) => ({ path, key: `c${index}`, isList: type === 'list' }));
  const own: Cell[] = [];
  const embedded = new Map<string, Cell[]>();
  for (const { path, ...cell } of cells) {
    const [name = '', inner] = path;
    if (inner === undefined) own.push({ ...cell, name });
    else embedded.set(name, [...(embedded.get(name) ?? []), { ...cell, name: inner }]);
  }
  const groups = [...embedded];
  return (raw) => {
    const row: Record<string, unknown> = {};
    for (const cell of own) row[cell.name] = read(raw, cell);
    for (const [name, parts] of groups) {
      let value: Record<string, unknown> | null = null;
      for (const part of parts) {
        const inner = read(raw, part);
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
