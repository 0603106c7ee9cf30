import { setTimeout as passing } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import type { DatasetContent } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { type LiveServer, openServer } from '../../live-server.js';
import { projectDataset } from '../../project-dataset.js';
import { loadedDatabase } from '../../test-database.js';

let orm: MikroORM;
let server: LiveServer;
let dataset: DatasetContent;
let isAway = false;

/** The dataset, with every region named after a state. */
function named(state: string): DatasetContent {
  const rows = [...(dataset.tables.get('region') ?? [])].map((row) => ({ ...row, name: state }));
  return { ...dataset, tables: new Map([['region', rows]]), hash: state };
}

beforeAll(async () => {
  orm = await loadedDatabase();
  const database = databaseOf(orm);
  server = await openServer(
    {
      answerCache: 1024 * 1024,
      database: {
        read: (...given) => (isAway ? Promise.reject(new Error('it is away')) : database.read(...given)),
      },
    },
    orm,
  );
  dataset = await projectDataset();
  await loadDataset(orm, named('first'));
});
afterAll(async () => {
  await server.close();
  await orm.close(true);
});

const ask = async () => {
  const query = '{ regions(first: 40) { nodes { name } } }';
  const { body, statusCode } = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return { body, statusCode };
};

it('a release that another publishes is answered from within two seconds, and no answer mixes two', async () => {
  for (const state of ['second', 'third', 'first']) {
    // Asked again and again, so that what was in force is kept.
    for (let round = 0; round < 5; round++) {
      expect(new Set((await ask()).body.match(/first|second|third/g)).size).toBe(1);
      await passing(30);
    }
    await loadDataset(orm, named(state));
    const published = performance.now();
    let seen = '';
    while (!seen.includes(state) && performance.now() - published < 2000) {
      seen = (await ask()).body;
      expect(new Set(seen.match(/first|second|third/g)).size).toBe(1);
    }
    expect(seen).toContain(state);
  }
});

it('nothing is given again while it is not known which release is in force', async () => {
  await ask();
  await passing(200);
  isAway = true;
  try {
    // What was told is known for two seconds.
    await passing(2200);
    expect(JSON.parse((await ask()).body).errors).toHaveLength(1);
  } finally {
    isAway = false;
  }
  await passing(700);
  expect(JSON.parse((await ask()).body).errors).toBeUndefined();
});
