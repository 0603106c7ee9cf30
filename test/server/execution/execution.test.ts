import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import { graphSchema } from '../../../src/domain/graph.js';
import { type ServerParts, startApollo } from '../../../src/server/execution/apollo.js';
import { worthwhileUse } from '../../../src/server/execution/compiled/bounds.js';
import type { AtOnce } from '../../../src/server/execution/execution.js';
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

const writtenIn = (answer: AtOnce | null) => (answer && 'written' in answer ? answer.written : undefined);

/** Asks through Apollo as often as it takes for a document to be compiled; then at once. */
async function answersOf(compiling: boolean) {
  const { ask, apollo, execution } = await startApollo({ ...parts, compiling });
  const atFirst = await execution.answerAtOnce({ body, headers });
  const throughApollo = [];
  for (let use = 0; use < worthwhileUse; use++) throughApollo.push(await ask(query, body.variables));
  const unheard = await execution.answerAtOnce({ body, headers });
  execution.answered({ headers }, 'application/json');
  const atOnce = writtenIn(await execution.answerAtOnce({ body, headers }));
  const traced = await execution.answerAtOnce({
    body,
    headers: { ...headers, 'apollo-federation-include-trace': 'ftv1' },
  });
  const refused = writtenIn(await execution.answerAtOnce({ body: { query, variables: { on: 'yesterday' } }, headers }));
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
    expect(JSON.parse(String(atOnce?.bytes))).toEqual({ data: first?.data });
    expect(refused, 'what has an error is told by Apollo').toBeUndefined();
  });

  it('is interpreted, and never answered at once, where compiling is off; the answers are the same', async () => {
    const interpreted = await answersOf(false);
    expect(interpreted.atOnce).toBeUndefined();
    const compiled = await answersOf(true);
    expect(interpreted.throughApollo).toEqual(compiled.throughApollo);
  });
});

describe('an answer with an error', () => {
  const area = 'serviceAreas(first: 3) { nodes { code headcount(on: "2016-01-01") { value } } }';
  const pages = 'query ($size: Int) { regions { nodes { code serviceAreas(first: $size) { nodes { code } } } } }';

  it.each([
    [
      'of the database',
      `query ($id: ID!) { ${area} serviceArea(id: $id) { code } }`,
      { id: 'service-area:a12\0' },
      { id: 'service-area:a12' },
    ],
    [
      'in a list',
      `query ($key: _Any!) { ${area} _entities(representations: [$key]) { ... on ServiceArea { code } } }`,
      { key: { __typename: 'ServiceArea' } },
      null,
    ],
    ['of each row', pages, { size: -1 }, null],
  ])('%s is computed once, however often it was asked before', async (_, query, failing, right) => {
    const { read } = databaseOf(server.orm);
    let statements = 0;
    const database = {
      read: <Row>(text: string, values: readonly unknown[]) => {
        // A statement that fails tells no release, so that it is asked for by itself.
        if (!/^select coalesce\(\s*\(select sequence/.test(text)) statements++;
        return read<Row>(text, values);
      },
    };
    const own = await openServer({ database });
    const asking = async (variables: object) => {
      statements = 0;
      const reply = await own.http.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
      return { hasErrors: reply.json().errors !== undefined, statements, body: reply.body };
    };
    // Of several statements the first answer is computed again: only then is the release known.
    await asking(right ?? failing);
    const expected = await asking(right ?? failing);
    expect(expected.hasErrors).toBe(right === null);
    const answers = [];
    for (let use = 0; use < worthwhileUse + 3; use++) answers.push(await asking(failing));
    await own.close();
    for (const answer of answers)
      expect(answer).toEqual({ hasErrors: true, statements: expected.statements, body: answers[0]?.body });
  });
});
