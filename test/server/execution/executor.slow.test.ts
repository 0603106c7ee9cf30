import {
  type GraphQLObjectType,
  getIntrospectionQuery,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { graphSchema } from '../../../src/domain/graph.js';
import { keptExample } from '../../kept-example.js';
import { savedOperations } from '../../saved-operations.js';
import { openBothWays, type Variables } from './both-ways.js';

const operations = await savedOperations();

const rowOf = (connection: GraphQLObjectType) => getNamedType(connection.getFields().nodes?.type);

/** Every field of a type that needs no argument: values, and the values and lists of what it leads to. */
function everything(type: GraphQLObjectType, depth: number): string {
  const selections = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(target)) return [field.name];
    if (!isObjectType(target)) return [];
    if (target.name.endsWith('Connection') && !isObjectType(rowOf(target))) return [];
    if (target.name.endsWith('Connection'))
      return depth > 0 ? [`${field.name}(first: 2) { totalCount nodes { id } }`] : [];
    return depth > 0 ? [`${field.name} { ${everything(target, depth - 1)} }`] : [];
  });
  return ['__typename', ...selections].join(' ');
}

const lists = Object.values(graphSchema().getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
  const connection = getNamedType(type);
  if (!isObjectType(connection) || !connection.name.endsWith('Connection') || args.some(isRequiredArgument)) return [];
  const row = rowOf(connection);
  return isObjectType(row) ? [[name, row] as const] : [];
});

const area = '{ code region { name } }';

type Asked = readonly [name: string, query: string, variables?: Variables];

