import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig, settings } from '../../src/config.js';
import { startServer } from '../server-process.js';

/** What the refusal of a word says: the smallest and the largest that a number may be; null for a setting that is none. */
function boundsOf(name: string): readonly [least: string, most: string] | null {
  try {
    readConfig({ [name]: '?' });
    return null;
  } catch (error) {
    const [, least, most] = / from (\d+) to (\d+)/.exec((error as Error).message) ?? [];
    return least !== undefined && most !== undefined ? [least, most] : null;
  }
}

// Ports are anybody's; and no stop of a test is to take an hour.
const ownValues: readonly string[] = ['PORT', 'METRICS_PORT', 'STOP_DELAY'];
const extremes = (which: 0 | 1) =>
  Object.fromEntries(
    settings.flatMap(({ name }) => {
      const bounds = ownValues.includes(name) ? null : boundsOf(name);
      return bounds ? [[name, bounds[which]]] : [];
    }),
  );

describe('a server of which every number is', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-extremes-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const start = (given: Readonly<Record<string, string>>) =>
    startServer({ DATA_DIR: join(folder, 'data'), METRICS_PORT: '0', STOP_DELAY: '0', ...given });

  it('the smallest ends in a sentence where it has no time to ask what it serves, and serves with that', async () => {
    const smallest = extremes(0);
    expect(smallest).toMatchObject({ STATEMENT_TIMEOUT: '1', REQUEST_TIMEOUT: '1', STOP_GRACE: '0' });
    const starting = start({ ...smallest, STATEMENT_TIMEOUT: '1' });
    await expect(starting).rejects.toThrow(
      new Error(
        'the server did not start: the database did not answer within STATEMENT_TIMEOUT; what is loaded stays as it is; ' +
          'raise it, or see what keeps the database busy, and begin again\n',
      ),
    );
    const server = await start({ ...smallest, STATEMENT_TIMEOUT: '60000' });
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });

  it('the largest serves', async () => {
    const largest = extremes(1);
    expect(largest).toMatchObject({ STATEMENT_TIMEOUT: '3600000', REQUEST_TIMEOUT: '3600000', ANSWER_LIMIT: '256' });
    const server = await start(largest);
    expect((await fetch(`${server.url}/operations.json`)).status).toBe(200);
    expect(await server.stop()).toBe(0);
  });
});
