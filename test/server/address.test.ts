import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

it.each([
  '/schema/%F0%9F%92%A9',
  '/schema/%00',
  '/schema/%0d%0aa',
  '/schema/%25',
  '/data/%00/index.json',
  '/data/a%00b/webinars.csv',
])('there is nothing at %s', async (url) => {
  for (const accept of ['text/html', '*/*'])
    expect((await server.http.inject({ url, headers: { accept, 'accept-encoding': 'gzip' } })).statusCode).toBe(404);
});

it('no proxy is believed by what host the server was asked for', async () => {
  const behind = await openServer({ trustedProxies: ['127.0.0.1'] });
  try {
    const { body } = await behind.http.inject({
      url: '/sitemap.xml',
      headers: { host: 'ours.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    });
    expect(body).toContain('https://ours.example/');
    expect(body).not.toContain('evil.example');
  } finally {
    await behind.close();
  }
});

it.each([
  ['/%71uestions/staff-totals.csv?first=1', '../operations/staff-totals.csv?first=1'],
  ['/%65xplorer/?query=%7Ba%7D', '../explorer?query=%7Ba%7D'],
])('%s leads to where its plain form does', async (url, location) => {
  expect((await server.http.inject(url)).headers.location).toBe(location);
});
