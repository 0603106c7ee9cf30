import { describe, expect, it } from 'vitest';
import { cellReader } from '../../../src/dataset/package/cell.js';
import type { Field } from '../../../src/dataset/profile/table-schema.js';

/** What is wrong with a cell of a column. */
const faults = (field: object, text: string) => cellReader({ name: 'value', ...field } as Field, false)(text).faults;

describe('bounds are among what is allowed', () => {
  it.each<[object, string]>([
    [{ type: 'string', constraints: { minLength: 2, maxLength: 2 } }, 'ab'],
    // One character, two units of UTF-16.
    [{ type: 'string', constraints: { minLength: 1, maxLength: 1 } }, '𝒳'],
    [{ type: 'list', delimiter: ',', constraints: { minLength: 2, maxLength: 2 } }, 'a,b'],
    [{ type: 'number', constraints: { minimum: -0.5, maximum: -0.5 } }, '-0.5'],
    [{ type: 'integer', constraints: { minimum: 0 } }, '0'],
    [{ type: 'date', constraints: { minimum: '2020-01-01', maximum: '2020-01-01' } }, '2020-01-01'],
  ])('of %j: %s', (field, text) => {
    expect(faults(field, text)).toEqual([]);
  });

  it.each<[object, string, string]>([
    [{ type: 'list', delimiter: ',', constraints: { minLength: 2 } }, 'a', 'has length 1; expected at least 2'],
    [
      { type: 'date', constraints: { maximum: '2020-01-01' } },
      '2020-01-02',
      '2020-01-02 is too large; expected at most 2020-01-01',
    ],
    [{ type: 'number', constraints: { maximum: 10 } }, '9.5e1', '95 is too large; expected at most 10'],
    [{ type: 'number', constraints: { minimum: 10 } }, '9', '9 is too small; expected at least 10'],
  ])('of %j: not %s', (field, text, message) => {
    expect(faults(field, text)).toEqual([message]);
  });
});

it.each(['2020', '2020-05', '2020-5-3', '2020-05-03T00', ' 2020-05-03', '2020-02-30', '2020-00-10'])(
  'no day of the calendar is %j',
  (text) => {
    expect(faults({ type: 'date' }, text)).toHaveLength(1);
  },
);

it.each(['.', '1e', '--1', '1 000', 'Infinity', '1e400', ''])('no number is %j', (text) => {
  expect(faults({ type: 'number' }, text)).toHaveLength(text === '' ? 0 : 1);
});
