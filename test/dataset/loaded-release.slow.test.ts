import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { isInForce, loadedRelease } from '../../src/dataset/loaded-release.js';
import { markOfFolder } from '../../src/dataset/reading-mark.js';
import { migratedDatabase } from '../test-database.js';

let orm: MikroORM;
let folder: string;
const rows = <Row extends object>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
const file = () => join(folder, 'regions.csv');
const load = async () => loadDataset(orm, await readDataset(folder));
const isLoadedAsItIs = async () => isInForce(orm, String(await markOfFolder(folder)));

beforeAll(async () => {
  orm = await migratedDatabase();
  folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp('seeds', folder, { recursive: true });
});
afterAll(async () => {
  await orm.close(true);
  await rm(folder, { recursive: true });
});

// Each test goes on from what the one before left.
it('a package is in force once it is loaded', async () => {
  expect(await isLoadedAsItIs()).toBe(false);
  expect(await loadedRelease(orm)).toBeUndefined();
  await load();
  expect(await isLoadedAsItIs()).toBe(true);
  const [counted] = await rows(
    `select version, sequence, (select count(*)::int from observation) as observations, (select count(*)::int from statement) as statements,
      check_count as checks, discrepancy_count as discrepancies from release`,
  );
  expect(await loadedRelease(orm)).toEqual(counted);
});

it('a package in another form is read again, and is the same release', async () => {
  const text = await readFile(file(), 'utf8');
  const [head, first, second, ...others] = text.split('\n');
  await writeFile(file(), [head, second, first, ...others].join('\n'));
  expect(await isLoadedAsItIs()).toBe(false);
  expect(await load()).toEqual({ release: 1, isNew: false });
  expect(await isLoadedAsItIs()).toBe(true);
  // What is given to others is what the folder holds.
  const [kept] = await rows<{ content: string }>(`select content from package_file where path = 'regions.csv'`);
  expect(kept?.content).toBe(await readFile(file(), 'utf8'));
});

it('a package with another row is another release', async () => {
  await appendFile(file(), 'test,,Test,PLACE,,,,quality-account-2015-16,595,595,How do we know?\n');
  expect(await isLoadedAsItIs()).toBe(false);
  expect(await load()).toEqual({ release: 2, isNew: true });
  expect(await isLoadedAsItIs()).toBe(true);
});

it('a package that was in force, and is no longer, is not in force', async () => {
  expect(await isInForce(orm, String(await markOfFolder('seeds')))).toBe(false);
});

it('in a database that lacks migrations, nothing is', async () => {
  const [last] = await rows<{ name: string }>('select name from mikro_orm_migrations order by name desc limit 1');
  await rows(`delete from mikro_orm_migrations where name = '${last?.name}'`);
  expect(await isLoadedAsItIs()).toBe(false);
  await rows('drop table mikro_orm_migrations');
  expect(await isLoadedAsItIs()).toBe(false);
});
