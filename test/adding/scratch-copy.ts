import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What becomes of the text of a file. */
export type Change = (text: string) => string;

/** A file as it is to be: its text where it is new, else a change of the text it has. */
export type Edit = string | Change;

/** Edits by the path of their file, in the order in which they are made. */
export type Edits = Readonly<Record<string, Edit>>;

/** Puts a text before another, which has to be there once. */
export const before = (anchor: string, addition: string): Change => replacing(anchor, `${addition}${anchor}`);

/** Puts a text in the place of another, which has to be there once. */
export const replacing =
  (old: string, text: string): Change =>
  (whole) => {
    if (whole.split(old).length !== 2) throw new Error(`expected once: ${old}`);
    return whole.replace(old, () => text);
  };

/** Makes several changes, one after the other. */
export const both =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((whole, change) => change(whole), text);

/** Adds a row to a CSV file, with the columns that it needs and the file lacks. */
export const withRow =
  (cells: Readonly<Record<string, string>>): Change =>
  (text) => {
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const columns = [...new Set([...Object.keys(rows[0] ?? {}), ...Object.keys(cells)])];
    return stringify([...rows, cells], { header: true, columns });
  };

/** Adds to the lists of a JSON object. */
export const withItems =
  (items: Readonly<Record<string, object>>): Change =>
  (text) => {
    const whole: Record<string, object[]> = JSON.parse(text);
    for (const [name, item] of Object.entries(items)) whole[name] = [...(whole[name] ?? []), item];
    return JSON.stringify(whole, null, 2);
  };

/** A copy of the project, within it, so that it finds the packages. */
export class ScratchCopy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<ScratchCopy> {
    const folder = await mkdtemp(join(import.meta.dirname, 'copy-'));
    const parts = ['package.json', 'profile', 'src', 'migrations', 'seeds', 'codegen/operations', 'docs/operating.md'];
    await Promise.all(parts.map((part) => cp(part, join(folder, part), { recursive: true })));
    return new ScratchCopy(folder);
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  async edit(edits: Edits): Promise<void> {
    for (const [file, edit] of Object.entries(edits)) {
      const path = this.path(file);
      const old = await readFile(path, 'utf8').catch(() => null);
      if ((old === null) !== (typeof edit === 'string'))
        throw new Error(`${file} is ${old === null ? 'not ' : ''}there`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, typeof edit === 'string' ? edit : edit(old ?? ''));
    }
  }

  /** A module of the copy, by its path in `src`. */
  module<Module>(name: string): Promise<Module> {
    return import(/* @vite-ignore */ this.path(`src/${name}`));
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}
