import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/domain/graph.js';
import { printGraph } from '../../src/resolvers/schema.js';
import { type LiveServer, openServer } from '../live-server.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let server: LiveServer;
const logged: string[] = [];
beforeAll(async () => {
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
  const texts = { lines: () => ['Tyneside and Northumbria A15154'] };
  orm = await loadedDatabase();
  server = await openServer({ texts, log }, orm);
});
afterAll(async () => {
  await server.close();
  await orm.close(true);
});

const post = (query: string) => server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });

describe('the server', () => {
  it('answers GraphQL', async () => {
    const reply = await post('{ serviceArea(id: "service-area:a12") { code } }');
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ data: { serviceArea: { code: 'A12' } } });
  });

  it('quotes and verifies a citation where the text of the document is registered', async () => {
    const reply = await post(
      '{ serviceArea(id: "service-area:a1") { headcount(staffGroup: "staff-group:family-court-advisers", on: "2016-01-01") { citation { quote verified } } citation { verified } } }',
    );
    expect(reply.json().data.serviceArea).toEqual({
      headcount: { citation: { quote: 'Tyneside and Northumbria A15154', verified: true } },
      citation: { verified: true },
    });
  });

  it('verifies the name of a thing, but nothing of a statement: it is in our words', async () => {
    const reply = await post(
      `{
        modules(first: 1) { nodes { citation { verified } } }
        statements(first: 1) { nodes { citation { verified } } }
      }`,
    );
    expect(reply.json().data).toEqual({
      // The line that is registered here names no module.
      modules: { nodes: [{ citation: { verified: false } }] },
      statements: { nodes: [{ citation: { verified: null } }] },
    });
  });

  it('prints its schema, and tells that it is alive', async () => {
    const text = await server.http.inject('/schema.graphql');
    expect(text.body).toBe(printGraph(apiSchema()));
    const again = await server.http.inject({
      url: '/schema.graphql',
      headers: { 'if-none-match': String(text.headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    expect((await server.http.inject('/health')).json()).toEqual({ status: 'ok' });
  });

  it('introspects', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect((await post(getIntrospectionQuery())).json().errors).toBeUndefined();
  });

  it.each([
    ['{ nonsense }', 400, 'Cannot query field "nonsense"'],
    ['{', 400, 'Syntax Error'],
    [`{ ${'a: __typename '.repeat(3000)} }`, 400, 'more that 5000 tokens'],
  ])('refuses %.40s', async (query, status, message) => {
    const reply = await post(query);
    expect(reply.statusCode).toBe(status);
    expect(reply.json().errors[0].message).toContain(message);
    expect(reply.body).not.toContain('node_modules');
  });

  describe('answers a question it knows', () => {
    const query = `query Area($id: ID!, $cursors: Boolean = false) { serviceArea(id: $id) {
      code observations(first: 2) { nodes { value period { label } } edges @include(if: $cursors) { cursor } } } }
      query Other { __typename }`;
    const ask = (payload: object, headers: Record<string, string> = {}) =>
      server.http.inject({ method: 'POST', url: '/graphql', payload, headers });
    const shown = ({
      statusCode,
      body,
      headers: { date: _, 'x-request-id': __, ...headers },
    }: Awaited<ReturnType<typeof ask>>) => ({
      statusCode,
      body,
      headers,
    });

    it.each([
      ['with variables', { operationName: 'Area', variables: { id: 'service-area:a12' } }, {}],
      ['with null for what is absent', { operationName: 'Other', variables: null, extensions: null }, {}],
      ['for what it accepts', { operationName: 'Other' }, { accept: 'application/graphql-response+json' }],
      ['for what it does not accept', { operationName: 'Other' }, { accept: 'text/html' }],
      ['of a name that is not there', { operationName: 'Third' }, {}],
      ['without a name', {}, {}],
      ['with a value of a wrong type', { operationName: 'Area', variables: { id: {} } }, {}],
      ['without a value', { operationName: 'Area' }, {}],
      ['with variables that are none', { operationName: 'Area', variables: 'id' }, {}],
      ['with a refused argument', { operationName: 'Area', variables: { id: 'service-area:a12\0' } }, {}],
    ])('as it did at first: %s', async (_, rest, headers) => {
      const first = shown(await ask({ query, ...rest }, headers));
      for (let time = 0; time < 4; time++) expect(shown(await ask({ query, ...rest }, headers))).toEqual(first);
    });

    it('with other variables than before', async () => {
      const codeOf = async (id: string) =>
        (await ask({ query, operationName: 'Area', variables: { id } })).json().data.serviceArea?.code;
      for (let time = 0; time < 3; time++) {
        expect(await codeOf('service-area:a1')).toBe('A1');
        expect(await codeOf('service-area:a2')).toBe('A2');
        expect(await codeOf('service-area:none')).toBeUndefined();
      }
    });
  });

  it('cannot be written through', async () => {
    const reply = await post('mutation { drop }');
    expect(reply.json().errors[0].message).toContain('mutation');
  });

  it('tells a failure of its own in one sentence, and logs it whole', async () => {
    await orm.em.getConnection().execute('alter table webinar rename to hidden');
    const reply = await post('{ webinars { nodes { title } } }');
    await orm.em.getConnection().execute('alter table hidden rename to webinar');
    expect(reply.json().errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(
          /^the server failed to answer this field; the failure is in its log as [0-9a-f-]{36}$/,
        ),
        path: ['webinars'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) },
      }),
    ]);
    expect(logged.join()).toContain(reply.json().errors[0].extensions.errorId);
    expect(logged.join()).toContain('webinar');
  });
});
