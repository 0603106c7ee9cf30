import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

// The checks of graphql-cop 1.15, each with the request it sends and what it takes for a weakness.
let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const post = async (payload: object, headers: Record<string, string> = {}) => {
  const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload, headers });
  return { status: reply.statusCode, text: reply.body, ...reply.json() };
};
const get = (path: string, headers: Record<string, string> = {}) =>
  server.http.inject({ method: 'GET', url: path, headers });

describe('denial of service', () => {
  it('by aliases: a hundred and one names of one field', async () => {
    const query = `query cop { ${Array.from({ length: 101 }, (_, index) => `alias${index}:__typename`).join(' ')} }`;
    expect(await post({ query })).toMatchObject({
      status: 400,
      errors: [{ message: 'the document renames 101 fields; at most 100 may have an alias (ALIAS_LIMIT)' }],
    });
  });

  it('by batches: ten questions in an array', async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(1);
  });

  it('by directives: ten of one field', async () => {
    const known = await post({ query: `query cop { __typename ${'@skip(if: false) '.repeat(10)} }` });
    expect(known).toMatchObject({ status: 400 });
    expect(known.errors.length).toBeLessThanOrEqual(11);
    const many = await post({ query: `query cop { __typename ${'@aa'.repeat(1000)} }` });
    expect(many.status).toBe(400);
    expect(many.errors.length).toBeLessThanOrEqual(11);
    expect(many.text.length).toBeLessThan(5000);
  });

  it('by introspection in a circle', async () => {
    const query =
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }';
    expect(await post({ query })).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('Maximum introspection depth') }],
    });
  });

  it('by fields: one five hundred times', async () => {
    expect(await post({ query: `query cop { ${'__typename \n'.repeat(500)} }` })).toMatchObject({
      status: 400,
      errors: [{ message: expect.stringContaining('500 fields at its root; at most 50') }],
    });
  });
});

describe('requests of other sites', () => {
  const question = '/graphql?query=query%20cop%20%7B__typename%7D';

  it('by GET with a text', async () => {
    expect((await get(question)).statusCode).toBe(400);
  });

  it('by GET with a mutation', async () => {
    const reply = await get('/graphql?query=mutation%20cop%20%7B__typename%7D', { 'apollo-require-preflight': '1' });
    expect(reply.statusCode).toBeGreaterThanOrEqual(400);
    expect(reply.json().data).toBeUndefined();
  });

  it('by a form', async () => {
    const reply = await server.http.inject({
      method: 'POST',
      url: '/graphql',
      payload: 'query=query+cop+%7B__typename%7D',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(reply.statusCode).toBe(415);
  });
});

describe('what is told', () => {
  it('where nobody is to know the schema: no introspection, no right name, no GraphiQL', async () => {
    const closed = await openServer({ introspection: false });
    const ask = async (query: string) =>
      (await closed.http.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();
    try {
      expect((await ask('query cop { __schema { types { name } } }')).data).toBeUndefined();
      expect(JSON.stringify(await ask('query cop { __schema { directive } }'))).not.toContain('Did you mean');
      expect(JSON.stringify(await ask('query cop { region }'))).not.toContain('regions');
      for (const path of ['/explorer', '/graphiql', '/playground', '/console'])
        expect((await closed.http.inject({ method: 'GET', url: path })).statusCode, path).toBe(404);
      const page = await closed.http.inject({ method: 'GET', url: '/graphql', headers: { accept: 'text/html' } });
      expect(page.body).not.toMatch(/graphiql|playground/i);
    } finally {
      await closed.close();
    }
  });

  it('of how long fields took: nothing, though it is asked for', async () => {
    const answer = await post({ query: 'query cop { __typename }' }, { 'x-apollo-tracing': '1' });
    expect(answer.extensions).toBeUndefined();
    const trace = await post({ query: 'query cop { __typename }' }, { 'apollo-federation-include-trace': 'ftv1' });
    expect(trace.extensions).toBeUndefined();
  });

  it('of a mistake: no exception, no stack trace', async () => {
    for (const query of ['qwerty cop { abc }', 'query cop { abc }', '']) {
      const { status, text } = await post({ query });
      expect(status).toBe(400);
      expect(text).not.toMatch(/exception|stacktrace|node_modules|\.[jt]s:\d/);
    }
  });
});
