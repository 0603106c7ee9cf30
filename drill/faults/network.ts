import { setTimeout as passing } from 'node:timers/promises';
import { whileAsking } from '../asking.ts';
import { type Fault, findingOf } from '../fault.ts';
import { whileServing } from '../program.ts';
import { Way } from '../way.ts';

/** Something that happens to the way between a server and its database while it is asked. */
const onTheWay = (name: string, what: string, fault: (way: Way) => Promise<void>): Fault => ({
  name,
  what,
  drill: async ({ cluster, questions }) => {
    const way = new Way(cluster.port);
    const through = Object.assign(new URL(cluster.url(await cluster.copy())), { port: String(way.port) });
    try {
      return await whileServing({ DATABASE_URL: through.href }, async (url) =>
        findingOf(await whileAsking(url, questions, () => fault(way))),
      );
    } finally {
      way.close();
    }
  },
});

export const networkFaults: readonly Fault[] = [
  onTheWay('network-silent', 'the network to the database is silent for 8 s', async (way) => {
    way.silence();
    await passing(8000);
    way.mend();
  }),
  onTheWay('network-cut', 'the network to the database is cut for 4 s', async (way) => {
    way.cut();
    await passing(4000);
    way.mend();
  }),
];
