import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { buildSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { subgraphText } from '../../src/domain/graph.js';
import { dashboardText } from './dashboard.js';
import { compose } from './federated.js';

const cafcass = subgraphText();
const changed = (from: string, to: string) => {
  expect(dashboardText).toContain(from);
  return dashboardText.replace(from, to);
};
const messages = (dashboard: string) => compose({ cafcass, dashboard }).errors?.map(({ message }) => message) ?? [];

describe('the subgraph', () => {
  it('composes alone', () => {
    expect(composeServices([{ name: 'cafcass', typeDefs: parse(cafcass) }]).errors).toBeUndefined();
  });

  it('composes with a dashboard, into a schema that has the fields of both', () => {
    const { errors, publicSdl = '' } = compose({ cafcass, dashboard: dashboardText });
    expect(errors).toBeUndefined();
    const schema = buildSchema(publicSdl);
    const fieldsOf = (name: string) => {
      const type = schema.getType(name);
      return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    };
    expect(fieldsOf('ServiceArea')).toEqual(expect.arrayContaining(['id', 'observations', 'colour', 'heading']));
    expect(fieldsOf('Measure')).toEqual(expect.arrayContaining(['label', 'owner']));
    expect(fieldsOf('Query')).toEqual(expect.arrayContaining(['serviceAreas', 'boards']));
    // What only gateways need stays with them.
    expect(fieldsOf('Query').filter((name) => name.startsWith('_'))).toEqual([]);
    const area = schema.getType('ServiceArea');
    expect(isObjectType(area) && area.getFields().code?.description).toBe(
      'Code as printed, such as `A12`; null where the documents print none.',
    );
  });

  it('gives every statement what a dashboard has for the interface', () => {
    const { errors, publicSdl = '' } = compose({ cafcass, dashboard: dashboardText });
    expect(errors).toBeUndefined();
    const schema = buildSchema(publicSdl);
    const statement = schema.getType('Statement');
    const types = isInterfaceType(statement) ? [statement, ...schema.getPossibleTypes(statement)] : [];
    expect(types.length).toBeGreaterThan(1);
    for (const type of types) expect(Object.keys(type.getFields()), type.name).toContain('stars');
  });

  it('tells the gateway its keys, its tags and the sizes of its lists', () => {
    const { supergraphSdl = '' } = compose({ cafcass, dashboard: dashboardText });
    for (const [type, key] of [
      ['ServiceArea', 'id'],
      ['ServiceArea', 'code'],
      ['Module', 'title'],
      ['Organisation', 'abbreviation'],
      ['Measure', 'id'],
    ])
      expect(supergraphSdl).toMatch(new RegExp(`^type ${type} [^{]*@join__type\\(graph: CAFCASS, key: "${key}"`, 'm'));
    expect(supergraphSdl).toContain('@tag(name: "experimental")');
    expect(supergraphSdl).toMatch(/@listSize\([^)]*assumedSize: 50/);
  });

  it('can be composed without what is experimental', () => {
    const services = [
      { name: 'cafcass', typeDefs: parse(cafcass) },
      { name: 'dashboard', typeDefs: parse(dashboardText) },
    ];
    const { errors, publicSdl } = composeSchemaContract(services, {
      include: new Set(),
      exclude: new Set(['experimental']),
    });
    expect(errors).toBeUndefined();
    const hit = buildSchema(publicSdl ?? '').getType('SearchHit');
    expect(isObjectType(hit) && Object.keys(hit.getFields())).toEqual(['node', 'similar', 'snippet', 'title', 'type']);
  });

  it.each([
    [
      'a field of ours that is not shared',
      changed('colour: String\n', 'colour: String\n    region: String\n'),
      /field "ServiceArea\.region".*"cafcass".*"dashboard"/i,
    ],
    [
      'a type that has the name of one of ours',
      changed('  type Board {', '  type Region {\n    name: String!\n  }\n\n  type Board {'),
      /field "Region\.name".*"cafcass".*"dashboard"/,
    ],
    ['half of a type that is shared', changed('    start: Date!\n', ''), /cannot find field "Period\.start"/],
    [
      'a requirement that we do not have',
      changed('@requires(fields: "name")', '@requires(fields: "nickname")'),
      /\[dashboard\].*ServiceArea\.heading.*nickname/i,
    ],
    [
      'another type for a key of ours',
      changed('code: String\n', 'code: Int\n'),
      /"ServiceArea\.code" is incompatible.*"cafcass".*"Int" in subgraph "dashboard"/,
    ],
  ])('is not composed with %s, and the message says where', (_, dashboard, expected) => {
    expect(messages(dashboard).join('\n')).toMatch(expected);
  });
});
