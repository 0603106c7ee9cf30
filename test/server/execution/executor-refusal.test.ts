import { beforeAll, describe, expect, it } from 'vitest';
import { openBothWays, type Variables } from './both-ways.js';

type Asked = readonly [name: string, query: string, variables?: Variables, operationName?: string];

// What a resolver refuses, what graphql-js refuses, and what is null where it may not be.
const refused: readonly Asked[] = [
  [
    'a representation without a key',
    '{ _entities(representations: [{ __typename: "ServiceArea" }, { __typename: "ServiceArea", code: "A1" }]) { ... on ServiceArea { code } } }',
  ],
  [
    'a representation that is none',
    'query ($any: [_Any!]!) { _entities(representations: $any) { __typename } }',
    { any: ['x'] },
  ],
  ['an entity of no type', '{ _entities(representations: [{ __typename: "Nothing", id: "x" }]) { __typename } }'],
  ['a page that is too long', '{ serviceAreas(first: 2) { nodes { id } } observations(first: 1001) { nodes { id } } }'],
  ['a foreign cursor', '{ serviceAreas(after: "x") { nodes { id } } }'],
  ['a nested page that is too long', '{ regions { nodes { name serviceAreas(first: -1) { nodes { id } } } } }'],
  ['too many ids', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 1001 }, String) }],
  [
    'a variable of the wrong type',
    'query ($first: Int) { serviceAreas(first: $first) { totalCount } }',
    { first: 'two' },
  ],
  ['a missing variable', 'query ($id: ID!) { serviceArea(id: $id) { code } }'],
  ['a null variable', 'query ($id: ID!) { serviceArea(id: $id) { code } }', { id: null }],
  [
    'null where a default made it valid',
    'query ($id: ID = "service-area:a1") { serviceArea(id: $id) { code } }',
    { id: null },
  ],
  ['null for a condition', 'query ($a: Boolean = true) { serviceAreas { totalCount @include(if: $a) } }', { a: null }],
  [
    'an unknown value of an enum',
    'query ($kind: MeasureKind) { measures(where: { kind: { eq: $kind } }) { totalCount } }',
    { kind: 'NONE' },
  ],
  [
    'what is no code',
    'query ($scheme: RegionScheme) { regions(where: { scheme: { eq: $scheme } }) { totalCount } }',
    { scheme: 'the regions of 2006' },
  ],
  [
    'an unknown field of an input',
    'query ($where: RegionWhere) { regions(where: $where) { totalCount } }',
    { where: { nonsense: 1 } },
  ],
  [
    'a day that does not exist',
    'query ($on: Date!) { serviceAreas(first: 1) { nodes { headcount(on: $on) { value } } } }',
    { on: '2021-02-30' },
  ],
  ['an operation that does not exist', 'query A { regions { totalCount } } query B { __typename }', {}, 'C'],
  ['no operation named', 'query A { regions { totalCount } } query B { __typename }'],
];

describe('the graph, asked of graphql-js and of compiled code', () => {
  let ask: Awaited<ReturnType<typeof openBothWays>>['ask'];
  beforeAll(async () => {
    ({ ask } = await openBothWays());
  });

  it.each(refused.map((one) => ({ name: one[0], one })))('refuses $name', async ({ one: [, query, ...rest] }) => {
    const { errors } = await ask(query, ...rest);
    expect(errors?.length).toBeGreaterThan(0);
  });
});
