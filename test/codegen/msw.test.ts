import { readFile } from 'node:fs/promises';
import { HttpResponse, http } from 'msw';
import { graphql } from 'msw/graphql';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as client from '../../codegen/client/index.js';
import { savedAnswer, savedAnswers } from '../../codegen/client/msw.js';

const url = 'http://graph.test/graphql';
const server = setupServer(savedAnswers(http, url));
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const { createClient, ServiceAreasDocument } = client;
const documents = Object.entries(client).flatMap(([name, value]) =>
  value instanceof client.TypedDocumentString && !value.__meta__?.fragmentName ? [[name, value] as const] : [],
);

/** The rows of every page of an answer, with the path to it. */
function pages(value: unknown, path = ''): readonly (readonly [path: string, rows: readonly unknown[]])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    return name === 'nodes' ? [[here, field] as const, ...pages(field, here)] : pages(field, here);
  });
}

/** What is kept of an answer, without what the time and the length of pages make another. */
const withoutPages = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part) => (['nodes', 'hasNextPage', 'loadedAt'].includes(key) ? undefined : part)),
  );

describe.each([
  ['ids', true],
  ['texts', false],
])('a client that sends %s', (_, persisted) => {
  const asking = createClient({ url, persisted });

  it.each(documents)('is answered what is kept: %s', async (name, document) => {
    const file = name
      .replace(/Document$/, '')
      .replaceAll(/(?<=.)[A-Z]/g, '-$&')
      .toLowerCase();
    const { data: whole } = JSON.parse(await readFile(`test/queries/${file}.json`, 'utf8'));
    const { data, error } = await asking.query<unknown, object>(
      document as client.TypedDocumentString<unknown, object>,
    );
    expect(error).toBeUndefined();
    expect(withoutPages(data)).toEqual(withoutPages(whole));
    const kept = new Map(pages(whole));
    for (const [path, rows] of pages(data)) {
      expect(rows).toHaveLength(Math.min(3, kept.get(path)?.length ?? 0));
      expect(withoutPages(rows)).toEqual(withoutPages(kept.get(path)?.slice(0, 3)));
    }
  });

  it('knows the type of the answer', async () => {
    const { data } = await asking.query(ServiceAreasDocument, { first: 3 });
    const codes: (string | null)[] | undefined = data?.serviceAreas?.nodes.map(({ code }) => code);
    expect(codes).toEqual(['A1', 'A2', 'A3']);
  });

  it('comes to an end of the pages', async () => {
    const codes: (string | null)[] = [];
    for await (const { code } of asking.paginate(ServiceAreasDocument, {}, (data) => data.serviceAreas))
      codes.push(code);
    expect(codes).toEqual(['A1', 'A2', 'A3']);
  });
});

describe('the handler', () => {
  it('gives way to one before it, and to one behind it where the operation is none of ours', async () => {
    const own = new client.TypedDocumentString<{ releases: { totalCount: number } }, object>(
      'query Own { releases { totalCount } }',
    );
    server.resetHandlers(
      graphql.link(url).query('ServiceAreas', () => HttpResponse.json({ data: { serviceAreas: null } })),
      savedAnswers(http, url),
      graphql.link(url).query('Own', () => HttpResponse.json({ data: { releases: { totalCount: 7 } } })),
    );
    const asking = createClient({ url, persisted: false });
    expect((await asking.query(ServiceAreasDocument)).data).toEqual({ serviceAreas: null });
    expect((await asking.query(own)).data).toEqual({ releases: { totalCount: 7 } });
    expect((await asking.query(client.MeasuresDocument)).data?.measures?.nodes).toHaveLength(3);
  });
});

describe('an answer', () => {
  it('is given without a request, to be changed by who has it', () => {
    const answer = savedAnswer(ServiceAreasDocument);
    expect(answer.serviceAreas?.nodes[0]?.code).toBe('A1');
    answer.serviceAreas = null;
    expect(savedAnswer(ServiceAreasDocument).serviceAreas?.nodes).toHaveLength(3);
  });

  it('is missed of what is no saved operation', () => {
    const own = new client.TypedDocumentString<unknown, object>('query toString { __typename }');
    expect(() => savedAnswer(own)).toThrow('toString is no saved operation: no answer of it is kept');
  });
});
