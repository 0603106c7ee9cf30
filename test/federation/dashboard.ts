import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

/** A dashboard as another team would write it: its own fields, and fields for things of ours. */
export const dashboardText = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@external", "@interfaceObject", "@key", "@requires", "@shareable"])

  scalar Date

  type Query {
    boards: [Board!]!
    areasOf(codes: [String!]!): [ServiceArea]!
    measuresOf(ids: [ID!]!): [Measure]!
    modulesOf(titles: [String!]!): [Module]!
    organisationsOf(abbreviations: [String]!): [Organisation]!
    starred: [Statement]!
  }

  type Board {
    title: String!
    area: ServiceArea
    pins: [Pin]!
  }

  union Pin = ServiceArea | Measure

  type ServiceArea @key(fields: "code") {
    code: String
    name: String! @external
    headcount(on: Date!, staffGroup: ID): Observation @external
    colour: String
    heading: String @requires(fields: "name")
    target: Int
    shortfall: Float @requires(fields: "headcount(on: \\"2017-01-01\\", staffGroup: \\"staff-group:family-court-advisers\\") { value }")
  }

  type Observation @key(fields: "id") {
    id: ID!
    value: Float! @external
  }

  type Measure @key(fields: "id") {
    id: ID!
    owner: String
    owned: Period
  }

  type Period @shareable {
    label: String!
    start: Date!
    end: Date!
    length: String
  }

  type Module @key(fields: "title") {
    title: String!
  }

  type Organisation @key(fields: "abbreviation") {
    abbreviation: String
    logo: String
  }

  type Statement @key(fields: "id") @interfaceObject {
    id: ID!
    stars: Int!
  }
`;

const colours: Readonly<Record<string, string>> = { A1: 'teal', A2: 'amber', A3: 'plum' };
const targets: Readonly<Record<string, number>> = { A1: 60, A2: 100 };
const owners: Readonly<Record<string, string>> = { 'measure:staff': 'People team' };

const stars: Readonly<Record<string, number>> = {
  'event:board-prioritisation-a3': 3,
  'measure:staff': 2,
  'event:none': 1,
};

interface Area {
  readonly code: string;
  readonly name?: string;
  readonly headcount?: { readonly value: number } | null;
}

/** The dashboard, serving on a free port of this machine. */
export interface Dashboard {
  readonly url: string;
  /** Whether its colours cannot be found. */
  fails: boolean;
  close(): Promise<void>;
}

export async function openDashboard(): Promise<Dashboard> {
  const colourOf = ({ code }: Area) => {
    if (dashboard.fails) throw new Error('the colours are gone');
    return colours[code];
  };
  const shortfallOf = ({ code, headcount }: Area) => {
    const target = targets[code];
    return headcount && target !== undefined ? target - headcount.value : null;
  };
  const resolvers = {
    Query: {
      boards: () => [
        {
          title: 'North',
          area: { code: 'A1' },
          pins: [
            { __typename: 'Measure', id: 'measure:staff' },
            { __typename: 'ServiceArea', code: 'A2' },
          ],
        },
        { title: 'Nowhere', area: null, pins: [{ __typename: 'ServiceArea', code: 'Z9' }] },
      ],
      areasOf: (_: unknown, { codes }: { codes: string[] }) => codes.map((code) => ({ code })),
      measuresOf: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
      modulesOf: (_: unknown, { titles }: { titles: string[] }) => titles.map((title) => ({ title })),
      organisationsOf: (_: unknown, { abbreviations }: { abbreviations: (string | null)[] }) =>
        abbreviations.map((abbreviation) => ({ abbreviation })),
      starred: () => Object.keys(stars).map((id) => ({ id })),
    },
    ServiceArea: {
      colour: colourOf,
      heading: ({ code, name }: Area) => `${code} · ${name}`,
      target: ({ code }: Area) => targets[code],
      shortfall: shortfallOf,
    },
    Measure: {
      owner: ({ id }: { id: string }) => owners[id],
      owned: ({ id }: { id: string }) =>
        owners[id] ? { label: '2020', start: '2020-01-01', end: '2020-12-31' } : null,
    },
    Organisation: {
      logo: ({ abbreviation }: { abbreviation: string | null }) => abbreviation && `${abbreviation}.svg`,
    },
    Statement: { stars: ({ id }: { id: string }) => stars[id] ?? 0 },
  };
  const apollo = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs: parse(dashboardText), resolvers }]),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(apollo, { listen: { port: 0, host: '127.0.0.1' } });
  const dashboard: Dashboard = { url, fails: false, close: () => apollo.stop() };
  return dashboard;
}
