import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { expect } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { type LoadResult, loadDataset } from '../../src/dataset/load.js';
import {
  type AddedRow,
  copySeeds,
  measureRow,
  moduleRow,
  observationRow,
  statementRow,
} from '../dataset/changed-seeds.js';
import { type LiveServer, openServer } from '../live-server.js';
import { migratedDatabase } from '../test-database.js';

/** Loads the dataset with rows added to its files, and with other texts in them. */
async function load(
  orm: MikroORM,
  added: readonly AddedRow[],
  changed: readonly (readonly [string, string, string])[],
): Promise<LoadResult> {
  const { folder } = await copySeeds(...added);
  for (const [file, before, after] of changed) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(before);
    await writeFile(path, text.replaceAll(before, after));
  }
  return loadDataset(orm, await readDataset(folder));
}

export const kept = observationRow({ service_area: 'a1' });
export const removed = observationRow({ service_area: 'a2', value: 7, as_published: '7' });
export const changed = observationRow({ service_area: 'a3' });
export const added = observationRow({ service_area: 'a4' });
export const remark = statementRow({ organisations: 'ofsted;napo', text: 'A sentence about zebras.' });

/** A server of a database of its own that was loaded three times. */
export interface ThreeReleases {
  readonly orm: MikroORM;
  readonly server: LiveServer;
  close(): Promise<void>;
}

/**
 * Loads the dataset three times: the second release changes rows, the third has them as they were, but for what is added.
 * @param between is called after the first and after the second
 */
export async function openThreeReleases(
  between: (server: LiveServer, release: number) => Promise<void> = async () => undefined,
): Promise<ThreeReleases> {
  const orm = await migratedDatabase();
  const server = await openServer({}, orm);
  await load(orm, [kept, removed, changed, remark, measureRow(), moduleRow()], []);
  await between(server, 1);
  const other = { ...changed, cells: { ...changed.cells, value: 2, as_published: '2' } };
  const shorter = { ...remark, cells: { ...remark.cells, organisations: 'napo', text: 'A sentence about horses.' } };
  const { release } = await load(
    orm,
    [kept, other, shorter, added],
    [
      ['regions.csv', 'North East', 'Nord East'],
      ['measures.csv', 'Staff', 'People'],
    ],
  );
  expect(release).toBe(2);
  await between(server, 2);
  await load(orm, [kept, changed, remark, added, measureRow(), moduleRow()], []);
  return {
    orm,
    server,
    close: async () => {
      await server.close();
      await orm.close(true);
    },
  };
}
