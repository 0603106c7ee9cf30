import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTime } from '../in-time.js';
import { type LiveServer, openServer } from '../live-server.js';
import { type RedisServer, redisProgram, redisServer } from '../redis-server.js';

describe.runIf(redisProgram)('the points that a client takes of several servers', () => {
  let redis: RedisServer;
  let open: LiveServer[] = [];

  beforeEach(async () => {
    redis = await redisServer();
    await redis.start();
  });
  afterEach(async () => {
    redis.thaw();
    for (const server of open) await server.close();
    open = [];
    await redis.kill();
  });

  const points = 1000;
  async function share(): Promise<LiveServer> {
    const server = await openServer({
      shared: { url: redis.url, scope: 'one' },
      limits: { RATE_LIMIT: points },
      log: pino({ level: 'silent' }),
    });
    open.push(server);
    return server;
  }

  const ask = async ({ url }: LiveServer, first = 1) => {
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ observations(first: ${first}) { nodes { id discrepancies(first: 100) { nodes { id } } } } }`,
      }),
    });
    return { status: reply.status, left: Number(/r=(\d+)/.exec(reply.headers.get('ratelimit') ?? '')?.[1]) };
  };
  /** Asks a server, for a point each time, until it tells that so few are left. */
  const untilLeft = (server: LiveServer, most: number) =>
    expect.poll(async () => (await ask(server)).left, { interval: 50 }).toBeLessThanOrEqual(most);

  it('are counted together, and each of them refuses who has none left', async () => {
    const [one, other] = [await share(), await share()];
    await untilLeft(other, points - 5);
    const before = (await ask(other)).left;
    // A question that could read very much.
    const taken = points - (await ask(one, 1000)).left;
    expect(taken).toBeGreaterThan(90);
    await untilLeft(other, before - 90);
    for (let asked = 0; asked < 12; asked++) await ask(one, 1000);
    await expect.poll(async () => (await ask(one)).status).toBe(429);
    await expect.poll(async () => (await ask(other)).status).toBe(429);
  });

  it('are counted by each for itself while Redis is away, and nobody waits for it', async () => {
    const [one, other] = [await share(), await share()];
    await untilLeft(other, points - 5);
    redis.freeze();
    const begun = performance.now();
    const [first, second] = [await ask(one), await ask(one, 1000)];
    expect(performance.now() - begun).toBeLessThan(inTime(2000));
    expect(second.left).toBeLessThan(first.left - 90);
    expect((await ask(other)).left).toBeGreaterThan(points - 90);
  });
});
