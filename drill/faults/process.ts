import { execFile } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Asking, answersAll, seconds, whileAsking } from '../asking.ts';
import { type Fault, findingOf, needsRoot, nothing, unmet } from '../fault.ts';
import { serve, whileServing } from '../program.ts';

const run = promisify(execFile);

// Whom no file belongs to.
const nobody = 65_534;

export const processFaults: readonly Fault[] = [
  {
    name: 'told-to-stop',
    what: 'the server gets `SIGTERM` under load, with `STOP_DELAY=2000`',
    drill: async ({ cluster, questions }) =>
      whileServing({ DATABASE_URL: cluster.url(await cluster.copy()), STOP_DELAY: '2000' }, async (url, server) => {
        const asking = new Asking(() => url, questions);
        await passing(1500);
        const began = performance.now();
        const ending = server.end('SIGTERM');
        // Who sends requests there learns of it and sends them elsewhere in the time there is.
        await passing(1500);
        const asked = await asking.stop(performance.now());
        const { code } = await ending;
        return {
          ...findingOf(asked, { may: nothing, amiss: unmet({ 'it ends with 0': code === 0 }) }),
          seen: `${asked.inWords}; it ends with ${code} after ${seconds(performance.now() - began)}`,
        };
      }),
  },
  {
    name: 'told-to-stop-at-once',
    what: 'the server gets `SIGTERM` under load that does not stop',
    drill: async ({ cluster, questions }) =>
      whileServing({ DATABASE_URL: cluster.url(await cluster.copy()) }, async (url, server) => {
        const asking = new Asking(() => url, questions);
        await passing(1500);
        const began = performance.now();
        const { code } = await server.end('SIGTERM');
        const took = performance.now() - began;
        const asked = await asking.stop(performance.now());
        return {
          ...findingOf(asked, {
            // A connection that is made as the server ends is taken by the system, and by nobody else.
            may: /^(connection refused|connection lost|503 SERVER_STOPPING)$/,
            amiss: unmet({ 'it ends with 0': code === 0 }),
          }),
          seen: `${asked.inWords}; it ends with ${code} after ${seconds(took)}`,
          wholeAfter: undefined,
        };
      }),
  },
  {
    name: 'few-files',
    what: 'the server runs with `ulimit -n 64`, and 100 more clients connect for 5 s',
    drill: async ({ cluster, questions }) =>
      whileServing(
        { DATABASE_URL: cluster.url(await cluster.copy()) },
        async (url, server) => {
          const asked = await whileAsking(url, questions, async () => {
            const { port, hostname } = new URL(url);
            const sockets = Array.from({ length: 100 }, () =>
              connect(Number(port), hostname).on('error', () => undefined),
            );
            await passing(5000);
            for (const socket of sockets) socket.destroy();
          });
          return findingOf(asked, {
            may: /^connection (lost|refused)$/,
            amiss: unmet({ 'it goes on running': server.isRunning }),
          });
        },
        { before: 'ulimit -n 64' },
      ),
  },
  {
    name: 'read-only-file-system',
    what: 'the server runs as somebody who may write nothing, with PostgreSQL',
    lacks: needsRoot,
    drill: async ({ cluster, questions }) => {
      const began = performance.now();
      return whileServing(
        { DATABASE_URL: cluster.url(await cluster.empty()) },
        async (url) => ({
          seen: `it migrates, loads and serves, after ${seconds(performance.now() - began)}`,
          lost: 'nothing',
          amiss: unmet({ 'it answers rightly': await answersAll(url, questions) }),
        }),
        { user: nobody },
      );
    },
  },
  {
    name: 'read-only-folder',
    what: 'the folder of the embedded database is on a file system that is read only',
    lacks: needsRoot,
    drill: async ({ folder }) => {
      const data = join(folder, 'embedded-read-only');
      await mkdir(data);
      await chmod(data, 0o777);
      await run('mount', ['--bind', data, data]);
      try {
        await run('mount', ['-o', 'remount,bind,ro', data]);
        const { code, lastLine } = await serve({ DATA_DIR: data }).ended;
        return {
          seen: `it ends with ${code}: ${lastLine.replaceAll(data, '…')}`,
          lost: 'nothing',
          amiss: unmet({
            'it ends with 1': code === 1,
            'it says that the folder cannot be written': /^the folder .* cannot be written: /.test(lastLine),
          }),
        };
      } finally {
        await run('umount', [data]);
      }
    },
  },
];
