import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { writePackage } from '../../bench/scale-package.js';
import { type DatasetContent, readDataset } from '../../src/dataset/dataset.js';
import { projectDataset } from '../project-dataset.js';

async function scaled(observations: number, changed = 0): Promise<DatasetContent> {
  const folder = await mkdtemp(join(tmpdir(), 'scaled-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writePackage(folder, observations, changed);
  return readDataset(folder);
}

const rows = ({ tables }: DatasetContent, table: string) => [...(tables.get(table) ?? [])];

// More than are kept in memory: what is made of each row is made again.
it('a package as large as wanted is a good one, always the same, and a hundredth of it can be changed', async () => {
  const [seeds, whole] = [await projectDataset(), await scaled(24_000)];
  expect(rows(whole, 'observation')).toHaveLength(rows(seeds, 'observation').length + 24_000);
  expect(rows(whole, 'document')).toHaveLength(rows(seeds, 'document').length + 60);
  expect(whole.checkCount).toBe(seeds.checkCount);
  expect((await scaled(24_000)).hash).toBe(whole.hash);
  const changed = await scaled(24_000, 0.01);
  const before = new Map(rows(whole, 'observation').map(({ id, value }) => [id, value]));
  const others = rows(changed, 'observation').filter(({ id, value }) => before.get(id ?? null) !== value);
  expect(others.length).toBeGreaterThan(180);
  expect(others.length).toBeLessThan(300);
});
