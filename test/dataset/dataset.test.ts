import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DatasetContent, readDataset } from '../../src/dataset/dataset.js';
import { InvalidPackage } from '../../src/dataset/package/fault.js';
import type { StoredRow } from '../../src/dataset/table-row.js';
import {
  copySeeds,
  linkRow,
  measureRow,
  observationRow,
  partyRow,
  questionRow,
  seedsWith,
  statementRow,
} from './changed-seeds.js';

const commitment = { kind: 'COMMITMENT', form: 'ACTION' };
const line = (first_line: number) => ({ first_line, last_line: first_line });
const number = 'board-meeting-2022-01:7 7';

describe('what is made of the rows of a package', () => {
  let dataset: DatasetContent;
  const rowsOf = (table: string): readonly StoredRow[] => [...(dataset.tables.get(table) ?? [])];
  const rowOf = (table: string, id: string) => rowsOf(table).find((row) => row.id === id);
  const linked = (table: string, from: string, id: unknown, to: string) =>
    rowsOf(table)
      .filter((row) => row[from] === id)
      .map((row) => row[to])
      .toSorted();
  /** The number of the test with a value, among those of a year no document speaks of. */
  const numbered = (value: number) =>
    rowsOf('observation').find((row) => row.measure_id === 'measure:test' && row.value === value);

  beforeAll(async () => {
    const { folder } = await copySeeds(
      measureRow({ breakdowns: 'service-area;region' }),
      statementRow({ id: 'kept', ...commitment }),
      statementRow({ id: 'kept-again', ...commitment, repeats: 'kept' }),
      statementRow({ id: 'kept-for-ever', ...commitment, repeats: 'kept-again' }),
      statementRow({ id: 'broken', ...commitment }),
      statementRow({ id: 'disputed', ...commitment }),
      statementRow({ id: 'planned', ...commitment, organisations: 'ofsted' }),
      statementRow({ id: 'other', subject: 'napo', organisations: 'ofsted' }),
      questionRow({ id: 'asked', said_by_office: 'chief-executive', our_verdict: 'ANSWERED', our_reason: 'It was.' }),
      partyRow({ statement: 'planned' }),
      partyRow({ statement: 'planned', role: 'ADDRESSEE', as_printed: 'Napo', organisation: 'napo' }),
      observationRow({ measure: 'test', value: 7, as_published: '7', ...line(7) }),
      observationRow({ measure: 'test', value: 8, as_published: '8', precision: 'APPROXIMATE', ...line(8) }),
      observationRow({
        measure: 'test',
        value: 9,
        as_published: '9',
        reprint: true,
        precision: 'AT_LEAST',
        ...line(9),
      }),
      observationRow({
        measure: 'test',
        value: 3,
        as_published: '3',
        subject: 'napo',
        region: '2022-region-1',
        service_area: 'a1',
      }),
      linkRow({ from: 'asked', to: 'kept', relation: 'REPORTS_DONE' }),
      linkRow({ from: number, to: 'broken', relation: 'CONTRADICTS', likelier: 'The number.' }),
      linkRow({ from: 'asked', to: 'disputed' }),
      linkRow({ from: number, to: 'disputed', relation: 'CONTRADICTS', reconcilable: true }),
      linkRow({ from: 'kept', to: 'planned', relation: 'CONTRADICTS' }),
    );
    dataset = await readDataset(folder).finally(() => rm(folder, { recursive: true }));
  });

  it('a fact is about the body of its document, or the one it names', () => {
    expect(numbered(7)).toMatchObject({
      subject_id: 'organisation:cafcass',
      organisation_id: null,
      cell: 'measure=test;subject=cafcass',
      breakdown: [],
    });
    expect(numbered(3)).toMatchObject({
      subject_id: 'organisation:napo',
      organisation_id: null,
      cell: 'measure=test;subject=napo;region=2022-region-1;service-area=a1',
      breakdown: ['region', 'service-area'],
    });
    expect(rowOf('statement', 'commitment:planned')?.subject_id).toBe('organisation:cafcass');
    expect(rowOf('statement', 'remark:other')?.subject_id).toBe('organisation:napo');
  });

  it('a statement is linked to its subject and to the organisations it names', () => {
    const organisations = (id: string) => linked('statement_organisation', 'statement_id', id, 'organisation_id');
    expect(organisations('commitment:planned')).toEqual(['organisation:cafcass', 'organisation:ofsted']);
    expect(organisations('remark:other')).toEqual(['organisation:napo', 'organisation:ofsted']);
    expect(organisations('commitment:kept')).toEqual(['organisation:cafcass']);
  });

  it('a statement has who says it, and who is to see to it', () => {
    expect(rowOf('statement', 'question:asked')).toMatchObject({
      said_by_organisation_id: 'organisation:napo',
      said_by_office_id: 'office:chief-executive',
      said_by_person_id: null,
      our_verdict: 'ANSWERED',
      our_reason: 'It was.',
    });
    expect(rowsOf('party').filter((row) => row.statement_id === 'commitment:planned')).toMatchObject([
      { role: 'LEAD', as_printed: 'JC', organisation_id: null, readings: [] },
      { role: 'ADDRESSEE', as_printed: 'Napo', organisation_id: 'organisation:napo' },
    ]);
  });

  it.each([
    ['commitment:kept', 'SUPPORTED'],
    // What it repeats has the links.
    ['commitment:kept-again', 'SUPPORTED'],
    ['commitment:kept-for-ever', 'SUPPORTED'],
    ['commitment:broken', 'CONTRADICTED'],
    ['commitment:disputed', 'MIXED'],
    ['commitment:planned', 'UNKNOWN'],
    ['question:asked', null],
  ])('%s is followed as its links say: %s', (id, followed) => {
    expect(rowOf('statement', id)?.followed).toBe(followed);
  });

  it('a link has its ends, and the contradiction it declares', () => {
    const links = rowsOf('link').filter(({ reason }) => reason === 'A test.');
    expect(links).toMatchObject([
      {
        from_statement_id: 'question:asked',
        from_observation_id: null,
        relation: 'REPORTS_DONE',
        discrepancy_id: null,
      },
      { from_statement_id: null, from_observation_id: numbered(7)?.id, to_statement_id: 'commitment:broken' },
      { relation: 'SUPPORTS', discrepancy_id: null },
      { from_observation_id: numbered(7)?.id, to_statement_id: 'commitment:disputed', to_observation_id: null },
      { from_statement_id: 'commitment:kept', to_statement_id: 'commitment:planned' },
    ]);
    const declared = links.flatMap(({ discrepancy_id: id }) => (id ? [rowOf('discrepancy', String(id))] : []));
    expect(declared).toMatchObject([
      {
        kind: 'DECLARED',
        size: null,
        likelier: 'The number.',
        reconcilable: false,
        document_id: 'document:board-meeting-2022-01',
      },
      { kind: 'DECLARED', likelier: null, reconcilable: true },
      { kind: 'DECLARED', explanation: 'A test.' },
    ]);
    const [first] = declared;
    expect(linked('discrepancy_observation', 'discrepancy_id', first?.id, 'observation_id')).toEqual([numbered(7)?.id]);
    expect(linked('discrepancy_statement', 'discrepancy_id', first?.id, 'statement_id')).toEqual(['commitment:broken']);
  });

  it('the rivals of a number are the others of its cell and time, but for reprints, which have rivals themselves', () => {
    const rivals = (value: number) => linked('observation_rival', 'observation_id', numbered(value)?.id, 'rival_id');
    expect(rivals(7)).toEqual([numbered(8)?.id]);
    expect(rivals(8)).toEqual([numbered(7)?.id]);
    expect(rivals(9)).toEqual([numbered(7)?.id, numbered(8)?.id].toSorted());
    expect(rivals(3)).toEqual([]);
  });

  it('no two rows of a table have one id', () => {
    for (const [table, stored] of dataset.tables) {
      const rows = [...stored];
      const ids = rows.flatMap(({ id }) => id ?? []);
      expect(new Set(ids).size, table).toBe(ids.length);
    }
  });
});

describe('a package is refused', () => {
  it.each([
    ['for a link to nothing', linkRow({ from: 'nothing', to: 'nobody' }), 2],
    ['for a link to itself', linkRow(), 1],
    ['for a number named by another line', linkRow({ from: 'board-meeting-2022-01:1 2' }), 1],
  ])('%s', async (_, row, count) => {
    const { folder, lines } = await seedsWith(statementRow(), observationRow(), row);
    const error: unknown = await readDataset(folder).catch((thrown: unknown) => thrown);
    if (!(error instanceof InvalidPackage)) throw new Error(`expected an InvalidPackage, got ${String(error)}`);
    expect(error.faults).toHaveLength(count);
    expect(error.faults.every(({ file, line: at }) => file === 'links.csv' && at === lines.at(-1))).toBe(true);
  });
});
