import { once } from 'node:events';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ answerCache: 1_000_000 });
});
afterAll(() => server.close());

/** What is told of a target, whatever is different each time. */
async function answerTo(target: string, host: string) {
  const { hostname, port } = new URL(server.url);
  const asking = request({ hostname, port, path: target, headers: { host }, agent: false }).end();
  const [reply] = await once(asking, 'response');
  const { link, location, etag } = reply.headers;
  return { status: reply.statusCode, link, location, etag, body: await text(reply) };
}

it.each([
  '/operations/sickness.csv?first=2',
  '/operations/sickness.json?first=2',
  '/data/datapackage.json',
  '/questions/sickness',
  '/explorer',
  '/nothing?at=all',
  '/%zz',
  '/',
])('%s is answered as where the target has the whole address', async (target) => {
  const plain = await answerTo(target, 'data.example');
  expect(await answerTo(`http://data.example${target}`, 'elsewhere.example')).toEqual(plain);
  expect(await answerTo(`HTTP://user@data.example${target}`, 'data.example')).toEqual(plain);
});

it('an address without a path is that of the first page', async () => {
  expect(await answerTo('http://data.example', 'data.example')).toEqual(await answerTo('/', 'data.example'));
});
