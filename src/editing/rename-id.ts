import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Renaming } from '../dataset/former-id.js';
import { DESCRIPTOR } from '../dataset/package/descriptor.js';
import { sourceTables } from '../domain/source-table.js';
import { concreteTypes, optionsOf } from '../graph/entity-metadata.js';
import { UserError } from '../user-error.js';
import { faultLine } from './check-report.js';
import { cellAsWritten, csvRecords } from './csv-text.js';
import { renamedCell } from './id-use.js';
import { checkPackage } from './package-check.js';
import { addRows, packageFiles, writtenRows } from './package-files.js';

/** What a renaming changed. */
export interface Renamed extends Renaming {
  /** How many cells of each file it changed. */
  readonly cells: ReadonlyMap<string, number>;
}

/** The tables whose rows have ids of their own, with the prefixes that the graph gives them. */
const prefixesOf = (table: string): readonly string[] => {
  const entity = sourceTables[table]?.entity;
  return entity ? concreteTypes(entity).map((type) => optionsOf(type).prefix) : [];
};

const localId = (id: string) => id.replace(/^[a-z-]+:/, '');

/** The table of an id that is to be renamed, as the graph or as the package writes it. */
async function tableHaving(folder: string, id: string): Promise<string> {
  const prefix = /^([a-z-]+):/.exec(id)?.[1];
  const tables = Object.keys(sourceTables).filter((table) => !prefix || prefixesOf(table).includes(prefix));
  const having: string[] = [];
  for (const table of tables)
    if ((await writtenRows(folder, table)).some((row) => row.id === localId(id))) having.push(table);
  const [only] = having;
  if (only && having.length === 1) return only;
  if (!only) throw new UserError(`no row of the package has the id ${id}`);
  const choices = having.map((table) => `${prefixesOf(table)[0]}:${localId(id)}`);
  throw new UserError(`${id} is an id in ${having.join(' and ')}; expected ${choices.join(' or ')}`);
}

/** The text of a data file with an id renamed, and in how many cells it stood. */
function renamedText(bytes: Buffer, table: string, renaming: Renaming): { text: string; count: number } {
  const text = bytes.toString('utf8');
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const [header = [], ...records] = csvRecords(bytes);
  const columns = header.map(({ value }) => value);
  let [result, last, count] = ['', 0, 0];
  for (const cells of records) {
    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index]?.value ?? '']));
    for (const [index, { value, start, end }] of cells.entries()) {
      const renamed = renamedCell(table, columns[index] ?? '', row, renaming);
      if (renamed === value) continue;
      result += `${text.slice(last, mark + start)}${cellAsWritten(renamed)}`;
      last = mark + end;
      count++;
    }
  }
  return { text: result + text.slice(last), count };
}

/** The descriptor, in which the body stands that all documents are about. */
function renamedDescriptor(text: string, { table, from, to }: Renaming): string {
  const descriptor = JSON.parse(text) as { subject?: { id?: string } };
  if (table !== 'organisations' || descriptor.subject?.id !== from) return text;
  return `${JSON.stringify({ ...descriptor, subject: { ...descriptor.subject, id: to } }, null, 2)}\n`;
}

const errorsOf = async (folder: string) =>
  new Set((await checkPackage(folder)).faults.filter(({ severity }) => severity === 'error').map(faultLine));

/**
 * Gives a row another id, in its table and wherever the package refers to it; the one it had is kept among the former ids.
 * @param id as the graph has it, `measure:staff`, or as the package has it where no other table has the same
 * @throws UserError where there is no such id, where the new one is taken, or where the package would be wrong in another way
 *   than it was; nothing is changed then
 */
export async function renameId(folder: string, id: string, to: string): Promise<Renamed> {
  const renaming: Renaming = { table: await tableHaving(folder, id), from: localId(id), to: localId(to) };
  const { table, from } = renaming;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(renaming.to))
    throw new UserError(`${to} is no id; expected small letters, digits and hyphens between them`);
  const taken = [...(await writtenRows(folder, table)), ...(await formerIds(folder, table))];
  if (taken.some((row) => row.id === renaming.to || row.former === renaming.to))
    throw new UserError(`${renaming.to} is or was the id of another row of ${table}`);
  const before = await errorsOf(folder);
  const originals = new Map<string, Buffer>();
  const cells = new Map<string, number>();
  const files = await packageFiles(folder);
  for (const path of [DESCRIPTOR, ...files.map((file) => file.path)])
    originals.set(path, await readFile(join(folder, path)));
  for (const file of files) {
    const { text, count } = renamedText(originals.get(file.path) ?? Buffer.alloc(0), file.table, renaming);
    if (count === 0) continue;
    cells.set(file.path, count);
    await writeFile(join(folder, file.path), text);
  }
  const descriptor = originals.get(DESCRIPTOR)?.toString('utf8') ?? '';
  const renamed = renamedDescriptor(descriptor, renaming);
  if (renamed !== descriptor) await writeFile(join(folder, DESCRIPTOR), renamed);
  const putBack = async () => {
    for (const [path, bytes] of originals) await writeFile(join(folder, path), bytes);
  };
  const values = { table, former: from, id: renaming.to };
  const [kept = ''] = await addRows(folder, { table: 'former-ids', values }).catch(async (error: unknown) => {
    await putBack();
    throw error;
  });
  const faults = [...(await errorsOf(folder))].filter((fault) => !before.has(fault));
  if (faults.length === 0) return { ...renaming, cells };
  await putBack();
  if (!originals.has(kept)) await rm(join(folder, kept));
  throw new UserError(`${from} cannot be renamed, and nothing was changed:\n${faults.join('\n')}`);
}

const formerIds = async (folder: string, table: string) =>
  (await writtenRows(folder, 'former-ids')).filter((row) => row.table === table);
