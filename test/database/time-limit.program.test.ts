import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf, openDatabase } from '../../src/database/database.js';
import type { Database } from '../../src/database/database-source.js';
import { inTime } from '../in-time.js';
import { slowStatement } from '../slow-statement.js';
import { loadedDatabase, sharedUrl } from '../test-database.js';

const limit = inTime(1000);
const isServer = Boolean(process.env.DATABASE_URL);

const took = async (work: Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work.catch(() => undefined);
  return performance.now() - began;
};

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

async function assertWhole(database: Database): Promise<void> {
  const answers = await Promise.all(
    numbers(50).map((number) => database.read<{ number: number }>('select $1::int as number', [number])),
  );
  expect(answers.map(([row]) => row?.number)).toEqual(numbers(50));
}

describe('a statement', () => {
  let orm: MikroORM;
  let database: Database;
  beforeAll(async () => {
    orm = await loadedDatabase(undefined, { STATEMENT_TIMEOUT: limit });
    database = databaseOf(orm);
  });
  afterAll(() => orm.close(true));

  /** The statements of requests that the server runs now. */
  const running = async () => {
    const rows = await orm.em.getConnection().execute<{ query: string }[]>(
      `select query from pg_stat_activity where datname = current_database() and state = 'active'
         and application_name = 'cafcass-graph requests'`,
    );
    return rows.map(({ query }) => query);
  };

  it('that takes longer than it may fails, and keeps nothing else waiting', async () => {
    const began = performance.now();
    const since = () => performance.now() - began;
    const slow = expect(database.read(slowStatement, []))
      .rejects.toMatchObject({
        name: 'TimeoutError',
        message: expect.stringContaining(`a statement may take ${limit} ms`),
      })
      .then(since);
    // Those sent with it, and one that is sent while it runs.
    const others = numbers(5).map((number) => database.read('select $1::int as number', [number]));
    await pause(200);
    expect(since(), 'of timers').toBeLessThan(limit);
    others.push(database.read('select $1::int as number', [5]));
    expect(await Promise.all(others)).toEqual(numbers(6).map((number) => [{ number }]));
    if (isServer) expect(since()).toBeLessThan(limit);
    expect(await slow).toBeLessThan(limit + inTime(500));
    await assertWhole(database);
  });

  it('is not sent for one who has gone before', async () => {
    const reason = new Error('gone');
    await expect(database.read(slowStatement, [], AbortSignal.abort(reason))).rejects.toBe(reason);
    await assertWhole(database);
  });

  it('whose asker goes away fails with the reason at once, and is ended soon', async () => {
    const reason = new Error('gone');
    for (const after of [20, 300]) {
      const leaving = new AbortController();
      const slow = database.read(slowStatement, [], leaving.signal);
      setTimeout(() => leaving.abort(reason), after);
      expect(await took(expect(slow).rejects.toBe(reason))).toBeLessThan(after + inTime(200));
      if (isServer) await expect.poll(running, { timeout: inTime(1000) }).toEqual([]);
      // Sooner than by the limit of the statement.
      expect(await took(database.read('select 1', []))).toBeLessThan(5 * limit);
    }
    await assertWhole(database);
  });

  it('sent behind one that is ended is answered all the same', async () => {
    for (const after of [0, 150]) {
      const leaving = new AbortController();
      const slow = database.read(slowStatement, [], leaving.signal);
      const behind = [1, 2].map((number) => database.read('select $1::int as number', [number]));
      setTimeout(() => leaving.abort(new Error('gone')), after);
      await expect(slow).rejects.toThrow('gone');
      expect(await Promise.all(behind)).toEqual([[{ number: 1 }], [{ number: 2 }]]);
    }
  });

  it('that waits is dropped where its asker goes away', async () => {
    const leaving = new AbortController();
    const slow = numbers(40).map(() => database.read(slowStatement, [], leaving.signal));
    const settled = Promise.allSettled(slow);
    await pause(200);
    leaving.abort(new Error('gone'));
    expect((await settled).map(({ status }) => status)).toEqual(numbers(40).map(() => 'rejected'));
    if (isServer) await expect.poll(running, { timeout: inTime(1000) }).toEqual([]);
    await assertWhole(database);
  });

  it('of the program itself has the time it needs', async () => {
    const seconds = (2 * limit) / 1000;
    // The embedded database has one session, whose statements wait for each other.
    const [row] = await orm.em
      .getConnection()
      .execute<{ slept: string }[]>(`select pg_sleep(${seconds})::text as slept`);
    expect(row).toEqual({ slept: '' });
    await orm.em.transactional((em) =>
      em.getConnection().execute(`select pg_sleep(${seconds})`, [], 'all', em.getTransactionContext()),
    );
    await assertWhole(database);
  });
});

describe.runIf(isServer)('a connection', () => {
  let orm: MikroORM;
  let proxy: Server;
  const sockets = new Set<Socket>();
  let isSilent = false;

  // What stands between the two, and may keep all that is said to itself.
  beforeAll(async () => {
    const shared = await sharedUrl();
    const { hostname, port } = shared;
    proxy = createServer((near) => {
      const far = connect(Number(port || 5432), hostname);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(from);
        from
          .on('data', (data) => isSilent || to.write(data))
          .on('close', () => to.destroy())
          .on('error', () => to.destroy());
      }
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port: own } = proxy.address() as { port: number };
    const url = Object.assign(new URL(shared), { host: `127.0.0.1:${own}` });
    orm = await openDatabase({ DATABASE_URL: String(url), DATA_DIR: '', STATEMENT_TIMEOUT: limit });
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    proxy.close();
    await orm.close(true);
  });

  it('that falls silent is given up, and another one found', async () => {
    const database = databaseOf(orm);
    await assertWhole(database);
    isSilent = true;
    const lost = numbers(12).map((number) => database.read('select $1::int', [number]));
    const names = (await Promise.allSettled(lost)).map((one) => (one as PromiseRejectedResult).reason.name);
    expect(names).toEqual(numbers(12).map(() => 'TimeoutError'));
    isSilent = false;
    await assertWhole(database);
  });

  it('that is lost takes only the statement with it that was running', async () => {
    const database = databaseOf(orm);
    const lost = database.read('select pg_terminate_backend(pg_backend_pid())', []);
    const behind = [1, 2].map((number) => database.read('select $1::int as number', [number]));
    await expect(lost).rejects.toThrow();
    expect(await Promise.all(behind)).toEqual([[{ number: 1 }], [{ number: 2 }]]);
  });
});
