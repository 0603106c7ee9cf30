import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { AnswerCache } from '../../../src/server/cache/answer-cache.js';
import { cacheAnswers } from '../../../src/server/cache/cached-answers.js';
import { ReleaseWatch } from '../../../src/server/cache/release-watch.js';

it('a request is counted by how it was answered, once', async () => {
  const http = Fastify();
  const watch = new ReleaseWatch({ read: async () => 'a release', listen: () => undefined });
  const cache = new AnswerCache(watch, 1024 * 1024);
  cacheAnswers(
    http,
    cache,
    () => '',
    () => null,
    () => false,
  );
  const answer = Promise.withResolvers<void>();
  http.get('/table', async (_request, reply) => {
    await answer.promise;
    return reply.header('cache-control', 'public').send('a table');
  });
  http.get('/health', async () => 'ok');
  await watch.check();

  const first = http.inject('/table');
  const equal = http.inject('/table');
  await new Promise((resolve) => setTimeout(resolve, 50));
  answer.resolve();
  expect((await first).body).toBe((await equal).body);
  await expect.poll(() => cache.counts.entries).toBe(1);
  await http.inject('/table');
  await http.inject({ url: '/table', headers: { 'apollo-federation-include-trace': 'ftv1' } });
  await http.inject('/health');
  expect(cache.counts).toMatchObject({ kept: 1, awaited: 1, shared: 0, missed: 1, passed: 1, entries: 1 });
  expect(cache.counts.bytes).toBeGreaterThan('a table'.length);
  await http.close();
});
