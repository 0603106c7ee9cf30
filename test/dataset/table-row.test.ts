import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/dataset/package/data-package.js';
import { ownedLinks, sourceColumn, type TableRow, tableRows } from '../../src/dataset/table-row.js';
import { Organisation } from '../../src/domain/dimension/organisation.js';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import { Observation } from '../../src/domain/fact/observation.js';
import { Statement } from '../../src/domain/fact/statement.js';
import { printed, type TinyTables, tinyPackage } from './tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

describe('a list is kept in a link table', () => {
  it('by the one of both sides that has its column', () => {
    expect(ownedLinks(Observation).map(({ column, target }) => [column, target.name])).toEqual([
      ['categories', 'Category'],
      ['rivals', 'Observation'],
    ]);
    expect(ownedLinks(Statement).map(({ column }) => column)).toEqual(
      expect.arrayContaining(['organisations', 'service_areas', 'people', 'works']),
    );
  });

  it('and not where rows point back', () => {
    expect(ownedLinks(Organisation)).toEqual([]);
    expect(ownedLinks(ServiceArea)).toEqual([]);
  });
});

it.each([
  ['citation_first_line', 'first_line'],
  ['citation_document_id', 'document'],
  ['service_area_id', 'service_area'],
  ['period_start', 'period_start'],
  ['identity', 'identity'],
])('the column %s is written as %s', (column, name) => {
  expect(sourceColumn(column)).toBe(name);
});

describe('a row of the database', () => {
  const rows = (tables: TinyTables, derived: Cells = {}) =>
    Object.fromEntries(
      [...tableRows(tinyPackage(tables), () => derived)]
        .map(([table, found]): [string, readonly TableRow[]] => [table, [...found]])
        .filter(([, found]) => found.length > 0),
    );

  it('has global ids, nothing for what is empty, and an empty list for a list that is', () => {
    const [area] = rows({ 'service-areas': [{ id: 'a15a', part_of: 'a15', document: 'letter', first_line: 3 }] })
      .service_area ?? [{}];
    expect(area).toMatchObject({
      id: 'service-area:a15a',
      part_of_id: 'service-area:a15',
      citation_document_id: 'document:letter',
      citation_first_line: 3,
      region_id: null,
      code: null,
      readings: [],
    });
  });

  it('has what is derived in place of what its file says', () => {
    const { observation } = rows({ observations: [printed(25, { subject: 'napo' })] }, { id: 'x', subject: 'cafcass' });
    expect(observation).toMatchObject([{ id: 'observation:x', subject_id: 'organisation:cafcass', value: 25 }]);
  });

  it('of a statement has the prefix of its kind, as has what names it', () => {
    const made = rows({
      statements: [
        { id: 'asked', kind: 'QUESTION', organisations: ['napo', 'ofsted'] },
        { id: 'answered', kind: 'ANSWER', parent: 'asked' },
      ],
      parties: [{ statement: 'asked', role: 'ADDRESSEE', as_printed: 'Napo' }],
    });
    expect(made.statement).toMatchObject([
      { id: 'question:asked', parent_id: null },
      { id: 'answer:answered', parent_id: 'question:asked' },
    ]);
    expect(made.statement_organisation).toEqual([
      { statement_id: 'question:asked', organisation_id: 'organisation:napo' },
      { statement_id: 'question:asked', organisation_id: 'organisation:ofsted' },
    ]);
    expect(made.party).toMatchObject([{ statement_id: 'question:asked' }]);
  });

  it('without an id has one made of its natural key, and of nothing else', () => {
    const idOf = (cells: Cells) =>
      rows({ parties: [{ statement: 'asked', role: 'LEAD', as_printed: 'JC', person: null, ...cells }] }).party?.[0]
        ?.id;
    expect(idOf({})).toMatch(/^party:[0-9a-f]{16}$/);
    expect(idOf({ section: 'Other', first_line: 9 })).toBe(idOf({}));
    const others: readonly Cells[] = [
      { role: 'ADDRESSEE' },
      { as_printed: 'JB' },
      { person: 'jc' },
      { statement: 'b' },
    ];
    for (const other of others) expect(idOf(other)).not.toBe(idOf({}));
  });
});
