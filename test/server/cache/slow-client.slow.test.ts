import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ answerCache: 8 * 1024 * 1024 });
});
afterAll(() => server.close());

it.each(['identity', 'gzip'])(
  'who waits for an answer does not wait for a client that reads nothing: %s',
  async (encoding) => {
    const path = `/operations/staff-totals.csv?first=${encoding === 'gzip' ? 90 : 91}`;
    const head = `HTTP/1.1\r\nhost: ${new URL(server.url).host}\r\naccept: */*\r\naccept-encoding: ${encoding}\r\n`;
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.pause();
    // More than fits on its way stands before it.
    for (let asked = 0; asked < 8; asked++)
      socket.write(`GET /data/observations.json HTTP/1.1\r\nhost: ${new URL(server.url).host}\r\n\r\n`);
    socket.write(`GET ${path} ${head}\r\n`);
    await passing(300);
    try {
      const answer = await fetch(server.url + path, {
        headers: { 'accept-encoding': encoding, accept: '*/*' },
        signal: AbortSignal.timeout(10_000),
      });
      expect(answer.status).toBe(200);
    } finally {
      socket.destroy();
    }
  },
);
