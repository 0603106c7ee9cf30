import { expect, it, vi } from 'vitest';

/** The hash of the dataset in a process that begins with a module: columns stand in the order in which classes are defined. */
async function hashAfter(first: () => Promise<unknown>): Promise<string> {
  vi.resetModules();
  await first();
  const { readDataset } = await import('../../src/dataset/dataset.js');
  return (await readDataset('seeds')).hash;
}

it('the hash of the dataset is the same, whatever a program imports first', async () => {
  const hash = await hashAfter(() => import('../../src/domain/registry.js'));
  expect(await hashAfter(() => import('../../src/domain/graph.js'))).toBe(hash);
});
