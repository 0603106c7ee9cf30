import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Dataset, readDataset } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { type LiveServer, openServer } from '../../live-server.js';

let server: LiveServer;
let datasets: readonly [Dataset, Dataset];

/** The dataset with every region and area named after the state it belongs to. */
function renamed(dataset: Dataset, state: string): Dataset {
  const tables = new Map(dataset.tables);
  for (const table of ['region', 'service_area'])
    tables.set(
      table,
      (tables.get(table) ?? []).map((row) => ({ ...row, name: state })),
    );
  return { ...dataset, tables, hash: state };
}

beforeAll(async () => {
  server = await openServer();
  const dataset = await readDataset('seeds');
  datasets = [renamed(dataset, 'odd'), renamed(dataset, 'even')];
  await loadDataset(server.orm, datasets[0]);
});
afterAll(() => server.close());

it('no answer mixes two releases', async () => {
  const query = `{ regions(where: { code: { isNull: true } }) { nodes { name serviceAreas { nodes { name } } } }
    serviceAreas(first: 2) { nodes { name } } }`;
  let loading = true;
  const states = new Set<string>();
  const askAgain = async () => {
    while (loading) {
      const { body } = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const found = new Set(body.match(/odd|even/g));
      expect([...found], body).toHaveLength(1);
      for (const state of found) states.add(state);
    }
  };
  const readers = [askAgain(), askAgain(), askAgain()];
  for (let round = 0; round < 8; round++) {
    await loadDataset(server.orm, round % 2 ? datasets[0] : datasets[1]);
    await setTimeout(50);
  }
  loading = false;
  await Promise.all(readers);
  expect([...states].toSorted()).toEqual(['even', 'odd']);
});
