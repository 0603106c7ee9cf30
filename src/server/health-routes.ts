import type { FastifyInstance } from 'fastify';
import type { ServerParts } from './execution/apollo.js';
import { readReleaseMark } from './execution/context.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import { readsItself } from './taken-parameters.js';

// Who asks whether a server is ready has others to send requests to, and does not wait long.
const limit = 2000;

/** What a server needs to answer, besides itself. */
export interface HealthParts extends Pick<ServerParts, 'database'> {
  /** Tells how many migrations of this program the database has not had. */
  readonly pendingMigrations: () => Promise<number>;
  readonly lifetimes: RequestLifetimes;
}

/** What a check tells in time: `ok`, or what is amiss. */
async function checked(check: () => Promise<string>): Promise<string> {
  const signal = AbortSignal.timeout(limit);
  const late = new Promise<string>((resolve) => {
    signal.addEventListener('abort', () => resolve(`no answer within ${limit} ms`), { once: true });
  });
  // What is late is left to its own limit: to end it would cost the embedded database a new start. Why a database cannot be
  // reached is for the log, not for anybody.
  return Promise.race([check().catch(() => 'no answer'), late]);
}

/** Tells whether the server is alive, and whether it can answer: for what restarts it, and for what sends it requests. */
export function serveHealth(http: FastifyInstance, { database, pendingMigrations, lifetimes }: HealthParts): void {
  for (const path of ['/health', '/health/live']) http.get(path, readsItself, async () => ({ status: 'ok' }));

  http.get('/health/ready', readsItself, async (_request, reply) => {
    const [release, migrations] = await Promise.all([
      checked(async () => ((await readReleaseMark(database)) === '' ? 'nothing is loaded' : 'ok')),
      checked(async () => {
        const pending = await pendingMigrations();
        return pending === 0 ? 'ok' : `${pending} to be applied`;
      }),
    ]);
    const checks = {
      database: release.startsWith('no answer') ? release : 'ok',
      migrations,
      release: release.startsWith('no answer') ? 'not known' : release,
      server: lifetimes.isStopping ? 'stopping' : 'ok',
    };
    const isReady = Object.values(checks).every((check) => check === 'ok');
    return reply
      .status(isReady ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isReady ? 'ready' : 'not ready', checks });
  });
}
