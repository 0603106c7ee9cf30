import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
interface Parent {
  readonly id: string;
  readonly list: List;
}

const page = '{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }';

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data as Data;
}
const lists = async (query: string) =>
  (await answer<{ parents: { nodes: readonly Parent[] } }>(`{ parents: ${query} }`)).parents.nodes;

describe('the pages within rows', () => {
  const observations = 'where: { value: { gt: 100 } }, orderBy: [{ value: DESC }], first: 3';

  it('are those of the whole list that belong to each row, in the order and by the filter that are asked for', async () => {
    const measures = await lists(`measures(first: 30) { nodes { id list: observations(${observations}) ${page} } }`);
    expect(measures.filter(({ list }) => list.pageInfo.hasNextPage).length).toBeGreaterThan(1);
    for (const { id, list } of measures) {
      const where = `where: { measure: { id: { eq: "${id}" } }, value: { gt: 100 } }`;
      const own = observations.replace(/where: \{.*?\} \}/, where);
      expect({ list }, id).toEqual(await answer(`{ list: observations(${own}) ${page} }`));
    }
  });

  it('go on after a cursor, in every row', async () => {
    const measure = (args: string) =>
      answer<{ measure: Parent }>(`{ measure(id: "measure:staff") { id list: observations(${args}) ${page} } }`);
    const { nodes, pageInfo, totalCount } = (await measure(observations)).measure.list;
    const { list } = (await measure(`${observations}, after: "${pageInfo.endCursor}"`)).measure;
    expect(list).toMatchObject({ totalCount, pageInfo: { hasPreviousPage: true } });
    expect(list.nodes).toHaveLength(3);
    for (const node of list.nodes) expect(nodes).not.toContainEqual(node);
  });

  it.each([
    ['audits', 'grades', 'observations', 'audit', 'measure: { role: { eq: AUDIT_GRADE } }, reprint: { eq: false }'],
    ['budgets', 'amounts', 'observations', 'budget', 'measure: { unit: { eq: POUNDS } }, reprint: { eq: false }'],
    [
      'webinars',
      'attendances',
      'observations',
      'webinar',
      'measure: { role: { eq: WEBINAR_ATTENDANCES } }, reprint: { eq: false }',
    ],
  ])('of %s have %s of their sort only', async (parents, name, all, reference, sort) => {
    const found = await lists(`${parents}(first: 20) { nodes { id list: ${name} ${page} } }`);
    expect(found.some(({ list }) => list.totalCount > 0)).toBe(true);
    for (const { id, list } of found) {
      const where = `where: { ${reference}: { id: { eq: "${id}" } }, ${sort} }`;
      expect({ list }, id).toEqual(await answer(`{ list: ${all}(${where}) ${page} }`));
    }
  });

  it('are of one type of a table that several share', async () => {
    interface Audit {
      readonly statements: { readonly nodes: readonly { readonly __typename: string; readonly id: string }[] };
      readonly findings: List;
    }
    const { audits } = await answer<{ audits: { nodes: readonly Audit[] } }>(
      `{ audits { nodes { statements(first: 100) { nodes { __typename id } } findings(first: 100) ${page} } } }`,
    );
    const types = new Set(
      audits.nodes.flatMap(({ statements }) => statements.nodes.map(({ __typename }) => __typename)),
    );
    expect(types.size).toBeGreaterThan(1);
    for (const { statements, findings } of audits.nodes) {
      const expected = statements.nodes.flatMap(({ __typename, id }) => (__typename === 'Finding' ? [{ id }] : []));
      expect(findings).toMatchObject({ totalCount: expected.length, nodes: expected });
    }
  });
});

it('a reference of which an id is enough takes nothing from the next', async () => {
  const { list } = await answer<{ list: { nodes: readonly object[] } }>(
    `{ list: observations(where: { serviceArea: { code: { eq: "A1" } } }) {
      nodes { measure { id } serviceArea { code region { id } } citation { document { title } } } } }`,
  );
  expect(list.nodes.length).toBeGreaterThan(0);
  for (const node of list.nodes)
    expect(node).toMatchObject({
      measure: { id: expect.stringMatching(/^measure:/) },
      serviceArea: { code: 'A1' },
      citation: { document: { title: expect.any(String) } },
    });
});
