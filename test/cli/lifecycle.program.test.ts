import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServerProcess, startServer } from '../server-process.js';
import { loadedDatabase } from '../test-database.js';

describe('a server that is told to stop', () => {
  let folder: string;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-stop-'));
    server = await startServer({ DATA_DIR: join(folder, 'data'), STOP_DELAY: '1500', STOP_GRACE: '5000' });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is not ready, answers what comes until others know, and ends with 0', async () => {
    const ready = () => fetch(`${server.url}/health/ready`);
    const ask = () =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ observations(first: 1000) { nodes { id rivals { totalCount } } } }' }),
      });
    expect((await ready()).status).toBe(200);
    const began = performance.now();
    const ended = server.stop();
    await passing(300);
    const reply = await ready();
    expect(reply.status).toBe(503);
    expect((await reply.json()).checks.server).toBe('stopping');
    const answers = await Promise.all(Array.from({ length: 5 }, ask));
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get('connection')).toBe('close');
      expect((await answer.json()).data.observations.nodes.length).toBeGreaterThan(0);
    }
    expect(await ended).toBe(0);
    expect(performance.now() - began).toBeGreaterThan(1400);
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

describe('a server whose traces nobody takes', () => {
  it('says so once, and ends with 0 when it is told to stop', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-traces-'));
    try {
      const server = await startServer({
        DATA_DIR: join(folder, 'data'),
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
        STOP_DELAY: '0',
      });
      const query = encodeURIComponent('{ observations { totalCount } }');
      const answer = await fetch(`${server.url}/graphql?query=${query}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect(answer.status).toBe(200);
      expect(await server.stop()).toBe(0);
      expect(server.log().split('traces cannot be sent to http://127.0.0.1:1')).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a server that may open few files at a time', () => {
  it('says with the embedded database that it needs more, before it writes anything', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-files-'));
    await expect(startServer({ DATA_DIR: folder }, 'ulimit -n 64')).rejects.toThrow(
      /has up to 512 files open at a time, and this process may open 64; nothing was done; raise `ulimit -n`/,
    );
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it.runIf(inject('databases').server)('starts, answers, and outlives more clients than it can take', async () => {
    const orm = await loadedDatabase();
    const server = await startServer({ DATABASE_URL: String(orm.config.get('clientUrl')) }, 'ulimit -n 64');
    await orm.close(true);
    try {
      const { port, hostname } = new URL(server.url);
      const clients = Array.from({ length: 100 }, () => connect(Number(port), hostname).on('error', () => undefined));
      await passing(1000);
      for (const client of clients) client.destroy();
      // Until it sees that they have gone it has no room for another.
      const ready = () => fetch(`${server.url}/health/ready`).then(({ status }) => status, String);
      await expect.poll(ready).toBe(200);
    } finally {
      expect(await server.stop()).toBe(0);
    }
  });
});

describe.runIf(inject('databases').server)('a server whose database is not there yet', () => {
  it('waits for it, says what it waits for, and serves when it has come', async () => {
    const orm = await loadedDatabase();
    const url = new URL(String(orm.config.get('clientUrl')));
    await orm.close(true);
    // A way to the database that opens later.
    const way: Server = createServer((socket) => {
      const onward = connect(Number(url.port), url.hostname);
      socket.pipe(onward).pipe(socket);
      socket.on('error', () => onward.destroy());
      onward.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));
    const { port } = way.address() as AddressInfo;
    await new Promise((resolve) => way.close(resolve));
    const through = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) });
    const starting = startServer({ DATABASE_URL: String(through) });
    await passing(6000);
    way.listen(port, '127.0.0.1');
    const server = await starting;
    try {
      expect(server.said() + server.log()).toContain(
        `Wait 30 s at most: the database at 127.0.0.1:${port} cannot be used`,
      );
      expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    } finally {
      await server.stop();
      way.close();
    }
  });

  it('gives it up after the time there is, in one sentence', async () => {
    const began = performance.now();
    const url = 'postgresql://postgres:secret@127.0.0.1:1/cafcass';
    const starting = startServer({ DATABASE_URL: url, DATABASE_WAIT: '1200' });
    await expect(starting).rejects.toThrow(/the database at 127\.0\.0\.1:1 cannot be used: .*ECONNREFUSED/);
    expect(performance.now() - began).toBeGreaterThan(1200);
    await expect(starting).rejects.not.toThrow('secret');
  });
});
