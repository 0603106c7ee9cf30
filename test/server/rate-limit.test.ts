import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { RateLimit } from '../../src/server/rate-limit.js';
import { openServer } from '../live-server.js';

it('a request that has begun goes on, however many questions it asks; the next one is refused', async () => {
  const limit = new RateLimit(3);
  const http = Fastify();
  limit.guard(http);
  http.get('/page', async (_request, reply) => {
    for (let asked = 0; asked < 3; asked++) await limit.take(reply, 5000);
    return 'whole';
  });
  try {
    const first = await http.inject('/page');
    expect(first.statusCode, first.body).toBe(200);
    expect(first.headers.ratelimit).toBe('"points";r=0;t=60');
    expect((await http.inject('/page')).body).toContain('(RATE_LIMIT)');
  } finally {
    await http.close();
  }
});

it.each([
  ['7.7.7.7:1001', '7.7.7.7:1002', '7.7.7.8:1001'],
  ['7.7.7.7', '7.7.7.7:1002', '7.7.7.8'],
  ['::ffff:7.7.7.7', '[::ffff:7.7.7.7]:443', '[::ffff:7.7.7.8]:443'],
  ['[2001:db8::1]:443', '[2001:db8::2]:444', '[2001:db8:0:1::1]:443'],
  ['2001:db8::1', '[2001:db8::1]', '2001:db8:0:1::1'],
])('whom a proxy names %s is %s too, and not %s', async (first, same, other) => {
  const http = Fastify({ trustProxy: ['loopback'] });
  new RateLimit(1).guard(http);
  http.get('/page', async () => 'whole');
  const ask = async (client: string) =>
    (await http.inject({ url: '/page', headers: { 'x-forwarded-for': client } })).statusCode;
  try {
    expect(await ask(first)).toBe(200);
    expect(await ask(same)).not.toBe(200);
    expect(await ask(other)).toBe(200);
  } finally {
    await http.close();
  }
});

it('a page of another site can read that it is refused, and may ask whether it may ask', async () => {
  const server = await openServer({ limits: { RATE_LIMIT: 1 } });
  try {
    const get = () => server.http.inject({ url: '/operations.json', headers: { origin: 'https://elsewhere.example' } });
    await get();
    const refused = await get();
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    expect(refused.headers['access-control-expose-headers']).toContain('Retry-After');
    const before = await server.http.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
    });
    expect(before.statusCode).toBe(204);
  } finally {
    await server.close();
  }
});
