import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { releaseInForce } from '../../src/domain/fact/release.loader.js';
import { keptExample } from '../kept-example.js';
import { type LiveServer, openServer } from '../live-server.js';
import { savedOperations } from '../saved-operations.js';

const operations = await savedOperations();

let server: LiveServer;
let logged: string[] = [];
beforeAll(async () => {
  server = await openServer({ log: pino({ level: 'debug' }, { write: (line: string) => logged.push(line) }) });
  // The first answer of a server does not know the release yet.
  await sent('{ regions { nodes { id } } measures { nodes { id } } }');
});
afterAll(() => server.close());

/** The statements that the server sends for a question. */
async function sent(query: string, variables: object = {}): Promise<readonly string[]> {
  logged = [];
  const { statusCode } = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  expect(statusCode).toBe(200);
  return logged
    .map((line) => JSON.parse(line))
    .flatMap(({ msg, statement }) => (msg === 'statement' ? [statement] : []));
}

it.each(operations)(
  'for $name a server sends the statements that are kept, and at most one that asks for the release',
  async (operation) => {
    const { name, text } = operation;
    const kept = JSON.parse(await readFile(new URL(`${name}.json`, import.meta.url), 'utf8')).statements;
    const statements = await sent(text, keptExample(operation));
    const own = statements.filter((statement) => statement !== releaseInForce.text);
    expect(statements.length - own.length).toBeLessThanOrEqual(1);
    // Look-ups that are kept apart, because they follow one answer, may meet here.
    expect(own.length).toBeLessThanOrEqual(kept);
    expect(own.length).toBeGreaterThan(kept / 2);
  },
);
