import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import { graphSchema } from '../../../src/domain/graph.js';
import { type ServerParts, startApollo } from '../../../src/server/execution/apollo.js';
import { worthwhileUse } from '../../../src/server/execution/compiled/bounds.js';
import { type LiveServer, openServer } from '../../live-server.js';

const query = 'query ($on: Date!) { serviceAreas(first: 3) { nodes { code headcount(on: $on) { value } } } }';
const headers = { accept: 'application/json' };
const body = { query, variables: { on: '2016-01-01' } };

let server: LiveServer;
let parts: Omit<ServerParts, 'compiling'>;
beforeAll(async () => {
  server = await openServer();
  parts = {
    schema: graphSchema(),
    database: databaseOf(server.orm),
    texts: { lines: () => null },
    introspection: true,
    trusted: true,
    log: pino({ level: 'silent' }),
  };
});
afterAll(() => server.close());

/** Asks through Apollo as often as it takes for a document to be compiled; then at once. */
async function answersOf(compiling: boolean) {
  const { ask, apollo, execution } = await startApollo({ ...parts, compiling });
  const atFirst = await execution.answerAtOnce({ body, headers });
  const throughApollo = [];
  for (let use = 0; use < worthwhileUse; use++) throughApollo.push(await ask(query, body.variables));
  const unheard = await execution.answerAtOnce({ body, headers });
  execution.answered({ headers }, 'application/json');
  const atOnce = await execution.answerAtOnce({ body, headers });
  const traced = await execution.answerAtOnce({
    body,
    headers: { ...headers, 'apollo-federation-include-trace': 'ftv1' },
  });
  const refused = await execution.answerAtOnce({ body: { query, variables: { on: 'yesterday' } }, headers });
  await apollo.stop();
  return { atFirst, throughApollo, unheard, atOnce, traced, refused };
}

describe('a request', () => {
  it('is answered at once when Apollo has let its text pass and it is compiled, and the same as before', async () => {
    const { atFirst, throughApollo, unheard, atOnce, traced, refused } = await answersOf(true);
    expect(atFirst).toBeNull();
    expect(unheard, 'Apollo has not said yet what it answers with').toBeNull();
    expect(atOnce?.mediaType).toBe('application/json');
    expect(traced, 'only Apollo traces').toBeNull();
    const [first, ...others] = throughApollo;
    expect(first).toMatchObject({ errors: [], data: { serviceAreas: { nodes: { length: 3 } } } });
    for (const other of others) expect(other).toEqual(first);
    expect(JSON.parse(atOnce?.text ?? 'null')).toEqual({ data: first?.data });
    expect(refused, 'what has an error goes through Apollo').toBeNull();
  });

  it('is interpreted, and never answered at once, where compiling is off; the answers are the same', async () => {
    const interpreted = await answersOf(false);
    expect(interpreted.atOnce).toBeNull();
    const compiled = await answersOf(true);
    expect(interpreted.throughApollo).toEqual(compiled.throughApollo);
  });
});
