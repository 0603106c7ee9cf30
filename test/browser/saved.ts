import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';

/** What is saved when a link to a file is pressed: its name, and where it is now. */
export async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** The rows of a CSV, each by the names of its columns. */
export const rowsOfCsv = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  parse(await readFile(path, 'utf8'), { columns: true, bom: true });

/** The rows of the first sheet of a workbook, that of the names of its columns first. */
export const rowsOfWorkbook = async (path: string) => readSheet(await readFile(path));
