import { cellColumns } from '../domain/fact/cell.js';
import { boundOf, observationKey, shortHash } from './natural-key.js';
import type { DataPackage, Value } from './package/data-package.js';

/** A number of the package, as checks and comparisons see it. */
export interface Figure {
  /** Global id of the observation. */
  readonly id: string;
  readonly measure: string;
  readonly document: string;
  readonly value: number;
  readonly asPublished: string;
  readonly precision: string;
  readonly line: number;
  readonly reprint: boolean;
  readonly periodLabel: string | null;
  /** Cell columns by name, null where empty. */
  readonly cell: Readonly<Record<string, Value>>;
  readonly bound: 'lower' | 'upper' | 'value';
}

/** The numbers of a package. */
export const figuresOf = ({ tables }: DataPackage): readonly Figure[] =>
  (tables.get('observations') ?? []).map(({ values }) => ({
    id: `observation:${shortHash(observationKey(values))}`,
    measure: String(values.measure),
    document: String(values.document),
    value: Number(values.value),
    asPublished: String(values.as_published),
    precision: String(values.precision),
    line: Number(values.first_line),
    reprint: values.reprint === true,
    periodLabel: values.period_label === null ? null : String(values.period_label),
    cell: Object.fromEntries(cellColumns.map((column) => [column, values[column] ?? null])),
    bound: boundOf(values),
  }));

/** The cell without some of its columns, as a key to group by. */
export const cellWithout = ({ cell, document }: Figure, ...without: readonly string[]): string =>
  JSON.stringify([
    document,
    ...cellColumns.filter((column) => !without.includes(column)).map((column) => cell[column] ?? null),
  ]);

/** What a cell is about, in words: its dimensions and its period; the measure where there is nothing else. */
export function describeCell({ cell, periodLabel, measure }: Figure): string {
  const dimensions = cellColumns
    .filter((column) => column !== 'measure' && !column.startsWith('period'))
    .map((column) => cell[column])
    .filter((value) => value !== null);
  return [...dimensions, periodLabel].filter((value) => value !== null).join(', ') || measure;
}
