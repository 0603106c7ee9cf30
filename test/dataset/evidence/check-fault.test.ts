import { expect, it } from 'vitest';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { printed } from '../tiny-package.js';
import {
  areas,
  balance,
  type Cells,
  change,
  check,
  count,
  days,
  january,
  modules,
  months,
  ofBalance,
  rule,
  share,
} from './checked.js';

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
