import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

const lines: { readonly msg: string; readonly reqId: string }[] = [];
let server: LiveServer;
beforeAll(async () => {
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  server = await openServer({ log, limits: { RATE_LIMIT: 4 } });
});
afterAll(() => server.close());

const longName = `/operations/${'x'.repeat(200)}.csv`;

it.each([
  ['/%zz?a=b', 400],
  ['/operations/%ff', 400],
  [longName, 414],
])('%s is refused as any other request is', async (url, status) => {
  const headers = { 'x-request-id': 'asked', origin: 'https://elsewhere.example' };
  const reply = await server.http.inject({ url, headers });
  expect(reply.statusCode).toBe(status);
  expect(reply.json()).toMatchObject({ status, detail: expect.stringContaining("'/") });
  expect(reply.headers).toMatchObject({
    'x-request-id': 'asked',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    ratelimit: expect.any(String),
  });
  const told = lines.splice(0).filter(({ msg }) => msg === 'request');
  expect(told).toEqual([expect.objectContaining({ reqId: 'asked', status, path: url.split('?')[0] })]);
});

it('what cannot be read is counted like any other', async () => {
  const ask = () => server.http.inject('/%zz').then(({ statusCode }) => statusCode);
  expect(await ask()).toBe(400);
  expect(await ask()).toBe(429);
});
