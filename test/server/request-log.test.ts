import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { freePort } from '../free-port.js';
import { type LiveServer, openServer } from '../live-server.js';
import { sharedDatabase } from '../test-database.js';

const lines: { readonly msg: string; readonly reqId: string; readonly status: number; readonly path: string }[] = [];
let metricsPort: number;
let server: LiveServer;
beforeAll(async () => {
  metricsPort = await freePort();
  const database = databaseOf(await sharedDatabase());
  server = await openServer({
    database: {
      // What is slow is over when its client has gone.
      read: async (text, values, signal) => {
        if (signal && text.includes('"observation_rival"')) await once(signal, 'abort');
        return database.read(text, values, signal);
      },
    },
    metrics: { port: metricsPort, host: '127.0.0.1' },
    log: pino({ level: 'info' }, { write: (line: string) => lines.push(JSON.parse(line)) }),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  lines.length = 0;
});

const told = () => lines.filter(({ msg }) => msg === 'request');
const pathOf = 'POST /graphql HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n';
const question = JSON.stringify({ query: '{ observations(first: 1000) { nodes { id rivals { totalCount } } } }' });

/** Sends what the server is to have, and goes away. */
async function leaveAfter(sent: string): Promise<void> {
  const accepted = once(server.http.server, 'connection') as Promise<[Socket]>;
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined);
  const [taken] = await accepted;
  socket.write(sent);
  await expect.poll(() => taken.bytesRead).toBe(sent.length);
  socket.destroy();
  if (!taken.destroyed) await once(taken, 'close');
}

it('a request that was answered has one line', async () => {
  await (await fetch(`${server.url}/operations.json`, { headers: { 'x-request-id': 'whole' } })).text();
  await expect.poll(told).toEqual([expect.objectContaining({ reqId: 'whole', status: 200 })]);
});

it.each([
  ['before its body has come', `X-Request-Id: half\r\nContent-Length: ${question.length}\r\n\r\n{`],
  ['before its answer', `X-Request-Id: half\r\nContent-Length: ${question.length}\r\n\r\n${question}`],
])('a request whose client goes %s has one line and one sample, with 499', async (_, rest) => {
  const sample = 'cafcass_graph_request_duration_seconds_count{route="/graphql",operation="",status="499"}';
  const samples = async () => {
    const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    return Number(
      text
        .split('\n')
        .find((line) => line.startsWith(sample))
        ?.slice(sample.length) ?? 0,
    );
  };
  const before = await samples();
  await leaveAfter(`${pathOf}${rest}`);
  await expect.poll(told).toEqual([expect.objectContaining({ reqId: 'half', status: 499, path: '/graphql' })]);
  // Whatever went on comes to its end.
  await (await fetch(`${server.url}/graphql?query={__typename}`)).text();
  expect(told().filter(({ reqId }) => reqId === 'half')).toHaveLength(1);
  expect(await samples()).toBe(before + 1);
});
