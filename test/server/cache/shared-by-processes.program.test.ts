import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type RedisServer, redisProgram, redisServer } from '../../redis-server.js';
import { type ServerProcess, startServer } from '../../server-process.js';
import { loadedDatabase } from '../../test-database.js';

// Of an embedded database there is one process.
describe.runIf(redisProgram && inject('databases').server)('processes of one database', () => {
  let orm: MikroORM;
  let redis: RedisServer;
  let servers: readonly ServerProcess[] = [];

  const start = (settings: Readonly<Record<string, string>> = {}) =>
    startServer({
      DATABASE_URL: String(orm.config.get('clientUrl')),
      REDIS_URL: redis.url,
      PUBLIC_URL: 'https://data.example.org',
      ...settings,
    });
  const count = (what: 'hits' | 'misses') =>
    redis.within(async (client) => Number((await client.info('stats')).match(`keyspace_${what}:(\\d+)`)?.[1]));
  const hits = () => count('hits');
  const ask = async ({ url }: ServerProcess, path = '/questions/sickness') => (await fetch(url + path)).text();
  let asked = 0;
  /** Asks something new each time, until it is looked for in Redis. */
  const untilThere = (server: ServerProcess) =>
    expect
      .poll(async () => {
        const before = await count('misses');
        await ask(server, `/operations/sickness.csv?first=${++asked}`);
        return (await count('misses')) > before;
      })
      .toBe(true);

  beforeAll(async () => {
    orm = await loadedDatabase();
    redis = await redisServer();
    await redis.start();
    servers = await Promise.all([
      start(),
      start({ REQUEST_TIMEOUT: '9000', LOG_LEVEL: 'error' }),
      start({ CONTACT_URL: 'mailto:data@example.org' }),
    ]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await redis?.kill();
    await orm?.close(true);
  });

  it('share the answers that their settings make alike, and no others', async () => {
    const [one, alike, other] = servers as [ServerProcess, ServerProcess, ServerProcess];
    for (const server of servers) await untilThere(server);
    const put = () => redis.within((client) => client.dbSize());
    const putBefore = await put();
    const page = await ask(one);
    await expect.poll(put).toBeGreaterThan(putBefore);
    const before = await hits();
    expect(await ask(alike)).toBe(page);
    expect(await hits()).toBe(before + 1);
    const otherPage = await ask(other);
    expect(await hits()).toBe(before + 1);
    expect(otherPage).toContain('mailto:data@example.org');
    expect(page).not.toContain('mailto:');
    expect(servers.map(({ log }) => log())).toEqual(['', '', '']);
  });
});
