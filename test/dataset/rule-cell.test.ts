import { expect, it } from 'vitest';
import { type AddedRow, categoryRow, measureRow, observationRow, schemeRow } from './changed-seeds.js';
import { faultsWith } from './faults.js';

const inWords = { period_start: '', period_end: '' };
const reprint = { reprint: true, first_line: 2, last_line: 2 };

it.each<[string, ...AddedRow[]]>([
  ['a reprint on another line', observationRow(), observationRow(reprint)],
  ['a reprint that stands first', observationRow(reprint), observationRow()],
  [
    'two reprints of a number, on two lines',
    observationRow(),
    observationRow(reprint),
    observationRow({ ...reprint, first_line: 1, last_line: 3 }),
  ],
  ['both bounds of a cell', observationRow({ precision: 'AT_LEAST' }), observationRow({ precision: 'AT_MOST' })],
  ['a rounded number beside a plain one', observationRow(), observationRow({ precision: 'APPROXIMATE', value: 2 })],
  ['one cell of two bodies', observationRow(), observationRow({ subject: 'napo', value: 2 })],
  [
    'categories of two schemes, in which the measure is broken down',
    schemeRow({ id: 'test-1' }),
    schemeRow({ id: 'test-2' }),
    categoryRow({ id: 'test-1', scheme: 'test-1' }),
    categoryRow({ id: 'test-2', scheme: 'test-2' }),
    measureRow({ breakdowns: 'test-1;test-2' }),
    observationRow({ measure: 'test', categories: 'test-2;test-1' }),
  ],
  ['a reprint of another bound', observationRow(), observationRow({ ...reprint, precision: 'AT_LEAST' })],
  [
    'two numbers that lists or limits tell apart',
    measureRow({ breakdowns: 'item;above' }),
    observationRow({ measure: 'test', item: 'strategic-aims', above: 25 }),
    observationRow({ measure: 'test', item: 'strategic-aims', above: 30, value: 2 }),
    observationRow({ measure: 'test', item: 'values', above: 30, value: 3 }),
  ],
  [
    'one category that is called as an area',
    schemeRow(),
    categoryRow({ id: 'a1' }),
    measureRow({ breakdowns: 'test;service-area' }),
    observationRow({ measure: 'test', service_area: 'a1', categories: 'a1' }),
  ],
  ['a breakdown of the measure', observationRow({ service_area: 'a1', staff_group: 'family-court-advisers' })],
])('accepts %s', async (_, ...rows) => {
  expect((await faultsWith(rows)).faults).toEqual([]);
});

const second = (file: string) =>
  expect.stringMatching(new RegExp(`^a second value for the cell of ${file}:\\d+; mark`));
const again = (file: string) => expect.stringMatching(new RegExp(`${file}:\\d+ again; expected another`));

// What is wrong is always the last row added.
it.each<[string, string | null, unknown, ...AddedRow[]]>([
  [
    'a second value for a time in the same words',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow({ ...inWords, period_label: 'the last 12 months' }),
    observationRow({ ...inWords, period_label: 'the last 12 months', value: 2 }),
  ],
  [
    'a dimension that is no breakdown of the measure',
    'webinar',
    expect.stringMatching(/^the measure staff is not broken down by webinar; its breakdowns are ([a-z-]+(, )?)+$/),
    observationRow({ webinar: 'emotional-harm-webinar' }),
  ],
  [
    'a scheme that is no breakdown of the measure',
    'categories',
    expect.stringMatching(/^the measure staff is not broken down by test; its breakdowns are ([a-z-]+(, )?)+$/),
    schemeRow(),
    categoryRow(),
    observationRow({ categories: 'test' }),
  ],
  [
    'a scheme named as a dimension',
    'id',
    '"staff-group" names another part of a cell; expected another name',
    schemeRow({ id: 'staff-group' }),
  ],
  [
    'a scheme named as the time',
    'id',
    '"period" names another part of a cell; expected another name',
    schemeRow({ id: 'period' }),
  ],
  [
    'a dimension of a measure without breakdowns',
    'service_area',
    'the measure test is not broken down by service-area; its breakdowns are none',
    measureRow(),
    observationRow({ measure: 'test', service_area: 'a1' }),
  ],
  [
    'two categories of one scheme',
    'categories',
    'two categories of one scheme; expected one of each at most',
    schemeRow(),
    categoryRow({ id: 'test-1' }),
    categoryRow({ id: 'test-2' }),
    measureRow({ breakdowns: 'test' }),
    observationRow({ measure: 'test', categories: 'test-1;test-2' }),
  ],
  [
    'a breakdown that is no dimension and no scheme',
    'breakdowns',
    expect.stringMatching(
      /^"planet" is no dimension and no scheme; expected one of organisation, region, service-area, /,
    ),
    measureRow({ breakdowns: 'region;planet' }),
  ],
  [
    'a second value',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow(),
    observationRow({ value: 2 }),
  ],
  [
    'a second value on another line, of our reading',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow(),
    observationRow({ value: 2, readings: 'MEASURE', note: 'Read so.', first_line: 2, last_line: 2 }),
  ],
  [
    'a second value for a subject that is given and meant',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow(),
    observationRow({ value: 2, subject: 'cafcass' }),
  ],
  [
    'a second lower bound',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow({ precision: 'AT_LEAST' }),
    observationRow({ precision: 'AT_LEAST', value: 2 }),
  ],
  [
    'a reprint of nothing',
    'reprint',
    'a reprint needs the row of its first printing: the same measure, period and dimensions in the same document',
    observationRow({ reprint: true }),
  ],
  [
    'a reprint twice on a line',
    'first_line',
    again('observations/board-meeting-2022-01.csv'),
    observationRow(),
    observationRow(reprint),
    observationRow(reprint),
  ],
  [
    'two categories of one scheme, of which one is called as an area',
    'categories',
    'two categories of one scheme; expected one of each at most',
    schemeRow(),
    categoryRow({ id: 'a1' }),
    categoryRow({ id: 'test-2', name: 'Other' }),
    measureRow({ breakdowns: 'test;service-area' }),
    observationRow({ measure: 'test', service_area: 'a1', categories: 'a1;test-2' }),
  ],
  [
    'a list that is counted where the measure is not broken down by it',
    'item',
    expect.stringMatching(/^the measure staff is not broken down by item; /),
    observationRow({ item: 'strategic-aims' }),
  ],
  [
    'a limit where the measure is not broken down by it',
    'above',
    expect.stringMatching(/^the measure staff is not broken down by above; /),
    observationRow({ above: 25 }),
  ],
  [
    'a scheme named as a limit',
    'id',
    '"above" names another part of a cell; expected another name',
    schemeRow({ id: 'above' }),
  ],
])('refuses %s', async (_, column, message, ...rows) => {
  const { faults, lines } = await faultsWith(rows);
  expect(faults).toEqual([{ file: rows.at(-1)?.file, line: lines.at(-1), column, message }]);
});
