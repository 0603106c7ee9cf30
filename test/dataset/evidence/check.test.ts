import { expect, it } from 'vitest';
import { type CheckResult, makeChecks } from '../../../src/dataset/evidence/check.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import type { Value } from '../../../src/dataset/package/data-package.js';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { period, printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, Value>>;

const rule = (kind: string, cells: Cells = {}): Cells => ({
  id: 'test',
  kind,
  title: 'Test',
  measure: 'staff',
  ...cells,
});

function check(tables: TinyTables): readonly CheckResult[] {
  const source = tinyPackage(tables);
  return makeChecks(source, figuresOf(source));
}

/** Stated, computed, whether it holds. */
type Result = readonly [number, number, boolean];

const areas = (total: number, ...parts: readonly number[]) => [
  printed(total),
  ...parts.map((part, index) => printed(part, { service_area: `a${index + 1}` })),
];
const groups = (whole: number) => [
  printed(whole, { staff_group: 'all' }),
  printed(4, { staff_group: 'advisers' }),
  printed(5, { staff_group: 'managers' }),
  printed(99, { staff_group: 'volunteers' }),
  printed(100),
];
const january = period('2022-01-01', '2022-01-31');
const february = period('2022-02-01', '2022-02-28');
const winter = period('2022-01-01', '2022-02-28');
const months = (total: number) => [printed(total, winter), printed(4, january), printed(5, february)];
const halves = [period('2022-01-01', '2022-01-15'), period('2022-01-16', '2022-01-31')];
const rounded = { precision: 'APPROXIMATE' };
const schemes = {
  categories: [
    { id: 'public', scheme: 'law-type' },
    { id: 'private', scheme: 'law-type' },
    { id: 'early', scheme: 'stage' },
    { id: 'late', scheme: 'stage' },
  ],
};
const categories = (total: number) => [
  printed(total),
  printed(4, { categories: ['public'] }),
  printed(5, { categories: ['private'] }),
  printed(2, { categories: ['early'] }),
  printed(6, { categories: ['late'] }),
];
const balance = (stated: number) => [
  printed(stated),
  printed(10, { measure: 'joiners' }),
  printed(3, { measure: 'leavers' }),
];
const ofBalance = rule('SUM_OF', { parts: ['joiners', '-leavers'] });
const share = (stated: number, cells: Cells = {}) => [
  printed(stated, { measure: 'share', categories: ['public'] }),
  printed(1, { measure: 'cases', categories: ['public'], ...cells }),
  printed(3, { measure: 'all-cases', categories: ['public'] }),
  printed(8, { measure: 'cases' }),
];
const days = (first: number, second: number) => [
  printed(first, { measure: 'open', ...period('2022-01-01', '2022-01-01') }),
  printed(second, { measure: 'open', ...period('2022-01-31', '2022-01-31') }),
];
const change = rule('CHANGE', { parts: ['open'] });
const percent = { measures: [{ id: 'staff', unit: 'PERCENT' }] };
const modules = {
  modules: [
    { id: 'law-1', kind: 'ELEARNING', core: true, aliases: ['a', 'b'] },
    { id: 'law-2', kind: 'ELEARNING', core: false, aliases: [] },
    { id: 'care-1', kind: 'COURSE', core: true, aliases: ['c'] },
  ],
};
const count = (counted: string, cells: Cells = {}) => rule('COUNT', { counted, ...cells });

