import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examinePackage } from '../../src/dataset/examined-package.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { checkPackage } from '../../src/editing/package-check.js';
import { packageDifference } from '../../src/editing/package-difference.js';
import { renameId } from '../../src/editing/rename-id.js';
import { edit, wexmoorWith } from './wexmoor-copy.js';

async function compared(folder: string) {
  const source = await readPackage(folder);
  return { source, examined: examinePackage(source) };
}

describe('an id is renamed', () => {
  it.each([
    ['measure:employees', 'people-employed', 'measures'],
    ['annual-report-2023-24', 'annual-report-2024', 'documents'],
    ['scheme:incident-type', 'kind-of-incident', 'schemes'],
    ['commitment:promise-no-closure', 'promise-stations', 'statements'],
    ['fires', 'fires-attended', 'categories'],
    ['organisation:fire-service', 'organisation:wexmoor-fire', 'organisations'],
    ['breathing-apparatus-refresher', 'breathing-apparatus', 'modules'],
    ['coast', 'the-coast', 'regions'],
  ])('%s, wherever the package refers to it', async (id, to, table) => {
    const folder = await wexmoorWith();
    const { table: renamedIn, from, to: local } = await renameId(folder, id, to);
    expect(renamedIn).toBe(table);
    const check = await checkPackage(folder);
    expect(check.faults).toEqual([]);
    expect(check).toMatchObject({ checks: 13, contradictions: { length: 10 } });
    const { tables, renamed } = packageDifference(await compared('test/packages/wexmoor'), await compared(folder));
    expect(renamed).toEqual([{ table, from, to: local }]);
    // What refers to it is the same, but for what is written in words of its own: links, checks and lists of schemes.
    const told = tables.map((one) => one.table);
    expect(told).not.toContain('observations');
    expect(told).toContain('former-ids');
  });

  it('twice, and both former ids lead to what it is now', async () => {
    const folder = await wexmoorWith();
    await renameId(folder, 'coast', 'shore');
    await renameId(folder, 'shore', 'seaside');
    expect(await readFile(join(folder, 'former-ids.csv'), 'utf8')).toBe(
      'table,former,id\nregions,coast,seaside\nregions,shore,seaside\n',
    );
    await expect(renameId(folder, 'vale', 'coast')).rejects.toThrow('coast is or was the id of another row of regions');
  });

  it('only where it is one, and the new one is free', async () => {
    const folder = await wexmoorWith();
    await expect(renameId(folder, 'coasts', 'x')).rejects.toThrow('no row of the package has the id coasts');
    await expect(renameId(folder, 'coast', 'vale')).rejects.toThrow('vale is or was the id of another row of regions');
    await expect(renameId(folder, 'coast', 'The Coast')).rejects.toThrow(/is no id/);
    // A scheme may not be called as another part of a cell is.
    const before = await readFile(join(folder, 'schemes.csv'));
    await expect(renameId(folder, 'crewing', 'period')).rejects.toThrow(/nothing was changed:\n.*schemes\.csv/s);
    expect(await readFile(join(folder, 'schemes.csv'))).toEqual(before);
    expect((await checkPackage(folder)).faults).toEqual([]);
  });
});

it('is not renamed in part, where the former id cannot be kept', async () => {
  const folder = await wexmoorWith();
  await renameId(folder, 'coast', 'shore');
  const former = join(folder, 'former-ids.csv');
  await writeFile(former, (await readFile(former, 'utf8')).replace('former', 'before'));
  const regions = await readFile(join(folder, 'regions.csv'), 'utf8');
  await expect(renameId(folder, 'shore', 'the-coast')).rejects.toThrow(/former-ids\.csv has no column former/);
  expect(await readFile(join(folder, 'regions.csv'), 'utf8')).toBe(regions);
});

it('a former id of nothing is a fault', async () => {
  const folder = await wexmoorWith();
  await renameId(folder, 'coast', 'shore');
  const text = 'regions,coast,shore';
  await edit(folder, ['former-ids.csv', text, `${text}\nregions,vale,shore\nregions,old,beach\nobservations,a,b`]);
  expect((await checkPackage(folder)).faults.map(({ line, column, message }) => [line, column, message])).toEqual([
    [3, 'former', '"vale" is the id of a row of regions today'],
    [4, 'id', 'there is no id "beach" in regions'],
    [5, 'table', '"observations" is no table whose rows have ids of their own'],
  ]);
});
