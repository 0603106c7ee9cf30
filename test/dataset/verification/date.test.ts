import { expect, it } from 'vitest';
import type { CellValue, SourceRow } from '../../../src/dataset/package/data-package.js';
import type { Fault } from '../../../src/dataset/package/fault.js';
import { checkDates } from '../../../src/dataset/verification/date.js';

type Cells = Readonly<Record<string, CellValue>>;

const documents = new Map<string, SourceRow>([
  [
    'letter',
    { values: { id: 'letter', period_label: '2014', published_label: 'May 2013' }, file: 'documents.csv', line: 2 },
  ],
]);

/** What is wrong with the dates of a row on a line of text; and whether it has any. */
function checked(cells: Cells, text: string): { hasDate: boolean; faults: readonly string[] } {
  const faults: Fault[] = [];
  const row: SourceRow = { values: { document: 'letter', ...cells }, file: 'rows.csv', line: 3 };
  const hasDate = checkDates(row, [text], documents, (fault) => faults.push(fault));
  return { hasDate, faults: faults.map(({ file, line, column, message }) => `${file}:${line}: ${column}: ${message}`) };
}

const spring = { period_start: '2022-03-01', period_end: '2023-02-28' };

it.each<[string, Cells, string]>([
  ['the year in which its period starts', { period_label: 'March 2022', ...spring }, 'since March 2022'],
  ['the year in which its period ends', { period_label: 'to February 2023', ...spring }, 'to February 2023'],
  ['a month alone', { period_label: 'March', ...spring }, 'in March'],
  ['a day that could be a short year', { period_label: 'March 26', ...spring }, 'on March 26'],
  ['a day and a month', { period_label: '26 March', ...spring }, 'on 26 March'],
  ['when its document came out', { period_label: 'May 2013' }, 'of late'],
  ['the period of its document', { period_label: '2014' }, 'of late'],
  ['a date without a document that is known', { document: 'other', period_label: '2014' }, 'in 2014'],
])('a label may say %s', (_, cells, text) => {
  expect(checked(cells, text)).toEqual({ hasDate: true, faults: [] });
});

const outside = 'but the period is 2022-03-01 to 2023-02-28';
it.each<[string, string, string]>([
  ['before the period', '2021', `says 2021, ${outside}`],
  ['after the period', '2024', `says 2024, ${outside}`],
  ['in short, after the period', 'March ’24', `says ’24, ${outside}`],
  ['outside it beside one within', 'March 2022 to 2024', `says 2024, ${outside}`],
])('a label may not say a year %s', (_, label, message) => {
  expect(checked({ period_label: label, ...spring }, `in ${label}`).faults).toEqual([
    `rows.csv:3: period_label: ${message}`,
  ]);
});

it('names each part of a date that is not there once', () => {
  expect(checked({ period_label: '3 May 2020 to 4 May 2020' }, 'the 3rd or so').faults).toEqual([
    'rows.csv:3: period_label: 2020, May, 4 of "3 May 2020 to 4 May 2020" does not stand on the cited lines, nor in the heading; a date that the place does not print is read (PERIOD)',
  ]);
});

it.each<[string, Cells, readonly string[]]>([
  ['on_date', { on_date: '2020-05-03' }, ['2020', 'May', '3']],
  ['last_accessed', { last_accessed: '2020-05-03' }, ['2020', 'May', '3']],
])('looks for the day of %s', (column, cells, parts) => {
  expect(checked(cells, '3 May 2020')).toEqual({ hasDate: true, faults: [] });
  expect(checked(cells, 'no day').faults).toEqual([
    expect.stringContaining(`rows.csv:3: ${column}: ${parts.join(', ')} of "3 May 2020" does not stand`),
  ]);
});

it('takes a date that is read as it is, whatever its lines and its period say', () => {
  expect(checked({ period_label: '2031', ...spring, readings: ['PERIOD'] }, 'of late')).toEqual({
    hasDate: true,
    faults: [],
  });
});

it('looks at no row without a date', () => {
  expect(checked({}, 'in 2014')).toEqual({ hasDate: false, faults: [] });
  expect(checked({ period_label: null, on_date: null }, 'in 2014')).toEqual({ hasDate: false, faults: [] });
});
