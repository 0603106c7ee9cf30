import { isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/domain/graph.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

it('every field of the query type may be null, for one that is refused must not take the others with it', () => {
  const fields = Object.values(apiSchema().getQueryType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(40);
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

describe('a field that is refused leaves the answers of those beside it', () => {
  it.each([
    ['observations(first: 1001) { nodes { id } }', 'first expects a number from 0 to 1000'],
    ['observations(after: "nonsense") { nodes { id } }', 'after expects a cursor of this list'],
    ['observationGroups(groupBy: []) { nodes { count } }', 'groupBy expects at least one key'],
    ['search(text: "staff", first: -1) { nodes { title } }', 'first expects'],
    [`nodes(ids: [${'"a:b", '.repeat(1001)}]) { id }`, 'nodes expects 1000 ids at most'],
  ])('%.40s', async (field, message) => {
    const { data, errors } = await ask(`{ refused: ${field} measures(first: 1) { nodes { __typename } } }`);
    expect(data).toEqual({ refused: null, measures: { nodes: [{ __typename: 'Measure' }] } });
    expect(errors?.map((error) => [error.path, error.extensions.code])).toEqual([[['refused'], 'BAD_USER_INPUT']]);
    expect(errors?.[0]?.message).toContain(message);
  });
});
