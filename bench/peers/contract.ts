import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Tells the program that started this one where it is served; ends in order when told to, so that profiles are written. */
export function announce(server: Server): void {
  const { port } = server.address() as AddressInfo;
  process.once('SIGTERM', () => process.exit(0));
  process.stdout.write(`ready http://127.0.0.1:${port}\n`);
}

/** The database to serve; every peer is given the same. */
export const databaseUrl = (): string => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL expects the database of the benchmark');
  return url;
};

/** Connections to the database; every peer has as many. */
export const poolSize = 10;
