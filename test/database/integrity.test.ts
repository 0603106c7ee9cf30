import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadedDatabase } from '../test-database.js';

type Cells = Readonly<Record<string, unknown>>;

/** A row for a table. */
interface Insert {
  readonly table: string;
  readonly row: Cells;
}

const document = 'document:board-meeting-2022-01';
const citation = { citation_document_id: document, citation_first_line: 1, citation_last_line: 1 };
const january = { period_start: '2022-01-01', period_end: '2022-01-31', period_label: 'January 2022' };

// A measure of the test's own, so that no number of the dataset stands in a cell of it.
const measureRow = {
  id: 'measure:test',
  label: 'Test',
  definition: 'A test.',
  unit: 'COUNT',
  additive: true,
  breakdowns: [],
};

let serial = 0;
const row =
  (table: string, cells: Cells) =>
  (changes: Cells = {}): Insert => ({ table, row: { id: `${table}:test-${serial++}`, ...cells, ...changes } });

const measure = row('measure', measureRow);
const observation = row('observation', {
  measure_id: 'measure:test',
  value: 1,
  as_published: '1',
  precision: 'EXACT',
  reprint: false,
  ...citation,
});
const statement = row('statement', { kind: 'REMARK', title: 'A test', text: 'This is a test.', ...citation });
const serviceArea = row('service_area', {
  position: 99,
  code: 'T1',
  name: 'Test',
  kind: 'AREA',
  aliases: [],
  ...citation,
});
const person = row('person', { name: 'Test', aliases: [], ...citation });
const appointment = row('appointment', { person_id: 'person:anthony-douglas', office: 'Test', ...citation });
const organisation = row('organisation', { name: 'Test', aliases: [], kind: 'OTHER', ...citation });
const module = row('module', { title: 'Test', kind: 'COURSE', core: false, aliases: [], ...citation });
const check = row('check_result', {
  rule: 'test',
  kind: 'COUNT',
  title: 'Test',
  document_id: document,
  holds: false,
  stated: 1,
  computed: 2,
});
const discrepancy = row('discrepancy', { kind: 'DOCUMENTS_DIFFER', size: 1, explanation: 'A test.' });
const release = row('release', {
  sequence: 99,
  version: '1',
  content_hash: 'x',
  loaded_at: '2026-01-01',
  observation_count: 0,
  statement_count: 0,
  check_count: 0,
  discrepancy_count: 0,
});
const releaseChange = row('release_change', { release_id: 'release:1', kind: 'ADDED', subject: 'x' });
const link = (table: string, cells: Cells): Insert => ({ table, row: cells });

class RolledBack extends Error {}

/** What the database says of some rows, with every deferred rule applied; nothing stays. */
async function answerTo(orm: MikroORM, inserts: readonly Insert[]): Promise<string> {
  const run = orm.em.fork().transactional(async (em) => {
    const database = (em as unknown as SqlEntityManager).getKysely<unknown>() as Transaction<unknown>;
    await sql`set constraints all deferred`.execute(database);
    for (const insert of inserts) {
      const columns = Object.keys(insert.row).map((column) => sql.ref(column));
      const values = Object.values(insert.row).map((value) => sql`${value}`);
      await sql`insert into ${sql.table(insert.table)} (${sql.join(columns)}) values (${sql.join(values)})`.execute(
        database,
      );
    }
    await sql`set constraints all immediate`.execute(database);
    throw new RolledBack();
  });
  return run.catch((error: Error & { constraint?: string; column?: string }) => {
    if (error instanceof RolledBack) return 'accepted';
    return error.constraint ?? error.column ?? error.message;
  });
}