// What is asked, with which variables.
const asked: readonly Asked[] = [
  [
    'entities of several types by several keys',
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename
      ... on ServiceArea { code region { name } observations(first: 2) { nodes { value } } } ... on Measure { label } ... on Commitment { title } } }`,
    {
      representations: [
        { __typename: 'Measure', id: 'measure:staff' },
        { __typename: 'ServiceArea', code: 'A3' },
        { __typename: 'ServiceArea', id: 'service-area:none' },
        { __typename: 'ServiceArea', id: 'service-area:a1' },
      ],
    },
  ],
  ['the schema as gateways read it', '{ _service { sdl } }'],
  [
    'aliases',
    '{ here: serviceArea(id: "service-area:a12") { letters: code code } there: serviceArea(id: "service-area:a1") { id } }',
  ],
  ['a type name', '{ __typename serviceAreas(first: 2) { __typename nodes { kind: __typename } } }'],
  ['nothing', '{ serviceArea(id: "service-area:none") { code } release(id: "release:none") { id } }'],
  [
    'a named fragment in many places',
    `fragment A on ServiceArea ${area} { serviceArea(id: "service-area:a12") { ...A } serviceAreas(first: 2) { nodes { ...A } edges { node { ...A name } } } }`,
  ],
  [
    'inline fragments',
    '{ serviceAreas(first: 3) { ... { nodes { ... on ServiceArea { code } ... on Node { id } } } } }',
  ],
  [
    'fields that merge',
    '{ serviceAreas(first: 3) { nodes { code } } serviceAreas(first: 3) { nodes { region { name } } totalCount } }',
  ],
  [
    'nested lists',
    '{ regions(first: 3) { nodes { name serviceAreas(first: 2) { nodes { code observations(first: 2) { totalCount nodes { value citation { document { title } } } } } } } } }',
  ],
  [
    'facets of lists in lists',
    'query ($by: [ObservationFacet!]!) { regions(first: 3) { facets(by: SCHEME) { values { count } } nodes { serviceAreas(first: 2) { nodes { observations(first: 1) { nodes { id } facets(by: $by, first: 3) { by totalCount values { value label count node { id ... on Measure { unit } } } } } } } } } }',
    { by: ['MEASURE', 'PRECISION'] },
  ],
  [
    'a table',
    '{ observationTable(first: 3, rows: [DOCUMENT, PRECISION], columns: MEASURE_TOPIC) { columnCount columns { attributes { label } min refused { reason } } edges { cursor node { group { document { title } count } cells { count sum refused { numbers reason } observations(first: 1) { nodes { id } } } } } } }',
  ],
  [
    'changes',
    '{ observationGroups(first: 3, groupBy: [SERVICE_AREA], where: { measure: { id: { eq: "measure:staff" } } }) { nodes { count change(from: "2016-01-01", to: "2017-01-01") { value refused from { sum unit observations(first: 1) { nodes { id } } } to { change(of: MIN, from: "2017-01-01", to: "2018-01-01") { value } } } } } }',
  ],
  [
    'pages and cursors',
    '{ observations(first: 2) { edges { cursor node { id } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }',
  ],
  ['an enum', '{ regions(where: { scheme: { eq: SCHEME_2006 } }) { nodes { name scheme } } }'],
  [
    'an enum as a variable',
    'query ($scheme: RegionScheme) { regions(where: { scheme: { eq: $scheme } }) { nodes { name scheme } } }',
    { scheme: 'SCHEME_2006' },
  ],
  [
    'a whole filter as a variable',
    'query ($where: ObservationWhere) { observations(first: 3, where: $where) { nodes { id } } }',
    {
      where: {
        not: { reprint: { eq: true } },
        or: [{ value: { gt: 5 } }, { measure: { id: { eq: 'measure:staff' } } }],
      },
    },
  ],
  [
    'one item for a list',
    'query ($ids: [ID!]) { serviceAreas(where: { id: { in: $ids } }, orderBy: { code: DESC }) { nodes { id } } }',
    { ids: 'service-area:a1' },
  ],
  [
    'an absent variable within an object',
    'query ($code: String) { serviceAreas(where: { ifGiven: { code: { eq: $code } } }, first: 2) { totalCount nodes { code } } }',
  ],
  [
    'a null variable within an object',
    'query ($code: String) { serviceAreas(where: { ifGiven: { code: { eq: $code } } }, first: 2) { totalCount nodes { code } } }',
    { code: null },
  ],
  [
    'a given variable within an object',
    'query ($code: String) { serviceAreas(where: { ifGiven: { code: { eq: $code } } }, first: 2) { totalCount nodes { code } } }',
    { code: 'A1' },
  ],
  ['an absent variable for an argument', 'query ($first: Int) { serviceAreas(first: $first) { totalCount } }'],
  ['a default', 'query ($first: Int = 2) { serviceAreas(first: $first) { nodes { id } } }'],
  ['a default overruled', 'query ($first: Int = 2) { serviceAreas(first: $first) { nodes { id } } }', { first: 3 }],
  ['null for a default', 'query ($first: Int = 2) { regions(first: $first) { nodes { id } } }', { first: null }],
  [
    'a date',
    'query ($on: Date!) { serviceAreas(first: 4) { nodes { headcount(on: $on) { value } standing(programme: "programme:prioritisation", on: "2021-12-31") { status } } } }',
    { on: '2016-01-01' },
  ],
  ['a number for an id', '{ node(id: 12) { id } }'],
  [
    'a text that graphql-jit would run',
    '{ serviceAreas(where: { name: { ne: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.ran=1" } }) { totalCount } }',
  ],
  [
    'an interface',
    '{ node(id: "service-area:a12") { id __typename ... on ServiceArea { code region { name } } ... on Audit { title } } }',
  ],
  [
    'many of an interface',
    '{ nodes(ids: ["service-area:a12", "none:1", "measure:staff"]) { id ... on Measure { label } ... on ServiceArea { code } } }',
  ],
  [
    'a list of an interface',
    '{ statements(first: 20) { nodes { __typename id ... on Question { answers { nodes { id } } } ... on Finding { number } } } }',
  ],
  ['introspection', getIntrospectionQuery()],
  [
    'introspection of a type',
    '{ __type(name: "ServiceArea") { name fields { name } } serviceAreas(first: 1) { nodes { code } } }',
  ],
];

const conditional = `query ($a: Boolean!, $b: Boolean = false) {
  serviceAreas(first: 2) {
    totalCount @skip(if: $a)
    nodes { ...A @include(if: $a) ...A @include(if: $b) region @include(if: $b) { ...R } region { id } }
  }
  regions(first: 2) @include(if: $a) { nodes { id } }
  regions(first: 2) { ... @skip(if: $a) { nodes { ...R serviceAreas(first: 1) @include(if: $b) { nodes { ...A } } } } }
}
fragment A on ServiceArea { code name @skip(if: true) headcount(on: "2016-01-01") @include(if: $b) { value } }
fragment R on Region { name }`;

describe('the graph, asked of graphql-js and of compiled code', () => {
  let ask: Awaited<ReturnType<typeof openBothWays>>['ask'];
  beforeAll(async () => {
    ({ ask } = await openBothWays());
  });

  const answersAlike = async (query: string, variables?: Variables, operationName?: string) => {
    const { errors, compiled, statements } = await ask(query, variables, operationName);
    expect(errors).toBeUndefined();
    expect(statements[1], 'as many statements').toBe(statements[0]);
    return compiled;
  };

  it.each(operations.map((operation) => [operation.name, operation] as const))('%s', async (_, operation) => {
    const { text, tableDocument } = operation;
    const example = keptExample(operation);
    for (const query of [text, tableDocument]) await answersAlike(query, example);
    await answersAlike(text, { ...example, first: 1 });
  });

  it.each(lists)('every field of %s', async (name, row) => {
    // What an observation refers to is too much to be compiled with all that refers to in turn.
    const depth = row.name === 'Observation' ? 1 : 2;
    expect(await answersAlike(`{ ${name}(first: 20) { totalCount nodes { ${everything(row, depth)} } } }`)).toBe(true);
  });

  it.each(asked.map((one) => ({ name: one[0], one })))('$name', async ({ one: [, query, variables] }) => {
    await answersAlike(query, variables);
  });

  it.each([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
  ])('conditions %s and %s', async (a, b) => {
    expect(await answersAlike(conditional, { a, b })).toBe(true);
  });

  it('runs no text of a client', () => expect(globalThis).not.toHaveProperty('ran'));
});
