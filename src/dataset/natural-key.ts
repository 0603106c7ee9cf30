import { createHash } from 'node:crypto';
import { cellColumns } from '../domain/fact/cell.js';
import type { Value } from './package/data-package.js';

type Values = Readonly<Record<string, Value>>;

/** Which bound of a cell a number is: the lower and the upper one of a range are two facts. */
export function boundOf({ precision }: Values): 'lower' | 'upper' | 'value' {
  if (precision === 'AT_LEAST') return 'lower';
  return precision === 'AT_MOST' ? 'upper' : 'value';
}

/** The cell of an observation and its bound, as text. */
export const cellKey = (values: Values): string =>
  JSON.stringify([...cellColumns.map((column) => values[column] ?? null), boundOf(values)]);

/** A short name for a key, the same wherever and whenever it is computed. */
export const shortHash = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** What names an observation: its document and cell, and the line of a further printing. */
export const observationKey = (values: Values): string =>
  JSON.stringify([values.document, cellKey(values), ...(values.reprint ? [values.first_line, values.precision] : [])]);
