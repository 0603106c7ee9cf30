import { expect, it } from 'vitest';
import { type Fault, InvalidPackage } from '../../src/dataset/package/fault.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { checkRules } from '../../src/dataset/rule.js';
import {
  type AddedRow,
  appointmentRow,
  categoryRow,
  discrepancyRow,
  linkRow,
  measureRow,
  moduleRow,
  observationRow,
  officeRow,
  organisationRow,
  partyRow,
  programmeRow,
  questionRow,
  relationRow,
  schemeRow,
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

const inWords = { period_start: '', period_end: '' };
const reprint = { reprint: true, first_line: 2, last_line: 2 };

it.each<[string, ...AddedRow[]]>([
  [
    'rows that keep every rule',
    ...[observationRow(), statementRow(), moduleRow(), appointmentRow(), relationRow(), officeRow(), partyRow()],
    ...[schemeRow(), categoryRow(), measureRow()],
  ],
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
  ['a reading with its note', observationRow({ readings: 'PERIOD;SIGN', note: 'Read so.' })],
  ['a reading of a name with its note', moduleRow({ readings: 'NAME', note: 'Read so.' })],
  ['a note without a reading', statementRow({ note: 'As it is.' })],
  ['an outcome without a commitment', statementRow({ kind: 'OUTCOME' })],
  ['a question of an organisation', questionRow()],
  ['a question of an office', questionRow({ said_by_organisation: '', said_by_office: 'chief-executive' })],
  ['a question of a person', questionRow({ said_by_organisation: '', said_by_person: 'anthony-douglas' })],
  ['a verdict with its reason', questionRow({ our_verdict: 'ANSWERED', our_reason: 'It was.' })],
  ['a remark that somebody makes', statementRow({ said_by_office: 'chief-executive' })],
  ['a part in a statement twice, as two', partyRow(), partyRow({ role: 'ADDRESSEE' }), statementRow()],
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
  ['no period at all', observationRow({ period_start: '', period_end: '', period_label: '' })],
  ['a time in words that name no day', observationRow({ ...inWords, period_label: 'the last 12 months' })],
  [
    'times in two words for it, and none',
    ...['the last 12 months', 'this year', ''].map((period_label) => observationRow({ ...inWords, period_label })),
  ],
  ['a finding of an audit', statementRow({ kind: 'FINDING', audits: 'domestic-abuse-audit-2020' })],
  ['a finding that somebody tells', statementRow({ kind: 'FINDING', said_by_organisation: 'ofsted' })],
  ['a finding with a note', statementRow({ kind: 'FINDING', note: 'Of a survey.' })],
  [
    'two things of one name that say how they differ',
    programmeRow({ id: 'test-1', note: 'The first.' }),
    programmeRow({ id: 'test-2', name: 'Other', aliases: 'TEST', note: 'The second.' }),
  ],
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
  ['words with a colon that is of no id', statementRow({ text: 'A measure: staff and time.' })],
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
    'an end without a start',
    'period_start',
    'a period needs period_start, period_end and period_label; or the label alone, where it names no day; or none of them',
    appointmentRow({ period_end: '2022-12-31', period_label: '2022' }),
  ],
  [
    'a second value for a time in the same words',
    'value',
    second('observations/board-meeting-2022-01.csv'),
    observationRow({ ...inWords, period_label: 'the last 12 months' }),
    observationRow({ ...inWords, period_label: 'the last 12 months', value: 2 }),
  ],
  [
    'a finding that rests on nothing',
    'note',
    'a finding without an audit or a speaker says in its note what it rests on; an opinion is a REMARK',
    statementRow({ kind: 'FINDING' }),
  ],
  [
    'a name that another row has',
    'note',
    '"test" names test-1 too; expected one row for one thing, or a note on each that says how they differ',
    programmeRow({ id: 'test-1', name: 'Other', aliases: 'TEST', note: 'The first.' }),
    programmeRow({ id: 'test-2' }),
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
    'a reading of a number without a note',
    'note',
    'is empty; PERIOD and SIGN of this row is our reading, and the note says how it was read',
    observationRow({ readings: 'PERIOD;SIGN' }),
  ],
  [
    'a reading of a statement without a note',
    'note',
    'is empty; SPEAKER of this row is our reading, and the note says how it was read',
    statementRow({ readings: 'SPEAKER' }),
  ],
  [
    'a reading of a name without a note',
    'note',
    'is empty; NAME of this row is our reading, and the note says how it was read',
    moduleRow({ readings: 'NAME' }),
  ],
  [
    'a reading of who is meant without a note',
    'note',
    'is empty; DIMENSION of this row is our reading, and the note says how it was read',
    statementRow(),
    partyRow({ readings: 'DIMENSION', person: 'anthony-douglas' }),
  ],
  [
    'a part in a statement twice',
    null,
    again('parties/board-meeting-2022-01.csv'),
    statementRow(),
    partyRow(),
    partyRow({ section: 'Other' }),
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
    'an id of ours in a text',
    'text',
    'names "measure:s", an id of the dataset; expected words',
    statementRow({ text: 'As measure:staff has it.' }),
  ],
  [
    'an id of ours in a reason',
    'reason',
    'names "observation:0", an id of the dataset; expected words',
    linkRow({ reason: 'It is observation:0123456789abcdef.' }),
  ],
  [
    'an id of ours in an explanation',
    'explanation',
    'names "service-area:a", an id of the dataset; expected words',
    discrepancyRow({ explanation: 'Of (service-area:a1).' }),
  ],
  [
    'a thing twice in a list',
    'organisations',
    '"ofsted" stands in it twice; expected each item once',
    statementRow({ organisations: 'ofsted;napo;ofsted' }),
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
  ['a commitment without its form', 'form', 'a commitment needs its form', statementRow({ kind: 'COMMITMENT' })],
  ['a form of a remark', 'form', 'only commitments have a form, not REMARK', statementRow({ form: 'AIM' })],
  [
    'a question nobody asked',
    'said_by_organisation',
    'a question needs who asks it: an organisation, an office or a person',
    statementRow({ kind: 'QUESTION' }),
  ],
  [
    'a verdict without its reason',
    'our_reason',
    'a verdict of ours and its reason are given together, or neither is',
    questionRow({ our_verdict: 'ANSWERED' }),
  ],
  [
    'a reason without a verdict',
    'our_reason',
    'a verdict of ours and its reason are given together, or neither is',
    questionRow({ our_reason: 'It was.' }),
  ],
  [
    'a verdict on a remark',
    'our_verdict',
    'only questions have a verdict, not REMARK',
    statementRow({ our_verdict: 'ANSWERED', our_reason: 'It was.' }),
  ],
  [
    'the subject of the document among the organisations',
    'organisations',
    'cafcass is the subject, and linked already; expected other organisations only',
    statementRow({ organisations: 'ofsted;cafcass' }),
  ],
  [
    'the subject of the row among the organisations',
    'organisations',
    'napo is the subject, and linked already; expected other organisations only',
    statementRow({ subject: 'napo', organisations: 'napo' }),
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
  ['a statement above itself', 'parent', 'test is above itself', statementRow({ parent: 'test' })],
  ['a statement that repeats itself', 'repeats', 'test is above itself', statementRow({ repeats: 'test' })],
  ['a programme above itself', 'part_of', 'test is above itself', programmeRow({ part_of: 'test' })],
  ['a staff group above itself', 'part_of', 'test is above itself', staffGroupRow({ part_of: 'test' })],
  ['an organisation above itself', 'part_of', 'test is above itself', organisationRow({ part_of: 'test' })],
  ['a service area above itself', 'part_of', 'test is above itself', serviceAreaRow({ part_of: 'test' })],
])('refuses %s', async (_, column, message, ...rows) => {
  const { faults, lines } = await faultsWith(rows);
  expect(faults).toEqual([{ file: rows.at(-1)?.file, line: lines.at(-1), column, message }]);
});

it('refuses a circle of three, and says nothing of what hangs below it', async () => {
  const { faults, lines } = await faultsWith([
    ...[
      ['test-1', 'test-2'],
      ['test-2', 'test-3'],
      ['test-3', 'test-1'],
      ['test-4', 'test-3'],
    ].map(([name = '', part_of = '']) => programmeRow({ id: name, name, part_of })),
  ]);
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [lines[0], 'test-1 is above itself'],
    [lines[1], 'test-2 is above itself'],
    [lines[2], 'test-3 is above itself'],
  ]);
});

it('tells every fault of every file at once', async () => {
  const { faults, lines } = await faultsWith([
    moduleRow({ readings: 'NAME', first_line: 3, last_line: 2 }),
    observationRow({ period_label: '' }),
    observationRow({ webinar: 'emotional-harm-webinar', module: 'case-planning-elearning', reprint: true }),
    statementRow({ kind: 'QUESTION', form: 'AIM' }),
  ]);
  expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([
    ['modules.csv', lines[0], 'last_line'],
    ['modules.csv', lines[0], 'note'],
    ['observations/board-meeting-2022-01.csv', lines[1], 'period_start'],
    ['observations/board-meeting-2022-01.csv', lines[2], 'module'],
    ['observations/board-meeting-2022-01.csv', lines[2], 'webinar'],
    ['observations/board-meeting-2022-01.csv', lines[2], 'reprint'],
    ['statements/board-meeting-2022-01.csv', lines[3], 'form'],
    ['statements/board-meeting-2022-01.csv', lines[3], 'said_by_organisation'],
  ]);
});
