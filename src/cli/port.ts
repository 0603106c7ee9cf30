import { createServer } from 'node:net';
import type { Config } from '../config.js';
import { UserError } from '../user-error.js';

/** Finds out before the work of loading whether there is a place to serve on. */
export async function assertPortIsFree({ PORT: port, HOST: host }: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE' ? 'another program serves there; set PORT to another number' : error.message;
      reject(new UserError(`cannot serve on ${host}:${port}: ${reason}`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
