import { cp, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// A package as large as wanted: the dataset of the project, and synthetic documents that print figures of its measures.

const rowsPerDocument = 400;
const rowsPerWrite = 10_000;
const seeds = join(import.meta.dirname, '../seeds');
const file = { documents: 'synthetic-documents.csv', observations: 'observations/synthetic.csv' } as const;
/** The columns that are filled; the profile asks for no others. */
const columns = {
  documents: `id title kind publisher subject published published_label period_start period_end period_label sha256 lines`,
  observations: `measure value as_published precision period_start period_end period_label service_area staff_group module
    document first_line last_line section reprint`,
} as const;

const day = (number: number) => new Date(Date.UTC(1900, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** A number below another that depends on a key and nothing else. */
function scattered(key: number, below: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
}

/** The ids of a table of the dataset: its files have them first, and no ids are quoted. */
async function idsOf(path: string): Promise<readonly string[]> {
  const lines = (await readFile(join(seeds, path), 'utf8')).split('\n').slice(1);
  return lines.flatMap((line) => /^([a-z0-9-]+),/.exec(line)?.[1] ?? []);
}

/** The times that documents are about follow each other, but for each tenth document, which is about that of the one before. */
const weekOf = (document: number) => document - (document % 10 === 9 ? 1 : 0);
const period = (document: number) => {
  const [start, end] = [day(7 * weekOf(document)), day(7 * weekOf(document) + 6)];
  return [start, end, `${start} to ${end}`];
};
const idOf = (document: number) => `synthetic-${String(document).padStart(6, '0')}`;

const csv = (cells: readonly (string | number)[]) => `${cells.join(',')}\n`;

function documentRow(document: number): string {
  const about = [
    ...period(document),
    scattered(document, 2 ** 31)
      .toString(16)
      .padStart(8, '0'),
  ];
  const hash = `${about[3]}${document.toString(16).padStart(56, '0')}`;
  const [start = '', end = '', label = ''] = about;
  const row = [idOf(document), `Synthetic document ${document}`, 'synthetic', 'cafcass', 'cafcass', end, label];
  return csv([...row, start, end, label, hash, 2 * rowsPerDocument]);
}

/** The values of the dimensions by which synthetic figures are broken down. */
interface Parts {
  readonly areas: readonly string[];
  readonly modules: readonly string[];
  readonly groups: readonly string[];
}

const taken = (values: readonly string[], number: number) => values[number % values.length] as string;

/** What documents print: most of it staff by area and staff group, and the accesses of modules. */
function observationRow(row: number, { areas, modules, groups }: Parts, isChanged: boolean): string {
  const [document, place] = [Math.floor(row / rowsPerDocument), row % rowsPerDocument];
  const week = weekOf(document);
  const isStaff = place < rowsPerDocument - modules.length;
  const cell = place + scattered(week, areas.length * groups.length);
  // Two documents about one week agree, but for one figure in a thousand.
  const slip = scattered(row, 1000) === 0 ? row : 0;
  const value = 1 + scattered(31 * week + place + slip, 150) + (isChanged ? 1000 : 0);
  const line = 2 * place + 1;
  const [area, group, module] = isStaff
    ? [taken(areas, cell), taken(groups, Math.floor(cell / areas.length)), '']
    : ['', '', taken(modules, place)];
  return csv([
    ...[isStaff ? 'staff' : 'module-accesses', value, value, 'EXACT', ...period(document)],
    ...[area, group, module, idOf(document), line, line, 'Synthetic section', 'false'],
  ]);
}

/** The lines of some rows, and never more of them than a write takes. */
function* written(count: number, lineOf: (row: number) => string): Generator<string> {
  for (let first = 0; first < count; first += rowsPerWrite) {
    const rows = Math.min(rowsPerWrite, count - first);
    yield Array.from({ length: rows }, (_, index) => lineOf(first + index)).join('');
  }
}

async function writeTable(folder: string, table: keyof typeof file, lines: Iterable<string>): Promise<void> {
  const out = await open(join(folder, file[table]), 'w');
  await out.write(csv(columns[table].split(/\s+/)));
  for (const text of lines) await out.write(text);
  await out.close();
}

/**
 * Writes a package of so many synthetic observations beside those of the dataset; the same numbers always make the same files.
 * @param changed the share of observations that have another value than without it
 */
export async function writePackage(folder: string, observations: number, changed = 0): Promise<void> {
  await cp(seeds, folder, { recursive: true });
  const [areas, modules, groups] = [
    await idsOf('service-areas.csv'),
    await idsOf('modules.csv'),
    await idsOf('staff-groups.csv'),
  ];
  const parts: Parts = { areas, modules, groups };
  const isChanged = (row: number) => changed > 0 && scattered(row, 10_000) < changed * 10_000;
  const documents = Math.ceil(observations / rowsPerDocument);
  await writeTable(folder, 'documents', written(documents, documentRow));
  const rows = written(observations, (row) => observationRow(row, parts, isChanged(row)));
  await writeTable(folder, 'observations', rows);
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as { version: string; resources: object[] };
  for (const [table, name] of Object.entries(file))
    descriptor.resources.push({ name: `synthetic-${table}`, table, path: name });
  // What says something else has another version.
  if (changed > 0) descriptor.version = descriptor.version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
  await writeFile(path, `${JSON.stringify(descriptor, null, 2)}\n`);
}
