import { expect, it } from 'vitest';
import { type Fault, InvalidPackage } from '../../src/dataset/package/fault.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { checkRules } from '../../src/dataset/rule.js';
import {
  type AddedRow,
  appointmentRow,
  moduleRow,
  observationRow,
  programmeRow,
  relationRow,
  seedsWith,
  serviceAreaRow,
  staffGroupRow,
  statementRow,
} from './changed-seeds.js';

/** The faults of the dataset with some rows more. */
async function faultsWith(rows: readonly AddedRow[]): Promise<{ faults: readonly Fault[]; lines: readonly number[] }> {
  const { folder, lines } = await seedsWith(...rows);
  const source = await readPackage(folder);
  try {
    checkRules(source);
    return { faults: [], lines };
  } catch (error) {
    if (!(error instanceof InvalidPackage)) throw error;
    return { faults: error.faults, lines };
  }
}

const reprint = { reprint: true, first_line: 2, last_line: 2 };

it.each<[string, ...AddedRow[]]>([
  ['rows that keep every rule', observationRow(), statementRow(), moduleRow(), appointmentRow(), relationRow()],
  ['a reprint on another line', observationRow(), observationRow(reprint)],
  ['a reprint that stands first', observationRow(reprint), observationRow()],
  [
    'two reprints of a number, on two lines',
    observationRow(),
    observationRow(reprint),
    observationRow({ ...reprint, first_line: 1, last_line: 3 }),
  ],
  ['both bounds of a cell', observationRow({ precision: 'AT_LEAST' }), observationRow({ precision: 'AT_MOST' })],
  ['a reprint of another bound', observationRow(), observationRow({ ...reprint, precision: 'AT_LEAST' })],
  ['no period at all', observationRow({ period_start: '', period_end: '', period_label: '' })],
  ['a breakdown of the measure', observationRow({ service_area: 'a1', staff_group: 'family-court-advisers' })],
  [
    'one office in two regions',
    appointmentRow({ region: '2022-region-1' }),
    appointmentRow({ region: '2022-region-2' }),
  ],
])('accepts %s', async (_, ...rows) => {
  expect((await faultsWith(rows)).faults).toEqual([]);
});

const second = (file: string) =>
  expect.stringMatching(new RegExp(`^a second value for the cell of ${file}:\\d+; mark`));
const again = (file: string) => expect.stringMatching(new RegExp(`${file}:\\d+ again; expected another`));

