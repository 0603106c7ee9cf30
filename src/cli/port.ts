import { createServer } from 'node:net';
import type { Config } from '../config.js';
import { UserError } from '../user-error.js';

/** Where something is served, as in a URL: there an address of version 6 has brackets. */
export const hostAndPort = (host: string, port: number | undefined): string =>
  `${host.includes(':') ? `[${host}]` : host}:${port}`;

/** Why nothing can be served at a port of a setting, for who can change it. */
export function unservable(setting: 'PORT' | 'METRICS_PORT', config: Config, error: NodeJS.ErrnoException): UserError {
  const reason =
    error.code === 'EADDRINUSE' ? `another program serves there; set ${setting} to another number` : error.message;
  const what = setting === 'PORT' ? 'cannot serve' : 'cannot serve metrics (METRICS_PORT)';
  return new UserError(`${what} on ${hostAndPort(config.HOST, config[setting])}: ${reason}`);
}

/** Finds out before the work of loading whether there are places to serve on. */
export async function assertPortsAreFree(config: Config): Promise<void> {
  for (const setting of ['PORT', 'METRICS_PORT'] as const) {
    const port = config[setting];
    if (port === undefined) continue;
    const probe = createServer();
    await new Promise<void>((resolve, reject) => {
      probe.once('error', (error) => reject(unservable(setting, config, error)));
      probe.listen(port, config.HOST, () => probe.close(() => resolve()));
    });
  }
}
