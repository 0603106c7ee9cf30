import { setTimeout as passing } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import type { DatasetContent } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { KeptAnswer } from '../../../src/server/cache/kept-answer.js';
import { SharedAnswers } from '../../../src/server/cache/shared-answers.js';
import { SharedStore } from '../../../src/server/cache/shared-store.js';
import { inTime } from '../../in-time.js';
import { type LiveServer, openServer } from '../../live-server.js';
import { projectDataset } from '../../project-dataset.js';
import { type RedisServer, redisProgram, redisServer } from '../../redis-server.js';
import { loadedDatabase, sharedDatabase } from '../../test-database.js';

/** A server that shares its answers, what it has logged, and how many statements it has sent for what is shared. */
interface Sharing extends LiveServer {
  readonly told: string[];
  readonly statements: () => number;
}

describe.runIf(redisProgram)('answers in Redis', () => {
  let redis: RedisServer;
  let open: Sharing[] = [];

  beforeEach(async () => {
    redis = await redisServer();
  });
  afterEach(async () => {
    redis.thaw();
    for (const server of open) await server.close();
    open = [];
    await redis.kill();
  });

  /** How often Redis was asked for an answer. */
  const sought = () =>
    redis.within(async (client) =>
      Number((await client.info('commandstats')).match(/cmdstat_get:calls=(\d+)/)?.[1] ?? 0),
    );
  const question = (first: number) => `{ observations(first: ${first}) { nodes { id value measure { label } } } }`;
  const ask = (server: LiveServer, first = 40) => post(server, question(first));
  const post = async ({ url }: LiveServer, query: string) => {
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'br' },
      body: JSON.stringify({ query }),
    });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: await reply.text() };
  };
  const keys = () => redis.within((client) => client.keys('*'));
  const becomes = (condition: () => boolean | Promise<boolean>, timeout = 10_000) =>
    expect.poll(condition, { timeout, interval: 20 }).toBe(true);
  async function share(scope = 'one', orm?: MikroORM): Promise<Sharing> {
    const told: string[] = [];
    let statements = 0;
    const log = pino({ level: 'warn' }, { write: (line: string) => void told.push(JSON.parse(line).msg) });
    const database = databaseOf(orm ?? (await sharedDatabase()));
    const counted: typeof database = {
      ...database,
      read: (text, ...rest) => {
        // Of the questions whose answers are shared.
        if (/from "observation"/.test(text)) statements++;
        return database.read(text, ...rest);
      },
    };
    const server = await openServer(
      {
        answerCache: 8 * 1024 * 1024,
        shared: { url: redis.url, scope },
        // What links in their answers begin with is the same.
        publicUrl: 'https://data.example.org',
        log,
        database: counted,
      },
      orm,
    );
    const sharing = { ...server, told, statements: () => statements };
    open.push(sharing);
    return sharing;
  }

  /** One that has found its way to Redis. */
  async function shareAtOnce(scope?: string, orm?: MikroORM): Promise<Sharing> {
    const server = await share(scope, orm);
    let asked = 0;
    await becomes(async () => {
      const before = await sought();
      // New each time, so that it is put nowhere.
      await post(server, `{ release { id } } # ${++asked}`);
      return (await sought()) > before;
    });
    return server;
  }

  /** Asks until the answer is in Redis. */
  const untilPut = (server: LiveServer, before = 0) =>
    becomes(async () => {
      await ask(server);
      return (await keys()).length > before;
    });
  /** Asks something new each time, until another server has it from Redis. */
  const untilShared = async (one: Sharing, other: Sharing, from: number) => {
    let first = from;
    await becomes(async () => {
      await ask(one, ++first);
      await ask(one, first);
      await passing(100);
      const before = other.statements();
      await ask(other, first);
      return other.statements() === before;
    });
  };
  /** Asks for many things at once; each is answered, and none waits for long. */
  const allAnswered = async (server: LiveServer, from: number) => {
    const begun = performance.now();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, more) => ask(server, from + more)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const lengths = answers.map(({ body }) => JSON.parse(body).data.observations.nodes.length);
    expect(lengths).toEqual(answers.map((_, more) => from + more));
    return performance.now() - begun;
  };
  const notShared = expect.stringMatching(/^what is shared with other processes fails: /);
  const sharedAgain = 'all is shared with other processes again';
  /** It was told that answers were not shared, and that they are again; on a busy machine perhaps more than once. */
  const expectLostAndFound = (told: readonly string[]) =>
    expect(told).toEqual(told.map((_, index) => (index % 2 === 0 ? notShared : sharedAgain)));

  it('are found by another server, byte for byte, and kept by it', async () => {
    await redis.start();
    const [one, other] = [await shareAtOnce(), await shareAtOnce()];
    await untilPut(one);
    const first = await ask(one);
    const again = await ask(other);
    expect(other.statements()).toBe(0);
    expect({ ...again, headers: { ...again.headers, date: '', 'x-request-id': '' } }).toEqual({
      ...first,
      headers: { ...first.headers, date: '', 'x-request-id': '' },
    });
    await redis.kill();
    expect((await ask(other)).body).toBe(first.body);
    expect(other.statements()).toBe(0);
  });

  it('are not found by a server of another scope', async () => {
    await redis.start();
    const [one, other] = [await shareAtOnce(), await shareAtOnce('another')];
    await untilPut(one);
    await ask(other);
    expect(other.statements()).toBeGreaterThan(0);
  });

  it('are nothing to tell of when a server is stopped in the middle of them', async () => {
    await redis.start();
    const server = await shareAtOnce();
    for (const first of [40, 41, 42]) {
      await ask(server, first);
      await ask(server, first);
    }
    redis.freeze();
    void ask(server, 43).catch(() => undefined);
    await passing(5);
    await server.close();
    redis.thaw();
    await passing(200);
    expect(server.told).toEqual([]);
  });

  it('are passed over where something else stands in their place', async () => {
    await redis.start();
    const one = await shareAtOnce();
    await untilPut(one);
    const { body } = await ask(one);
    for (const other of ['', 'not ours', '\x01'.repeat(500)]) {
      const server = await shareAtOnce();
      await redis.within(async (client) => {
        for (const key of await client.keys('*')) await client.set(key, other);
      });
      expect((await ask(server)).body).toBe(body);
      expect(server.statements()).toBeGreaterThan(0);
    }
    await redis.within(async (client) => {
      for (const key of await client.keys('*')) {
        await client.del(key);
        await client.lPush(key, 'a list');
      }
    });
    const server = await shareAtOnce();
    expect((await ask(server)).body).toBe(body);
    expect(server.told).toEqual([expect.stringMatching(/WRONGTYPE/)]);
    // It is put in the place of what was there.
    await becomes(async () => {
      await ask(server);
      return server.told.at(-1) === sharedAgain;
    });
  });

  it('are shared once a server that was away at the start comes', async () => {
    const [one, other] = [await share(), await share()];
    await allAnswered(one, 100);
    expect(one.told).toEqual([notShared]);
    await redis.start();
    await untilShared(one, other, 200);
    expect(one.told.at(-1)).toBe(sharedAgain);
    expectLostAndFound(one.told);
  });

  it('are not missed where the server is killed under requests, and shared when it is back', async () => {
    await redis.start();
    const [one, other] = [await shareAtOnce(), await shareAtOnce()];
    await untilPut(one);
    await Promise.all([allAnswered(one, 100), redis.kill(), allAnswered(one, 130)]);
    await allAnswered(one, 160);
    expect(one.told).toEqual([notShared]);
    await redis.start();
    await untilShared(one, other, 200);
    expect(one.told.at(-1)).toBe(sharedAgain);
    expectLostAndFound(one.told);
  });

  it.each([
    ['a moment', 500],
    ['so long that the connection is given up', 9000],
  ])('are not waited for while the server is frozen for %s, and shared when it goes on', async (_, time) => {
    await redis.start();
    const [one, other] = [await shareAtOnce(), await shareAtOnce()];
    await untilPut(one);
    redis.freeze();
    // Who waited for it would wait until the connection is given up.
    for (let round = 0; round < 5; round++) {
      expect(await allAnswered(one, 100 + 30 * round)).toBeLessThan(inTime(4000));
      await passing(time / 5);
    }
    expect(one.told).toEqual([notShared]);
    redis.thaw();
    await untilShared(one, other, 300);
    expect(one.told.at(-1)).toBe(sharedAgain);
    expectLostAndFound(one.told);
  });

  it('are given up where the server is full, and what it has is found still', async () => {
    await redis.start();
    const [one, other] = [await shareAtOnce(), await shareAtOnce()];
    await untilPut(one);
    await redis.within((client) => client.configSet('maxmemory', '1'));
    await allAnswered(one, 100);
    await allAnswered(one, 100);
    await becomes(() => one.told.length > 0);
    expect(one.told).toEqual([expect.stringMatching(/^what is shared with other processes fails: OOM/)]);
    await ask(other);
    expect(other.statements()).toBe(0);
    await redis.within((client) => client.configSet('maxmemory', '0'));
    await untilShared(one, other, 200);
    expect(one.told.at(-1)).toBe(sharedAgain);
  });

  it('expire, and none is put there that is too long', async () => {
    await redis.start();
    const store = new SharedStore({ url: redis.url, scope: 'one', log: pino({ level: 'silent' }) });
    const shared = new SharedAnswers(store);
    store.start();
    const answer = (length: number) => new KeptAnswer(Buffer.alloc(length), { 'content-type': 'application/zip' });
    await becomes(async () => {
      shared.put('release', 'short', answer(10_000));
      shared.put('release', 'long', answer(1_100_000));
      return (await keys()).length > 0;
    });
    await passing(300);
    const [key = '', ...others] = await keys();
    expect(others).toEqual([]);
    expect(key).toMatch(/:release:short$/);
    expect(await redis.within((client) => client.ttl(key))).toBeGreaterThan(3600);
    expect((await shared.get('release', 'short'))?.size).toBe(answer(10_000).size);
    expect(await shared.get('another', 'short')).toBeNull();
    store.stop();
  });

  describe('of a release', () => {
    let dataset: DatasetContent;
    beforeAll(async () => {
      dataset = await projectDataset();
    });

    it('are never given when another is in force', async () => {
      const orm = await loadedDatabase();
      const publish = (state: string) => {
        const rows = [...(dataset.tables.get('measure') ?? [])].map((row) => ({ ...row, label: state }));
        return loadDataset(orm, { ...dataset, tables: new Map([['measure', rows]]), hash: state });
      };
      const states = async (server: LiveServer) => new Set((await ask(server)).body.match(/state-\w+/g));
      await redis.start();
      try {
        await publish('state-first');
        const [one, other] = [await shareAtOnce('one', orm), await shareAtOnce('one', orm)];
        await untilPut(one);
        for (const state of ['state-second', 'state-first']) {
          const before = (await keys()).length;
          await publish(state);
          await becomes(async () => {
            const found = await states(one);
            expect(found.size).toBe(1);
            return found.has(state);
          }, 2000);
          await untilPut(one, before);
          await becomes(async () => (await states(other)).has(state), 2000);
          expect(await states(other)).toEqual(new Set([state]));
        }
      } finally {
        for (const server of open) await server.close();
        open = [];
        await orm.close(true);
      }
    });
  });
});
