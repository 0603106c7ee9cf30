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
const cafcass = 'organisation:cafcass';
const citation = { citation_document_id: document, citation_first_line: 1, citation_last_line: 1 };
const january = { period_start: '2022-01-01', period_end: '2022-01-31', period_label: 'January 2022' };

// A measure of the test's own, so that no number of the dataset stands in a cell of it.
const measureRow = {
  id: 'measure:test',
  label: 'Test',
  definition: 'A test.',
  unit: 'COUNT',
  kind: 'STATISTIC',
  topic: 'tests',
  temporality: 'STOCK',
  additive: true,
  of_whole: false,
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
  readings: [],
  subject_id: cafcass,
  cell: 'measure=test',
  breakdown: [],
  reprint: false,
  ...citation,
});
const statement = row('statement', {
  kind: 'REMARK',
  title: 'A test',
  text: 'This is a test.',
  readings: [],
  subject_id: cafcass,
  ...citation,
});
const commitment = (changes: Cells = {}) =>
  statement({ kind: 'COMMITMENT', form: 'ACTION', followed: 'UNKNOWN', ...changes });
const question = (changes: Cells = {}) => statement({ kind: 'QUESTION', said_by_organisation_id: cafcass, ...changes });
const serviceArea = row('service_area', {
  position: 99,
  code: 'T1',
  name: 'Test',
  kind: 'AREA',
  aliases: [],
  readings: [],
  ...citation,
});
const named = { name: 'Test', aliases: [], readings: [], ...citation };
const person = row('person', named);
const office = row('office', named);
const appointment = row('appointment', {
  person_id: 'person:anthony-douglas',
  office_id: 'office:chief-executive',
  readings: [],
  ...citation,
});
const organisation = row('organisation', { ...named, kind: 'OTHER' });
const region = row('region', { ...named, scheme: 'SCHEME_2022' });
const scheme = row('scheme', { name: 'Test', definition: 'What is tested.', exclusive: true });
const category = row('category', { name: 'Test', scheme_id: 'scheme:law-type', readings: [], ...citation });
const module = row('module', { title: 'Test', kind: 'COURSE', aliases: [], readings: [], ...citation });
const documentRow = row('document', {
  title: 'Test',
  kind: 'test',
  subject_id: cafcass,
  sha256: 'x',
  lines: 1,
});
const party = row('party', { role: 'LEAD', as_printed: 'JC', readings: [], ...citation });
const fact = row('link', { relation: 'SUPPORTS', reason: 'A test.' });
const check = row('check_result', {
  rule: 'test',
  kind: 'COUNT',
  title: 'Test',
  document_id: document,
  holds: false,
  stated: 1,
  comparison: 'EQUAL',
  computed: 2,
  tolerance: 0,
});
const discrepancy = row('discrepancy', {
  kind: 'DOCUMENTS_DIFFER',
  size: 1,
  explanation: 'A test.',
  reconcilable: false,
});
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
  const asked = question();
  const remark = statement();
  const aim = commitment();
  const number = observation();

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
    ['an end without a start', 'observation_period_whole', observation({ ...january, period_start: null })],
    [
      'a second value for a time in the same words',
      'observation_cell_unique',
      observation({ period_label: 'the last 12 months' }),
      observation({ period_label: 'the last 12 months', value: 2 }),
    ],
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
      'a second value of our reading',
      'observation_cell_unique',
      observation(),
      observation({ value: 2, readings: ['PERIOD'], note: 'Read so.' }),
    ],
    ['an observation without a cell', 'cell', observation({ cell: null })],
    ['an observation without its breakdown', 'breakdown', observation({ breakdown: null })],
    ['an observation without a subject', 'subject_id', observation({ subject_id: null })],
    [
      'an observation of an unknown subject',
      'observation_subject_id_foreign',
      observation({ subject_id: 'organisation:unknown' }),
    ],
    ['a reading without a note', 'observation_readings_noted', observation({ readings: ['PERIOD'] })],
    ['an observation that may be of our reading or not', 'readings', observation({ readings: null })],
    [
      'a reprint twice on one line',
      'observation_line_unique',
      observation({ reprint: true }),
      observation({ reprint: true }),
    ],
    ['a commitment without its form', 'statement_commitment_form', commitment({ form: null })],
    ['a form of what is no commitment', 'statement_commitment_form', statement({ form: 'AIM' })],
    ['an unknown form', 'statement_form_check', commitment({ form: 'HOPE' })],
    ['a commitment of which nobody says what became', 'statement_followed', commitment({ followed: null })],
    ['what became of what is no commitment', 'statement_followed', statement({ followed: 'UNKNOWN' })],
    ['what nothing can become', 'statement_followed_check', commitment({ followed: 'MAYBE' })],
    ['an answer without a question', 'statement_parent_required', statement({ kind: 'ANSWER' })],
    [
      'an answer to an unknown question',
      'statement_parent_id_foreign',
      statement({ kind: 'ANSWER', parent_id: 'question:unknown' }),
    ],
    ['a question nobody asked', 'statement_asker_required', question({ said_by_organisation_id: null })],
    [
      'a question of an unknown office',
      'statement_said_by_office_id_foreign',
      question({ said_by_office_id: 'office:unknown' }),
    ],
    ['a verdict without its reason', 'statement_verdict_reasoned', question({ our_verdict: 'ANSWERED' })],
    ['a reason without a verdict', 'statement_verdict_reasoned', question({ our_reason: 'It was.' })],
    [
      'a verdict on what is no question',
      'statement_verdict_reasoned',
      statement({ our_verdict: 'ANSWERED', our_reason: 'It was.' }),
    ],
    ['an unknown verdict', 'statement_our_verdict_check', question({ our_verdict: 'MAYBE', our_reason: 'It was.' })],
    ['a statement of our reading without a note', 'statement_readings_noted', statement({ readings: ['SPEAKER'] })],
    ['a statement without a subject', 'subject_id', statement({ subject_id: null })],
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
    ['an unknown temporality', 'measure_temporality_check', measure({ temporality: 'SOMETIMES' })],
    ['a measure that may be of a whole or not', 'of_whole', measure({ of_whole: null })],
    ['a second measure of one role', 'measure_role_unique', measure({ id: 'measure:other', role: 'HEADCOUNT' })],
    ['an unknown role', 'measure_role_check', measure({ role: 'GUESS' })],
    ['a document about nobody', 'subject_id', documentRow({ subject_id: null })],
    [
      'a document about an unknown body',
      'document_subject_id_foreign',
      documentRow({ subject_id: 'organisation:unknown' }),
    ],
    ['a category of no scheme', 'scheme_id', category({ scheme_id: null })],
    ['a category of an unknown scheme', 'category_scheme_id_foreign', category({ scheme_id: 'scheme:unknown' })],
    ['a scheme that may be exclusive or not', 'exclusive', scheme({ exclusive: null })],
    ['two measures of one id', 'measure_pkey', measure({ id: 'measure:staff' })],
    ['two service areas of one code', 'service_area_code_unique', serviceArea({ code: 'A1' })],
    ['an area of an unknown region', 'service_area_region_id_foreign', serviceArea({ region_id: 'region:unknown' })],
    ['a person without a document', 'citation_document_id', person({ citation_document_id: null })],
    ['an appointment of nobody', 'appointment_person_id_foreign', appointment({ person_id: 'person:unknown' })],
    ['an appointment to no office', 'office_id', appointment({ office_id: null })],
    ['an appointment to an unknown office', 'appointment_office_id_foreign', appointment({ office_id: 'office:none' })],
    ['an office without a document', 'citation_document_id', office({ citation_document_id: null })],
    ['a part in no statement', 'statement_id', party()],
    ['a part in an unknown statement', 'party_statement_id_foreign', party({ statement_id: 'remark:unknown' })],
    [
      'an unknown part in a statement',
      'party_role_check',
      remark,
      party({ statement_id: remark.row.id, role: 'WITNESS' }),
    ],
    ['an unknown kind of organisation', 'organisation_kind_check', organisation({ kind: 'CLUB' })],
    ['an organisation of an unknown document', 'organisation_citation_document_id_foreign', organisation(inUnknown)],
    ['a module of an unknown kind', 'module_kind_check', module({ kind: 'PARTY' })],
    ['two modules of one title', 'module_title_unique', module(), module()],
    ['a discrepancy of an unknown kind', 'discrepancy_kind_check', discrepancy({ kind: 'ODD' })],
    ['a discrepancy of less than nothing', 'discrepancy_size_not_negative', discrepancy({ size: -1 })],
    ['a discrepancy that may be reconcilable or not', 'reconcilable', discrepancy({ reconcilable: null })],
    ['a discrepancy without an explanation', 'explanation', discrepancy({ explanation: null })],
    [
      'a check that fails because of an unknown discrepancy',
      'check_result_discrepancy_id_foreign',
      check({ discrepancy_id: 'discrepancy:unknown' }),
    ],
    ['a check without its tolerance', 'tolerance', check({ tolerance: null })],
    ['a region of an unknown scheme', 'region_scheme_check', region({ scheme: 'SCHEME_1066' })],
    ['a check by an unknown comparison', 'check_result_comparison_check', check({ comparison: 'ABOUT' })],
    [
      'a discrepancy of an unknown statement',
      'discrepancy_statement_statement_id_foreign',
      discrepancy({ id: 'discrepancy:test' }),
      link('discrepancy_statement', { discrepancy_id: 'discrepancy:test', statement_id: 'remark:unknown' }),
    ],
    ['a link from nothing', 'link_begins_somewhere', aim, fact({ to_statement_id: aim.row.id })],
    ['a link to nothing', 'link_leads_somewhere', aim, fact({ from_statement_id: aim.row.id })],
    [
      'a link from two facts',
      'link_begins_somewhere',
      ...[aim, remark, number],
      fact({ from_statement_id: remark.row.id, from_observation_id: number.row.id, to_statement_id: aim.row.id }),
    ],
    [
      'a link to two facts',
      'link_leads_somewhere',
      ...[aim, remark, number],
      fact({ from_statement_id: remark.row.id, to_observation_id: number.row.id, to_statement_id: aim.row.id }),
    ],
    [
      'a link to an unknown fact',
      'link_to_statement_id_foreign',
      aim,
      fact({ from_statement_id: aim.row.id, to_statement_id: 'remark:unknown' }),
    ],
    [
      'a link without a reason',
      'reason',
      ...[aim, remark],
      fact({ from_statement_id: remark.row.id, to_statement_id: aim.row.id, reason: null }),
    ],
    [
      'a link of an unknown relation',
      'link_relation_check',
      ...[aim, remark],
      fact({ from_statement_id: remark.row.id, to_statement_id: aim.row.id, relation: 'RHYMES_WITH' }),
    ],
    [
      'an unknown rival',
      'observation_rival_rival_id_foreign',
      number,
      link('observation_rival', { observation_id: number.row.id, rival_id: 'observation:unknown' }),
    ],
    [
      'a rival twice',
      'observation_rival_pkey',
      number,
      ...[1, 2].map(() => link('observation_rival', { observation_id: number.row.id, rival_id: number.row.id })),
    ],
    [
      'an unknown category of a number',
      'observation_category_category_id_foreign',
      number,
      link('observation_category', { observation_id: number.row.id, category_id: 'category:unknown' }),
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
      asked,
      link('statement_organisation', { statement_id: asked.row.id, organisation_id: 'organisation:unknown' }),
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
    [
      'a rounded number beside a plain one',
      observation(),
      observation({ precision: 'APPROXIMATE', value: 2, ...otherLine }),
    ],
    [
      'one measure of two cells',
      observation(),
      observation({ cell: 'measure=test;region=none', breakdown: ['region'], value: 2 }),
    ],
    ['a reading with its note', observation({ readings: ['PERIOD'], note: 'Read so.' })],
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
    ['a time in words that name no day', observation({ period_label: 'the last 12 months' })],
    [
      'times in two words for it, and none',
      ...['the last 12 months', 'this year', null].map((period_label) => observation({ period_label })),
    ],
    ['a day in two words for it', observation({ ...january, period_label: 'the first month' })],
    ['two periods', observation(january), observation({ ...january, period_end: '2022-01-30' })],
    [
      'a list and a limit that nothing else names',
      observation({ cell: 'measure=test;above=25;item=aims', breakdown: ['above', 'item'], item: 'aims', above: 25 }),
    ],
    ['a place that is no region', region({ scheme: 'PLACE' })],
    ['a value below zero', observation({ value: -8.5 })],
    ['a value with many digits', observation({ value: '12345678901234567890.123456789' })],
    ['an instant', observation({ ...january, period_end: '2022-01-01' })],
    ['an answer before its question', statement({ kind: 'ANSWER', parent_id: asked.row.id }), asked],
    ['a commitment with its form', commitment()],
    ['an outcome without a commitment', statement({ kind: 'OUTCOME' })],
    [
      'a question of an office',
      question({ said_by_organisation_id: null, said_by_office_id: 'office:chief-executive' }),
    ],
    ['a question without a verdict', asked],
    ['a verdict with its reason', question({ our_verdict: 'NOT_ANSWERED', our_reason: 'It was not.' })],
    ['what somebody says that is no question', statement({ said_by_person_id: 'person:anthony-douglas' })],
    [
      'links between facts of both kinds',
      ...[aim, remark, number],
      fact({ from_observation_id: number.row.id, to_statement_id: aim.row.id }),
      fact({ from_statement_id: remark.row.id, to_observation_id: number.row.id }),
    ],
    ['a measure with breakdowns', measure({ id: 'measure:other', breakdowns: ['region', 'law-type'] })],
    ['an area with a code of its own', serviceArea()],
    ['a failing check', check({ discrepancy_id: 'discrepancy:test' }), discrepancy({ id: 'discrepancy:test' })],
    ['a discrepancy without a size', discrepancy({ size: null, kind: 'DECLARED' })],
  ])('accepts %s', async (_, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe('accepted');
  });

  it('keeps nothing of what was tried', async () => {
    const found = await orm.em.getConnection().execute(`select id from measure where id = 'measure:test'`);
    expect(found).toEqual([]);
  });
});
