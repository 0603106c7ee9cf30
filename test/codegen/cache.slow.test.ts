import { readFile } from 'node:fs/promises';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { loadDevMessages, loadErrorMessages } from '@apollo/client/dev';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { buildSchema, isEnumType, isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import * as client from '../../codegen/client/index.js';
import { keptExample } from '../kept-example.js';
import { type LiveServer, openServer } from '../live-server.js';
import { operations } from '../server/table-links.js';

const { apolloTypePolicies, graphcacheKeys, objectTypes, possibleTypes } = client;

let server: LiveServer;
beforeAll(async () => {
  loadDevMessages();
  loadErrorMessages();
  server = await openServer();
});
afterAll(() => server.close());

let said: MockInstance[];
beforeEach(() => {
  said = (['warn', 'error'] as const).map((level) => vi.spyOn(console, level).mockImplementation(() => {}));
});
afterEach(() => vi.restoreAllMocks());
const warnings = () => said.flatMap(({ mock }) => mock.calls).map((words) => words.join(' '));

/** Each saved operation with the values of its example. */
const asked = operations.map((operation) => ({
  query: gql(operation.text),
  variables: { ...keptExample(operation) },
}));

const lines = gql(
  `{ observations(first: 3) { totalCount nodes { id value citation { firstLine } period { start } } } }`,
);
const places = gql(`{ observations(first: 3) { nodes { id citation { section document { id } } period { label } } } }`);

describe('Apollo Client', () => {
  const apollo = (options: ConstructorParameters<typeof InMemoryCache>[0]) =>
    new ApolloClient({ link: new HttpLink({ uri: `${server.url}/graphql` }), cache: new InMemoryCache(options) });

  it('loses what was selected before, and says so, without the policies', async () => {
    const without = apollo({});
    await without.query({ query: lines });
    await without.query({ query: places });
    expect(warnings().join()).toContain('Cache data may be lost');
    expect(without.readQuery({ query: lines })).toBeNull();
  });

  it('keeps all that was selected, of every saved operation, with them', async () => {
    const withPolicies = apollo({ possibleTypes, typePolicies: apolloTypePolicies });
    await withPolicies.query({ query: lines });
    await withPolicies.query({ query: places });
    for (const one of asked) {
      await withPolicies.query(one);
      expect(withPolicies.readQuery(one), JSON.stringify(one)).not.toBeNull();
    }
    expect(warnings()).toEqual([]);
    // What was asked first has lost nothing to all that came after.
    for (const query of [lines, places]) expect(withPolicies.readQuery({ query })).not.toBeNull();
  });
});

describe("urql's graphcache", () => {
  const urql = (options: Parameters<typeof cacheExchange>[0]) =>
    new Client({
      url: `${server.url}/graphql`,
      preferGetMethod: false,
      exchanges: [cacheExchange(options), fetchExchange],
    });

  it('asks for a key of what has none, without being told', async () => {
    await urql({}).query(lines, {});
    expect(warnings().join()).toContain('no key could be generated');
  });

  it('keeps all that was selected, of every saved operation, with the keys', async () => {
    const withKeys = urql({ keys: graphcacheKeys });
    for (const { query, variables } of [{ query: lines, variables: {} }, { query: places, variables: {} }, ...asked]) {
      const { error } = await withKeys.query(query, variables);
      expect(error).toBeUndefined();
    }
    // Which fragment is for which type, it guesses from what it sees: it is told of that where it has the schema.
    expect(warnings().filter((words) => words.includes('key'))).toEqual([]);
    const again = await withKeys.query(lines, {}, { requestPolicy: 'cache-only' });
    expect(again.data?.observations.nodes).toHaveLength(3);
  });
});

describe('what the client knows of the schema', async () => {
  const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));

  it('is which types of objects there are, and which an interface may be', () => {
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !/^(__|Query$)/.test(type.name),
    );
    expect(objectTypes.toSorted()).toEqual(types.map(({ name }) => name).toSorted());
    expect(possibleTypes.Statement).toContain('Commitment');
  });

  it('is every value of the enums that its documents have', async () => {
    const lists = Object.entries(client).filter(([name]) => name.endsWith('Values'));
    const typed = (await readFile('codegen/generated/graphql.ts', 'utf8')).matchAll(/^export type (\w+) =/gm);
    const enums = Array.from(typed, ([, name = '']) => name).filter((name) => isEnumType(schema.getType(name)));
    expect(enums.length).toBeGreaterThan(10);
    expect(lists.map(([name]) => name).toSorted()).toEqual(enums.map((name) => `${name}Values`).toSorted());
    for (const [name, values] of lists) {
      const type = schema.getType(name.replace(/Values$/, ''));
      expect(isEnumType(type) && type.getValues().map((value) => value.name), name).toEqual(values);
    }
  });
});
