import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import type { TableRow } from '../../src/dataset/table-row.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let regions: readonly TableRow[];
const rows = (statement: string) => orm.em.getConnection().execute<TableRow[]>(statement);
beforeAll(async () => {
  orm = await loadedDatabase();
  regions = await rows('select * from region order by id');
});
afterAll(() => orm.close(true));

const care = { refuseOldVersion: true, refuseLoss: true };
const release = (version: string, kept: readonly TableRow[]): DatasetContent => ({
  id: 'dataset:cafcass-documents',
  name: 'cafcass-documents',
  namespace: '',
  uses: [],
  operations: [],
  version,
  hash: `${version} ${kept.length}`,
  tables: new Map([['region', kept]]),
  checkCount: 0,
  discrepancyCount: 0,
});
const inForce = async () => (await rows('select max(sequence) as sequence from release'))[0]?.sequence;

it('other content under the version in force, or a lower one, is refused, and nothing is changed', async () => {
  for (const version of ['2.0.0', '1.9.9'])
    await expect(loadDataset(orm, release(version, regions), care)).rejects.toThrow(/expected a higher one/);
  expect(await inForce()).toBe(1);
});

it('a release without more than a tenth of the rows of a table is refused, and loaded where that is meant', async () => {
  const few = regions.slice(0, Math.floor(regions.length * 0.8));
  const refused = `region would have ${few.length} rows of ${regions.length}`;
  await expect(loadDataset(orm, release('2.0.1', few), care)).rejects.toThrow(refused);
  await expect(loadDataset(orm, release('2.0.1', []), care)).rejects.toThrow('region would have 0 rows');
  expect([await inForce(), await rows('select id from region')]).toEqual([
    1,
    expect.objectContaining({ length: regions.length }),
  ]);
  // Links lead to regions, so that none can really go: each has another name instead.
  const renamed = regions.map((row) => ({ ...row, note: 'another note' }));
  expect(await loadDataset(orm, release('2.0.1', renamed), care)).toEqual({ release: 2, isNew: true });
  await expect(loadDataset(orm, release('2.0.2', []), { refuseOldVersion: true })).rejects.not.toThrow(/--allow-loss/);
});
