import { setTimeout as passing } from 'node:timers/promises';
import { answersAll, seconds } from '../asking.ts';
import { freePort } from '../cluster.ts';
import { type Fault, unmet } from '../fault.ts';
import { serve } from '../program.ts';

export const startFaults: readonly Fault[] = [
  {
    name: 'database-absent-at-start',
    what: 'the server is started 4 s before PostgreSQL',
    drill: async ({ cluster, questions }) => {
      const database = await cluster.copy();
      await cluster.stop('fast');
      const server = serve({ DATABASE_URL: cluster.url(database) });
      try {
        await passing(4000);
        await cluster.start();
        const began = performance.now();
        const url = await server.url();
        const wholeAfter = performance.now() - began;
        const [waits = ''] = server.said.match(/Wait .*/) ?? [];
        return {
          seen: `it says: ${waits}`,
          lost: 'nothing',
          wholeAfter,
          amiss: unmet({
            'it said what it waited for': waits !== '',
            'it answered rightly': await answersAll(url, questions),
          }),
        };
      } finally {
        if (server.isRunning) await server.end('SIGKILL');
      }
    },
  },
  {
    name: 'database-never-there',
    what: 'the server is started, and PostgreSQL does not come in `DATABASE_WAIT` (2 s)',
    drill: async () => {
      const began = performance.now();
      const url = `postgresql://postgres:secret@127.0.0.1:${await freePort()}/absent`;
      const { code, lastLine, said } = await serve({ DATABASE_URL: url, DATABASE_WAIT: '2000' }).ended;
      return {
        seen: `after ${seconds(performance.now() - began)} it ends with ${code}: ${lastLine}`,
        lost: 'nothing',
        amiss: unmet({
          'it ended with 1': code === 1,
          'it named the database': /^the database at 127\.0\.0\.1:\d+ cannot be used: /.test(lastLine),
          'it kept the password to itself': !said.includes('secret'),
        }),
      };
    },
  },
];
