import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openServer } from '../live-server.js';

it('a server that stops answers a request whose head was on its way', async () => {
  const { url, http } = await openServer({ stopGrace: 5000 });
  const body = JSON.stringify({ query: '{ __typename }' });
  const { port, hostname } = new URL(url);
  const accepted = once(http.server, 'connection') as Promise<[Socket]>;
  const socket = connect(Number(port), hostname);
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  const ended = once(socket, 'close');
  const [taken] = await accepted;
  const begun = 'POST /graphql HTTP/1.1\r\nHost: test\r\n';
  socket.write(begun);
  await expect.poll(() => taken.bytesRead).toBe(begun.length);
  const closing = http.close();
  await passing(100);
  socket.write(`Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
  await Promise.all([ended, closing]);
  const [head = '', answer = ''] = String(Buffer.concat(parts)).split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head).toMatch(/^connection: close$/im);
  expect(JSON.parse(answer)).toEqual({ data: { __typename: 'Query' } });
});
