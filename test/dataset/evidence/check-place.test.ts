import { describe, expect, it } from 'vitest';
import { makeChecks } from '../../../src/dataset/evidence/check.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { period, printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const rule = (kind: string, cells: Cells = {}): Cells => ({
  id: 'test',
  kind,
  title: 'Test',
  measure: 'staff',
  ...cells,
});

/** Where a rule applies: what is stated, and what the others make. */
function places(check: Cells, observations: readonly Cells[], tables: TinyTables = {}) {
  const source = tinyPackage({ checks: [check], observations, ...tables });
  return makeChecks(source, figuresOf(source)).map(({ stated, computed }) => [stated.value, computed]);
}

const nowhere = (check: Cells, observations: readonly Cells[]) =>
  expect(() => places(check, observations)).toThrow(InvalidPackage);

describe('a sum over periods', () => {
  const sum = rule('SUM_OVER', { over: 'period' });
  const whole = printed(9, period('2022-01-01', '2022-01-31'));

  it('is of periods that follow each other to the last day, be it a period of its own', () => {
    const parts = [printed(4, period('2022-01-01', '2022-01-30')), printed(5, period('2022-01-31', '2022-01-31'))];
    expect(places(sum, [whole, ...parts])).toEqual([[9, 9]]);
  });

  it('is of the shortest periods there are', () => {
    const halves = [printed(4, period('2022-01-01', '2022-01-15')), printed(5, period('2022-01-16', '2022-01-31'))];
    const long = printed(7, period('2022-01-01', '2022-01-30'));
    expect(places(sum, [long, whole, ...halves])).toEqual([[9, 9]]);
  });

  it.each<[string, Cells]>([
    ['begins a day late', period('2022-01-17', '2022-01-31')],
    ['begins a day early', period('2022-01-15', '2022-01-31')],
    ['ends a day early', period('2022-01-16', '2022-01-30')],
    ['goes on behind the whole', period('2022-01-16', '2022-02-01')],
    ['has no days', { period_label: 'the rest of it' }],
  ])('is none where the second of its parts %s', (_, second) => {
    nowhere(sum, [whole, printed(4, period('2022-01-01', '2022-01-15')), printed(5, second)]);
  });
});

describe('a sum over a dimension', () => {
  const groups = [
    printed(9, { staff_group: 'all' }),
    printed(4, { staff_group: 'advisers' }),
    printed(5, { staff_group: 'managers' }),
    printed(100),
  ];

  it('is of every value but the one that is the total, and not of what has none', () => {
    expect(places(rule('SUM_OVER', { over: 'staff_group', counted: 'all' }), groups)).toEqual([[9, 9]]);
  });

  it('is of the values named alone, and is none of one', () => {
    const named = (...parts: readonly string[]) => rule('SUM_OVER', { over: 'staff_group', counted: 'all', parts });
    expect(places(named('advisers', 'managers'), groups)).toEqual([[9, 9]]);
    nowhere(named('advisers'), groups);
  });
});

it('a share is of its part and its whole', () => {
  const share = rule('SHARE', { measure: 'share', parts: ['part', 'whole'] });
  const numbers = (part: number, whole: number) => [
    printed(25, { measure: 'share' }),
    printed(part, { measure: 'part' }),
    printed(whole, { measure: 'whole' }),
  ];
  expect(places(share, numbers(3, 12))).toEqual([[25, 25]]);
  expect(places(share, numbers(0, 12))).toEqual([[25, 0]]);
  nowhere(share, numbers(3, 0));
});

describe('a change', () => {
  const change = rule('CHANGE', { parts: ['open'] });
  const open = (value: number, day: string) => printed(value, { measure: 'open', ...period(day, day) });
  const january = period('2022-01-01', '2022-01-31');

  it('is between the first day and the last', () => {
    expect(places(change, [printed(-5, january), open(20, '2022-01-01'), open(15, '2022-01-31')])).toEqual([[-5, -5]]);
  });

  it.each<[string, Cells, readonly Cells[]]>([
    ['no number of the first day is printed', january, [open(15, '2022-01-31')]],
    ['no number of the last day is printed', january, [open(20, '2022-01-01')]],
    ['both are one day', period('2022-01-01', '2022-01-01'), [open(20, '2022-01-01')]],
    ['it has no days', {}, [open(20, '2022-01-01'), open(15, '2022-01-31')]],
  ])('is none where %s', (_, time, levels) => {
    nowhere(change, [printed(-5, time), ...levels]);
  });
});

it('a count compares the documents in which the counted rows stand', () => {
  const source = tinyPackage({
    checks: [rule('COUNT', { counted: 'modules?kind=COURSE' })],
    modules: [
      { id: 'a', kind: 'COURSE', document: 'slides' },
      { id: 'b', kind: 'COURSE', document: null },
      { id: 'c', kind: 'VIDEO', document: 'other' },
    ],
    observations: [printed(2)],
  });
  expect(makeChecks(source, figuresOf(source))).toMatchObject([{ holds: true, documents: ['letter', 'slides'] }]);
});
