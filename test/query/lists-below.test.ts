import { Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { isConnectionName } from '../../src/graph/connection.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

/** The same question with facets of each list: a list that is counted by something is read by a statement of its own. */
function counted(query: string): string {
  const types = new TypeInfo(graphSchema());
  const facets = parse('{ facets(by: DATASET) { totalCount } }').definitions[0];
  const added = facets?.kind === Kind.OPERATION_DEFINITION ? facets.selectionSet.selections : [];
  return print(
    visit(
      parse(query),
      visitWithTypeInfo(types, {
        SelectionSet: {
          leave: (node) =>
            isConnectionName(types.getParentType()?.name ?? '')
              ? { ...node, selections: [...node.selections, ...added] }
              : undefined,
        },
      }),
    ),
  );
}

const withoutFacets = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (key, value) => (key === 'facets' ? undefined : value)));

const staff = 'where: { measure: { id: { eq: "measure:staff" } } }';

describe('a list below rows', () => {
  it.each([
    ['with its arguments', `{ serviceAreas { nodes { code observations(first: 2, ${staff}) { nodes { value } } } } }`],
    [
      'in a list in a list',
      '{ regions { nodes { name serviceAreas { nodes { code observations(first: 3) { nodes { value citation { document { title } } } } } } } } }',
    ],
    [
      'of what rows refer to',
      '{ observations(first: 30) { nodes { value serviceArea { name observations(first: 2) { nodes { value } } } measure { label observations(first: 1) { nodes { value } } } } } }',
    ],
    [
      'of what an embedded value refers to',
      '{ observations(first: 5) { nodes { citation { document { title statements(first: 2) { nodes { id } } } } } } }',
    ],
    [
      'twice, by other names',
      `{ serviceAreas { nodes {
      least: observations(first: 1, ${staff}, orderBy: [{ value: ASC }, { id: ASC }]) { nodes { value } }
      most: observations(first: 1, ${staff}, orderBy: [{ value: DESC }, { id: ASC }]) { nodes { value } } } } }`,
    ],
    [
      'from its end',
      '{ regions { nodes { serviceAreas(last: 2) { nodes { code } pageInfo { hasNextPage hasPreviousPage } } } } }',
    ],
    [
      'with cursors',
      '{ regions { nodes { serviceAreas(first: 2) { edges { cursor node { code } } pageInfo { hasNextPage startCursor endCursor } } } } }',
    ],
    [
      'with how many rows it has',
      `{ regions { nodes { name observations(first: 1, ${staff}) { totalCount nodes { value } } } } }`,
    ],
    [
      'of which nothing but the number is selected',
      '{ documents { nodes { title statements { totalCount } observations { totalCount } } } }',
    ],
    [
      'below nodes and below edges',
      '{ regions { nodes { serviceAreas(first: 1) { nodes { code } } } edges { node { serviceAreas(first: 2) { nodes { name } } } } } }',
    ],
    [
      'in fragments that meet',
      `{ regions { nodes { ...Some ...More } } }
      fragment Some on Region { serviceAreas(first: 2) { nodes { code } } }
      fragment More on Region { serviceAreas(first: 2) { totalCount nodes { name observations(first: 1) { nodes { value } } } } }`,
    ],
    [
      'of a type among several',
      '{ statements(first: 60, orderBy: [{ id: ASC }]) { nodes { __typename organisations { nodes { name } } ... on Question { answers { nodes { id } } } ... on Commitment { evidence(first: 2) { nodes { id } } } } } }',
    ],
    [
      'in a table of links, where the rows of several lists meet',
      '{ discrepancies { nodes { id observations(first: 50) { nodes { id discrepancies { nodes { id } } rivals(first: 3) { totalCount nodes { id } } } } } } }',
    ],
    [
      'of a row found by its id',
      `{ serviceArea(id: "service-area:a12") { name region { name serviceAreas { nodes { code } } } observations(first: 3, ${staff}) { totalCount nodes { value } } } }`,
    ],
    [
      'of nodes of several types',
      '{ nodes(ids: ["service-area:a1", "measure:staff", "service-area:a12"]) { id ... on ServiceArea { observations(first: 2) { nodes { value } } } ... on Measure { observations(first: 1) { totalCount } } } }',
    ],
    ['of no rows', `{ regions(where: { name: { eq: "Nowhere" } }) { nodes { serviceAreas { nodes { code } } } } }`],
  ])('%s has the rows that a statement of its own finds, and needs none', async (_, query) => {
    const together = await ask(query);
    const apart = await ask(counted(query));
    expect(together.errors).toBeUndefined();
    expect(apart.errors).toBeUndefined();
    expect(together.data).toEqual(withoutFacets(apart.data));
    expect(together.statements).toBe(1);
    expect(apart.statements).toBeGreaterThan(1);
  });

  it('is as the variables of each request say', async () => {
    const query = `query ($first: Int, $id: ID!, $with: Boolean!) { serviceAreas(first: 3) { nodes { code
      observations(first: $first, where: { measure: { id: { eq: $id } } }) @include(if: $with) { nodes { value } } } } }`;
    const plain = (first: number, id: string) =>
      `{ serviceAreas(first: 3) { nodes { code observations(first: ${first}, where: { measure: { id: { eq: "${id}" } } }) { nodes { value } } } } }`;
    for (const [first, id] of [
      [1, 'measure:staff'],
      [2, 'measure:staff'],
      [1, 'measure:sick-days'],
    ] as const)
      expect((await ask(query, { first, id, with: true })).data).toEqual((await ask(plain(first, id))).data);
    const without = await ask(query, { first: 1, id: 'measure:staff', with: false });
    expect(without.data).toEqual((await ask('{ serviceAreas(first: 3) { nodes { code } } }')).data);
  });

  it.each([
    ['measure: { id: { eq: "measure:staf" } }', /measure:staff/],
    ['value: { gt: 1, lt: null }', /null/],
  ])('that is asked for what cannot be answered (%s) is refused where it stands', async (where, message) => {
    const query = `{ measures(first: 1) { nodes { id } }
      serviceAreas(first: 2) { nodes { code observations(where: { ${where} }) { nodes { value } } } } }`;
    const { data, errors } = await ask(query);
    expect(data).toMatchObject({ measures: { nodes: [{}] }, serviceAreas: null });
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.path).toEqual(['serviceAreas', 'nodes', expect.any(Number), 'observations']);
  });

  it('of a row found by its id, too', async () => {
    const { data, errors } = await ask(
      '{ serviceArea(id: "service-area:a12") { observations(where: { measure: { id: { eq: "measure:staf" } } }) { nodes { value } } } }',
    );
    expect(data).toEqual({ serviceArea: null });
    expect(errors?.[0]?.path).toEqual(['serviceArea', 'observations']);
  });

  it('whose order asks for an id that there is not is refused where it stands, too', async () => {
    const order = 'orderBy: [{ rivals: { count: DESC, where: { measure: { id: { eq: "measure:staf" } } } } }]';
    const { data, errors } = await ask(
      `{ observations(first: 2, where: { serviceArea: { isNull: false } }) { nodes { id serviceArea { observations(first: 1, ${order}) { nodes { id } } } } } }`,
    );
    expect(data).toMatchObject({ observations: { nodes: [{ serviceArea: null }, { serviceArea: null }] } });
    expect(errors?.[0]?.path).toEqual(['observations', 'nodes', expect.any(Number), 'serviceArea', 'observations']);
  });

  const misspelt = 'observations(first: 1, where: { serviceArea: { id: { eq: "service-area:zz" } } }) { totalCount }';

  it.each([
    [
      'things found by their ids',
      `{ refused: measure(id: "measure:staff") { ${misspelt} } same: measure(id: "measure:staff") { id } other: organisation(id: "organisation:cafcass") { kind } }`,
      { refused: null, same: { id: 'measure:staff' }, other: { kind: expect.any(String) } },
      ['refused', 'observations'],
    ],
    [
      'nodes of another type',
      `{ nodes(ids: ["measure:staff", "organisation:cafcass"]) { ... on Measure { ${misspelt} } ... on Organisation { id } } }`,
      { nodes: [null, { id: 'organisation:cafcass' }] },
      ['nodes', 0, 'observations'],
    ],
  ])('that is refused leaves alone what is looked up in the same moment: %s', async (_, query, expected, path) => {
    const { data, errors } = await ask(query);
    expect(data).toMatchObject(expected);
    expect(errors?.map((error) => error.path)).toEqual([path]);
  });

  it.each([
    ['under a directive', 'rivals(first: 2) @include(if: true) { nodes { id } }', ''],
    ['of a field that is written twice', 'value', 'rivals(first: 2) { nodes { id } }'],
  ])('%s is in the statement of many nodes once', async (_, first, second) => {
    const { data } = await ask('{ observations(first: 60) { nodes { id } } }');
    const observations = data?.observations as { readonly nodes: readonly { readonly id: string }[] } | undefined;
    const ids = observations?.nodes.map(({ id }) => id) ?? [];
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Observation { ${first} } } ${
      second && `nodes(ids: $ids) { ... on Observation { ${second} } }`
    } }`;
    const [few, many] = [await ask(query, { ids: ids.slice(0, 2) }), await ask(query, { ids })];
    expect(many.errors).toBeUndefined();
    expect(many.sql).toEqual(few.sql);
  });

  it('below nodes of several names is in statements of which none is long', async () => {
    const named = Array.from({ length: 40 }, (_, index) => `a${index}: measure(id: "measure:staff") { ...Lists }`);
    const { errors, sql } = await ask(`{ ${named.join(' ')} }
      fragment Lists on Measure { label observations(first: 2, where: { value: { gt: 3 } }) { totalCount nodes { value serviceArea { name } } } }`);
    expect(errors).toBeUndefined();
    expect(sql.length).toBeGreaterThan(1);
    for (const text of sql) expect(text.length).toBeLessThan(25_000);
  });
});
