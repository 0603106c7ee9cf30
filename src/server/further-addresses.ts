import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';

/** The addresses to serve on: `localhost` has one of each version, of which a client may take either. */
export const addressesOf = async (host: string): Promise<readonly string[]> =>
  host === 'localhost' ? (await lookup(host, { all: true })).map(({ address }) => address) : [host];

/**
 * Has a server that listens take connections at further addresses, on the same port, as its own: so it follows them to their end. An
 * address that cannot be had is left out.
 * @returns what takes no more there
 */
export async function listenBesides(http: FastifyInstance, addresses: readonly string[]): Promise<() => void> {
  const { port } = http.server.address() as AddressInfo;
  const listeners = addresses.map((host) => {
    // As HTTP has them.
    const options = { allowHalfOpen: true, noDelay: true };
    return createServer(options, (connection) => http.server.emit('connection', connection)).listen(port, host);
  });
  await Promise.allSettled(listeners.map((listener) => once(listener, 'listening')));
  return () => {
    for (const listener of listeners) listener.close();
  };
}
