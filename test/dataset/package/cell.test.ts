import { expect, test } from 'vitest';
import { faultsOf, oneTable, readFiles } from './sample-package.js';

/** A cell with quotes and commas as CSV writes it. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const withCell = (field: object, cell: string) =>
  oneTable(
    [
      { name: 'id', type: 'string' },
      { name: 'value', ...field },
    ],
    `id,value\n1,\n2,${quoted(cell)}\n`,
  );

test.each([
  ['string', { type: 'string' }, ' as it is ', ' as it is '],
  ['number', { type: 'number' }, '-3.50', -3.5],
  ['number with exponent', { type: 'number' }, '1.5e3', 1500],
  ['integer', { type: 'integer' }, '+12', 12],
  ['true', { type: 'boolean' }, 'true', true],
  ['false', { type: 'boolean' }, 'false', false],
  ['true of a spreadsheet', { type: 'boolean' }, 'TRUE', true],
  ['false of a spreadsheet', { type: 'boolean' }, 'FALSE', false],
  ['boolean by its number', { type: 'boolean' }, '0', false],
  ['date', { type: 'date' }, '2020-02-29', '2020-02-29'],
  ['list', { type: 'list', delimiter: ';' }, 'a;b,c', ['a', 'b,c']],
  ['list, standard delimiter', { type: 'list' }, 'a,b', ['a', 'b']],
  ['list of allowed items', { type: 'list', constraints: { enum: ['a', 'b'] } }, 'b,a', ['b', 'a']],
  ['pattern of the whole text', { type: 'string', constraints: { pattern: 'a|b+' } }, 'bb', 'bb'],
  ['limits included', { type: 'integer', constraints: { minimum: 3, maximum: 3 } }, '3', 3],
])('a %s is read, and an empty cell is null', async (_what, field, cell, value) => {
  const read = await readFiles(withCell(field, cell));
  expect(read.tables.get('things')?.map((row) => row.values.value)).toEqual([null, value]);
});

test.each([
  [{ type: 'string' }, 'a'.repeat(1_000_001), 'has 1000001 characters; expected 1000000 at most'],
  [{ type: 'number' }, 'twelve', '"twelve" is not a number; expected one such as 12, -3.5 or 1e6'],
  [
    { type: 'number' },
    '1,200',
    '"1,200" is not a number; expected one such as 12, -3.5 or 1e6; a spreadsheet may have rewritten it',
  ],
  [{ type: 'number' }, 'NaN', '"NaN" is not a number; expected one such as 12, -3.5 or 1e6'],
  [{ type: 'number' }, 'INF', '"INF" is not a number; expected one such as 12, -3.5 or 1e6'],
  [{ type: 'number' }, '1e999', '"1e999" is not a number; expected one such as 12, -3.5 or 1e6'],
  [
    { type: 'number' },
    '1234567890.1234567',
    '"1234567890.1234567" has more digits than are kept, or is too small; expected 15 at most, zeros at the ends aside',
  ],
  [
    { type: 'number' },
    '1e-999',
    '"1e-999" has more digits than are kept, or is too small; expected 15 at most, zeros at the ends aside',
  ],
  [{ type: 'number' }, '0x1f', '"0x1f" is not a number; expected one such as 12, -3.5 or 1e6'],
  [{ type: 'integer' }, '1.0', '"1.0" is not a whole number; expected one such as 12 or -3'],
  [
    { type: 'integer' },
    '9007199254740993',
    '"9007199254740993" is out of range; expected 2147483647 at most, or as much below 0',
  ],
  [{ type: 'boolean' }, 'tRUE', '"tRUE" is not a boolean; expected true or false'],
  [{ type: 'boolean' }, 'yes', '"yes" is not a boolean; expected true or false'],
  [{ type: 'date' }, '2021-02-29', '"2021-02-29" is not a date; expected a day of the calendar as YYYY-MM-DD'],
  [{ type: 'date' }, '2021-13-01', '"2021-13-01" is not a date; expected a day of the calendar as YYYY-MM-DD'],
  ...['1/2/2021', '01.02.21', '2021/02/01', '1-Feb-21', '1 February 2021'].map((day): [object, string, string] => [
    { type: 'date' },
    day,
    `"${day}" is not a date; expected a day of the calendar as YYYY-MM-DD; a spreadsheet may have rewritten it`,
  ]),
  [{ type: 'list', delimiter: ';' }, 'a;;b', '"a;;b" is not a list; expected items with nothing empty between them'],
  [{ type: 'string', constraints: { enum: ['A', 'B'] } }, 'a', '"a" is not allowed; expected one of A, B'],
  [{ type: 'number', constraints: { enum: [1, 2] } }, '3', '"3" is not allowed; expected one of 1, 2'],
  [{ type: 'list', constraints: { enum: ['a', 'b'] } }, 'a,c', '"c" is not allowed; expected one of a, b'],
  [{ type: 'string', constraints: { pattern: 'a|b' } }, 'ab', '"ab" does not match the pattern a|b'],
  [{ type: 'number', constraints: { minimum: 0 } }, '-0.5', '-0.5 is too small; expected at least 0'],
  [{ type: 'integer', constraints: { maximum: 9 } }, '10', '10 is too large; expected at most 9'],
  [
    { type: 'date', constraints: { minimum: '2006-01-01' } },
    '2005-12-31',
    '2005-12-31 is too small; expected at least 2006-01-01',
  ],
  [{ type: 'string', constraints: { minLength: 3 } }, 'ab', 'has length 2; expected at least 3'],
  [{ type: 'string', constraints: { maxLength: 1 } }, 'ab', 'has length 2; expected at most 1'],
  [{ type: 'list', constraints: { maxLength: 1 } }, 'a,b', 'has length 2; expected at most 1'],
])('%o refuses %s', async (field, cell, message) => {
  expect(await faultsOf(withCell(field, cell))).toEqual([{ file: 'things.csv', line: 3, column: 'value', message }]);
});

test('a required cell left empty', async () => {
  expect(await faultsOf(withCell({ type: 'string', constraints: { required: true } }, 'x'))).toEqual([
    { file: 'things.csv', line: 2, column: 'value', message: 'is empty; expected a value' },
  ]);
});

test('several faults of one cell and of one row', async () => {
  const constraints = { pattern: '[a-z]+', maxLength: 2 };
  const fields = ['a', 'b'].map((name) => ({ name, type: 'string', constraints }));
  const faults = await faultsOf(oneTable(fields, 'b,a\nabc,123\n'));
  expect(faults.map(({ column, message }) => `${column}: ${message}`)).toEqual([
    'a: "123" does not match the pattern [a-z]+',
    'a: has length 3; expected at most 2',
    'b: has length 3; expected at most 2',
  ]);
});
