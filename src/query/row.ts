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

/** Turns what the drivers return into row objects. An embedded value whose columns are all null is null. */
export function rowReader(columns: readonly Column[]): (raw: RawRow) => Row {
  return (raw) => {
    const row: Record<string, unknown> = {};
    columns.forEach(({ path, type }, index) => {
      const value = raw[`c${index}`];
      const [name = '', inner] = path;
      const shownValue = type === 'list' && typeof value === 'string' ? JSON.parse(value) : value;
      if (inner === undefined) {
        row[name] = shownValue;
        return;
      }
      if (value === null) {
        row[name] ??= null;
        return;
      }
      row[name] ??= { owner: row };
      (row[name] as Record<string, unknown>)[inner] = shownValue;
    });
    return row as Row;
  };
}
