import { Trace } from '@apollo/usage-reporting-protobuf';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../../live-server.js';

const area = '{ serviceArea(id: "service-area:a1") { code } }';

describe.each([
  ['by default', { introspection: true, trusted: false }],
  ['to trusted gateways', { introspection: true, trusted: true }],
  ['without introspection', { introspection: false, trusted: false }],
  ['without introspection, to trusted gateways', { introspection: false, trusted: true }],
])('a server %s', (_, settings) => {
  let server: LiveServer;
  beforeAll(async () => {
    server = await openServer(settings);
  });
  afterAll(() => server.close());

  const ask = async (query: string, headers: Record<string, string> = {}) =>
    (await server.http.inject({ method: 'POST', url: '/graphql', payload: { query }, headers })).json();

  it(`${settings.trusted ? 'gives' : 'does not give'} a trace to who asks for one, time and again`, async () => {
    for (let time = 0; time < 5; time++) {
      const { data, extensions } = await ask(area, { 'apollo-federation-include-trace': 'ftv1' });
      expect(data).toEqual({ serviceArea: { code: 'A1' } });
      if (!settings.trusted) expect(extensions).toBeUndefined();
      else expect(Number(Trace.decode(Buffer.from(extensions.ftv1, 'base64')).durationNs)).toBeGreaterThan(0);
      expect((await ask(area)).extensions).toBeUndefined();
    }
  });

  it(`${settings.introspection ? 'says' : 'does not say'} what is right in place of a natural mistake`, async () => {
    for (const query of [
      '{ observations(limit: 1) { totalCount } }',
      '{ observations(where: { value: 1 }) { totalCount } }',
    ]) {
      const { errors } = await ask(query);
      expect(errors[0].message.includes('Did you mean')).toBe(settings.introspection);
    }
  });

  it(`${settings.introspection ? 'tells' : 'does not tell'} anybody the schema`, async () => {
    const { data, errors } = await ask(getIntrospectionQuery());
    const text = await server.http.inject('/schema.graphql');
    if (settings.introspection) {
      expect(data.__schema.queryType.name).toBe('Query');
      expect(text.body).toContain('type ServiceArea');
    } else {
      expect(errors[0].message).toContain('introspection');
      expect(text.statusCode).toBe(404);
    }
  });

  it(`${settings.introspection ? 'suggests' : 'does not suggest'} names of the schema`, async () => {
    const wrong = [
      '{ serviceAras { totalCount } }',
      '{ statements(where: { kind: { eq: REMRK } }) { totalCount } }',
      '{ modules(wher: {}) { totalCount } }',
      '{ ...on ServiceAria { id } }',
    ];
    for (const query of wrong) {
      const [{ message }] = (await ask(query)).errors;
      expect(message.includes('Did you mean'), message).toBe(settings.introspection);
    }
    const payload = {
      query: 'query ($w: ModuleWhere) { modules(where: $w) { totalCount } }',
      variables: { w: { tite: {} } },
    };
    const { errors } = (await server.http.inject({ method: 'POST', url: '/graphql', payload })).json();
    expect(errors[0].message.includes('Did you mean')).toBe(settings.introspection);
  });

  it(`${settings.introspection || settings.trusted ? 'tells' : 'does not tell'} a gateway the schema`, async () => {
    for (const query of ['{ _service { sdl } }', '{ ... on Query { a: _service { sdl } } }']) {
      const { data, errors } = await ask(query);
      if (settings.introspection || settings.trusted) expect(JSON.stringify(data)).toContain('@key');
      else {
        expect(data).toBeUndefined();
        expect(errors[0]).toMatchObject({
          message: 'the schema is told to trusted gateways only',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        });
      }
    }
  });

  it('answers questions, entities and tables', async () => {
    expect(await ask(area)).toEqual({ data: { serviceArea: { code: 'A1' } } });
    const entities = '{ _entities(representations: [{ __typename: "ServiceArea", code: "A2" }]) { __typename } }';
    expect(await ask(entities)).toEqual({ data: { _entities: [{ __typename: 'ServiceArea' }] } });
    expect((await server.http.inject('/operations/staff-over-time.csv')).statusCode).toBe(200);
  });
});
