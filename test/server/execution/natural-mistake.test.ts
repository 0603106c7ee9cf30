import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../../src/domain/graph.js';
import { withRightName } from '../../../src/server/execution/natural-mistake.js';

const schema = graphSchema();

const messages = (query: string) => validate(schema, parse(query)).map(({ message }) => withRightName(schema, message));

const rows = (argument: string) => `{ observations(${argument}) { totalCount } }`;
const where = (test: string) => `{ regions(where: { ${test} }) { totalCount } }`;
const facts = (test: string) => `{ observations(where: { ${test} }) { totalCount } }`;
const groups = (arguments_: string) => `{ observationGroups(${arguments_}) { totalCount } }`;

describe('a mistake of a newcomer is told with what is right', () => {
  it.each([
    [rows('limit: 10'), '"first"'],
    [rows('offset: 10'), '"after"'],
    [rows('page: 2'), '"after"'],
    [rows('filter: {}'), '"where"'],
    [rows('order: []'), '"orderBy"'],
    [rows('sort: []'), '"orderBy"'],
    [rows('measure: "x"'), '"where: { measure: { id: { eq: … } } }"'],
    ['{ serviceArea(id: "x", code: "A1") { id } }', '"serviceAreas(where: { code: { eq: … } })"'],
    [rows('per_page: 10'), '"first"'],
    [rows('search: "x"'), '"search(text: …)"'],
    [rows('q: "x"'), '"search(text: …)"'],
    [rows('unit: "x"'), '"where: { measure: { unit: { eq: … } } }"'],
    [rows('date: "x"'), '"where: { period: { start: { eq: … } } }"'],
    ['{ regions(q: "x") { totalCount } }', '"where: { matches: … }"'],
    ['{ statements(search: "x") { totalCount } }', '"where: { matches: … }"'],
    [
      '{ organisation(id: "x") { headcount(staffGroup: "x") { value } } }',
      '"observations(where: { staffGroup: { id: { eq: … } } })"',
    ],
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
    ['{ search(text: "x", period: "2020") { totalCount } }', '{ label: { eq: "2020" } }'],
    [facts('period: "2016"'), '{ label: { eq: "2016" } }'],
    [facts('period: 2016'), '{ label: { eq: "2016" } }'],
    [facts('period: "2016-01-01"'), '{ start: { eq: "2016-01-01" } }'],
    [facts('period: { gte: "2016-01-01" }'), '"start: { gte: … }"'],
    [facts('citation: "document:x"'), '{ document: { id: { eq: "document:x" } } }'],
    [facts('citation: 12'), '{ firstLine: { eq: 12 } }'],
    [facts('measure: "staff"'), '{ matches: "staff" }'],
    [facts('measure: ["measure:staff", "measure:posts"]'), '{ id: { in: ["measure:staff", "measure:posts"] } }'],
    [facts('measure: { contains: "x" }'), '"label: { contains: … }"'],
    [facts('breakdown: ["law-type"]'), '{ has: "law-type" }'],
    [facts('categories: "category:private-law"'), '{ some: { id: { eq: "category:private-law" } } }'],
    [facts('categories: { eq: "category:private-law" }'), '"some: { id: { eq: … } }"'],
    [facts('document: { id: { eq: "x" } }'), '"citation: { document: … }"'],
    [facts('unit: { eq: PEOPLE }'), '"measure: { unit: … }"'],
    [facts('area: {}'), '"serviceArea"'],
    ['{ statements(where: { saidBy: "person:x" }) { totalCount } }', '{ person: { id: { eq: "person:x" } } }'],
    ['{ audits(where: { kind: "inspection" }) { totalCount } }', '{ eq: INSPECTION }'],
    ['query ($m: ID!) { observations(where: { measure: $m }) { totalCount } }', '{ id: { eq: $m } }'],
    ['{ observationGroups(groupBy: [], having: 5) { totalCount } }', '{ count: { eq: 5 } }'],
    [groups('groupBy: [UNIT]'), 'the enum value "MEASURE_UNIT"'],
    [groups('groupBy: [unit]'), 'the enum value "MEASURE_UNIT"'],
    [groups('groupBy: ["UNIT"]'), 'the enum value "MEASURE_UNIT"'],
    [groups('groupBy: [TOPIC]'), 'the enum value "MEASURE_TOPIC"'],
    [groups('groupBy: [AREA]'), 'the enum value "SERVICE_AREA"'],
    [groups('groupBy: [DATE]'), 'the enum value "PERIOD"'],
    [groups('groupBy: [], orderBy: [{ period: { start: ASC } }]'), 'the enum value "ASC"'],
    [groups('groupBy: [], orderBy: [{ measure: ASC }]'), '{ label: ASC }'],
    [groups('groupBy: [], orderBy: [MEASURE_UNIT]'), '{ key: { key: MEASURE_UNIT, direction: ASC } }'],
    [groups('groupBy: [], orderBy: [{ key: MEASURE_UNIT }]'), '{ key: MEASURE_UNIT, direction: ASC }'],
    ['{ observations { facets(by: [UNIT]) { by } } }', 'the enum value "MEASURE_UNIT"'],
    [rows('orderBy: [{ period: DESC }]'), '{ start: DESC }'],
    [rows('orderBy: [{ serviceArea: ASC }]'), '{ name: ASC }'],
    [rows('orderBy: [{ citation: { document: ASC } }]'), '{ title: ASC }'],
    [rows('orderBy: [{ document: ASC }]'), '"citation: { document: … }"'],
    [rows('orderBy: [{ unit: ASC }]'), '"measure: { unit: … }"'],
    [rows('orderBy: "-serviceArea"'), '[{ serviceArea: { name: DESC } }]'],
    [rows('orderBy: "date desc"'), '[{ period: { start: DESC } }]'],
    [rows('orderBy: "unit"'), '[{ measure: { unit: ASC } }]'],
    ['{ organisations(orderBy: [{ statements: DESC }]) { totalCount } }', '{ count: DESC }'],
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
    ['{ observation(id: "x") { start } }', '"period { start }"'],
    ['{ observation(id: "x") { topic } }', '"measure { topic }"'],
    ['{ outcomes { totalCount } }', '"statements(where: { kind: { eq: OUTCOME } })"'],
    ['{ answers { totalCount } }', '"statements(where: { kind: { eq: ANSWER } })"'],
    ['{ remarks { totalCount } }', '"statements(where: { kind: { eq: REMARK } })"'],
    ['{ appointments { totalCount } }', '"offices { nodes { appointments } }"'],
    ['{ areas { totalCount } }', '"serviceAreas"'],
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
    for (const query of [
      '{ regions { zzz } }',
      where('zzz: {}'),
      rows('zzz: 1'),
      '{ zzz }',
      groups('groupBy: [ZZZ]'),
    ]) {
      const [error] = validate(schema, parse(query));
      expect(messages(query)).toEqual([error?.message]);
    }
  });
});
