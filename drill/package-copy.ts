import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { otherNote } from './question.ts';

/** Copies the data package of the project into a folder as another release of it: all notes of regions are another. */
export async function otherPackage(folder: string): Promise<string> {
  await cp(resolve(import.meta.dirname, '../seeds'), folder, { recursive: true });
  const file = join(folder, 'regions.csv');
  const rows: Record<string, string>[] = parse(await readFile(file, 'utf8'), { columns: true });
  await writeFile(
    file,
    stringify(
      rows.map((row) => ({ ...row, note: otherNote })),
      { header: true },
    ),
  );
  const path = join(folder, 'datapackage.json');
  const descriptor = JSON.parse(await readFile(path, 'utf8')) as { version: string };
  // What says something else has another version.
  descriptor.version = descriptor.version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
  await writeFile(path, `${JSON.stringify(descriptor, null, 2)}\n`);
  return folder;
}
