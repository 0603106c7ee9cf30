import { expect, it } from 'vitest';
import type { SourceRow } from '../../../src/dataset/package/data-package.js';
import type { Fault } from '../../../src/dataset/package/fault.js';
import { checkCited } from '../../../src/dataset/verification/number.js';
import { checkValue } from '../../../src/dataset/verification/value.js';
import { printed } from '../tiny-package.js';

const row = (...cells: Parameters<typeof printed>): SourceRow => ({
  values: printed(...cells),
  file: 'observations.csv',
  line: 2,
});

it.each<[string, readonly string[], string | null]>([
  ['no line', [], 'first_line'],
  ['empty lines', ['', ''], 'first_line'],
  ['lines of blanks', ['  ', '\t'], 'first_line'],
  ['a blank line and its number', ['', '25'], null],
  ['another number', ['125'], 'as_published'],
])('a number on %s', (_, lines, column) => {
  const faults: Fault[] = [];
  checkCited('observations', row(25), lines, (fault) => faults.push(fault));
  expect(faults.map((fault) => fault.column)).toEqual(column === null ? [] : [column]);
});

it('of another table only the blank lines are a fault', () => {
  const faults: Fault[] = [];
  for (const lines of [['125'], ['']]) checkCited('modules', row(25), lines, (fault) => faults.push(fault));
  expect(faults.map(({ column }) => column)).toEqual(['first_line']);
});

it.each<[string, number, boolean]>([
  ['£4.7m', 4_700_000, true],
  ['£4.7m', 4_700_000.001, false],
  ['£1.22 million', 1_220_000, true],
  ['1,234,567,890', 1_234_567_890, true],
  ['1,234,567,890', 1_234_567_891, false],
  ['83.4%', 83.4, true],
  ['83.4%', 83.400001, false],
  ['0.05%', 0.05, true],
])('%s says %d: %s', (as_published, value, holds) => {
  const faults: Fault[] = [];
  expect(checkValue(row(value, { as_published }), (fault) => faults.push(fault))).toBe('read');
  expect(faults.map(({ column }) => column)).toEqual(holds ? [] : ['value']);
});

it.each<[number, readonly string[], boolean]>([
  [-5.6, ['SIGN'], true],
  [5.6, ['SIGN'], true],
  [-5.7, ['SIGN'], false],
  [-5.6, ['PERIOD'], false],
])('5.6% says %d, read as %j: %s', (value, readings, holds) => {
  const faults: Fault[] = [];
  checkValue(row(value, { as_published: '5.6%', readings }), (fault) => faults.push(fault));
  expect(faults).toHaveLength(holds ? 0 : 1);
});
