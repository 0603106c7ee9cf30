import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { addressesOf, listenBesides } from '../../src/server/further-addresses.js';
import { inTime } from '../in-time.js';
import { type LiveServer, openServer } from '../live-server.js';

const body = JSON.stringify({ query: '{ __typename }' });
const head = 'POST /graphql HTTP/1.1\r\nHost: test\r\n';
const restOfHead = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;

/** Begins a request, until the server has what was sent of it. */
async function begin({ url, http }: LiveServer, begun: string, hostname = '127.0.0.1') {
  const { port } = new URL(url);
  const accepted = once(http.server, 'connection') as Promise<[Socket]>;
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part));
  const ended = once(socket, 'close').then(() => String(Buffer.concat(parts)));
  const [taken] = await accepted;
  socket.write(begun);
  await expect.poll(() => taken.bytesRead).toBe(begun.length);
  return { socket, ended };
}

it('a server that stops answers a request whose head was on its way', async () => {
  const server = await openServer({ stopGrace: 5000 });
  const { socket, ended } = await begin(server, head);
  const closing = server.http.close();
  await passing(100);
  socket.write(`${restOfHead}${body}`);
  const [told] = await Promise.all([ended, closing]);
  const [answerHead = '', answer = ''] = told.split('\r\n\r\n');
  expect(answerHead).toMatch(/^HTTP\/1\.1 200 /);
  expect(answerHead).toMatch(/^connection: close$/im);
  expect(JSON.parse(answer)).toEqual({ data: { __typename: 'Query' } });
});

it.each([
  ['nothing', '', /^$/],
  ['half a head', head, /^HTTP\/1\.1 503 .*"detail":"the server is stopping: ask again"/s],
  ['half a body', `${head}${restOfHead}${body.slice(0, 5)}`, /^HTTP\/1\.1 503 .*"code":"SERVER_STOPPING"/s],
])('a server that stops waits its grace, and no longer, for who has sent %s', async (_, sent, expected) => {
  const server = await openServer({ stopGrace: 500 });
  const { ended } = await begin(server, sent);
  const began = performance.now();
  await server.http.close();
  expect(performance.now() - began).toBeGreaterThan(450);
  expect(performance.now() - began).toBeLessThan(inTime(2500));
  expect(await ended).toMatch(expected);
});

it('a server that stops waits no longer for who sends a byte now and then', async () => {
  const server = await openServer({ stopGrace: 500 });
  const { socket } = await begin(server, `${head}X-Long: `);
  const dripping = setInterval(() => socket.write('x'), 50);
  const began = performance.now();
  await server.http.close();
  clearInterval(dripping);
  expect(performance.now() - began).toBeLessThan(inTime(2500));
});

it('a server that stops sends answers to their end, however slowly they are read', async () => {
  const { url, http } = await openServer({ stopGrace: 20_000, limits: { ALIAS_LIMIT: 1000 } });
  // More than lies ready on its way.
  const ids = Array.from({ length: 40 }, (_, index) => `id${index}: id`).join(' ');
  const nodes = `observations(first: 1000) { nodes { ${ids} } }`;
  const query = `{ ${Array.from({ length: 10 }, (_, index) => `a${index}: ${nodes}`).join(' ')} }`;
  const asking = request(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  asking.end(JSON.stringify({ query }));
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  const closing = http.close();
  await passing(500);
  let length = 0;
  for await (const part of answer) length += (part as Buffer).length;
  expect(length).toBe(Number(answer.headers['content-length']));
  expect(length).toBeGreaterThan(10_000_000);
  await closing;
});

it('a server that stops follows to their end those who came to another of its addresses', async () => {
  expect(await addressesOf('localhost')).toContain('127.0.0.1');
  const server = await openServer({ stopGrace: 2000 });
  // Loopback is more than one address.
  const stopBesides = await listenBesides(server.http, ['127.0.0.2', '192.0.2.1']);
  const answered = await begin(server, head, '127.0.0.2');
  const cut = await begin(server, head, '127.0.0.2');
  stopBesides();
  const closing = server.http.close();
  await passing(100);
  answered.socket.write(`${restOfHead}${body}`);
  expect(await answered.ended).toMatch(/^HTTP\/1\.1 200 .*{"data":{"__typename":"Query"}}\s*$/s);
  expect(await cut.ended).toMatch(/^HTTP\/1\.1 503 .*"detail":"the server is stopping: ask again"/s);
  await closing;
  const refused = connect(Number(new URL(server.url).port), '127.0.0.2');
  await expect(once(refused, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
