import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { databaseOf } from '../../../src/database/database.js';
import { graphSchema } from '../../../src/domain/graph.js';
import { type ServerParts, startApollo } from '../../../src/server/execution/apollo.js';
import { maximumCachedText, maximumText, worthwhileUse } from '../../../src/server/execution/compiled/bounds.js';
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
    limits: readConfig({}),
    tracing: null,
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
    expect(JSON.parse(String(atOnce?.body))).toEqual({ data: first?.data });
    expect(refused, 'what has an error is told by Apollo').toBeUndefined();
  });

  it('is interpreted, and never answered at once, where compiling is off; the answers are the same', async () => {
    const interpreted = await answersOf(false);
    expect(interpreted.atOnce).toBeUndefined();
    const compiled = await answersOf(true);
    expect(interpreted.throughApollo).toEqual(compiled.throughApollo);
  });
});

describe('the texts that Apollo has let pass', () => {
  it('are kept for so many characters; then those used longest ago are forgotten, and very long ones never kept', async () => {
    const { ask, apollo, execution } = await startApollo({ ...parts, compiling: true });
    const textOf = (number: number, length: number) => `{ __typename } # ${number}`.padEnd(length, 'x');
    const isKept = async (text: string) => (await execution.answerAtOnce({ body: { query: text }, headers })) !== null;
    execution.answered({ headers }, 'application/json');
    const long = maximumCachedText / maximumText;
    const texts = Array.from({ length: long + 1 }, (_, number) => textOf(number, maximumText));
    for (const text of texts) await ask(text, {});
    expect(await isKept(texts[0] as string)).toBe(false);
    expect(await isKept(texts[2] as string)).toBe(true);
    expect(await isKept(texts.at(-1) as string)).toBe(true);
    const tooLong = textOf(0, maximumText + 1);
    await ask(tooLong, {});
    expect(await isKept(tooLong)).toBe(false);
    const short = Array.from({ length: 500 }, (_, number) => textOf(number, 100));
    for (const text of short) await ask(text, {});
    expect(await isKept(short[0] as string), 'many short ones').toBe(true);
    await apollo.stop();
  });
});

describe('a heavy request', () => {
  it('waits its turn behind others, and a light one does not', async () => {
    const shared = databaseOf(server.orm);
    let running = 0;
    let most = 0;
    const database = {
      read: async <Row>(text: string, values: readonly unknown[]) => {
        const isHeavy = text.includes('limit 1001');
        if (isHeavy) most = Math.max(most, ++running);
        const rows = await shared.read<Row>(text, values);
        if (isHeavy) {
          await new Promise((resolve) => setTimeout(resolve, 30));
          running--;
        }
        return rows;
      },
    };
    const own = await openServer({ database });
    const ask = async (asked: string) => {
      const reply = await own.http.inject({ method: 'POST', url: '/graphql', payload: { query: asked } });
      expect(reply.json().errors).toBeUndefined();
      return reply.body;
    };
    const heavy = '{ observations(first: 1000) { nodes { id measure { label } citation { document { title } } } } }';
    const light = '{ serviceArea(id: "service-area:a12") { code } }';
    const order: string[] = [];
    const once = await ask(heavy);
    // As often as it takes for it to be compiled, and more.
    for (let round = 0; round < 2; round++) {
      const answers = Array.from({ length: 9 }, () => ask(heavy).finally(() => order.push('heavy')));
      await ask(light).finally(() => order.push('light'));
      for (const answer of await Promise.all(answers)) expect(answer).toBe(once);
    }
    await own.close();
    expect(most).toBe(4);
    expect(order.indexOf('light'), 'no later than those that had begun').toBeLessThanOrEqual(4);
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
    const shared = databaseOf(server.orm);
    let statements = 0;
    const database = {
      read: <Row>(text: string, values: readonly unknown[]) => {
        // A statement that fails tells no release, so that it is asked for by itself.
        if (!/^select coalesce\(\s*\(select sequence/.test(text)) statements++;
        return shared.read<Row>(text, values);
      },
    };
    // What follows the releases reads, too, whenever it comes to it.
    const operations = { current: [], follow: async () => {} };
    const own = await openServer({ database, operations });
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
