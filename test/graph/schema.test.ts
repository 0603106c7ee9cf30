import { readFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema, graphSchema, subgraphText } from '../../src/domain/graph.js';
import { printGraph } from '../../src/resolvers/schema.js';

const schema = graphSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && type !== schema.getQueryType(),
);

function* described(type: GraphQLNamedType): Generator<[name: string, description: string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
    }
}

describe('the schema', () => {
  it('is printed as it is', async () => {
    // Stale: npm run build && npm run schema
    expect(await readFile('schema/schema.graphql', 'utf8')).toBe(printGraph(apiSchema()));
    expect(await readFile('schema/subgraph.graphql', 'utf8')).toBe(subgraphText());
  });

  it('asks whether there is something only where there may be none: never within the tests of what is there', () => {
    const filters = types.filter((type) => isInputObjectType(type)).filter(({ name }) => name.endsWith('Where'));
    expect(filters.length).toBeGreaterThan(20);
    for (const filter of filters) {
      const within = getNamedType(filter.getFields().and?.type);
      if (!isInputObjectType(within)) throw new Error(`${filter.name} has no and`);
      expect(Object.keys(within.getFields()), within.name).not.toContain('isNull');
    }
  });

  it('describes every type, field, argument and value', () => {
    const queryFields = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => [
      [`Query.${field.name}`, field.description] as const,
      ...field.args.map(({ name, description }) => [`Query.${field.name}(${name})`, description] as const),
    ]);
    const missing = [...types.flatMap((type) => [...described(type)]), ...queryFields]
      .filter(([, description]) => !description?.trim())
      .map(([name]) => name);
    expect(missing).toEqual([]);
  });

  it.each([
    'organisations regions serviceAreas staffGroups offices people modules webinars audits budgets programmes',
    'works qualifications awards schemes categories',
    'documents measures observations statements commitments findings questions events frameworkElements',
    'links discrepancies checks releases',
  ])('lists %s', (names) => {
    const fields = schema.getQueryType()?.getFields() ?? {};
    const lists = Object.fromEntries(names.split(' ').map((name) => [name, String(fields[name]?.type)]));
    for (const type of Object.values(lists)) expect(type).toMatch(/^[A-Z][A-Za-z]+Connection$/);
  });

  it('cannot be written through', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  it('gives every entity the Node interface', () => {
    const entities = types.filter(isObjectType).filter((type) => 'id' in type.getFields());
    const without = entities.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
