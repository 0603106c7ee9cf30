import { getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
import { graphSchema } from '../../../src/domain/graph.js';
import { Limits } from '../../../src/server/execution/limits.js';
import { type LiveServer, openServer } from '../../live-server.js';
import { savedOperations } from '../../saved-operations.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const ask = async (query: string, variables?: object) => {
  const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  return { status: reply.statusCode, ...reply.json() };
};

const rows = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: observations(first: 1000) { nodes { id measure { id } serviceArea { id } staffGroup { id } region { id } } }`).join(' ')} }`;
const nested = (depth: number) =>
  `{ commitment(id: "") ${'{ parent { ... on Commitment '.repeat(depth)}{ id } ${'} }'.repeat(depth)} }`;
const bomb = (levels: number) =>
  `{ ...F0 } ${Array.from({ length: levels }, (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`).join(' ')}
    fragment F${levels} on Query { __typename }`;

describe('a variable in a filter', () => {
  const list = (where: string) => `query ($id: ID) { observations(where: ${where}) { totalCount } }`;
  it.each([
    '{ id: { eq: $id } }',
    '{ measure: { id: { eq: $id, ne: "measure:staff" } } }',
    '{ not: { id: { eq: $id } } }',
    '{ or: [{ ifGiven: { id: { eq: $id } } }, { id: { eq: $id } }] }',
  ])('without a value is refused in %s, and left out where it may be', async (where) => {
    const query = list(where);
    expect(await ask(query)).toMatchObject({
      errors: [
        {
          message:
            'the variable $id stands in a filter and has no value: give it one, leave the test out, or put it in `ifGiven`',
        },
      ],
    });
    expect((await ask(query, { id: null })).errors[0].message).toContain('eq is null, which tests nothing');
    expect((await ask(list(`{ ifGiven: ${where} }`))).data.observations.totalCount).toBeGreaterThan(0);
  });

  it('is told nothing of `ifGiven` where there is none', async () => {
    const query =
      'query ($n: Int) { observationGroups(groupBy: [MEASURE], having: { count: { gt: $n } }) { totalCount } }';
    expect((await ask(query)).errors[0].message).toBe(
      'the variable $n stands in a filter and has no value: give it one, or leave out what it stands in',
    );
  });

  it('may stand for the whole of it', async () => {
    const whole = await ask('{ observations { totalCount } }');
    const query = 'query ($where: ObservationWhere) { observations(where: $where) { totalCount } }';
    for (const variables of [undefined, { where: null }, { where: {} }])
      expect((await ask(query, variables)).data).toEqual(whole.data);
  });
});

describe('a number in a document', () => {
  const count = (value: string) => `{ observations(where: { value: { gte: ${value} } }) { totalCount } }`;

  it.each(['12345678901234567890', '-0.12345678901234567890', '1234567890123456789e3'])(
    'of which not all digits are kept is refused: %s',
    async (value) => {
      const { errors } = await ask(count(value));
      expect(errors).toMatchObject([
        { message: expect.stringContaining(`the number ${value} has more digits than are kept: it would be read as `) },
      ]);
    },
  );

  it.each(['123456789012345', '0.1', '33.333333333333336', '1e3', '-0', '1.50', '1000000000000000000000'])(
    'whose digits are kept is taken: %s',
    async (value) => {
      expect((await ask(count(value))).data.observations.totalCount).toBeGreaterThanOrEqual(0);
    },
  );
});

describe('a document', () => {
  it.each([
    ['of a thousand rows', '{ observations(first: 1000) { nodes { id measure { label } } } }'],
    [
      'of pages in pages',
      '{ serviceAreas { nodes { observations { nodes { measure { label } citation { document { title } } } } } } }',
    ],
    ['that introspects', getIntrospectionQuery()],
    [
      'that counts the rows of large pages',
      '{ observations(first: 1000) { nodes { id } ...counted } } fragment counted on ObservationConnection { facets(by: [MEASURE, DOCUMENT, PRECISION], first: 100) { values { count } } }',
    ],
  ])('%s is answered', async (_, query) => {
    expect(await ask(query)).toMatchObject({ status: 200, data: expect.anything() });
  });

  it.each([
    ['too many pages', rows(41), 'could read 205041 rows; at most 200000 may be read at once (COST_LIMIT)'],
    [
      'pages in pages in pages',
      '{ measures { nodes { observations(first: 100) { nodes { discrepancies { nodes { kind } } } } } } }',
      'could read',
    ],
    [
      'many ids',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Measure { observations(first: 1000) { nodes { measure { label } serviceArea { name } } } } } }`,
      'could read',
    ],
    [
      'facets of many lists',
      '{ measures(first: 1000) { nodes { observations(first: 0) { facets(by: [MEASURE, DOCUMENT, PRECISION], first: 100) { values { count } } } } } }',
      'could read 306501 rows',
    ],
    [
      'the cells of many rows',
      '{ observationTable(first: 1000, rows: [MEASURE], columns: PERIOD) { nodes { cells { observations(first: 10) { nodes { id } } } } } }',
      'could read 613001 rows',
    ],
    ['too many levels', nested(20), 'at most 20 may be nested (DEPTH_LIMIT)'],
    [
      'fragments in fragments',
      bomb(20),
      '1048576 fields at its root; at most 50 may be asked for at once (ROOT_FIELD_LIMIT)',
    ],
    ['many aliases', `{ regions { nodes { ${'a: name '.repeat(101)} } } }`, 'renames 101 fields; at most 100'],
    ['many root fields', `{ ${'__typename '.repeat(51)} }`, '51 fields at its root'],
    [
      'many directives',
      `{ regions { nodes { ${'name @skip(if: false) '.repeat(51)} } } }`,
      'has 51 directives; at most 50',
    ],
  ])('of %s is refused', async (_, query, message) => {
    const answer = await ask(query, { ids: Array.from({ length: 100 }, (_, index) => `measure:${index}`) });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer.errors[0].message).toContain(message);
    expect(answer.data).toBeUndefined();
  });

  it('is refused for the number of its facets, however often it was answered with fewer', async () => {
    const query = `query ($by: [ObservationFacet!]!) { measures(first: 1000) { nodes { observations(first: 0) { facets(by: $by, first: 100) { by values { count } } } } } }`;
    expect((await ask(query, { by: 'MEASURE' })).status).toBe(200);
    for (let time = 0; time < 2; time++) {
      expect((await ask(query, { by: ['MEASURE'] })).status).toBe(200);
      expect((await ask(query, { by: ['MEASURE', 'DOCUMENT', 'PRECISION'] })).status).toBe(400);
    }
  });

  it('is refused for the values of its variables, however often it was answered with others', async () => {
    const query = `query ($n: Int!) { measures(first: $n) { nodes { observations(first: $n) { nodes { value } } } } }`;
    for (let time = 0; time < 4; time++) expect((await ask(query, { n: 2 })).status).toBe(200);
    for (let time = 0; time < 2; time++) expect((await ask(query, { n: 1000 })).status).toBe(400);
    expect((await ask(query, { n: 3 })).status).toBe(200);
    expect((await ask(query, { n: 'many' })).errors[0].message).toContain('$n');
  });

  it.each([
    ['parts', { or: Array.from({ length: 250 }, () => ({ value: { eq: 1 } })) }, '500 parts at most'],
    [
      'relations',
      { and: Array.from({ length: 41 }, () => ({ measure: { label: { eq: 'x' } } })) },
      '40 relations at most',
    ],
    ['values', { id: { in: Array.from({ length: 1001 }, () => 'observation:x') } }, '1000 values at most, not 1001'],
  ])('with too many %s in a filter is refused', async (_, where, message) => {
    const query = 'query ($where: ObservationWhere) { observations(where: $where) { nodes { id } } }';
    expect((await ask(query, { where })).errors[0].message).toContain(message);
  });
});

