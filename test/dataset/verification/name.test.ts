import { describe, expect, it } from 'vitest';
import type { CellValue, SourceRow } from '../../../src/dataset/package/data-package.js';
import type { Fault, Report } from '../../../src/dataset/package/fault.js';
import { checkAppointment, checkName, formsOf, quoteOf } from '../../../src/dataset/verification/name.js';
import { tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const row = (values: Cells): SourceRow => ({ values, file: 'rows.csv', line: 2 });
function faultsOf(check: (report: Report) => void): readonly Fault[] {
  const faults: Fault[] = [];
  check((fault) => faults.push(fault));
  return faults;
}

it('shows the beginning of the lines in a message, their blanks as one', () => {
  expect(quoteOf(['  In  2015', 'we had\t1,487 '])).toBe('"In 2015 we had 1,487"');
  expect(quoteOf(['x'.repeat(121)])).toBe(`"${'x'.repeat(120)}"`);
});

it('has every form in which a thing is printed', () => {
  expect(formsOf('organisations', row({ name: 'Napo', aliases: ['NAPO', 'the union'], abbreviation: 'N' }))).toEqual([
    'Napo',
    'N',
    'NAPO',
    'the union',
  ]);
  expect(formsOf('service-areas', row({ name: 'Kent', code: 'A9', abbreviation: null }))).toEqual(['Kent', 'A9']);
  expect(formsOf('documents', row({ title: 'A letter' }))).toEqual(['A letter']);
});

it('tells whether a row has a name to look for', () => {
  const has = (table: string, cells: Cells) => {
    let found = false;
    expect(faultsOf((report) => (found = checkName(table, row(cells), ['Napo'], report)))).toEqual([]);
    return found;
  };
  expect(has('organisations', { name: 'Napo' })).toBe(true);
  expect(has('organisations', { name: null })).toBe(false);
  expect(has('statements', { title: 'Of ours' })).toBe(false);
});

describe('an appointment', () => {
  const { tables } = tinyPackage({
    people: [{ id: 'jo', name: 'Jo Doe', aliases: ['JD', 'Jo D'] }],
    offices: [{ id: 'head', name: 'Head', aliases: ['Chief'] }],
  });
  const columns = (cells: Cells, line: string) =>
    faultsOf((report) => checkAppointment(row({ person: 'jo', office: 'head', ...cells }), [line], tables, report)).map(
      ({ column }) => column,
    );

  it.each<[string, Cells, string]>([
    ['its person and its office', {}, 'Jo Doe, Head'],
    ['one form of each', {}, 'JD as Chief'],
    ['neither, where who is meant is read', { readings: ['DIMENSION'] }, 'she'],
    ['neither, where the name is read', { readings: ['NAME'] }, 'she'],
    ['its office, where it has no person', { person: null }, 'the Head'],
  ])('names %s', (_, cells, line) => {
    expect(columns(cells, line)).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['person', 'the Head', ['person']],
    ['office', 'JD', ['office']],
    ['person and office', 'she', ['person', 'office']],
  ])('that does not name its %s is a fault', (_, line, expected) => {
    expect(columns({}, line)).toEqual(expected);
    expect(columns({ readings: ['PERIOD'] }, line)).toEqual(expected);
  });
});
