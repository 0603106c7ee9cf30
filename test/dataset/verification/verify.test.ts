import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { verify } from '../../../src/dataset/verification/verify.js';
import { printed, type TinyTables, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const lines = [
  'Progress of the year',
  'In 2015 we had 1,487 cases, of which 83.4% were closed.',
  '',
  'Demand has fallen by 5.6% since 26 January, the third of its kind; between 14 and 30 were held',
  'by Napo and the Practice Eductors with help from every local team we could find.',
];
const at = (line: number): Cells => ({ document: 'letter', first_line: line, last_line: line });
const number = (asPublished: string, value: number, cells: Cells = {}) =>
  printed(value, { as_published: asPublished, ...at(2), ...cells });

const verification = (tables: TinyTables, text: readonly string[] = lines) =>
  verify(
    tinyPackage({ documents: [{ id: 'letter', period_label: '2014', published_label: null }], ...tables }),
    new Map([['letter', text]]),
  );

/** The faults of rows, coverage aside: table, line, column and message. */
const faults = (tables: TinyTables) =>
  verification(tables)
    .faults.filter(({ file }) => file !== 'letter')
    .map(({ file, line, column, message }) => `${file}:${line}: ${column}: ${message}`);

describe('numbers and values', () => {
  it.each<[string, Cells]>([
    ['a number', number('1,487', 1487)],
    ['a percentage, by its number', number('83.4%', 83.4)],
    ['a number whose sign is read', number('5.6%', -5.6, { ...at(4), readings: ['SIGN'] })],
    ['a word that was converted', number('third', 3, { ...at(4), readings: ['VALUE'] })],
    ['a conversion of what reads the same', number('1,487', 1487, { readings: ['VALUE'] })],
    ['the lower end of a range', number('between 14 and 30', 14, { ...at(4), precision: 'AT_LEAST' })],
    ['the upper end of a range', number('between 14 and 30', 30, { ...at(4), precision: 'AT_MOST' })],
  ])('%s holds', (_, row) => {
    expect(faults({ observations: [row] })).toEqual([]);
  });

  it.each<[string, Cells, string]>([
    ['14870 for 1,487', number('1,487', 14_870), 'value: is 14870, but "1,487" says 1487; a value that was'],
    ['0.834 for 83.4%', number('83.4%', 0.834), 'value: is 0.834, but "83.4%" says 83.4; a value that was'],
    ['a sign that is not printed', number('5.6%', -5.6, at(4)), 'value: is -5.6, but "5.6%" says 5.6; a value'],
    ['an ordinal that is not declared', number('third', 3, at(4)), 'value: "third" cannot be read as a number;'],
    [
      'the wrong end of a range',
      number('between 14 and 30', 30, { ...at(4), precision: 'AT_LEAST' }),
      'value: is 30, but',
    ],
    ['5 on a line with 2015', number('5', 5), 'as_published: "5" does not stand whole on the cited lines: "In 2015 we'],
    ['4 on 83.4%', number('4', 4), 'as_published: "4" does not stand whole on the cited lines'],
    ['a number of the next line', number('14', 14), 'as_published: "14" does not stand whole on the cited lines'],
    ['a number on a blank line', number('5', 5, at(3)), 'first_line: the cited lines are blank'],
  ])('%s is a fault', (_, row, message) => {
    const found = faults({ observations: [row] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`observations.csv:2: ${message}`);
  });

  it('refuses a range as one number, and as a plain one', () => {
    expect(faults({ observations: [number('between 14 and 30', 22, at(4))] })).toEqual([
      expect.stringContaining('value: "between 14 and 30" cannot be read'),
      'observations.csv:2: precision: is EXACT, but "between 14 and 30" is printed as AT_LEAST or AT_MOST',
    ]);
  });

  it('refuses a precision that is not that of the print, but for the limit of a rule', () => {
    const limit = [number('more than 1,487', 1487)];
    const text = ['', 'more than 1,487 cases'];
    const columns = (kind: string) =>
      verification({ measures: [{ id: 'staff', kind }], observations: limit }, text).faults.map(({ column }) => column);
    expect(columns('STATISTIC')).toEqual(['precision']);
    expect(columns('RULE')).toEqual([]);
  });

  it('refuses a statement on a blank line', () => {
    expect(faults({ statements: [{ ...at(3), text: 'Nothing.' }] })).toEqual([
      'statements.csv:2: first_line: the cited lines are blank',
    ]);
  });
});

describe('names', () => {
  it.each<[string, TinyTables]>([
    ['an organisation', { organisations: [{ ...at(5), name: 'Napo' }] }],
    [
      'a name that is ours, with a form that is printed',
      {
        'staff-groups': [{ ...at(5), name: 'Practice Educators', aliases: ['Practice Eductors'], readings: ['NAME'] }],
      },
    ],
    [
      'a name that is ours, of a table without other forms',
      { categories: [{ ...at(5), name: 'Held by a union', readings: ['NAME'] }] },
    ],
    ['the title of a statement, which is ours', { statements: [{ ...at(5), title: 'Help' }] }],
    [
      'an appointment by an alias',
      {
        appointments: [{ ...at(5), person: 'jo', office: 'union' }],
        people: [{ id: 'jo', name: 'Jo', aliases: ['Napo'] }],
        offices: [{ id: 'union', name: 'Help' }],
      },
    ],
  ])('%s holds', (_, tables) => {
    expect(faults(tables)).toEqual([]);
  });

  it.each<[string, TinyTables, string]>([
    [
      'a name that is not there',
      { organisations: [{ ...at(5), name: 'Unison' }] },
      'organisations.csv:2: name: "Unison" does not stand on',
    ],
    [
      'a title that is spelled otherwise',
      { modules: [{ ...at(5), title: 'Practice Educators' }] },
      'modules.csv:2: title: "Practice Educators" does',
    ],
    [
      'a name with another form, not declared',
      { people: [{ ...at(5), name: 'Nell', aliases: ['Napo'] }] },
      'people.csv:2: name: "Nell" does',
    ],
    [
      'a declared name without a form that stands there',
      { offices: [{ ...at(5), name: 'Head', aliases: ['Chief'], readings: ['NAME'] }] },
      'offices.csv:2: name: "Head" does',
    ],
    [
      'a party that is printed otherwise',
      { parties: [{ ...at(5), as_printed: 'NA' }] },
      'parties.csv:2: as_printed: "NA" does',
    ],
    [
      'an appointment to an office that is not there',
      {
        appointments: [{ ...at(5), person: 'jo', office: 'head' }],
        people: [{ id: 'jo', name: 'Napo' }],
        offices: [{ id: 'head', name: 'Head' }],
      },
      'appointments.csv:2: office: no form of head stands',
    ],
  ])('%s is a fault', (_, tables, message) => {
    const found = faults(tables);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe('dates', () => {
  const row = (label: string, cells: Cells = {}) => ({ ...at(4), period_label: label, ...cells });

  it.each<[string, Cells]>([
    ['a day on its line', row('26 January')],
    ['a year in the heading', row('January 2022', { section: 'Report of 2022' })],
    ['a date that is read', row('26 January 2022', { readings: ['PERIOD'] })],
    ['the period of the document', row('2014')],
    ['a label without a date', row('the coming year')],
    ['a year that is printed short', { ...at(2), period_label: '2015-16', section: '2015/16' }],
  ])('%s holds', (_, cells) => {
    expect(faults({ statements: [cells] })).toEqual([]);
  });

  it.each<[string, Cells, string]>([
    ['a year that is not there', row('26 January 2022'), 'period_label: 2022 of "26 January 2022" does not stand'],
    ['a month that is not there', row('26 March'), 'period_label: March of "26 March" does not stand'],
    ['a day that is not there', row('27 January'), 'period_label: 27 of "27 January" does not stand'],
    ['a year that is only part of a number', { ...at(2), period_label: '2014 to 2016' }, 'period_label: 2014, 2016 of'],
    [
      'a label of another period',
      row('2014', { period_start: '2015-01-01', period_end: '2015-12-31' }),
      'period_label: says 2014, but the period is 2015-01-01 to 2015-12-31',
    ],
    [
      'a day of the calendar',
      { ...at(4), title: 'Napo', last_accessed: '2022-01-26' },
      'last_accessed: 2022 of "26 January 2022"',
    ],
  ])('%s is a fault', (_, cells, message) => {
    const found = faults({ statements: [cells] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`statements.csv:2: ${message}`);
  });
});

describe('our words', () => {
  const run = 'with help from every local team we could';
  const message = `text: copies a document word for word: "${run}"; say it in other words`;

  it('refuses a run of eight words of a document, in any column of prose', () => {
    expect(faults({ statements: [{ text: `It went on ${run.replace(' team', '\nTEAM')}.` }] })).toEqual([
      `statements.csv:2: ${message}`,
    ]);
    expect(faults({ measures: [{ definition: run }], links: [{ reason: run }] })).toHaveLength(2);
  });

  it('lets seven stand, and what is within a name', () => {
    expect(faults({ statements: [{ text: 'with help from every local team we' }] })).toEqual([]);
    expect(faults({ statements: [{ text: run }], works: [{ ...at(5), name: run }] })).toEqual([]);
  });
});

describe('coverage', () => {
  it('names line and word of a number that no row accounts for, and a row that accounts for nothing', () => {
    const { faults: found, coverage } = verification(
      {
        observations: [number('two', 2, at(1))],
        'not-figures': [{ document: 'letter', line: 1, word: 'once', times: 1 }],
      },
      ['two of 19 areas'],
    );
    expect(found).toMatchObject([
      { file: 'letter', line: 1, column: '19', message: expect.stringContaining('no row accounts for it') },
      {
        file: 'not-figures.csv',
        line: 2,
        column: 'word',
        message: '"once" is open 0 times on line 1 of the document, not 1',
      },
    ]);
    expect(coverage).toMatchObject([{ document: 'letter', words: 2 }]);
    expect(new InvalidPackage(found).message).toContain('\nletter:1: 19: no row accounts for it');
  });
});

it('counts what it looked at, and tells every fault at once', () => {
  const result = verification({
    documents: [{ id: 'letter' }, { id: 'lost' }],
    observations: [
      number('1,487', 14_870),
      number('83.4%', 83.4),
      number('third', 3, { ...at(4), readings: ['VALUE'] }),
    ],
    organisations: [{ ...at(5), name: 'Unison' }],
    statements: [{ ...at(4), period_label: '2022', text: 'x' }],
  });
  expect(result).toMatchObject({
    documents: ['letter'],
    missing: ['lost'],
    citations: 5,
    figures: 3,
    read: 2,
    declared: 1,
    names: 1,
    dates: 1,
  });
  expect(result.faults.filter(({ file }) => file !== 'letter').map(({ file, column }) => `${file} ${column}`)).toEqual([
    'observations.csv value',
    'organisations.csv name',
    'statements.csv period_label',
  ]);
});
