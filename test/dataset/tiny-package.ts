import { type Figure, figuresOf } from '../../src/dataset/evidence/figure.js';
import { type Located, locator } from '../../src/dataset/evidence/locator.js';
import type { CellValue, DataPackage, SourceRow } from '../../src/dataset/package/data-package.js';

type Cells = Readonly<Record<string, CellValue>>;

/** Rows by table. */
export type TinyTables = Readonly<Record<string, readonly Cells[]>>;

/** A package in memory: only what the tables hold, each row on the next line. */
export const tinyPackage = (tables: TinyTables): DataPackage => ({
  name: 'tiny',
  namespace: '',
  shortTitle: 'Tiny',
  keywords: [],
  contributors: [],
  homepage: null,
  operations: [],
  uses: [],
  qualify: (name) => name,
  version: '2.0.0',
  title: 'Tiny',
  description: null,
  licences: [],
  hash: 'tiny',
  files: new Map(),
  resources: [],
  tables: new Map(
    Object.entries(tables).map(([name, rows]): [string, SourceRow[]] => [
      name,
      rows.map((values, index) => ({ values, file: `${name}.csv`, line: index + 2 })),
    ]),
  ),
});

/** A number as a document prints it: of the measure `staff`, in the document `letter`, unless told otherwise. */
export const printed = (value: number, cells: Cells = {}): Cells => ({
  measure: 'staff',
  value,
  as_published: String(value),
  precision: 'EXACT',
  document: 'letter',
  first_line: 1,
  last_line: 1,
  reprint: false,
  period_label: null,
  ...cells,
});

/** A period from day to day. */
export const period = (start: string, end: string): Cells => ({
  period_start: start,
  period_end: end,
  period_label: `${start} to ${end}`,
});

/** The figures of a few numbers. */
export const figures = (...observations: readonly Cells[]): readonly Figure[] =>
  figuresOf(tinyPackage({ observations }));

/** What an editor means by the name of a fact. */
export const locate = (tables: TinyTables): ((name: string) => Located) => {
  const source = tinyPackage(tables);
  return locator(source, figuresOf(source));
};
