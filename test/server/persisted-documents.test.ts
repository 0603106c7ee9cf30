import { readdir, readFile } from 'node:fs/promises';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

const documents: Record<string, string> = JSON.parse(
  await readFile('codegen/generated/persisted-documents.json', 'utf8'),
);
const [documentId = '', text = ''] =
  Object.entries(documents).find(([, query]) => query.includes('query ServiceAreas(')) ?? [];

/** The documents of releases before this one, by their versions. */
const released = await Promise.all(
  (await readdir('schema/released/documents')).map(
    async (file): Promise<[string, Record<string, string>]> => [
      file.replace('.json', ''),
      JSON.parse(await readFile(`schema/released/documents/${file}`, 'utf8')),
    ],
  ),
);
// What they require; of those of 1.0.0, a filter by a variable without a value is refused since 2.0.0.
const examples: Readonly<Record<string, object>> = {
  Budgets: { kind: 'FUND' },
  DocumentStatements: { document: 'document:board-meeting-2022-01', kind: 'EVENT' },
  Measures: { unit: 'PEOPLE' },
  OrganisationStatements: { organisation: 'organisation:cafcass', kind: 'REMARK' },
  Organisations: { kind: 'PARTNERSHIP' },
  Programmes: { kind: 'PROGRAMME' },
  Search: { text: 'report' },
};

describe.each([
  ['any document', false],
  ['saved documents only', true],
])('a server of %s', (_, onlyPersisted) => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await openServer({ onlyPersisted });
  });
  afterAll(() => server.close());

  const post = (body: unknown) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const refusalOf = async (reply: Response) => {
    const { errors } = await reply.json();
    return { status: reply.status, code: errors[0].extensions.code, message: errors[0].message };
  };

  it('answers by GET with 304 whoever has what it sends, from the first time on', async () => {
    const address = `${server.url}/graphql?${new URLSearchParams({ documentId, variables: '{"first":1}' })}`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/".+"$/);
    for (const method of ['GET', 'HEAD']) {
      const known = await fetch(address, { method, headers: { 'if-none-match': etag } });
      expect([known.status, known.headers.get('etag'), await known.text()]).toEqual([304, etag, '']);
    }
    expect((await fetch(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const wrong = await fetch(
      `${server.url}/graphql?${new URLSearchParams({ documentId, variables: '{"first":-1}' })}`,
      {
        headers: { 'if-none-match': '*', accept: 'application/json' },
      },
    );
    expect([wrong.status, wrong.headers.get('etag')]).toEqual([200, null]);
  });

  it('answers a saved document by its id, time and again', async () => {
    expect(text).toContain('query ServiceAreas(');
    for (let time = 0; time < 5; time++) {
      const reply = await post({ documentId, variables: { first: 1 } });
      expect(reply.status).toBe(200);
      expect(await reply.json()).toMatchObject({ data: { serviceAreas: { nodes: [{ code: 'A1' }] } } });
    }
  });

  it('answers it by GET too, from whatever page: it is known to do no harm', async () => {
    const search = new URLSearchParams({ documentId, variables: '{"first":1}' });
    const reply = await fetch(`${server.url}/graphql?${search}`);
    expect(await reply.json()).toMatchObject({ data: { serviceAreas: { nodes: [{ code: 'A1' }] } } });
    expect(reply.headers.get('cache-control')).toBe('public, max-age=60');
    expect(reply.headers.get('vary')).toContain('accept');
  });

  it.each(
    released.flatMap(([version, documents]) =>
      Object.entries(documents).map(([id, text]) => [/query (\w+)/.exec(text)?.[1] ?? '', version, id] as const),
    ),
  )('answers %s of %s by the id it had then', async (name, _version, id) => {
    const reply = await post({ documentId: id, variables: examples[name] ?? {} });
    const { data, errors } = await reply.json();
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"nodes":\[\{/);
  });

  it('answers for an id it does not know that it is not there, and nothing else', async () => {
    const unknown = `sha256:${'0'.repeat(64)}`;
    const refused = {
      status: 404,
      code: 'PERSISTED_DOCUMENT_NOT_FOUND',
      message: `there is no saved document "${unknown}"`,
    };
    expect(await refusalOf(await post({ documentId: unknown }))).toEqual(refused);
    expect(
      await refusalOf(
        await fetch(`${server.url}/graphql?documentId=${unknown}`, { headers: { 'apollo-require-preflight': 'true' } }),
      ),
    ).toEqual(refused);
    for (const name of ['__proto__', 'constructor', '', 'x'.repeat(100_000)])
      expect((await refusalOf(await post({ documentId: name }))).code).toBe('PERSISTED_DOCUMENT_NOT_FOUND');
  });

  it('refuses what is no id, and an id beside a text', async () => {
    expect(await refusalOf(await post({ documentId: 7 }))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await refusalOf(await post({ documentId, query: '{ __typename }' }))).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      message: 'a request has `documentId` or `query`, not both',
    });
  });

  if (!onlyPersisted)
    it.each([{ variables: {} }, { query: '' }, { query: null }, { query: '', documentId: null }])(
      'is named where there is no document at all: %j',
      async (request) => {
        expect(await refusalOf(await post(request))).toEqual({
          status: 400,
          code: 'BAD_REQUEST',
          message:
            'a request expects a `query` that is not empty, or the id of a saved document as `documentId`; it has neither',
        });
      },
    );

  it('tells what is wrong with a variable of it', async () => {
    const reply = await post({ documentId, variables: { first: 'x' } });
    expect(await refusalOf(reply)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('$first'),
    });
  });

  if (onlyPersisted) {
    it('refuses every text, and says what to do', async () => {
      const requests = [
        { query: '{ __typename }' },
        { query: getIntrospectionQuery() },
        // The very text of a saved document, and Apollo's own way to save one.
        { query: text },
        { query: '{ __typename }', documentId: null },
        { extensions: { persistedQuery: { version: 1, sha256Hash: documentId.replace('sha256:', '') } } },
        [{ query: '{ __typename }' }],
        'text',
        {},
      ];
      for (const request of requests)
        expect(await refusalOf(await post(request))).toEqual({
          status: 403,
          code: 'PERSISTED_DOCUMENT_REQUIRED',
          message:
            'this server answers saved documents only: send `documentId`; the saved operations are listed at /operations',
        });
      const byGet = await fetch(`${server.url}/graphql?query={__typename}`, {
        headers: { 'apollo-require-preflight': 'true' },
      });
      expect((await refusalOf(byGet)).status).toBe(403);
    });

    it('has no GraphiQL, and still its pages and tables', async () => {
      expect((await fetch(`${server.url}/explorer`)).status).toBe(404);
      const page = await (await fetch(server.url)).text();
      expect(page).toContain('<h1>');
      expect(page).not.toContain('href="explorer"');
      expect((await fetch(`${server.url}/operations/staff-over-time.csv`)).status).toBe(200);
    });
  }
});
