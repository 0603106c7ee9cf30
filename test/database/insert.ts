import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { sql, type Transaction } from 'kysely';

type Cells = Readonly<Record<string, unknown>>;

/** A row for a table. */
export interface Insert {
  readonly table: string;
  readonly row: Cells;
}

const document = 'document:board-meeting-2022-01';
const cafcass = 'organisation:cafcass';
const citation = { citation_document_id: document, citation_first_line: 1, citation_last_line: 1 };
export const january = { period_start: '2022-01-01', period_end: '2022-01-31', period_label: 'January 2022' };

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
const withoutDataset =
  (table: string, cells: Cells) =>
  (changes: Cells = {}): Insert => ({ table, row: { id: `${table}:test-${serial++}`, ...cells, ...changes } });
const row = (table: string, cells: Cells) =>
  withoutDataset(table, { dataset_id: 'dataset:cafcass-documents', ...cells });

export const measure = row('measure', measureRow);
export const observation = row('observation', {
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
export const statement = row('statement', {
  kind: 'REMARK',
  title: 'A test',
  text: 'This is a test.',
  readings: [],
  subject_id: cafcass,
  ...citation,
});
export const commitment = (changes: Cells = {}) =>
  statement({ kind: 'COMMITMENT', form: 'ACTION', followed: 'UNKNOWN', ...changes });
export const question = (changes: Cells = {}) =>
  statement({ kind: 'QUESTION', said_by_organisation_id: cafcass, ...changes });
export const serviceArea = row('service_area', {
  position: 99,
  code: 'T1',
  name: 'Test',
  kind: 'AREA',
  aliases: [],
  readings: [],
  ...citation,
});
const named = { name: 'Test', aliases: [], readings: [], ...citation };
export const person = row('person', named);
export const office = row('office', named);
export const appointment = row('appointment', {
  person_id: 'person:anthony-douglas',
  office_id: 'office:chief-executive',
  readings: [],
  ...citation,
});
export const organisation = row('organisation', { ...named, kind: 'OTHER' });
export const region = row('region', { ...named, scheme: 'SCHEME_2022' });
export const scheme = row('scheme', { name: 'Test', definition: 'What is tested.', exclusive: true });
export const category = row('category', { name: 'Test', scheme_id: 'scheme:law-type', readings: [], ...citation });
export const module = row('module', { title: 'Test', kind: 'COURSE', aliases: [], readings: [], ...citation });
export const documentRow = row('document', {
  title: 'Test',
  kind: 'test',
  subject_id: cafcass,
  sha256: 'x',
  lines: 1,
});
export const party = row('party', { role: 'LEAD', as_printed: 'JC', readings: [], ...citation });
export const fact = row('link', { relation: 'SUPPORTS', reason: 'A test.' });
export const check = row('check_result', {
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
export const discrepancy = row('discrepancy', {
  kind: 'DOCUMENTS_DIFFER',
  size: 1,
  explanation: 'A test.',
  reconcilable: false,
});
export const dataset = withoutDataset('dataset', {
  name: 'cafcass-documents',
  namespace: '',
  title: 'Documents',
  short_title: 'Documents',
  withdrawn: false,
});
export const release = row('release', {
  sequence: 99,
  version: '1',
  content_hash: 'x',
  loaded_at: '2026-01-01',
  observation_count: 0,
  statement_count: 0,
  check_count: 0,
  discrepancy_count: 0,
  kept: true,
});
export const releaseChange = withoutDataset('release_change', {
  release_id: 'release:1',
  sequence: 1,
  kind: 'ADDED',
  subject: 'x',
});
export const link = (table: string, cells: Cells): Insert => ({ table, row: cells });

class RolledBack extends Error {}

/** What the database says of some rows, with every deferred rule applied; nothing stays. */
export async function answerTo(orm: MikroORM, inserts: readonly Insert[]): Promise<string> {
  const run = orm.em.fork().transactional(async (em) => {
    const database = (em as unknown as SqlEntityManager).getKysely<unknown>() as Transaction<unknown>;
    // The database refuses changes otherwise, for others read it.
    await sql`set transaction read write`.execute(database);
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