describe('what the database refuses', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await loadedDatabase();
  });
  afterAll(() => orm.close(true));

  const inUnknown = { citation_document_id: 'document:unknown' };
  const selfParent = { id: 'statement:self', parent_id: 'statement:self' };
  const unasked = statement({ kind: 'QUESTION', asked_by: 'The Transparency Project' });

  it.each<[string, string, ...Insert[]]>([
    ['an observation without a document', 'citation_document_id', observation({ citation_document_id: null })],
    ['an observation of an unknown document', 'observation_citation_document_id_foreign', observation(inUnknown)],
    ['an observation without lines', 'citation_first_line', observation({ citation_first_line: null })],
    ['an observation without a measure', 'measure_id', observation({ measure_id: null })],
    [
      'an observation of an unknown measure',
      'observation_measure_id_foreign',
      observation({ measure_id: 'measure:unknown' }),
    ],
    [
      'an observation of an unknown area',
      'observation_service_area_id_foreign',
      observation({ service_area_id: 'service-area:unknown' }),
    ],
    ['an observation without a value', 'value', observation({ value: null })],
    ['a value that is no number', 'observation_value_finite', observation({ value: 'NaN' })],
    ['an infinite value', 'observation_value_finite', observation({ value: 'Infinity' })],
    ['a negatively infinite value', 'observation_value_finite', observation({ value: '-Infinity' })],
    ['an observation printed as nothing', 'observation_as_published_printed', observation({ as_published: '' })],
    ['an unknown precision', 'observation_precision_check', observation({ precision: 'ROUGH' })],
    ['line 0', 'observation_citation_lines', observation({ citation_first_line: 0 })],
    [
      'a last line before the first',
      'observation_citation_lines',
      observation({ citation_first_line: 9, citation_last_line: 8 }),
    ],
    ['half a period', 'observation_period_whole', observation({ ...january, period_end: null })],
    ['a period without a label', 'observation_period_whole', observation({ ...january, period_label: null })],
    ['a label without a period', 'observation_period_whole', observation({ period_label: 'January 2022' })],
    [
      'a period that ends before it starts',
      'observation_period_whole',
      observation({ ...january, period_end: '2021-12-31' }),
    ],
    [
      'a second value for a cell, on another line',
      'observation_cell_unique',
      observation(january),
      observation({ ...january, value: 2, citation_first_line: 2, citation_last_line: 2 }),
    ],
    [
      'a second value for a cell without dimensions and period',
      'observation_cell_unique',
      observation(),
      observation({ value: 2, citation_first_line: 2, citation_last_line: 2 }),
    ],
    [
      'an approximate value beside an exact one',
      'observation_cell_unique',
      observation(),
      observation({ precision: 'APPROXIMATE', citation_first_line: 2, citation_last_line: 2 }),
    ],
    [
      'a reprint twice on one line',
      'observation_line_unique',
      observation({ reprint: true }),
      observation({ reprint: true }),
    ],
    ['a commitment without its form', 'statement_commitment_form', statement({ kind: 'COMMITMENT' })],
    ['a form of what is no commitment', 'statement_commitment_form', statement({ form: 'AIM' })],
    ['an unknown form', 'statement_form_check', statement({ kind: 'COMMITMENT', form: 'HOPE' })],
    ['an answer without a question', 'statement_parent_required', statement({ kind: 'ANSWER' })],
    ['an outcome without a commitment', 'statement_parent_required', statement({ kind: 'OUTCOME' })],
    [
      'an answer to an unknown question',
      'statement_parent_id_foreign',
      statement({ kind: 'ANSWER', parent_id: 'question:unknown' }),
    ],
    ['a question nobody asked', 'statement_asked_by', statement({ kind: 'QUESTION' })],
    ['an asker of what is no question', 'statement_asked_by', statement({ asked_by: 'The Transparency Project' })],
    ['a statement that is its own parent', 'statement_not_own_parent', statement(selfParent)],
    [
      'a statement that repeats itself',
      'statement_not_own_parent',
      statement({ id: 'statement:self', repeats_id: 'statement:self' }),
    ],
    ['an unknown kind of statement', 'statement_kind_check', statement({ kind: 'RUMOUR' })],
    ['an unknown status', 'statement_status_check', statement({ status: 'LATE' })],
    ['a statement without a document', 'citation_document_id', statement({ citation_document_id: null })],
    ['a statement of an unknown document', 'statement_citation_document_id_foreign', statement(inUnknown)],
    [
      'a statement whose last line is before its first',
      'statement_citation_lines',
      statement({ citation_first_line: 9, citation_last_line: 8 }),
    ],
    ['half a period of a statement', 'statement_period_whole', statement({ ...january, period_start: null })],
    ['an unknown unit', 'measure_unit_check', measure({ unit: 'FURLONGS' })],
    ['an unknown breakdown', 'measure_breakdowns_known', measure({ breakdowns: ['REGION', 'PLANET'] })],
    ['two measures of one id', 'measure_pkey', measure({ id: 'measure:staff' })],
    ['two service areas of one code', 'service_area_code_unique', serviceArea({ code: 'A1' })],
    ['an area of an unknown region', 'service_area_region_id_foreign', serviceArea({ region_id: 'region:unknown' })],
    ['a person without a document', 'citation_document_id', person({ citation_document_id: null })],
    ['an appointment of nobody', 'appointment_person_id_foreign', appointment({ person_id: 'person:unknown' })],
    ['an unknown kind of organisation', 'organisation_kind_check', organisation({ kind: 'CLUB' })],
    ['an organisation of an unknown document', 'organisation_citation_document_id_foreign', organisation(inUnknown)],
    ['a module that is core or not, nobody knows', 'core', module({ core: null })],
    ['a failing check that is not named', 'discrepancy_check_named', discrepancy({ kind: 'CHECK_FAILS' })],
    [
      'a check named by another contradiction',
      'discrepancy_check_named',
      check({ id: 'check:test' }),
      discrepancy({ check_id: 'check:test' }),
    ],
    ['a discrepancy of an unknown kind', 'discrepancy_kind_check', discrepancy({ kind: 'ODD' })],
    [
      'an unknown failing check',
      'discrepancy_check_id_foreign',
      discrepancy({ kind: 'CHECK_FAILS', check_id: 'check:unknown' }),
    ],
    [
      'a discrepancy of an unknown number',
      'discrepancy_observation_observation_id_foreign',
      discrepancy({ id: 'discrepancy:test' }),
      link('discrepancy_observation', { discrepancy_id: 'discrepancy:test', observation_id: 'observation:unknown' }),
    ],
    ['a check of an unknown document', 'check_result_document_id_foreign', check({ document_id: 'document:unknown' })],
    ['two releases of one number', 'release_sequence_unique', release({ sequence: 1 })],
    ['a change of no release', 'release_change_release_id_foreign', releaseChange({ release_id: 'release:99' })],
    [
      'a statement about an unknown organisation',
      'statement_organisation_organisation_id_foreign',
      unasked,
      link('statement_organisation', { statement_id: unasked.row.id, organisation_id: 'organisation:unknown' }),
    ],
  ])('%s: %s', async (_, constraint, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe(constraint);
  });

  const otherLine = { citation_first_line: 2, citation_last_line: 2 };
  it.each<[string, ...Insert[]]>([
    [
      'a lower and an upper bound of one cell',
      observation({ precision: 'AT_LEAST' }),
      observation({ precision: 'AT_MOST', value: 2 }),
    ],
    ['a reprint on another line', observation(), observation({ reprint: true, ...otherLine })],
    [
      'two reprints on two lines',
      observation(),
      observation({ reprint: true, ...otherLine }),
      observation({ reprint: true, citation_first_line: 3, citation_last_line: 3 }),
    ],
    [
      'one cell in two documents',
      observation(),
      observation({ value: 2, citation_document_id: 'document:kld-strategy-2006' }),
    ],
    ['two periods', observation(january), observation({ ...january, period_end: '2022-01-30' })],
    ['a value below zero', observation({ value: -8.5 })],
    ['a value with many digits', observation({ value: '12345678901234567890.123456789' })],
    ['an instant', observation({ ...january, period_end: '2022-01-01' })],
    ['an answer before its question', statement({ kind: 'ANSWER', parent_id: unasked.row.id }), unasked],
    ['a commitment with its form', statement({ kind: 'COMMITMENT', form: 'ACTION' })],
    ['a measure with breakdowns', measure({ id: 'measure:other', breakdowns: ['REGION', 'CATEGORY'] })],
    ['an area with a code of its own', serviceArea()],
    ['a failing check', check({ id: 'check:test' }), discrepancy({ kind: 'CHECK_FAILS', check_id: 'check:test' })],
  ])('accepts %s', async (_, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe('accepted');
  });

  it('keeps nothing of what was tried', async () => {
    const found = await orm.em.getConnection().execute(`select id from measure where id = 'measure:test'`);
    expect(found).toEqual([]);
  });
});