// What is wrong is always the last row added.
it.each<[string, string | null, unknown, ...AddedRow[]]>([
  ['a module that may be core or not', 'core', 'is empty; expected a value', moduleRow({ core: '' })],
  ['a service area without a code', 'code', 'is empty; expected a value', serviceAreaRow({ code: '' })],
  ['an appointment twice', null, again('appointments.csv'), appointmentRow(), appointmentRow({ last_line: 2 })],
  ['a relation twice', null, again('organisation-relations.csv'), relationRow(), relationRow({ section: 'Other' })],
  [
    'a last line before the first',
    'last_line',
    '8 is before the first line 9',
    moduleRow({ first_line: 9, last_line: 8 }),
  ],
  [
    'a line beyond the end',
    'last_line',
    expect.stringMatching(/^99999 is beyond the end of the document, which has \d+ lines$/),
    statementRow({ last_line: 99999 }),
  ],
  ['a period without an end', 'period_start', expect.stringContaining('or none'), observationRow({ period_end: '' })],
  [
    'a period without a label',
    'period_start',
    expect.stringContaining('or none'),
    observationRow({ period_label: '' }),
  ],
  [
    'a label without a period',
    'period_start',
    'a period needs period_start, period_end and period_label, or none of them',
    appointmentRow({ period_label: '2022' }),
  ],
  [
    'a period that ends before it starts',
    'period_end',
    '1998-12-31 is before the start 1999-01-01',
    observationRow({ period_end: '1998-12-31' }),
  ],
  [
    'a dimension that is no breakdown of the measure',
    'webinar',
    expect.stringMatching(/^the measure staff is not broken down by webinar; its breakdowns are ([A-Z_]+(, )?)+$/),
    observationRow({ webinar: 'emotional-harm-webinar' }),
  ],
  [
    'a second value',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow(),
    observationRow({ value: 2 }),
  ],
  [
    'a second value on another line, printed otherwise',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow(),
    observationRow({ precision: 'APPROXIMATE', first_line: 2, last_line: 2 }),
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
  ['a commitment without its form', 'form', 'a commitment needs its form', statementRow({ kind: 'COMMITMENT' })],
  ['a form of a remark', 'form', 'only commitments have a form, not REMARK', statementRow({ form: 'AIM' })],
  ['a question nobody asked', 'asked_by', 'a question needs who asked it', statementRow({ kind: 'QUESTION' })],
  [
    'an asker of a remark',
    'asked_by',
    'only questions were asked by someone, not REMARK',
    statementRow({ asked_by: 'Somebody' }),
  ],
  [
    'an answer to nothing',
    'parent',
    'ANSWER needs a parent of kind QUESTION, not none',
    statementRow({ kind: 'ANSWER' }),
  ],
  [
    'an answer to a remark',
    'parent',
    'ANSWER needs a parent of kind QUESTION, not REMARK',
    statementRow({ id: 'test-1' }),
    statementRow({ kind: 'ANSWER', parent: 'test-1' }),
  ],
  [
    'an outcome of a remark',
    'parent',
    'OUTCOME needs a parent of kind COMMITMENT, not REMARK',
    statementRow({ id: 'test-1' }),
    statementRow({ kind: 'OUTCOME', parent: 'test-1' }),
  ],
  ['a statement above itself', 'parent', 'test is above itself', statementRow({ parent: 'test' })],
  ['a statement that repeats itself', 'repeats', 'test is above itself', statementRow({ repeats: 'test' })],
  ['a programme above itself', 'part_of', 'test is above itself', programmeRow({ part_of: 'test' })],
  ['a staff group above itself', 'part_of', 'test is above itself', staffGroupRow({ part_of: 'test' })],
  ['a service area above itself', 'part_of', 'test is above itself', serviceAreaRow({ part_of: 'test' })],
])('refuses %s', async (_, column, message, ...rows) => {
  const { faults, lines } = await faultsWith(rows);
  expect(faults).toEqual([{ file: rows.at(-1)?.file, line: lines.at(-1), column, message }]);
});

it('refuses a circle of three, and says nothing of what hangs below it', async () => {
  const { faults, lines } = await faultsWith([
    programmeRow({ id: 'test-1', part_of: 'test-2' }),
    programmeRow({ id: 'test-2', part_of: 'test-3' }),
    programmeRow({ id: 'test-3', part_of: 'test-1' }),
    programmeRow({ id: 'test-4', part_of: 'test-3' }),
  ]);
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [lines[0], 'test-1 is above itself'],
    [lines[1], 'test-2 is above itself'],
    [lines[2], 'test-3 is above itself'],
  ]);
});

it('tells every fault of every file at once', async () => {
  const { faults, lines } = await faultsWith([
    moduleRow({ core: '', first_line: 3, last_line: 2 }),
    observationRow({ period_label: '' }),
    observationRow({ webinar: 'emotional-harm-webinar', module: 'case-planning-elearning', reprint: true }),
    statementRow({ kind: 'QUESTION', form: 'AIM' }),
  ]);
  expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['modules.csv', lines[0], 'core'],
    ['modules.csv', lines[0], 'last_line'],
    ['observations/board-meeting-2022-01.csv', lines[1], 'period_start'],
    ['observations/board-meeting-2022-01.csv', lines[2], 'module'],
    ['observations/board-meeting-2022-01.csv', lines[2], 'webinar'],
    ['observations/board-meeting-2022-01.csv', lines[2], 'reprint'],
    ['statements/board-meeting-2022-01.csv', lines[3], 'form'],
    ['statements/board-meeting-2022-01.csv', lines[3], 'asked_by'],
  ]);
});