it.each<[string, Cells, readonly Cells[], TinyTables, ...Result[]]>([
  ['SUM_OVER: the total is its areas', rule('SUM_OVER', { over: 'service_area' }), areas(9, 4, 5), {}, [9, 9, true]],
  [
    'SUM_OVER: the total is not its areas',
    rule('SUM_OVER', { over: 'service_area' }),
    areas(10, 4, 5),
    {},
    [10, 9, false],
  ],
  [
    'SUM_OVER: within the tolerance',
    rule('SUM_OVER', { over: 'service_area', tolerance: 1 }),
    areas(10, 4, 5),
    {},
    [10, 9, true],
  ],
  [
    'SUM_OVER: no tails of binary fractions',
    rule('SUM_OVER', { over: 'service_area' }),
    areas(0.3, 0.1, 0.2),
    {},
    [0.3, 0.3, true],
  ],
  [
    'SUM_OVER: each month has its total',
    rule('SUM_OVER', { over: 'service_area' }),
    [january, february].flatMap((month, index) => areas(9 + index, 4, 5).map((cells) => ({ ...cells, ...month }))),
    {},
    [9, 9, true],
    [10, 9, false],
  ],
  [
    'SUM_OVER: another document is left alone',
    rule('SUM_OVER', { over: 'service_area', document: 'letter' }),
    [...areas(9, 4, 5), ...areas(10, 4, 5).map((cells) => ({ ...cells, document: 'slides' }))],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: reprints and bounds are no parts',
    rule('SUM_OVER', { over: 'service_area' }),
    [
      ...areas(9, 4, 5),
      printed(4, { service_area: 'a1', reprint: true, first_line: 2 }),
      printed(1, { service_area: 'a3', precision: 'AT_LEAST' }),
    ],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: named parts make a named whole',
    rule('SUM_OVER', { over: 'staff_group', parts: ['advisers', 'managers'], counted: 'all' }),
    groups(9),
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: named parts do not make a named whole',
    rule('SUM_OVER', { over: 'staff_group', parts: ['advisers', 'managers'], counted: 'all' }),
    groups(8),
    {},
    [8, 9, false],
  ],
  ['SUM_OVER: a time is its months', rule('SUM_OVER', { over: 'period' }), months(9), {}, [9, 9, true]],
  ['SUM_OVER: a time is not its months', rule('SUM_OVER', { over: 'period' }), months(12), {}, [12, 9, false]],
  [
    'SUM_OVER: halves beside months are not added to them',
    rule('SUM_OVER', { over: 'period' }),
    [...months(9), ...halves.map((half, index) => printed(index + 1, half))],
    {},
    [9, 8, false],
    [4, 3, false],
  ],
  [
    'SUM_OVER: a time whose months do not reach from its first day to its last is left alone',
    rule('SUM_OVER', { over: 'period' }),
    [...months(9), printed(99, period('2022-01-01', '2022-03-31')), printed(98, period('2021-12-31', '2022-02-28'))],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: a time with a gap between its months is left alone',
    rule('SUM_OVER', { over: 'period' }),
    [...months(9), printed(99, period('2022-01-01', '2022-04-30')), printed(7, period('2022-04-01', '2022-04-30'))],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: a part and a total that are printed plainly and rounded count once',
    rule('SUM_OVER', { over: 'service_area' }),
    [
      printed(10, rounded),
      ...areas(9, 4, 5),
      ...['a1', 'a2'].map((service_area) => printed(5, { service_area, ...rounded })),
    ],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: a rounded part counts where there is no plain one',
    rule('SUM_OVER', { over: 'service_area' }),
    [...areas(9, 4), printed(5, { service_area: 'a2', ...rounded })],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: a month that is printed plainly and rounded counts once',
    rule('SUM_OVER', { over: 'period' }),
    [printed(10, { ...january, ...rounded }), ...months(9)],
    {},
    [9, 9, true],
  ],
  [
    'SUM_OVER: a scheme divides the total',
    rule('SUM_OVER', { over: 'law-type' }),
    categories(9),
    schemes,
    [9, 9, true],
  ],
  [
    'SUM_OVER: another scheme divides it by itself',
    rule('SUM_OVER', { over: 'stage' }),
    categories(9),
    schemes,
    [9, 8, false],
  ],
  ['SUM_OF: joiners less leavers', ofBalance, balance(7), {}, [7, 7, true]],
  ['SUM_OF: a sign is a sign', ofBalance, balance(13), {}, [13, 7, false]],
  [
    'SUM_OF: only where every part is in the same cell',
    ofBalance,
    [...balance(7), printed(1, january), printed(1, { measure: 'joiners', ...january })],
    {},
    [7, 7, true],
  ],
  [
    'SHARE: of the same cell',
    rule('SHARE', { measure: 'share', parts: ['cases', 'all-cases'], tolerance: 0.5 }),
    share(33),
    {},
    [33, 33.3333333333, true],
  ],
  [
    'SHARE: not of the same cell',
    rule('SHARE', { measure: 'share', parts: ['cases', 'all-cases'], tolerance: 0.5 }),
    share(34),
    {},
    [34, 33.3333333333, false],
  ],
  [
    'SHARE: of the number without the dimension',
    rule('SHARE', { measure: 'share', over: 'law-type', parts: ['cases', 'cases'] }),
    share(12.5),
    schemes,
    [12.5, 12.5, true],
  ],
  [
    'SHARE: not of the number without the dimension',
    rule('SHARE', { measure: 'share', over: 'law-type', parts: ['cases', 'cases'] }),
    share(12),
    schemes,
    [12, 12.5, false],
  ],
  ['CHANGE: the difference', change, [printed(-5, january), ...days(20, 15)], {}, [-5, -5, true]],
  ['CHANGE: not the difference', change, [printed(5, january), ...days(20, 15)], {}, [5, -5, false]],
  ['CHANGE: in percent of the first', change, [printed(-25, january), ...days(20, 15)], percent, [-25, -25, true]],
  ['CHANGE: not in percent of the first', change, [printed(-33, january), ...days(20, 15)], percent, [-33, -25, false]],
  ['COUNT: rows with a value', count('modules?core=true'), [printed(2)], modules, [2, 2, true]],
  ['COUNT: rows with two values', count('modules?core=true&kind=ELEARNING'), [printed(2)], modules, [2, 1, false]],
  ['COUNT: rows with a beginning', count('modules?id^=law-'), [printed(2)], modules, [2, 2, true]],
  ['COUNT: the items of the list of a row', count('modules.aliases?id=law-1'), [printed(2)], modules, [2, 2, true]],
  [
    'COUNT: the items of the lists of several rows',
    count('modules.aliases?core=true'),
    [printed(2)],
    modules,
    [2, 3, false],
  ],
  ['COUNT: the items of an empty list', count('modules.aliases?id=law-2'), [printed(0)], modules, [0, 0, true]],
  ['COUNT: rows whose list has an item', count('modules?aliases=b'), [printed(1)], modules, [1, 1, true]],
  ['COUNT: rows whose list is empty', count('modules?aliases='), [printed(1)], modules, [1, 1, true]],
  ['COUNT: every row', count('modules'), [printed(2)], modules, [2, 3, false]],
  [
    'COUNT: only the stated number of the cell named',
    count('modules?id^=law-', { parts: ['categories=law', 'programme=plan'] }),
    [
      printed(9, { categories: [], programme: null }),
      printed(9, { categories: ['law'] }),
      printed(2, { categories: ['law'], programme: 'plan' }),
    ],
    modules,
    [2, 2, true],
  ],
])('%s', (_, one, observations, tables, ...results) => {
  const made = check({ checks: [one], observations, ...tables });
  expect(made.map(({ stated, computed, holds }) => [stated.value, computed, holds])).toEqual(results);
});

