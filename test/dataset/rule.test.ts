import { expect, it } from 'vitest';
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
  relationRow,
  schemeRow,
  serviceAreaRow,
  staffGroupRow,
  statementRow,
} from './changed-seeds.js';
import { faultsWith } from './faults.js';

const inWords = { period_start: '', period_end: '' };

it.each<[string, ...AddedRow[]]>([
  [
    'rows that keep every rule',
    ...[observationRow(), statementRow(), moduleRow(), appointmentRow(), relationRow(), officeRow(), partyRow()],
    ...[schemeRow(), categoryRow(), measureRow()],
  ],
  ['a reading with its note', observationRow({ readings: 'PERIOD;SIGN', note: 'Read so.' })],
  ['a reading of a name with its note', moduleRow({ readings: 'NAME', note: 'Read so.' })],
  ['a note without a reading', statementRow({ note: 'As it is.' })],
  ['a part in a statement twice, as two', partyRow(), partyRow({ role: 'ADDRESSEE' }), statementRow()],
  ['no period at all', observationRow({ period_start: '', period_end: '', period_label: '' })],
  ['a time in words that name no day', observationRow({ ...inWords, period_label: 'the last 12 months' })],
  [
    'times in two words for it, and none',
    ...['the last 12 months', 'this year', ''].map((period_label) => observationRow({ ...inWords, period_label })),
  ],
  [
    'two things of one name that say how they differ',
    programmeRow({ id: 'test-1', note: 'The first.' }),
    programmeRow({ id: 'test-2', name: 'Other', aliases: 'TEST', note: 'The second.' }),
  ],
  ['words with a colon that is of no id', statementRow({ text: 'A measure: staff and time.' })],
  [
    'one office in two regions',
    appointmentRow({ region: '2022-region-1' }),
    appointmentRow({ region: '2022-region-2' }),
  ],
  ['a service area without a code and a place', serviceAreaRow({ code: '', position: '' })],
])('accepts %s', async (_, ...rows) => {
  expect((await faultsWith(rows)).faults).toEqual([]);
});

const again = (file: string) => expect.stringMatching(new RegExp(`${file}:\\d+ again; expected another`));

// What is wrong is always the last row added.
it.each<[string, string | null, unknown, ...AddedRow[]]>([
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
