import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { observed, type SentStatement } from '../../src/server/execution/statement-log.js';
import { inTime } from '../in-time.js';
import { type LiveServer, openServer } from '../live-server.js';
import { savedOperations } from '../saved-operations.js';
import { slowTable } from '../slow-statement.js';
import { changedDatabase } from '../test-database.js';

const limit = inTime(1000);
const isServer = Boolean(process.env.DATABASE_URL);

const lightQuestion = '{ serviceArea(id: "service-area:a12") { name } }';
const slowQuestion = '{ webinar(id: "webinar:none") { title } }';
const halfSlowQuestion = `{ webinar(id: "webinar:none") { title } serviceAreas(first: 1) { nodes { name } } }`;

const timeout = {
  extensions: { code: 'TIMEOUT' },
  message: expect.stringContaining(`a statement may take ${limit} ms`),
};
const answered = { data: { serviceArea: { name: expect.any(String) } } };

let orm: MikroORM;
let server: LiveServer;
const sent: SentStatement[] = [];
const open = async (requestTimeout: number) =>
  openServer(
    {
      operations: { current: await savedOperations(), follow: async () => {} },
      database: observed(databaseOf(orm), (one) => void sent.push(one)),
      requestTimeout,
    },
    orm,
  );

beforeAll(async () => {
  orm = await changedDatabase([...slowTable('webinar'), ...slowTable('package_file')], { STATEMENT_TIMEOUT: limit });
  server = await open(60_000);
});
afterAll(async () => {
  await server.close();
  await orm.close(true);
});

const post = (query: string, { url }: LiveServer = server, signal?: AbortSignal) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
    signal: signal ?? null,
  });

/** The statements of requests that the server of the database runs now. */
const running = async () => {
  if (!isServer) return [];
  const rows = await orm.em.getConnection().execute<{ query: string }[]>(
    `select query from pg_stat_activity where datname = current_database() and state = 'active'
       and application_name = 'cafcass-graph requests'`,
  );
  return rows.map(({ query }) => query);
};

async function assertWhole(): Promise<void> {
  const answers = await Promise.all(Array.from({ length: 50 }, async () => (await post(lightQuestion)).json()));
  for (const answer of answers) expect(answer).toEqual(answered);
}

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Sends a request over a connection of its own, and breaks that after so many milliseconds. */
async function leave(path: string, after: number, query?: string): Promise<void> {
  const asking = request(`${server.url}${path}`, {
    agent: false,
    method: query === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
  });
  asking.on('error', () => undefined).end(query && JSON.stringify({ query }));
  await once(asking, 'socket');
  await pause(after);
  asking.destroy();
}

describe('a request', () => {
  it('with a statement that takes too long is told so, keeps what else it found, and sends the statement once', async () => {
    // Interpreted, then compiled, and the first again.
    for (let round = 0; round < 4; round++) {
      sent.length = 0;
      const response = await post(halfSlowQuestion);
      expect(await response.json()).toEqual({
        data: { webinar: null, serviceAreas: { nodes: [{ name: expect.any(String) }] } },
        errors: [expect.objectContaining({ ...timeout, path: ['webinar'] })],
      });
      expect(response.status).toBe(200);
      expect(sent.filter(({ text }) => text.includes('from "webinar"'))).toHaveLength(1);
    }
    await assertWhole();
  });

  it('keeps nothing else waiting', async () => {
    const slow = post(slowQuestion);
    await pause(100);
    expect(await took(() => fetch(`${server.url}/health`))).toBeLessThan(0.8 * limit);
    const light = await took(async () => expect(await (await post(lightQuestion)).json()).toEqual(answered));
    if (isServer) expect(light).toBeLessThan(0.8 * limit);
    expect(await (await slow).json()).toMatchObject({ errors: [timeout] });
    // The server tells of the end a moment before it is at it.
    await expect.poll(running, { timeout: inTime(1000) }).toEqual([]);
  });

  it.each([
    ['/graphql', slowQuestion],
    ['/operations/webinar-attendances.csv', undefined],
    ['/data/package.zip', undefined],
  ])('at %s whose client goes away is ended', async (path, query) => {
    const began = performance.now();
    await leave(path, 300, query);
    await expect.poll(running, { timeout: inTime(1000) }).toEqual([]);
    if (isServer) expect(performance.now() - began).toBeLessThan(limit);
    expect((await post(lightQuestion)).status).toBe(200);
    await assertWhole();
  });

  it('that takes too long in all is refused', async () => {
    const hasty = await open(300);
    for (const query of [slowQuestion, halfSlowQuestion, slowQuestion, slowQuestion]) {
      const response = await post(query, hasty);
      expect(await response.json()).toEqual({
        errors: [{ message: expect.stringContaining('a request may take 300 ms'), extensions: { code: 'TIMEOUT' } }],
      });
      expect(response.status).toBe(503);
    }
    await hasty.close();
    await expect.poll(running, { timeout: inTime(1000) }).toEqual([]);
    await assertWhole();
  });

  it.each(['/operations/webinar-attendances.csv', '/data/package.zip'])(
    'for %s is refused as a table is',
    async (path) => {
      const response = await fetch(`${server.url}${path}`);
      expect(await response.json()).toMatchObject({ status: 503, detail: timeout.message });
      expect(response.status).toBe(503);
    },
  );

  it('is told where the server stops', async () => {
    const stopped = await open(60_000);
    const slow = post('{ a: webinar(id: "webinar:a") { title } }', stopped).then((response) => response.json());
    await pause(100);
    const began = performance.now();
    await stopped.http.close();
    expect(performance.now() - began).toBeLessThan(limit + inTime(3500));
    expect(await slow).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/TIMEOUT|SERVER_STOPPING/) } }],
    });
  });
});