it('keeps the stated number first, then those it was computed from', () => {
  const [made] = check({ checks: [ofBalance], observations: balance(7) });
  expect(made).toMatchObject({
    id: expect.stringMatching(/^check:test-[0-9a-f]{16}$/),
    rule: { id: 'test', title: 'Test' },
    figures: [{ value: 7 }, { value: 10 }, { value: 3 }],
  });
});

it.each<[string, Cells, readonly Cells[]]>([
  ['no number of the measure', rule('SUM_OVER', { over: 'service_area' }), [printed(1, { measure: 'cases' })]],
  ['no total', rule('SUM_OVER', { over: 'service_area' }), areas(9, 4, 5).slice(1)],
  ['a single part', rule('SUM_OVER', { over: 'service_area' }), areas(4, 4)],
  ['a single month', rule('SUM_OVER', { over: 'period' }), months(4).slice(0, 2)],
  ['numbers without a period', rule('SUM_OVER', { over: 'period' }), areas(9, 4, 5)],
  ['a part that is missing', ofBalance, balance(7).slice(0, 2)],
  ['parts in another cell', ofBalance, [printed(7, january), ...balance(7).slice(1)]],
  ['a share without its whole', rule('SHARE', { measure: 'share', parts: ['cases', 'gone'] }), share(33)],
  ['a change with one end', change, [printed(-5, january), ...days(20, 15).slice(1)]],
  [
    'a share of nothing',
    rule('SHARE', { measure: 'share', parts: ['cases', 'all-cases'] }),
    [printed(0, { measure: 'share' }), printed(0, { measure: 'cases' }), printed(0, { measure: 'all-cases' })],
  ],
  ['another document', rule('COUNT', { counted: 'modules', document: 'slides' }), [printed(3)]],
  ['a table that is not there', count('moduels?core=true'), [printed(0)]],
  ['a column that is not there', count('modules?cor=true'), [printed(0)]],
  ['a test that is none', count('modules?core>true'), [printed(0)]],
])('a rule that applies nowhere is a fault: %s', (_, one, observations) => {
  const run = () =>
    check({
      checks: [rule('COUNT', { counted: 'checks' }), one],
      observations: [...observations, printed(2, { programme: 'any' })],
      ...modules,
    });
  expect(run).toThrow(InvalidPackage);
  expect(run).toThrow(/^1 fault in the package\nchecks.csv:3: [a-z]+: the check test /);
});

it.each<[string, Cells, string]>([
  [
    'no table of the package',
    count('moduels?core=true'),
    'counted: the check test asks "moduels?core=true"; expected a table of the package and tests of its columns, such as modules?kind=ELEARNING',
  ],
  [
    'no list of a table',
    count('modules.names?core=true'),
    'counted: the check test asks "modules.names?core=true"; expected a table of the package and tests of its columns, such as modules?kind=ELEARNING',
  ],
  [
    'no number',
    count('modules', { parts: ['first_line=99'] }),
    'parts: the check test asks "observations?first_line=99", which finds no row',
  ],
  [
    'numbers of another measure',
    count('modules', { measure: 'cases' }),
    'measure: the check test applies to no numbers of the package',
  ],
])('names the question that finds %s', (_, one, message) => {
  const run = () => check({ checks: [one], observations: [printed(2)], ...modules });
  expect(run).toThrow(`1 fault in the package\nchecks.csv:2: ${message}`);
});

it('tells every rule that applies nowhere', () => {
  const run = () => check({ checks: [ofBalance, change], observations: [printed(1)] });
  expect(run).toThrow(
    [
      '2 faults in the package',
      'checks.csv:2: measure: the check test applies to no numbers of the package',
      'checks.csv:3: measure: the check test applies to no numbers of the package',
    ].join('\n'),
  );
});
