import { setTimeout as passing } from 'node:timers/promises';
import { whileAsking } from '../asking.ts';
import type { Cluster, StopMode } from '../cluster.ts';
import { type Fault, findingOf } from '../fault.ts';
import { type Program, whileServing } from '../program.ts';

/** Something that happens to a database while it is asked. */
const underLoad = (
  name: string,
  what: string,
  fault: (cluster: Cluster, database: string, server: Program) => Promise<unknown>,
): Fault => ({
  name,
  what,
  drill: async ({ cluster, questions }) => {
    const database = await cluster.copy();
    return whileServing({ DATABASE_URL: cluster.url(database) }, async (url, server) =>
      findingOf(await whileAsking(url, questions, () => fault(cluster, database, server))),
    );
  },
});

const restarted = (mode: StopMode): Fault =>
  underLoad(`database-restarted-${mode}`, `PostgreSQL is restarted (\`${mode}\`)`, async (cluster) => {
    await cluster.stop(mode);
    await cluster.start();
  });

async function frozen(processes: readonly number[]): Promise<void> {
  for (const id of processes) process.kill(id, 'SIGSTOP');
  try {
    await passing(7000);
  } finally {
    for (const id of processes) process.kill(id, 'SIGCONT');
  }
}

export const databaseFaults: readonly Fault[] = [
  restarted('fast'),
  restarted('immediate'),
  underLoad('database-gone', 'PostgreSQL is away for 5 s', async (cluster) => {
    await cluster.stop('fast');
    await passing(5000);
    await cluster.start();
  }),
  underLoad('backends-frozen', 'the processes that serve its requests stand still for 7 s', async (cluster, database) =>
    frozen(await cluster.backends(database)),
  ),
  underLoad('database-frozen', 'PostgreSQL as a whole stands still for 7 s', async (cluster, database) =>
    frozen([await cluster.firstProcess(), ...(await cluster.backends(database))]),
  ),
  underLoad('connections-exhausted', 'others hold every connection for 6 s', async (cluster, database, server) => {
    // While it stands still, it cannot take again what is taken from it.
    process.kill(server.id, 'SIGSTOP');
    for (const id of await cluster.backends(database)) await cluster.end(id);
    const others = cluster.holdAll(7);
    await passing(1000);
    process.kill(server.id, 'SIGCONT');
    await others;
  }),
  underLoad(
    'backend-ended',
    'every 0.3 s a process that serves its requests is ended, 10 times',
    async (cluster, database) => {
      for (let time = 0; time < 10; time++) {
        const [first] = await cluster.backends(database);
        if (first !== undefined) await cluster.end(first);
        await passing(300);
      }
    },
  ),
];
