import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

type Settings = NonNullable<Parameters<typeof openServer>[0]>;

/** Whether a server with these settings is ready. */
async function readiness(settings: Settings) {
  const other = await openServer(settings);
  try {
    const { statusCode, body, headers } = await other.http.inject('/health/ready');
    return { statusCode, headers, ...JSON.parse(body) };
  } finally {
    await other.close();
  }
}

const ok = { database: 'ok', migrations: 'ok', release: 'ok', server: 'ok' };

describe('a server', () => {
  it.each(['/health', '/health/live'])('is alive, whatever its database does: %s', async (path) => {
    expect((await server.http.inject(path)).json()).toEqual({ status: 'ok' });
    const away = await openServer({ database: { read: () => Promise.reject(new Error('it is away')) } });
    try {
      expect((await away.http.inject(path)).statusCode).toBe(200);
    } finally {
      await away.close();
    }
  });

  it('is ready where its database answers, has all migrations, and a release is loaded', async () => {
    const { statusCode, status, checks, headers } = await readiness({});
    expect({ statusCode, status, checks }).toEqual({ statusCode: 200, status: 'ready', checks: ok });
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each<[string, Settings, Partial<typeof ok>]>([
    [
      'the database is away',
      { database: { read: () => Promise.reject(new Error('password of somebody')) } },
      { database: 'no answer', release: 'not known' },
    ],
    [
      'the database does not answer in time',
      { database: { read: () => new Promise(() => {}) } },
      { database: 'no answer within 2000 ms', release: 'not known' },
    ],
    ['nothing is loaded', { database: { read: async () => [] } }, { release: 'nothing is loaded' }],
    ['a migration is missing', { pendingMigrations: async () => 2 }, { migrations: '2 to be applied' }],
    [
      'it cannot be told which migrations it had',
      { pendingMigrations: () => Promise.reject(new Error('it is away')) },
      { migrations: 'no answer' },
    ],
  ])('is not ready where %s', async (_, settings, differing) => {
    const { statusCode, status, checks } = await readiness(settings);
    expect({ statusCode, status, checks }).toEqual({
      statusCode: 503,
      status: 'not ready',
      checks: { ...ok, ...differing },
    });
  });
});
