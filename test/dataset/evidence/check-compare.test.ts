import { expect, it } from 'vitest';
import { type CheckResult, makeChecks } from '../../../src/dataset/evidence/check.js';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { printed, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const asked = (measure: string, more = '') => `observations?measure=${measure}${more}`;
const rule = (cells: Cells): Cells => ({ id: 'test', kind: 'COMPARE', title: 'Test', operator: '=', ...cells });
const compare = (cells: Cells = {}) => rule({ compared: asked('rate'), against: asked('part'), ...cells });

const of = (measure: string, value: number, cells: Cells = {}) =>
  printed(value, { measure, staff_group: null, categories: [], ...cells });
const on = (first_line: number): Cells => ({ first_line, last_line: first_line });

function check(rules: readonly Cells[], observations: readonly Cells[]): readonly CheckResult[] {
  const source = tinyPackage({ checks: rules, observations });
  return makeChecks(source, figuresOf(source));
}

/** Stated, computed, whether it holds. */
type Result = readonly [number, number, boolean];

const parts = [of('part', 2), of('part', 3, { staff_group: 'managers' })];

it.each<[string, Cells, readonly Cells[], ...Result[]]>([
  ['= the sum of others', compare(), [of('rate', 5), ...parts], [5, 5, true]],
  ['= another sum', compare(), [of('rate', 6), ...parts], [6, 5, false]],
  ['within a tolerance', compare({ tolerance: 1 }), [of('rate', 6), ...parts], [6, 5, true]],
  ['within a tolerance in decimals', compare({ tolerance: 0.1 }), [of('rate', 5.1), ...parts], [5.1, 5, true]],
  [
    'within a tolerance of a sum of decimals',
    compare({ tolerance: 0.1 }),
    [of('rate', 1.1), of('part', 0.4), of('part', 0.6, { staff_group: 'managers' })],
    [1.1, 1, true],
  ],
  [
    'to the last digit of a great sum',
    compare(),
    [of('rate', 1234567890123.5), of('part', 1234567890123), of('part', 0.4, { staff_group: 'managers' })],
    [1234567890123.5, 1234567890123.4, false],
  ],
  [
    'to the last digit of a small one',
    compare(),
    [of('rate', 4e-10), of('part', 1e-10), of('part', 2e-10, { staff_group: 'managers' })],
    [4e-10, 3e-10, false],
  ],
  ['<= where it is less', compare({ operator: '<=' }), [of('rate', 4), ...parts], [4, 5, true]],
  ['<= where it is equal', compare({ operator: '<=' }), [of('rate', 5), ...parts], [5, 5, true]],
  ['<= where it is more', compare({ operator: '<=' }), [of('rate', 6), ...parts], [6, 5, false]],
  ['<= within a tolerance', compare({ operator: '<=', tolerance: 1 }), [of('rate', 6), ...parts], [6, 5, true]],
  ['< where it is less', compare({ operator: '<' }), [of('rate', 4), ...parts], [4, 5, true]],
  ['< where it is equal', compare({ operator: '<' }), [of('rate', 5), ...parts], [5, 5, false]],
  ['a factor', compare({ factor: 12 }), [of('rate', 60), ...parts], [60, 60, true]],
  [
    'a share in percent',
    compare({ factor: 100, per: asked('whole') }),
    [of('rate', 25), ...parts, of('whole', 20)],
    [25, 25, true],
  ],
  [
    'a quotient of two sums',
    compare({ per: `${asked('whole')};${asked('more')}` }),
    [of('rate', 0.5), ...parts, of('whole', 4), of('more', 6)],
    [0.5, 0.5, true],
  ],
  [
    'a difference',
    compare({ against: `${asked('part')};-${asked('less')}` }),
    [of('rate', 1), ...parts, of('less', 4)],
    [1, 1, true],
  ],
  [
    'what two questions find once',
    compare({ against: `${asked('part')};${asked('part', '&staff_group=managers')}` }),
    [of('rate', 5), ...parts],
    [5, 5, true],
  ],
  [
    'a number that two questions find once',
    compare({ compared: `${asked('rate')};${asked('rate')}` }),
    [of('rate', 5), ...parts],
    [5, 5, true],
  ],
  [
    'each number, one after another',
    compare({ compared: `${asked('rate')};${asked('share')}` }),
    [of('rate', 5), of('share', 6), ...parts],
    [5, 5, true],
    [6, 5, false],
  ],
  [
    'those on the same line',
    compare({ over: 'first_line' }),
    [
      of('rate', 2, on(1)),
      of('part', 2, on(1)),
      of('rate', 4, { ...on(2), staff_group: 'all' }),
      of('part', 3, { ...on(2), staff_group: 'all' }),
    ],
    [2, 2, true],
    [4, 3, false],
  ],
  [
    'those with the same values in two columns, each by its own divisor',
    compare({ over: 'first_line;staff-group', per: asked('whole') }),
    [
      ...[of('rate', 2, on(1)), of('part', 8, on(1)), of('whole', 4, on(1))],
      ...[of('rate', 3), of('part', 9), of('whole', 3)].map((cells) => ({ ...cells, ...on(1), staff_group: 'all' })),
    ],
    [2, 2, true],
    [3, 3, true],
  ],
  [
    'not what has nothing beside it',
    compare({ over: 'first_line' }),
    [of('rate', 2, on(1)), of('part', 2, on(1)), of('rate', 9, { ...on(2), staff_group: 'all' })],
    [2, 2, true],
  ],
  [
    'what a list contains, and what is empty',
    compare({ against: asked('part', '&categories=public&staff_group=') }),
    [
      of('rate', 5),
      of('part', 5, { categories: ['late', 'public'] }),
      of('part', 9),
      of('part', 9, { categories: ['public'], staff_group: 'all' }),
    ],
    [5, 5, true],
  ],
  [
    'further printings and bounds too',
    compare({ compared: asked('rate', '&first_line=7'), operator: '<=' }),
    [of('rate', 1), of('rate', 9, { ...on(7), reprint: true }), of('part', 8, { precision: 'AT_LEAST' })],
    [9, 8, false],
  ],
  [
    'without binary tails',
    compare(),
    [of('rate', 0.3), of('part', 0.1), of('part', 0.2, { staff_group: 'all' })],
    [0.3, 0.3, true],
  ],
])('compares by or with %s', (_, one, observations, ...results) => {
  const made = check([one], observations);
  expect(made.map(({ stated, computed, holds }) => [stated.value, computed, holds])).toEqual(results);
});

it('keeps the number compared first, then all it was compared with', () => {
  const [made] = check([compare({ per: asked('whole') })], [of('whole', 1), ...parts, of('rate', 5)]);
  expect(made).toMatchObject({
    id: expect.stringMatching(/^check:test-[0-9a-f]{16}$/),
    rule: { comparison: 'EQUAL' },
    figures: [{ measure: 'rate' }, { value: 2 }, { value: 3 }, { measure: 'whole' }],
  });
});

const expected = 'expected a table of the package and tests of its columns, such as modules?kind=ELEARNING';
it.each<[string, Cells, string]>([
  [
    'nothing to compare',
    compare({ compared: asked('none') }),
    `compared: the check test asks "${asked('none')}", which finds no row`,
  ],
  [
    'nothing to compare with',
    compare({ against: asked('none') }),
    `against: the check test asks "${asked('none')}", which finds no row`,
  ],
  [
    'nothing to subtract',
    compare({ against: `${asked('part')};-${asked('none')}` }),
    `against: the check test asks "${asked('none')}", which finds no row`,
  ],
  [
    'nothing to divide by',
    compare({ per: asked('none') }),
    `per: the check test asks "${asked('none')}", which finds no row`,
  ],
  [
    'a column that is not there',
    compare({ against: 'observations?messure=part' }),
    `against: the check test asks "observations?messure=part"; ${expected}`,
  ],
  [
    'a table that is not there',
    compare({ compared: 'numbers?measure=rate' }),
    `compared: the check test asks "numbers?measure=rate"; ${expected}`,
  ],
  ['an operator that is none', compare({ operator: '>=' }), 'operator: ">=" is no comparison; expected =, <=, <'],
  [
    'an operator by the name of a method',
    compare({ operator: 'toString' }),
    'operator: "toString" is no comparison; expected =, <=, <',
  ],
  [
    'a minus sign before what is compared',
    compare({ compared: `-${asked('rate')}` }),
    'compared: what is compared cannot be subtracted; expected no minus sign',
  ],
  [
    'no number beside another',
    compare({ over: 'first_line' }),
    'measure: the check test applies to no numbers of the package',
  ],
  [
    'a whole of nothing',
    compare({ per: asked('zero') }),
    'measure: the check test applies to no numbers of the package',
  ],
])('is refused where it finds %s', (_, one, message) => {
  const observations = [of('rate', 5, on(1)), of('part', 5, on(2)), of('zero', 0, on(3))];
  const run = () => check([one], observations);
  expect(run).toThrow(InvalidPackage);
  expect(run).toThrow(`1 fault in the package\nchecks.csv:2: ${message}`);
});
