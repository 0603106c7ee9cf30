import { setTimeout as passing } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DatasetContent, readDataset } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { unloadDataset } from '../../../src/dataset/unload.js';
import { releaseChannel } from '../../../src/domain/fact/release.js';
import { inTime } from '../../in-time.js';
import { projectDataset } from '../../project-dataset.js';
import { type ServerProcess, startServer } from '../../server-process.js';
import { loadedDatabase } from '../../test-database.js';

// Of an embedded database there is one process.
describe.runIf(inject('databases').server)('a release that another process publishes', () => {
  let orm: MikroORM;
  let dataset: DatasetContent;
  let servers: readonly ServerProcess[] = [];

  /** The dataset, with every region named after a state. */
  const publish = (state: string) => {
    const rows = [...(dataset.tables.get('region') ?? [])].map((row) => ({ ...row, name: state }));
    return loadDataset(orm, { ...dataset, tables: new Map([['region', rows]]), hash: state });
  };
  /** The states that an answer names. */
  const statesOf = async ({ url }: ServerProcess) => {
    const query = '{ regions(first: 40) { nodes { name } } more: regions(first: 40) { nodes { name } } }';
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return new Set((await reply.text()).match(/state-\w+/g));
  };
  const execute = <Row extends object>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
  const endListening = () =>
    execute<{ ended: boolean }>(
      `select pg_terminate_backend(pid) as ended from pg_stat_activity
        where datname = current_database() and query = 'listen ${releaseChannel}'`,
    );

  /** Asks a server until it answers from a state; tells how many milliseconds that took. */
  async function known(server: ServerProcess, state: string, published: number): Promise<number> {
    while (performance.now() - published < 4000) {
      const states = await statesOf(server);
      expect(states.size).toBe(1);
      if (states.has(state)) return performance.now() - published;
      await passing(5);
    }
    return Number.POSITIVE_INFINITY;
  }

  beforeAll(async () => {
    orm = await loadedDatabase();
    dataset = await projectDataset();
    const url = String(orm.config.get('clientUrl'));
    servers = await Promise.all([1, 2].map(() => startServer({ DATABASE_URL: url })));
    await publish('state-first');
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await orm?.close(true);
  });

  /** Publishes a state, and sees that each server tells it in time, and nothing mixed before. */
  async function isKnown(state: string): Promise<void> {
    // Asked again and again, so that what was in force is kept.
    for (let round = 0; round < 5; round++) for (const server of servers) expect((await statesOf(server)).size).toBe(1);
    await publish(state);
    const published = performance.now();
    for (const time of await Promise.all(servers.map((server) => known(server, state, published))))
      expect(time).toBeLessThan(inTime(2000));
  }

  it('is known, and mixed by none', async () => {
    for (const state of ['state-second', 'state-third']) await isKnown(state);
  });

  it('is known with the saved operations of its package, and without them when that is gone', async () => {
    const tables = () =>
      Promise.all(
        servers.map(async ({ url }) => (await fetch(`${url}/operations/wexmoor.incidents.csv?first=1`)).status),
      );
    const areAll = (status: number) =>
      expect.poll(tables, { timeout: inTime(2000), interval: 20 }).toEqual([status, status]);
    await areAll(404);
    await loadDataset(orm, await readDataset('test/packages/wexmoor'));
    await areAll(200);
    await unloadDataset(orm, 'wexmoor');
    await areAll(404);
  });

  it('is known where those who listen lose their connections again and again', async () => {
    let isEnding = true;
    let ended = 0;
    const ending = (async () => {
      for (; isEnding; await passing(10)) ended += (await endListening()).length;
    })();
    try {
      await isKnown('state-fourth');
    } finally {
      isEnding = false;
      await ending;
    }
    expect(ended).toBeGreaterThanOrEqual(servers.length);
  });

  it('is known where the database tells nothing', async () => {
    await execute('alter table release disable trigger all');
    await isKnown('state-fifth');
    await execute('alter table release enable trigger all');
  });
});
