import { setTimeout } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { type Dataset, readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { graphSchema } from '../../src/domain/graph.js';
import { buildServer } from '../../src/server/http.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let http: FastifyInstance;
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
  orm = await loadedDatabase();
  const dataset = await readDataset('seeds');
  datasets = [renamed(dataset, 'odd'), renamed(dataset, 'even')];
  await loadDataset(orm, datasets[0]);
  const parts = { schema: graphSchema(), database: databaseOf(orm), texts: { lines: () => null } };
  http = await buildServer({ ...parts, log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await http.close();
  await orm.close(true);
});

it('no answer mixes two releases', async () => {
  const query = `{ regions(where: { code: { isNull: true } }) { nodes { name serviceAreas { nodes { name } } } }
    serviceAreas(first: 2) { nodes { name } } }`;
  let loading = true;
  const states = new Set<string>();
  const askAgain = async () => {
    while (loading) {
      const { body } = await http.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const found = new Set(body.match(/odd|even/g));
      expect([...found], body).toHaveLength(1);
      for (const state of found) states.add(state);
    }
  };
  const readers = [askAgain(), askAgain(), askAgain()];
  for (let round = 0; round < 8; round++) {
    await loadDataset(orm, round % 2 ? datasets[0] : datasets[1]);
    await setTimeout(50);
  }
  loading = false;
  await Promise.all(readers);
  expect([...states].toSorted()).toEqual(['even', 'odd']);
});
