import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { parse } from 'graphql';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { subgraphText } from '../../src/domain/graph.js';
import { openGraph } from '../ask.js';
import type { Passed } from './door.js';
import { federationForTests, openGateway } from './federated.js';

const federation = federationForTests();

/** The answer, which must be whole. */
async function answer<Data = object>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
  const { data, errors } = await federation.gateway.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

/** How many statements our side takes for what a gateway asked it. */
async function statementsOf({ query, variables }: Passed): Promise<number> {
  const { ask } = await openGraph();
  const { errors, statements } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return statements;
}

describe('from the dashboard to us', () => {
  it('goes by each key', async () => {
    const data = await answer(`{
      areasOf(codes: ["A12", "A1"]) { id name region { name } }
      measuresOf(ids: ["measure:staff"]) { label unit }
      modulesOf(titles: ["Case Planning eLearning"]) { id kind }
      organisationsOf(abbreviations: ["HCPC"]) { id name }
    }`);
    expect(data).toEqual({
      areasOf: [
        { id: 'service-area:a12', name: expect.any(String), region: { name: expect.any(String) } },
        { id: 'service-area:a1', name: 'Tyneside and Northumbria', region: null },
      ],
      measuresOf: [{ label: 'Staff', unit: 'PEOPLE' }],
      modulesOf: [{ id: 'module:case-planning-elearning', kind: 'ELEARNING' }],
      organisationsOf: [{ id: expect.stringMatching(/^organisation:/), name: expect.any(String) }],
    });
  });

  it('finds what stands in lists of several types', async () => {
    const data = await answer(`{ boards { title area { name } pins {
      __typename ... on ServiceArea { name } ... on Measure { label owner }
    } } }`);
    expect(data).toMatchObject({
      boards: [
        {
          title: 'North',
          area: { name: 'Tyneside and Northumbria' },
          pins: [
            { __typename: 'Measure', label: 'Staff', owner: 'People team' },
            { __typename: 'ServiceArea', name: expect.stringContaining('Durham') },
          ],
        },
        { title: 'Nowhere', area: null, pins: [null] },
      ],
    });
  });

  it('leaves null where there is nothing of that key, and answers the rest', async () => {
    const data = await answer(`{
      areasOf(codes: ["A1", "Z9", "a1", "", "A2"]) { id }
      measuresOf(ids: ["measure:none", "service-area:a1", "measure:staff"]) { id label }
    }`);
    expect(data).toEqual({
      areasOf: [{ id: 'service-area:a1' }, null, null, null, { id: 'service-area:a2' }],
      measuresOf: [null, null, { id: 'measure:staff', label: 'Staff' }],
    });
  });

  it('finds nothing by a key that is null', async () => {
    const data = await answer('{ organisationsOf(abbreviations: [null, "HCPC"]) { logo name } }');
    expect(data).toEqual({ organisationsOf: [null, { logo: 'HCPC.svg', name: expect.any(String) }] });
  });

  it('gives what a field of the dashboard requires', async () => {
    const data = await answer('{ areasOf(codes: ["A1", "A2", "A3"]) { heading target shortfall } }');
    // Printed are 54, 109 and 79 advisers; the dashboard has no target for the third.
    expect(data).toEqual({
      areasOf: [
        { heading: 'A1 · Tyneside and Northumbria', target: 60, shortfall: 6 },
        { heading: expect.stringMatching(/^A2 · Durham/), target: 100, shortfall: -9 },
        { heading: 'A3 · Greater Manchester', target: null, shortfall: null },
      ],
    });
  });

  it('goes to any statement by the interface, and finds what it is', async () => {
    const data = await answer(
      '{ starred { __typename id stars text ... on Event { serviceAreas { nodes { colour } } } } }',
    );
    const starred = { id: 'event:board-prioritisation-a3', stars: 3, text: expect.any(String) };
    expect(data).toEqual({
      // Of what is no statement, and of what is not there, the dashboard alone knows something.
      starred: [{ __typename: 'Event', ...starred, serviceAreas: { nodes: [{ colour: 'plum' }] } }, null, null],
    });
  });

  it('asks for a hundred entities at once, by one request and one statement', async () => {
    type Modules = readonly { readonly title: string; readonly id: string }[];
    const { modules } = await answer<{ modules: { nodes: Modules } }>('{ modules(first: 100) { nodes { title id } } }');
    const titles = modules.nodes.map(({ title }) => title);
    expect(titles).toHaveLength(100);
    federation.subgraphs.toUs.passed.length = 0;
    const { modulesOf } = await answer<{ modulesOf: Modules }>(
      'query ($titles: [String!]!) { modulesOf(titles: $titles) { title id } }',
      { titles },
    );
    expect(modulesOf).toEqual(modules.nodes);
    const { passed } = federation.subgraphs.toUs;
    expect(passed).toHaveLength(1);
    expect(passed[0]?.variables?.representations).toHaveLength(100);
    expect(await statementsOf(passed[0] as Passed)).toBe(1);
  });

  it('pages what is below them', async () => {
    const data = await answer(`{ areasOf(codes: ["A1", "Z9", "A2"]) {
      code observations(first: 1, orderBy: [{ value: DESC }]) { totalCount nodes { measure { label owner } } pageInfo { hasNextPage } }
    } }`);
    const observations = {
      totalCount: expect.any(Number),
      nodes: [{ measure: { label: expect.any(String), owner: expect.toBeOneOf([null, 'People team']) } }],
      pageInfo: { hasNextPage: true },
    };
    expect(data).toEqual({ areasOf: [{ code: 'A1', observations }, null, { code: 'A2', observations }] });
    expect(await statementsOf(federation.subgraphs.toUs.passed[0] as Passed)).toBe(3);
  });
});

