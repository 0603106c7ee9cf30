import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { RateLimit } from '../../src/server/rate-limit.js';

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
