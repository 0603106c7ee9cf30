import { isDeepStrictEqual } from 'node:util';
import type { CellValue, DataPackage } from '../dataset/package/data-package.js';
import { type NamedRow, namedRows } from './row-name.js';

/** A row that is in one of two packages only. */
export interface LoneRow {
  /** What names it: its id, or the values of some columns. */
  readonly key: string;
  readonly words: string;
  readonly file: string;
  readonly line: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** A row that has other values. */
export interface ChangedRow extends Omit<LoneRow, 'values'> {
  /** What it said, and what it says, of each column that differs. */
  readonly values: Readonly<Record<string, { readonly before: CellValue; readonly after: CellValue }>>;
}

/** What differs in a table. */
export interface TableDifference {
  readonly table: string;
  readonly added: readonly LoneRow[];
  readonly removed: readonly LoneRow[];
  readonly changed: readonly ChangedRow[];
}

const filled = (values: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

const loneRow = ({ row, key, words }: NamedRow): LoneRow => ({
  key,
  words,
  file: row.file,
  line: row.line,
  values: filled(row.values),
});

function changedRow(before: NamedRow, after: NamedRow): ChangedRow | null {
  const columns = new Set([...Object.keys(before.row.values), ...Object.keys(after.row.values)]);
  const values = [...columns].flatMap((column) => {
    const [old, now] = [before.row.values[column] ?? null, after.row.values[column] ?? null];
    return isDeepStrictEqual(old, now) ? [] : [[column, { before: old, after: now }] as const];
  });
  return values.length === 0 ? null : { ...loneRow(after), values: Object.fromEntries(values) };
}

/** Compares a table of two packages row by row and value by value; null stands for nothing before. */
export function tableDifference(before: DataPackage | null, after: DataPackage, table: string): TableDifference {
  const old: ReadonlyMap<string, NamedRow> = before ? namedRows(before, table) : new Map();
  const now = namedRows(after, table);
  return {
    table,
    added: [...now.values()].filter(({ key }) => !old.has(key)).map(loneRow),
    removed: [...old.values()].filter(({ key }) => !now.has(key)).map(loneRow),
    changed: [...now.values()].flatMap((row) => {
      const other = old.get(row.key);
      return (other && changedRow(other, row)) ?? [];
    }),
  };
}
