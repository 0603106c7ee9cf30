import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cellReader } from '../../src/dataset/package/cell.js';
import type { DataPackage, Resource, SourceRow } from '../../src/dataset/package/data-package.js';
import { projectPackage } from '../project-dataset.js';

/** A row to add to a file of the dataset: cells by column, the others empty. */
export interface AddedRow {
  readonly file: string;
  readonly cells: Readonly<Record<string, string | number | boolean>>;
}

/** A copy of the dataset of the project; the rows added stand at the ends of their files, so no edit of the data moves what a test says. */
export interface ChangedSeeds {
  readonly folder: string;
  /** Line of each row added, in the order given. */
  readonly lines: readonly number[];
}

const quoted = (cell: unknown) => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** Copies the dataset of the project into a temporary folder, which goes when the test ends, and adds rows to it. */
export async function seedsWith(...rows: readonly AddedRow[]): Promise<ChangedSeeds> {
  const changed = await copySeeds(...rows);
  onTestFinished(() => rm(changed.folder, { recursive: true }));
  return changed;
}

/** Copies the dataset of the project into a temporary folder, which stays, and adds rows to it. */
export async function copySeeds(...rows: readonly AddedRow[]): Promise<ChangedSeeds> {
  const folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp('seeds', folder, { recursive: true });
  const lines: number[] = [];
  for (const row of rows) {
    const { file, cells } = row;
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const columns = text.slice(0, text.indexOf('\n')).split(',');
    assertKnown(row, columns);
    await writeFile(path, `${text}${columns.map((column) => quoted(cells[column])).join(',')}\n`);
    lines.push(text.split('\n').length);
  }
  return { folder, lines };
}

// Its facts take nearly all of the time, and what is added to tests refers to none.
const facts = new Set(['observations', 'statements', 'parties', 'not-figures']);

function assertKnown({ file, cells }: AddedRow, columns: readonly string[]): void {
  const unknown = Object.keys(cells).filter((column) => !columns.includes(column));
  if (unknown.length > 0) throw new Error(`${file} has no column ${unknown.join(', ')}`);
}

function readRow({ schema, path }: Resource, row: AddedRow, line: number): SourceRow {
  assertKnown(
    row,
    schema.fields.map(({ name }) => name),
  );
  const values = schema.fields.map((field) => {
    const { value, faults } = cellReader(field, false)(String(row.cells[field.name] ?? ''));
    if (faults.length > 0) throw new Error(`${field.name} of ${path}: ${faults.join()}`);
    return [field.name, value] as const;
  });
  return { values: Object.fromEntries(values), file: path, line };
}

/**
 * The dataset of the project without its facts, with rows added as `seedsWith` adds them, for what follows the reading: the
 * files are read once.
 */
export async function packageWith(
  ...rows: readonly AddedRow[]
): Promise<{ source: DataPackage; lines: readonly number[] }> {
  const source = await projectPackage();
  const added = rows.map((row, index) => {
    const resource = source.resources.find(({ path }) => path === row.file);
    if (!resource) throw new Error(`there is no file ${row.file}`);
    const before = rows.slice(0, index).filter(({ file }) => file === row.file).length;
    const end = source.files.get(row.file)?.toString('utf8').split('\n').length ?? 0;
    return { table: resource.table, row: readRow(resource, row, end + before) };
  });
  const tables = new Map(
    [...source.tables].map(([name, own]) => [
      name,
      [...(facts.has(name) ? [] : own), ...added.flatMap(({ table, row }) => (table === name ? [row] : []))],
    ]),
  );
  return { source: { ...source, tables }, lines: added.map(({ row }) => row.line) };
}

const document = 'board-meeting-2022-01';
const cited = { document, first_line: 1, last_line: 1 };

const rowOf =
  (file: string, defaults: AddedRow['cells']) =>
  (cells: AddedRow['cells'] = {}): AddedRow => ({ file, cells: { ...cited, ...defaults, ...cells } });

/** A number in a year no document speaks of. */
export const observationRow = rowOf(`observations/${document}.csv`, {
  measure: 'staff',
  value: 1,
  as_published: '1',
  precision: 'EXACT',
  period_start: '1999-01-01',
  period_end: '1999-12-31',
  period_label: '1999',
  reprint: false,
});
export const statementRow = rowOf(`statements/${document}.csv`, {
  id: 'test',
  kind: 'REMARK',
  title: 'A test',
  text: 'This is a test.',
});
/** A statement that somebody says: a question always has one who asks it. */
export const questionRow = (cells: AddedRow['cells'] = {}): AddedRow =>
  statementRow({ kind: 'QUESTION', said_by_organisation: 'napo', ...cells });
export const partyRow = rowOf(`parties/${document}.csv`, { statement: 'test', role: 'LEAD', as_printed: 'JC' });
export const moduleRow = rowOf('modules.csv', { id: 'test', title: 'Test', kind: 'COURSE' });
export const programmeRow = rowOf('programmes.csv', { id: 'test', name: 'Test', kind: 'PROJECT' });
export const organisationRow = rowOf('organisations.csv', { id: 'test', name: 'Test', kind: 'OTHER' });
export const officeRow = rowOf('offices.csv', { id: 'tester', name: 'Tester' });
export const schemeRow = (cells: AddedRow['cells'] = {}): AddedRow => ({
  file: 'schemes.csv',
  cells: { id: 'test', name: 'Test', definition: 'What is tested.', exclusive: true, ...cells },
});
export const categoryRow = rowOf('categories.csv', { id: 'test', scheme: 'test', name: 'Test' });
export const measureRow = (cells: AddedRow['cells'] = {}): AddedRow => ({
  file: 'measures.csv',
  cells: {
    id: 'test',
    label: 'Test',
    definition: 'A test.',
    unit: 'COUNT',
    kind: 'STATISTIC',
    topic: 'tests',
    temporality: 'STOCK',
    additive: true,
    of_whole: false,
    ...cells,
  },
});
export const linkRow = (cells: AddedRow['cells'] = {}): AddedRow => ({
  file: 'links.csv',
  cells: { from: 'test', to: 'test', relation: 'SUPPORTS', reason: 'A test.', ...cells },
});
export const discrepancyRow = (cells: AddedRow['cells'] = {}): AddedRow => ({
  file: 'discrepancies.csv',
  cells: { id: 'test', facts: 'test', explanation: 'A test.', ...cells },
});
export const staffGroupRow = rowOf('staff-groups.csv', { id: 'test', name: 'Test' });
export const serviceAreaRow = rowOf('service-areas.csv', {
  id: 'test',
  position: 99,
  code: 'TEST',
  name: 'Test',
  kind: 'GROUP',
});
export const appointmentRow = rowOf('appointments.csv', { person: 'anthony-douglas', office: 'chief-executive' });
export const relationRow = rowOf('organisation-relations.csv', {
  organisation: 'ofsted',
  relation: 'OTHER',
  description: 'Tests.',
});
