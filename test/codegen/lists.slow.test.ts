import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../../codegen/client/index.js';
import * as lists from '../../codegen/client/lists.js';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
let client: Client;
beforeAll(async () => {
  server = await openServer();
  client = createClient({ url: `${server.url}/graphql` });
});
afterAll(() => server.close());

/** What each of them answers: a page under the name of its field. */
type List = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly object[] } | null>>;

const documents = Object.entries(lists).flatMap(([name, value]) =>
  value instanceof lists.TypedDocumentString && !value.__meta__?.fragmentName ? [[name, value] as const] : [],
);

describe('the lists of the client', () => {
  it.each(documents)('have all that is asked for: %s', async (_, document) => {
    const { data, error } = await client.query<List, object>(document as lists.TypedDocumentString<List, object>);
    expect(error).toBeUndefined();
    const [list] = Object.values(data ?? {});
    expect(list?.nodes).toHaveLength(Math.min(list?.totalCount ?? 0, 50));
    expect(list?.nodes).not.toEqual([]);
  });

  it('filter and order by whatever is said', async () => {
    const where: lists.ObservationWhere = {
      measure: { id: { eq: 'measure:staff' } },
      serviceArea: { code: { in: ['A1', 'A2'] } },
    };
    const { data } = await client.query(lists.ObservationListDocument, {
      where,
      orderBy: [{ value: 'DESC' }],
      first: 2,
    });
    const numbers = data?.observations?.nodes ?? [];
    expect(numbers).toHaveLength(2);
    for (const { measure, serviceArea } of numbers) {
      expect(measure.id).toBe('measure:staff');
      expect(['A1', 'A2']).toContain(serviceArea?.code);
    }
    expect(numbers[0]?.value).toBeGreaterThanOrEqual(numbers[1]?.value ?? 0);
  });

  it('are read page by page', async () => {
    const kinds = new Set<string>();
    const variables = {
      where: { kind: { in: ['EVENT', 'QUESTION'] } },
      first: 40,
    } satisfies lists.StatementListQueryVariables;
    let count = 0;
    for await (const { kind } of client.paginate(lists.StatementListDocument, variables, (data) => data.statements)) {
      kinds.add(kind);
      count += 1;
    }
    const { data } = await client.query(lists.StatementListDocument, { ...variables, first: 0 });
    expect([...kinds].toSorted()).toEqual(['EVENT', 'QUESTION']);
    expect(count).toBe(data?.statements?.totalCount);
    expect(count).toBeGreaterThan(80);
  });

  it('leave out a test without a value where that is said', async () => {
    const all = await client.query(lists.MeasureListDocument, { first: 0 });
    const some = await client.query(lists.MeasureListDocument, {
      where: { ifGiven: { topic: { eq: null } } },
      first: 0,
    });
    expect(some.data?.measures?.totalCount).toBe(all.data?.measures?.totalCount);
  });
});
