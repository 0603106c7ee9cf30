import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema, graphql } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Client,
  createClient,
  QueryFailed,
  ServiceAreasDocument,
  type ServiceAreasQuery,
  type ServiceAreasQueryVariables,
  StaffOverTimeDocument,
  TypedDocumentString,
} from '../../codegen/client/index.js';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
let url: string;
/** The bodies of the requests sent, in order. */
let sent: Record<string, unknown>[];
let client: Client;

const recording: typeof fetch = (input, init) => {
  sent.push(JSON.parse(String(init?.body)));
  return fetch(input, init);
};

beforeAll(async () => {
  server = await openServer();
  url = `${server.url}/graphql`;
});
afterAll(() => server.close());
beforeEach(() => {
  sent = [];
  client = createClient({ url, fetch: recording });
});

/** The saved document under an id that no server knows, as of another version. */
const ofAnotherVersion = () =>
  new TypedDocumentString<ServiceAreasQuery, ServiceAreasQueryVariables>(ServiceAreasDocument.toString(), {
    documentId: `sha256:${'0'.repeat(64)}`,
  });

/** A gateway of the graph, in which everything is null. */
type Gateway = () => Promise<{ readonly url: string; close(): Promise<unknown> }>;

const schemaText = () => readFile('schema/schema.graphql', 'utf8');

const listening = async (handle: RequestListener): ReturnType<Gateway> => {
  const http = createServer(handle).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: async () => http.close() };
};

const apolloGateway: Gateway = async () => {
  const apollo = new ApolloServer({ typeDefs: await schemaText() });
  const { url: at } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } });
  return { url: at, close: () => apollo.stop() };
};

const plainGateway: Gateway = async () => listening(createHandler({ schema: buildSchema(await schemaText()) }));

const wordlessGateway: Gateway = async () => {
  const schema = buildSchema(await schemaText());
  return listening(async (request, reply) => {
    const { query, variables } = JSON.parse(await text(request));
    if (!query) return reply.writeHead(400, { 'content-type': 'text/plain' }).end('no query');
    return reply.end(JSON.stringify(await graphql({ schema, source: query, variableValues: variables })));
  });
};

describe('a query', () => {
  it('answers by the types of its document', async () => {
    const { data, error } = await client.query(StaffOverTimeDocument);
    expect(error).toBeUndefined();
    const printed = data?.observations?.nodes.map(({ period, asPublished }) => `${period?.label} ${asPublished}`);
    expect(printed).toEqual([
      '2014 1749',
      '2015 1727',
      '2015-16 almost 1,800',
      '2015-16 1,754',
      '2016 1616',
      '2017 so far 1711',
    ]);
  });

  it('sends the id of a saved document, and not its text', async () => {
    await client.query(ServiceAreasDocument, { first: 1 });
    const { documentId } = ServiceAreasDocument.__meta__ ?? {};
    expect(sent).toEqual([{ documentId, variables: { first: 1 } }]);
  });

  it('answers by the id as by the text', async () => {
    const byText = createClient({ url, fetch: recording, persisted: false });
    const variables = { first: 3, on: '2016-01-01' };
    expect(await byText.query(ServiceAreasDocument, variables)).toEqual(
      await client.query(ServiceAreasDocument, variables),
    );
    expect(sent.map((body) => Object.keys(body).toSorted())).toEqual([
      ['query', 'variables'],
      ['documentId', 'variables'],
    ]);
  });

  it('sends the text once where the server does not know the id, and the text alone from then on', async () => {
    const document = ofAnotherVersion();
    const first = await client.query(document, { first: 1 });
    const second = await client.query(document, { first: 2 });
    expect(first.data?.serviceAreas?.nodes).toHaveLength(1);
    expect(second.data?.serviceAreas?.nodes).toHaveLength(2);
    expect(sent.map((body) => ('documentId' in body ? 'id' : 'text'))).toEqual(['id', 'text', 'text']);
  });

  describe.each<[string, Gateway]>([
    ['Apollo Server', apolloGateway],
    ['graphql-http', plainGateway],
    ['one that answers in no words of GraphQL', wordlessGateway],
  ])('at a gateway that knows no ids: %s', (_, open) => {
    it('sends the text after the first id, and texts alone from then on', async () => {
      const gateway = await open();
      try {
        const asking = createClient({ url: gateway.url, fetch: recording });
        expect(await asking.query(ServiceAreasDocument)).toEqual({ data: { serviceAreas: null }, error: undefined });
        expect(await asking.query(StaffOverTimeDocument)).toEqual({ data: { observations: null }, error: undefined });
        expect(sent.map((body) => ('documentId' in body ? 'id' : 'text'))).toEqual(['id', 'text', 'text']);
      } finally {
        await gateway.close();
      }
    });
  });

  it('goes on sending ids where what was refused is no id', async () => {
    const { error } = await client.query(ServiceAreasDocument, { on: 'yesterday' });
    expect(error).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT' }] });
    expect(sent).toHaveLength(1);
    await client.query(ServiceAreasDocument);
    expect(Object.keys(sent.at(-1) ?? {})).toContain('documentId');
  });

  it('takes documents of others: typed without an id, or any text', async () => {
    const own = new TypedDocumentString<{ serviceArea: { code: string } | null }, { id: string }>(
      'query Code($id: ID!) { serviceArea(id: $id) { code } }',
    );
    const { data } = await client.query(own, { id: 'service-area:a12' });
    expect(data?.serviceArea?.code).toBe('A12');
    expect(await client.query('{ __typename }')).toEqual({ data: { __typename: 'Query' }, error: undefined });
    expect(sent.every((body) => !('documentId' in body))).toBe(true);
  });

  it('sends the headers given', async () => {
    const seen: (string | null)[] = [];
    const watching: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      seen.push(headers.get('x-asked-by'), headers.get('content-type'));
      return fetch(input, init);
    };
    await createClient({ url, fetch: watching, headers: { 'x-asked-by': 'test' } }).query(StaffOverTimeDocument);
    expect(seen).toEqual(['test', 'application/json']);
  });
});

