import { expect, it } from 'vitest';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { packageTable } from '../../src/operations/package-table.js';

it('a row of a table of a package cites its lines, with their pages where these are known', async () => {
  const table = packageTable(await readPackage('test/packages/wexmoor'), 'observations', '1.0.0');
  const cited = (table?.citations ?? []).flat();
  expect(cited.length).toBe(table?.rows.length);
  const place = { document: 'annual-report-2023-24', path: null, firstLine: 20, lastLine: 20, section: 'Our people' };
  expect(cited).toContainEqual({ ...place, page: 2, lastPage: 2 });
  const pages = (document: string) => cited.filter((one) => one.document === document).map(({ page }) => page);
  expect(new Set(pages('annual-report-2023-24'))).toEqual(new Set([1, 2, 3, 4]));
  expect(new Set(pages('board-paper-2024-12'))).toEqual(new Set([null]));
});
