import { type CheckResult, makeChecks } from '../../../src/dataset/evidence/check.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { period, printed, type TinyTables, tinyPackage } from '../tiny-package.js';

export type Cells = Readonly<Record<string, CellValue>>;

export const rule = (kind: string, cells: Cells = {}): Cells => ({
  id: 'test',
  kind,
  title: 'Test',
  measure: 'staff',
  ...cells,
});

export function check(tables: TinyTables): readonly CheckResult[] {
  const source = tinyPackage(tables);
  return makeChecks(source, figuresOf(source));
}

/** Stated, computed, whether it holds. */
export type Result = readonly [number, number, boolean];

export const areas = (total: number, ...parts: readonly number[]) => [
  printed(total),
  ...parts.map((part, index) => printed(part, { service_area: `a${index + 1}` })),
];
export const groups = (whole: number) => [
  printed(whole, { staff_group: 'all' }),
  printed(4, { staff_group: 'advisers' }),
  printed(5, { staff_group: 'managers' }),
  printed(99, { staff_group: 'volunteers' }),
  printed(100),
];
export const january = period('2022-01-01', '2022-01-31');
export const february = period('2022-02-01', '2022-02-28');
export const winter = period('2022-01-01', '2022-02-28');
export const months = (total: number) => [printed(total, winter), printed(4, january), printed(5, february)];
export const halves = [period('2022-01-01', '2022-01-15'), period('2022-01-16', '2022-01-31')];
export const rounded = { precision: 'APPROXIMATE' };
export const schemes = {
  categories: [
    { id: 'public', scheme: 'law-type' },
    { id: 'private', scheme: 'law-type' },
    { id: 'early', scheme: 'stage' },
    { id: 'late', scheme: 'stage' },
  ],
};
export const categories = (total: number) => [
  printed(total),
  printed(4, { categories: ['public'] }),
  printed(5, { categories: ['private'] }),
  printed(2, { categories: ['early'] }),
  printed(6, { categories: ['late'] }),
];
export const balance = (stated: number) => [
  printed(stated),
  printed(10, { measure: 'joiners' }),
  printed(3, { measure: 'leavers' }),
];
export const ofBalance = rule('SUM_OF', { parts: ['joiners', '-leavers'] });
export const share = (stated: number, cells: Cells = {}) => [
  printed(stated, { measure: 'share', categories: ['public'] }),
  printed(1, { measure: 'cases', categories: ['public'], ...cells }),
  printed(3, { measure: 'all-cases', categories: ['public'] }),
  printed(8, { measure: 'cases' }),
];
export const days = (first: number, second: number) => [
  printed(first, { measure: 'open', ...period('2022-01-01', '2022-01-01') }),
  printed(second, { measure: 'open', ...period('2022-01-31', '2022-01-31') }),
];
export const change = rule('CHANGE', { parts: ['open'] });
export const percent = { measures: [{ id: 'staff', unit: 'PERCENT' }] };
export const modules = {
  modules: [
    { id: 'law-1', kind: 'ELEARNING', core: true, aliases: ['a', 'b'] },
    { id: 'law-2', kind: 'ELEARNING', core: false, aliases: [] },
    { id: 'care-1', kind: 'COURSE', core: true, aliases: ['c'] },
  ],
};
export const count = (counted: string, cells: Cells = {}) => rule('COUNT', { counted, ...cells });