describe('an error is a value', () => {
  it('of a value refused, with its code', async () => {
    const { data, error } = await client.query(ServiceAreasDocument, { first: 5000 });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({
      kind: 'graphql',
      errors: [{ code: 'BAD_USER_INPUT' }],
      data: { serviceAreas: null },
    });
    expect(error?.message).toContain('1000');
  });

  it('of a document refused, with the place in it', async () => {
    const { error } = await client.query('{\n  nonsense\n}');
    expect(error).toMatchObject({
      kind: 'graphql',
      status: 400,
      errors: [{ code: 'GRAPHQL_VALIDATION_FAILED', locations: [{ line: 2, column: 3 }] }],
    });
  });

  it('of one field, with its path and what the others answered', async () => {
    const { error } = await client.query(`{
      whole: serviceArea(id: "service-area:a1") { code }
      failed: serviceArea(id: "service-area:a1") { observations(after: "nonsense") { nodes { id } } }
    }`);
    expect(error).toMatchObject({
      kind: 'graphql',
      status: 200,
      errors: [{ code: 'BAD_USER_INPUT', path: ['failed', 'observations'] }],
      data: { whole: { code: 'A1' }, failed: null },
    });
  });

  it('of a text, where the server answers saved documents only', async () => {
    const strict = await openServer({ onlyPersisted: true });
    const asking = createClient({ url: `${strict.url}/graphql` });
    const saved = await asking.query(StaffOverTimeDocument);
    const { error } = await asking.query('{ __typename }');
    await strict.close();
    expect(saved.error).toBeUndefined();
    expect(error).toMatchObject({
      kind: 'graphql',
      status: 403,
      errors: [{ code: 'PERSISTED_DOCUMENT_REQUIRED' }],
      data: null,
    });
  });

  it('of an answer that is not GraphQL', async () => {
    const { error } = await createClient({ url: `${server.url}/nothing-here` }).query(StaffOverTimeDocument);
    expect(error).toMatchObject({ kind: 'http', status: 404, body: expect.stringContaining('Not Found') });
  });

  it('of a server that is not there', async () => {
    const { error } = await createClient({ url: 'http://127.0.0.1:1/graphql' }).query(StaffOverTimeDocument);
    expect(error).toMatchObject({ kind: 'network', message: 'fetch failed', cause: expect.any(TypeError) });
  });

  it('of a request that was ended, with the reason', async () => {
    const leaving = new AbortController();
    const pending = client.query(StaffOverTimeDocument, {}, { signal: leaving.signal });
    leaving.abort(new Error('left the page'));
    expect((await pending).error).toMatchObject({ kind: 'aborted', message: 'left the page' });

    const { error } = await client.query(StaffOverTimeDocument, {}, { signal: AbortSignal.timeout(0) });
    expect(error).toMatchObject({ kind: 'aborted', cause: { name: 'TimeoutError' } });
  });
});

describe('paginate', () => {
  const pages = (options?: { signal: AbortSignal }) =>
    client.paginate(ServiceAreasDocument, { first: 3 }, (data) => data.serviceAreas, options);

  it('gives every node of every page once, in order', async () => {
    const { data } = await client.query(ServiceAreasDocument, { first: 1000 });
    const all = data?.serviceAreas?.nodes.map(({ code }) => code) ?? [];
    sent = [];
    const codes: (string | null)[] = [];
    for await (const { code } of pages()) codes.push(code);
    expect(codes).toEqual(all);
    expect(sent).toHaveLength(Math.ceil(all.length / 3));
    expect(sent.every((body) => 'documentId' in body)).toBe(true);
  });

  it('asks for nothing more once the loop is left', async () => {
    const codes: (string | null)[] = [];
    for await (const { code } of pages()) if (codes.push(code) === 4) break;
    expect(codes).toHaveLength(4);
    expect(sent).toHaveLength(2);
  });

  it('throws the error of a page in the middle', async () => {
    const leaving = new AbortController();
    const codes: (string | null)[] = [];
    const reading = async () => {
      for await (const { code } of pages({ signal: leaving.signal })) if (codes.push(code) === 3) leaving.abort();
    };
    const thrown = await reading().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(QueryFailed);
    expect(thrown).toMatchObject({ name: 'QueryFailed', error: { kind: 'aborted' } });
    expect(codes).toHaveLength(3);
  });

  it('refuses to go round in a list that $after does not lead through', async () => {
    type Page = { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    const document = new TypedDocumentString<{ still: Page }, { after?: string }>(`query ($after: String) {
      moving: serviceAreas(first: 2, after: $after) { totalCount }
      still: serviceAreas(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } }
    }`);
    const reading = async () => {
      for await (const { id } of client.paginate(document, {}, (data) => data.still))
        expect(id).toMatch(/^service-area:/);
    };
    await expect(reading()).rejects.toThrow('$after is not the cursor of the connection that is read');
  });
});