describe('from us to the dashboard', () => {
  const nested = `query ($first: Int!) { serviceAreas(first: $first) { nodes {
    code target colour
    observations(first: 2) { nodes { value measure { label owner owned { label } } serviceArea { colour } } }
  } } }`;

  it('finds entities within pages within pages, by one request for each place', async () => {
    const { serviceAreas } = await answer<{ serviceAreas: { nodes: unknown[] } }>(nested, { first: 20 });
    expect(serviceAreas.nodes).toHaveLength(20);
    expect(serviceAreas.nodes[0]).toEqual({
      code: 'A1',
      target: 60,
      colour: 'teal',
      observations: {
        nodes: [
          {
            value: 51,
            measure: { label: 'Staff', owner: 'People team', owned: { label: '2020' } },
            serviceArea: { colour: 'teal' },
          },
          { value: 54, measure: expect.anything(), serviceArea: { colour: 'teal' } },
        ],
      },
    });
    expect(federation.subgraphs.toUs.passed).toHaveLength(1);
    expect(federation.subgraphs.toDashboard.passed).toHaveLength(3);
  });

  it('pages through, under other names', async () => {
    const query = `query ($size: Int!, $after: String) { areas: serviceAreas(first: $size, after: $after) {
      nodes { key: code hue: colour } pageInfo { hasNextPage endCursor }
    } }`;
    const page = async (after?: string) => {
      const { areas } = await answer<{ areas: { nodes: unknown[]; pageInfo: { endCursor: string } } }>(query, {
        size: 2,
        after,
      });
      return areas;
    };
    const first = await page();
    expect(first.nodes).toEqual([
      { key: 'A1', hue: 'teal' },
      { key: 'A2', hue: 'amber' },
    ]);
    expect((await page(first.pageInfo.endCursor)).nodes[0]).toEqual({ key: 'A3', hue: 'plum' });
  });

  it('goes with a natural key that is null', async () => {
    const data = await answer(
      '{ organisations(where: { abbreviation: { isNull: true } }, first: 2) { nodes { name abbreviation logo } } }',
    );
    const without = { name: expect.any(String), abbreviation: null, logo: null };
    expect(data).toEqual({ organisations: { nodes: [without, without] } });
  });

  it('adds a field to every type of an interface', async () => {
    const data = await answer(`{
      statements(first: 3) { nodes { __typename id stars } }
      questions(first: 1) { nodes { stars } }
      events(where: { id: { eq: "event:board-prioritisation-a3" } }) { nodes { stars parent { stars } } }
      node(id: "event:board-prioritisation-a3") { id ... on Statement { stars } }
    }`);
    const none = { __typename: expect.any(String), id: expect.any(String), stars: 0 };
    expect(data).toEqual({
      statements: { nodes: [none, none, none] },
      questions: { nodes: [{ stars: 0 }] },
      events: { nodes: [{ stars: 3, parent: { stars: 0 } }] },
      node: { id: 'event:board-prioritisation-a3', stars: 3 },
    });
  });

  it('goes through interfaces', async () => {
    const data = await answer(`{
      node(id: "service-area:a1") { __typename id ... on ServiceArea { colour } }
      nodes(ids: ["measure:staff", "service-area:a2"]) { id ... on Measure { owner } ... on ServiceArea { colour } }
      events(where: { id: { eq: "event:board-prioritisation-a3" } }) {
        nodes { __typename id text citation { firstLine } serviceAreas { nodes { code colour } } parent { __typename id } }
      }
      search(text: "Northumbria", types: [SERVICE_AREA], first: 1) { nodes { node { ... on ServiceArea { colour } } } }
    }`);
    expect(data).toMatchObject({
      node: { __typename: 'ServiceArea', id: 'service-area:a1', colour: 'teal' },
      nodes: [
        { id: 'measure:staff', owner: 'People team' },
        { id: 'service-area:a2', colour: 'amber' },
      ],
      events: {
        nodes: [
          {
            __typename: 'Event',
            id: 'event:board-prioritisation-a3',
            citation: { firstLine: expect.any(Number) },
            serviceAreas: { nodes: [{ code: 'A3', colour: 'plum' }] },
            parent: { __typename: 'Event', id: 'event:board-prioritisation-regions' },
          },
        ],
      },
      search: { nodes: [{ node: { colour: 'teal' } }] },
    });
  });
});

