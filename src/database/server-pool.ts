import type { EventEmitter } from 'node:events';

/** A connection of the `pg` driver that is taken from its pool. */
interface PooledClient extends EventEmitter {
  release(isSpoilt: boolean): void;
}

/** A pool of the `pg` driver, as far as its end matters. */
export interface EndingPool extends EventEmitter {
  end(): Promise<void>;
}

/**
 * Lets a pool outlive its connections. One that ends while nothing is asked of it fails what is asked next, and not the program;
 * and of those that were never given back the pool is closed without, where it would wait for them for ever.
 */
export function outliveConnections(pool: EndingPool): void {
  const held = new Set<PooledClient>();
  const ended = new WeakSet<PooledClient>();
  pool.on('connect', (client: PooledClient) => {
    client.on('error', () => undefined);
    client.once('end', () => ended.add(client));
  });
  pool.on('acquire', (client: PooledClient) => held.add(client));
  pool.on('release', (_, client: PooledClient) => held.delete(client));
  const end = pool.end.bind(pool);
  pool.end = () => {
    for (const client of held) if (ended.has(client)) client.release(true);
    return end();
  };
}