describe('a cost', () => {
  const limits = new Limits(graphSchema(), readConfig({}));
  const costOfText = (text: string, variables = {}) => limits.judge(parse(text), undefined, variables).cost;
  const times = (count: number, field: string) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ')} }`;

  it.each([
    ['with rows', '{ measures { nodes { observations { nodes { id } } } } }', 2601],
    ['with edges', '{ measures { nodes { observations { edges { node { id } } } } } }', 2601],
    ['with cursors only', '{ measures { nodes { observations { edges { cursor } } } } }', 2601],
    [
      'of which is asked where it ends only',
      '{ measures { nodes { observations { pageInfo { endCursor } } } } }',
      2601,
    ],
    ['with rows and their cursors', '{ measures { nodes { id } edges { cursor } pageInfo { endCursor } } }', 51],
    ['that is not there', '{ measures { nodes { observations @skip(if: true) { nodes { id } } } } }', 51],
    ['without anything of a page', '{ measures { nodes { observations { __typename } } } }', 101],
  ])('counts 50 rows of a page %s where no size is given', (_, query, cost) => {
    expect(costOfText(query)).toBe(cost);
  });

  it.each([
    ['totalCount', '{ observations(first: 1000) { totalCount } }', 501],
    ['the count of many lists, which is one statement', '{ measures { nodes { observations { totalCount } } } }', 601],
    ['each facet', '{ observations { facets(by: [MEASURE, DOCUMENT], first: 10) { values { count } } } }', 1023],
    ['the latest of each series', '{ observations(latest: true) { nodes { id } } }', 2051],
    ['groups', '{ observationGroups(groupBy: [MEASURE], first: 10) { nodes { count } } }', 6011],
    [
      'how groups changed',
      '{ observationGroups(groupBy: [MEASURE], first: 10) { nodes { change(from: "2020-03-31", to: "2021-03-31") { from { count } } } } }',
      12_031,
    ],
    [
      'the cells of a table',
      '{ observationTable(rows: [MEASURE], columns: PERIOD, first: 10) { columnCount columns { count } nodes { cells { count } } } }',
      12_000 + 500 + 50 + 1 + 10 * 51,
    ],
    [
      'a search, and each of what it counts',
      '{ search(text: "staff", first: 10) { types { count } documents { document { title } } } }',
      1500 + 1 + 50 + 100,
    ],
  ])('counts what reads all rows that fit: %s', (_, query, cost) => {
    expect(costOfText(query)).toBe(cost);
  });

  it('counts the latest where a variable asks for them, however often it was asked for others', () => {
    const document = parse('query ($latest: Boolean) { observations(latest: $latest) { nodes { id } } }');
    const costs = [false, true, false].map((latest) => limits.judge(document, undefined, { latest }).cost);
    expect(costs).toEqual([51, 2051, 51]);
  });

  const groups = 'observationGroups(groupBy: [MEASURE], having: { sum: { gt: 1 } }, first: 1) { nodes { sum } }';

  it('refuses 50 fields of groups that show one each, and says what to ask less of', async () => {
    const answer = await ask(times(50, groups));
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer.errors[0].message).toBe(
      'the document could read 300100 rows; at most 200000 may be read at once (COST_LIMIT): ask for fewer counts, facets and groups, each of which reads all rows that fit',
    );
  });

  it.each([
    ['lists with a count', 'observations(first: 50) { totalCount nodes { id measure { label } } }'],
    ['lists with facets', 'observations { facets(by: [MEASURE, DOCUMENT, PRECISION]) { values { count } } }'],
    ['lists of the latest', 'observations(latest: true) { nodes { id } }'],
    ['groups', 'observationGroups(groupBy: [MEASURE]) { totalCount nodes { sum measure { label } } }'],
  ])('lets a dashboard ask for fifteen %s, by half of what it may', (_, field) => {
    expect(costOfText(times(15, field))).toBeLessThan(100_000);
  });

  it('makes no answer wait that is short, whatever is read for it', () => {
    expect(limits.judge(parse(`{ ${groups} }`), undefined, {}).isHeavy).toBe(false);
    const long = '{ observations(first: 1000) { nodes { measure { id } } } }';
    expect(limits.judge(parse(long), undefined, {})).toMatchObject({ cost: 2001, isHeavy: true });
  });

  it('is not remembered from a request whose variables did not fit', async () => {
    const query = `query ($n: Int!, $s: String) { measures(first: $n) { nodes { observations(first: $n) { nodes { value } } } }
      releases(where: { version: { eq: $s } }) { totalCount } }`;
    expect((await ask(query, { n: 1000, s: {} })).errors[0].message).toContain('$s');
    expect((await ask(query, { n: 1000, s: 'a' })).errors[0].message).toContain('at most 200000');
  });

  it.each([
    ['number', 1000],
    ['text', 'x'],
    ['object', { __typename: 'Measure', id: 'measure:staff' }],
  ])('of a list is not that of a %s', async (_, other) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Measure { observations(first: 1000) { nodes { value } } } } }`;
    const many = Array.from({ length: 1000 }, () => ({ __typename: 'Measure', id: 'measure:none' }));
    await ask(query, { r: other });
    expect((await ask(query, { r: many })).errors[0].message).toContain('at most 200000');
    expect((await ask(query, { r: other })).errors?.[0]?.message ?? '').not.toContain('at most 200000');
    expect((await ask(query, { r: many })).errors[0].message).toContain('at most 200000');
  });

  it('counts where an argument of another field is refused', async () => {
    const query = `query ($id: ID = "service-area:a1") { serviceArea(id: $id) { code }
      measures(first: 1000) { nodes { observations(first: 1000) { nodes { value } } } } }`;
    for (const variables of [{ id: null }, {}, { id: null }]) expect((await ask(query, variables)).status).toBe(400);
  });

  it('is not asked of variables nested without end', async () => {
    // As text: nothing here could write it as JSON again.
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    for (const value of [deep, `[${deep}]`]) {
      const payload = `{"query":"query ($n: Int) { measures(first: $n) { totalCount } }","variables":{"n":${value}}}`;
      const headers = { 'content-type': 'application/json' };
      const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload, headers });
      expect(reply.statusCode).toBe(400);
      expect(reply.json().errors[0].message).toBe('the variables are nested more than 100 deep');
    }
  });
});

it('no saved question comes near the limits', async () => {
  const limits = new Limits(graphSchema(), readConfig({}));
  for (const { name, text, tableDocument, example } of await savedOperations())
    for (const document of [parse(text), parse(tableDocument)])
      for (const variables of [{}, example])
        expect(limits.judge(document, undefined, variables).refusal, name).toBeUndefined();
});
