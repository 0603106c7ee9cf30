import { expect, it } from 'vitest';
import { printed, type TinyTables } from '../tiny-package.js';
import {
  balance,
  type Cells,
  change,
  check,
  count,
  days,
  january,
  modules,
  ofBalance,
  percent,
  type Result,
  rule,
  schemes,
  share,
} from './checked.js';

it.each<[string, Cells, readonly Cells[], TinyTables, ...Result[]]>([
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
