import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Resource } from '../dataset/package/data-package.js';
import { DESCRIPTOR } from '../dataset/package/descriptor.js';
import { readJson } from '../dataset/package/json-file.js';
import { PackageFolder } from '../dataset/package/package-folder.js';
import { listResources } from '../dataset/package/resource-list.js';
import { ownProfile } from '../dataset/profile/profile.js';
import { UserError } from '../user-error.js';
import { csvLine, csvRecords } from './csv-text.js';

/** Values of a row by column; what is not given is empty. */
export type RowValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The data files of a package, whatever is wrong in them. */
export async function packageFiles(folder: string): Promise<readonly Resource[]> {
  const files = new PackageFolder(folder, () => {});
  const bytes = await files.read(DESCRIPTOR);
  const json = bytes && readJson(bytes, DESCRIPTOR, () => {});
  if (!json)
    throw new UserError(
      `${join(folder, DESCRIPTOR)} cannot be read; expected the folder of a package, which \`init\` makes`,
    );
  const listed = await listResources(json, ownProfile(), files, () => {});
  return listed.files.flatMap(({ resource }) => resource ?? []);
}

/** The rows of the tables of a package as they are written, by column, whatever is wrong in them. */
export async function writtenRows(folder: string, table: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const files = (await packageFiles(folder)).filter((one) => one.table === table);
  const rows = files.map(async ({ path }) => {
    const [header = [], ...records] = csvRecords(await readFile(join(folder, path)).catch(() => Buffer.alloc(0)));
    return records.map((cells) =>
      Object.fromEntries(header.map(({ value: column }, index) => [column, cells[index]?.value ?? ''])),
    );
  });
  return (await Promise.all(rows)).flat();
}

/** The descriptor lists its files, or all of the folder are meant. */
async function listFile(folder: string, table: string, path: string): Promise<void> {
  const file = join(folder, DESCRIPTOR);
  const descriptor = JSON.parse(await readFile(file, 'utf8')) as { resources?: object[] };
  if (!descriptor.resources) return;
  descriptor.resources.push({ name: table, path });
  await writeFile(file, `${JSON.stringify(descriptor, null, 2)}\n`);
}

/** A row that is to be added to a table. */
export interface NewRow {
  readonly table: string;
  readonly values: RowValues;
}

/** Where a row is to stand: in the file of its table, or in one that is to be made with the columns of the profile. */
async function placeFor(folder: string, { table, values }: NewRow) {
  const own = (await packageFiles(folder)).find((one) => one.table === table);
  const path = own?.path ?? `${table}.csv`;
  const columns = own
    ? csvRecords(await readFile(join(folder, path)))[0]?.map(({ value }) => value)
    : ownProfile()
        .tables.get(table)
        ?.fields.map(({ name }) => name);
  const known = columns ?? [];
  const lost = Object.keys(values).filter((column) => (values[column] ?? '') !== '' && !known.includes(column));
  if (lost.length > 0)
    throw new UserError(`${join(folder, path)} has no column ${lost.join(', ')}; expected it in its header`);
  return { path, columns: known, isNew: !own };
}

/**
 * Adds rows at the end of the files of their tables, which are made where there are none.
 * @returns the path of the file of each, within the package
 * @throws UserError where a file has no column for a value; then nothing is written
 */
export async function addRows(folder: string, ...rows: readonly NewRow[]): Promise<readonly string[]> {
  const places = await Promise.all(rows.map((row) => placeFor(folder, row)));
  for (const [index, { path, columns, isNew }] of places.entries()) {
    const { table = '', values = {} } = rows[index] ?? {};
    const file = join(folder, path);
    if (isNew) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, csvLine(columns));
      await listFile(folder, table, path);
    }
    const bytes = await readFile(file);
    const isOpen = bytes.length > 0 && bytes.at(-1) !== 0x0a;
    await appendFile(file, `${isOpen ? '\n' : ''}${csvLine(columns.map((column) => String(values[column] ?? '')))}`);
  }
  return places.map(({ path }) => path);
}

/** The columns of the file that has the observations of a document, or of the only one; those of the profile where there is none. */
export async function columnsForNumbersOf(folder: string, document: string): Promise<readonly string[]> {
  const files = (await packageFiles(folder)).filter(({ table }) => table === 'observations');
  const own =
    files.find(({ path }) => path.endsWith(`/${document}.csv`)) ?? (files.length === 1 ? files[0] : undefined);
  if (!own)
    return (
      ownProfile()
        .tables.get('observations')
        ?.fields.map(({ name }) => name) ?? []
    );
  const [header = []] = csvRecords(await readFile(join(folder, own.path)));
  return header.map(({ value }) => value);
}