it("can be asked where Apollo's own composition made the supergraph", async () => {
  const list = Object.entries(federation.subgraphs.urls).map(([name, url]) => ({ name, url }));
  const other = await openGateway(new IntrospectAndCompose({ subgraphs: list }));
  const { data, errors } = await other.ask('{ serviceAreas(first: 1) { nodes { code colour heading } } }');
  await other.close();
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    serviceAreas: { nodes: [{ code: 'A1', colour: 'teal', heading: 'A1 · Tyneside and Northumbria' }] },
  });
});

it('joins a graph that has a Node of its own, which a key of ours on Node would forbid', async () => {
  const other = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    interface Node { id: ID! }
    type Widget implements Node @key(fields: "id") { id: ID! size: Int }
    type Query { widgets: [Widget!]! }
  `;
  const composed = async (cafcass: string) => {
    const texts = Object.entries({ cafcass, other });
    const localServiceList = texts.map(([name, text]) => ({ name, url: `http://${name}/`, typeDefs: parse(text) }));
    const joined = new ApolloGateway({ localServiceList, logger: pino({ level: 'silent' }) });
    const { schema } = await joined.load();
    await joined.stop();
    return schema.getType('Widget')?.name;
  };
  const ours = subgraphText();
  expect(await composed(ours)).toBe('Widget');
  const keyed = ours.replace('interface Node ', 'interface Node @key(fields: "id") ');
  await expect(composed(keyed)).rejects.toThrow('Subgraph "cafcass" should define type "Widget"');
});
