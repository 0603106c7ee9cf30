import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { inTime } from '../in-time.js';
import { PostgresCluster, serverPrograms } from '../postgres-cluster.js';
import { projectDataset } from '../project-dataset.js';
import { type ServerProcess, startServer } from '../server-process.js';

const question =
  '{ regions(first: 40) { nodes { name } } more: regions(first: 40) { nodes { name serviceAreas { totalCount } } } }';

// A primary, a hot standby, two servers of the graph and a balancer, all on this machine.
describe.runIf(inject('databases').server && serverPrograms)('servers that read from a replica', () => {
  let primary: PostgresCluster;
  let standby: PostgresCluster;
  let servers: readonly ServerProcess[] = [];
  let dataset: DatasetContent;
  let load: Load;
  const opened: MikroORM[] = [];
  const open = async (url: string) => {
    const orm = await openDatabase({ DATABASE_URL: url, DATA_DIR: '' });
    opened.push(orm);
    return orm;
  };

  beforeAll(async () => {
    primary = await PostgresCluster.make();
    const [{ url }] = [primary];
    dataset = await projectDataset();
    // The first start migrates and loads.
    const first = await startServer({ DATABASE_URL: url });
    await first.stop();
    standby = await primary.replica();
    const settings = { DATABASE_URL: url, DATABASE_READ_URLS: standby.url };
    servers = await Promise.all([1, 2].map(() => startServer(settings)));
    await publish(await open(url), 'state-first');
    load = new Load(servers.map((server) => server.url));
    await load.start();
    await known('state-first', performance.now());
  });
  afterAll(async () => {
    await load?.stop();
    await Promise.all(servers.map((server) => server.stop()));
    for (const orm of opened) await orm.close(true).catch(() => undefined);
    await standby?.remove();
    await primary?.remove();
  });

  /** Publishes the dataset with every region named after a state. */
  const publish = (orm: MikroORM, state: string) => {
    const rows = [...(dataset.tables.get('region') ?? [])].map((row) => ({ ...row, name: state }));
    return loadDataset(orm, { ...dataset, tables: new Map([['region', rows]]), hash: state });
  };

  /** Waits until each server answers from a state; fails where that takes more than two seconds. */
  async function known(state: string, published: number): Promise<void> {
    for (const { url } of servers)
      while (!(await statesAt(url)).states.has(state)) {
        expect(performance.now() - published).toBeLessThan(inTime(2000));
        await passing(5);
      }
  }

  /** How many statements of requests a database has answered. */
  async function asked(orm: MikroORM): Promise<number> {
    const [{ count = 0 } = {}] = await orm.em.getConnection().execute<{ count: number }[]>(
      `select count(*)::int from pg_stat_activity where application_name = 'cafcass-graph requests'
          and query like '%"region"%' and now() - query_start < interval '0.5 s'`,
    );
    return count;
  }

  it('read from it, and tell each release within two seconds, never two at once', async () => {
    const orm = await open(primary.url);
    const replica = await open(standby.url);
    await expect.poll(() => asked(replica)).toBeGreaterThan(0);
    await expect.poll(() => asked(orm)).toBe(0);
    for (const state of ['state-a', 'state-b', 'state-c']) {
      await publish(orm, state);
      await known(state, performance.now());
    }
    expect(load.faults).toEqual([]);
  });

  it('do not ask it while it has not got the release', async () => {
    const orm = await open(primary.url);
    const replica = await open(standby.url);
    await replica.em.getConnection().execute('select pg_wal_replay_pause()');
    await publish(orm, 'state-d');
    await known('state-d', performance.now());
    await expect.poll(() => asked(orm)).toBeGreaterThan(0);
    await expect.poll(() => asked(replica)).toBe(0);
    await replica.em.getConnection().execute('select pg_wal_replay_resume()');
    await expect.poll(() => asked(replica)).toBeGreaterThan(0);
    expect(load.faults).toEqual([]);
  });

  it('lose no answer when it is killed, and read from it again when it is back', async () => {
    await standby.stop('immediate');
    await passing(1500);
    await standby.start();
    const replica = await open(standby.url);
    await expect.poll(() => asked(replica)).toBeGreaterThan(0);
    expect(load.faults).toEqual([]);
  });

  it('lose no answer when the database is killed, and follow the replica that takes its place', async () => {
    // Both servers know by then that the replica is back: they ask every second.
    await passing(3000);
    await primary.stop('immediate');
    await passing(500);
    await standby.promote();
    const orm = await open(standby.url);
    for (const state of ['state-e', 'state-f']) {
      await publish(orm, state);
      await known(state, performance.now());
    }
    expect(load.faults).toEqual([]);
    expect(load.answers).toBeGreaterThan(200);
  });
});

async function statesAt(
  url: string,
): Promise<{ readonly status: number; readonly states: ReadonlySet<string>; readonly text: string }> {
  // Each is another text, so that none is answered by what is kept.
  const query = `query Q${Math.trunc(Math.random() * 1e9)} ${question}`;
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await reply.text();
  return { status: reply.status, text, states: new Set(text.match(/state-\w+/g)) };
}

/** Asks servers in turn, through a balancer, all the time; what went wrong is kept. */
class Load {
  readonly faults: string[] = [];
  answers = 0;
  readonly #balancer;
  #isStopped = false;
  #workers: Promise<void>[] = [];

  constructor(servers: readonly string[]) {
    const agent = new Agent({ keepAlive: true });
    let turn = 0;
    this.#balancer = createServer((incoming, reply) => {
      const target = new URL(incoming.url ?? '/', servers[turn++ % servers.length]);
      const { method, headers } = incoming;
      const onward = request(target, { method, headers, agent } as object, (answer) => {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      });
      onward.on('error', () => reply.writeHead(502).end());
      incoming.pipe(onward);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#balancer.listen(0, '127.0.0.1', resolve));
    const { port } = this.#balancer.address() as AddressInfo;
    this.#workers = Array.from({ length: 4 }, () => this.#ask(`http://127.0.0.1:${port}`));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#workers);
    this.#balancer.close();
    this.#balancer.closeAllConnections();
  }

  async #ask(url: string): Promise<void> {
    while (!this.#isStopped) {
      const { status, states, text } = await statesAt(url);
      this.answers++;
      if (status !== 200 || states.size !== 1) this.faults.push(`${status} ${[...states]} ${text.slice(0, 300)}`);
      await passing(5);
    }
  }
}
