import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { freePort } from '../free-port.js';
import { startServer } from '../server-process.js';
import { loadedDatabase } from '../test-database.js';

const listening = (server: Server, port = 0) =>
  new Promise<number>((resolve) =>
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );

const told = (setting: string, port: number) =>
  `${setting === 'PORT' ? 'cannot serve' : 'cannot serve metrics (METRICS_PORT)'} on 127.0.0.1:${port}: ` +
  `another program serves there; set ${setting} to another number\n`;

describe.each(['PORT', 'METRICS_PORT'])('a server whose %s is taken', (setting) => {
  it('says so in one sentence before it does anything, and ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-ports-'));
    const other = createServer();
    const port = await listening(other);
    try {
      const starting = startServer({ DATA_DIR: folder, [setting]: String(port) });
      await expect(starting).rejects.toThrow(new Error(`the server did not start: ${told(setting, port)}`));
      expect(await readdir(folder)).toEqual([]);
    } finally {
      other.close();
      await rm(folder, { recursive: true });
    }
  });

  it.runIf(inject('databases').server)('says so as well where it was free before the database was there', async () => {
    const orm = await loadedDatabase();
    const url = new URL(String(orm.config.get('clientUrl')));
    await orm.close(true);
    const port = await freePort();
    const other = createServer();
    let taken: Promise<number> | undefined;
    // A way to the database: who comes to it has looked at its ports.
    const way = createServer(async (socket) => {
      socket.on('error', () => undefined);
      taken ??= listening(other, port);
      await taken;
      const onward = connect(Number(url.port), url.hostname).on('error', () => socket.destroy());
      socket.pipe(onward).pipe(socket);
    });
    const through = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(await listening(way)) });
    try {
      const starting = startServer({ DATABASE_URL: through.href, [setting]: String(port) });
      await expect(starting).rejects.toThrow(told(setting, port));
    } finally {
      other.close();
      way.close();
    }
  });
});
