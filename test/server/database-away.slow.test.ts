import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { databaseOf, openDatabase } from '../../src/database/database.js';
import { notBegun } from '../../src/database/database-timeout.js';
import { releaseInForce } from '../../src/domain/fact/release.loader.js';
import { type LiveServer, openServer } from '../live-server.js';
import { sharedDatabase, sharedUrl } from '../test-database.js';

describe.runIf(inject('databases').server)('a server whose database has gone away', () => {
  let way: Server;
  let server: LiveServer;
  const sockets = new Set<Socket>();
  let isCut = false;

  beforeAll(async () => {
    const url = await sharedUrl();
    way = createServer((near) => {
      if (isCut) return void near.destroy();
      const far = connect(Number(url.port || 5432), url.hostname);
      sockets.add(near);
      near.pipe(far).pipe(near);
      near.on('error', () => far.destroy()).on('close', () => far.destroy());
      far.on('error', () => near.destroy()).on('close', () => near.destroy());
    });
    await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
    const { port } = way.address() as { readonly port: number };
    const through = Object.assign(new URL(url), { host: `127.0.0.1:${port}` });
    const orm = await openDatabase({ DATABASE_URL: through.href, DATA_DIR: '', STATEMENT_TIMEOUT: 5000 });
    server = await openServer({}, orm);
  });
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    way.close();
    await server.close();
    await server.orm.close(true);
  });

  const ask = (query: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
  const question = '{ regions(first: 1) { nodes { name } } __typename }';
  const away = {
    message: expect.stringMatching(
      /^the database cannot be reached: ask again later; why is in the log as [0-9a-f-]{36}$/,
    ),
    extensions: { code: 'DATABASE_UNAVAILABLE', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  };

  it('says so, so that who asks knows to ask again, and answers when it has come back', async () => {
    expect((await (await ask(question)).json()).errors).toBeUndefined();
    isCut = true;
    for (const socket of sockets) socket.destroy();
    // Interpreted, then compiled.
    for (let round = 0; round < 4; round++) {
      const { data, errors } = await (await ask(question)).json();
      expect(data).toEqual({ regions: null, __typename: 'Query' });
      expect(errors).toMatchObject([{ ...away, path: ['regions'] }]);
    }
    for (const path of ['/operations/documents.csv', '/data/package.zip']) {
      const reply = await fetch(`${server.url}${path}`);
      expect(await reply.json()).toMatchObject({ status: 503, detail: away.message });
      expect(reply.status).toBe(503);
      expect(reply.headers.get('retry-after')).not.toBeNull();
    }
    expect((await fetch(`${server.url}/measures`, { headers: { accept: 'text/html' } })).status).not.toBe(500);
    isCut = false;
    expect((await (await ask(question)).json()).errors).toBeUndefined();
  });
});

it.each([
  [
    'a connection that is lost',
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    'DATABASE_UNAVAILABLE',
  ],
  ['a connection that did not come', notBegun(), 'TIMEOUT'],
])('%s as the release of an answer is asked for is told as anywhere else', async (_, failure, code) => {
  const orm = await sharedDatabase();
  const database = databaseOf(orm);
  const failing: typeof database = {
    ...database,
    read: (text, ...rest) => (text === releaseInForce.text ? Promise.reject(failure) : database.read(text, ...rest)),
  };
  const server = await openServer({ database: failing }, orm);
  try {
    const reply = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ regions { nodes { id } } offices { nodes { id } } }' }),
    });
    expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(reply.status).toBe(503);
  } finally {
    await server.close();
  }
});
