import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { type LiveServer, openServer } from '../live-server.js';
import { sharedDatabase } from '../test-database.js';

const unreadTimeout = 1000;

let server: LiveServer;
beforeAll(async () => {
  const database = databaseOf(await sharedDatabase());
  server = await openServer({
    unreadTimeout,
    database: {
      read: async (...given) => {
        // Longer than an answer may lie untaken.
        if (given[0].includes('"observation_rival"')) await passing(3 * unreadTimeout);
        return database.read(...given);
      },
    },
  });
});
afterAll(() => server.close());

const open = () => connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined);
const connections = () => promisify(server.http.server.getConnections.bind(server.http.server))();
// More than lies ready on its way.
const much = 'GET /operations.json HTTP/1.1\r\nHost: test\r\n\r\n'.repeat(60);

it('the connection of a client that takes nothing more of an answer is ended, and what it was to be sent forgotten', async () => {
  const socket = open();
  socket.write(much);
  await expect.poll(connections).toBe(1);
  await expect.poll(connections).toBe(0);
  socket.destroy();
});

it('one that takes it slowly has it all', async () => {
  const whole = await (await fetch(`${server.url}/operations.json`)).text();
  const socket = open();
  const accepted = once(server.http.server, 'connection') as Promise<[Socket]>;
  socket.write(much.replace(/\r\n\r\n$/, '\r\nConnection: close\r\n\r\n'));
  await accepted;
  let length = 0;
  let began = performance.now();
  for await (const part of socket) {
    length += (part as Buffer).length;
    if (performance.now() - began > 50) {
      await passing(unreadTimeout / 4);
      began = performance.now();
    }
  }
  expect(length).toBeGreaterThan(60 * Buffer.byteLength(whole));
});

it('one whose answer takes longer to be made than to lie untaken has it', async () => {
  const reply = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ observations(first: 1) { nodes { id rivals { totalCount } } } }' }),
  });
  expect((await reply.json()).data.observations.nodes).toHaveLength(1);
});
