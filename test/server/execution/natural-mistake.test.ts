import { buildClientSchema, type GraphQLSchema, introspectionFromSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../../src/domain/graph.js';
import { withRightName } from '../../../src/server/execution/natural-mistake.js';

const schema: GraphQLSchema = buildClientSchema(introspectionFromSchema(apiSchema()));

const messages = (query: string) => validate(schema, parse(query)).map(({ message }) => withRightName(schema, message));

const rows = (argument: string) => `{ observations(${argument}) { totalCount } }`;
const where = (test: string) => `{ regions(where: { ${test} }) { totalCount } }`;
const facts = (test: string) => `{ observations(where: { ${test} }) { totalCount } }`;

describe('a mistake of a newcomer is told with what is right', () => {
  it.each([
    [rows('limit: 10'), '"first"'],
    [rows('offset: 10'), '"after"'],
    [rows('page: 2'), '"after"'],
    [rows('filter: {}'), '"where"'],
    [rows('order: []'), '"orderBy"'],
    [rows('sort: []'), '"orderBy"'],
    [rows('measure: "x"'), '"where: { measure: { eq: … } }"'],
    ['{ serviceArea(id: "x", code: "A1") { id } }', '"serviceAreas(where: { code: { eq: … } })"'],
    ['{ search(text: "x", query: "x") { totalCount } }', '"text"'],
    ['{ search(text: "x", type: MEASURE) { totalCount } }', '"types"'],
    ['{ observationGroups(groupBy: [], by: [MEASURE]) { totalCount } }', '"groupBy"'],
    [where('name: "x"'), '{ eq: "x" }'],
    [where('name: { _eq: "x" }'), '"eq"'],
    [where('name: { equals: "x" }'), '"eq"'],
    [where('name: { not: "x" }'), '"ne"'],
    [where('name: { like: "x" }'), '"contains"'],
    [where('name: { ilike: "x" }'), '"contains"'],
    [where('name: { endsWith: "x" }'), '"contains"'],
    [where('name: { is_null: true }'), '"isNull"'],
    [where('AND: []'), '"and"'],
    [where('_or: []'), '"or"'],
    [where('serviceAreas: { code: { eq: "x" } }'), '"some: { code: … }"'],
    [facts('value: { greaterThan: 1 }'), '"gt"'],
    [facts('value: 1'), '{ eq: 1 }'],
    [facts('measure: "measure:staff"'), '{ id: { eq: "measure:staff" } }'],
    [facts('measure: { eq: "measure:staff" }'), '"id: { eq: … }"'],
    [facts('staffGroup: { id: { isNull: true } }'), '"isNull" beside "id", as in "staffGroup: { isNull: true }"'],
    [facts('precision: "EXACT"'), '{ eq: EXACT }'],
    [facts('breakdown: "law-type"'), '{ has: "law-type" }'],
    [facts('organization: {}'), '"organisation"'],
    [facts('measureId: { eq: "x" }'), '"measure"'],
    ['{ regions(orderBy: NAME_ASC) { totalCount } }', '[{ name: ASC }]'],
    ['{ regions(orderBy: "name") { totalCount } }', '[{ name: ASC }]'],
    ['{ regions(orderBy: { name: asc }) { totalCount } }', 'the enum value "ASC"'],
    ['{ regions(orderBy: { name: DESCENDING }) { totalCount } }', 'the enum value "DESC"'],
    ['{ regions { items { id } } }', '"nodes"'],
    ['{ regions { data { id } } }', '"nodes"'],
    ['{ regions { name } }', '"nodes { name }"'],
    ['{ observations { value } }', '"nodes { value }"'],
    ['{ regions { count } }', '"totalCount"'],
    ['{ regions { pageInfo { hasMore } } }', '"hasNextPage"'],
    ['{ search(text: "x") { nodes { id } } }', '"node { ... on Node { id } }"'],
    ['{ search(text: "x") { nodes { name } } }', '"title"'],
    ['{ measure(id: "x") { name } }', '"label"'],
    ['{ observation(id: "x") { document { id } } }', '"citation { document }"'],
    ['{ observation(id: "x") { year } }', '"period"'],
    ['{ observationGroups(groupBy: []) { nodes { avg } } }', '"average"'],
    ['{ organizations { totalCount } }', '"organisations"'],
    ['{ measures(where: { kind: { eq: statistic } }) { totalCount } }', 'the enum value "STATISTIC"'],
  ])('%s', (query, right) => {
    const [message] = messages(query);
    expect(message).toContain(`Did you mean ${right}`);
    expect(message?.match(/Did you mean/g)).toHaveLength(1);
  });

  it('and is right: what is named is there', () => {
    for (const query of [
      '{ observations(first: 10, after: "x", where: { measure: { id: { eq: "x" } } }, orderBy: { value: ASC }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
      '{ serviceAreas(where: { code: { eq: "A1" } }) { nodes { id } } }',
      '{ search(text: "x", types: [MEASURE]) { nodes { title node { ... on Node { id } } } } }',
      facts('staffGroup: { isNull: true }, breakdown: { has: "law-type" }, precision: { eq: EXACT }'),
    ])
      expect(messages(query), query).toEqual([]);
  });

  it('and no other is changed', () => {
    for (const query of ['{ regions { zzz } }', where('zzz: {}'), rows('zzz: 1'), '{ zzz }']) {
      const [error] = validate(schema, parse(query));
      expect(messages(query)).toEqual([error?.message]);
    }
  });
});
