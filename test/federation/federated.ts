import { ApolloGateway, type IntrospectAndCompose } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { type CompositionResult, composeServices } from '@theguild/federation-composition';
import { type GraphQLFormattedError, parse } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { type Dashboard, openDashboard } from './dashboard.js';
import { type Door, openDoor } from './door.js';

export interface Reply {
  // Tests state the shape they expect by comparing whole answers.
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly GraphQLFormattedError[] | undefined;
}

/** The URL of each subgraph, by its name. */
export type Urls = Readonly<Record<string, string>>;

/** A gateway over subgraphs. */
export interface Gateway {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  close(): Promise<void>;
}

/** The graph and a dashboard, each serving. */
export interface Subgraphs {
  readonly server: LiveServer;
  readonly dashboard: Dashboard;
  /** The ways by which a gateway reaches the two. */
  readonly toUs: Door;
  readonly toDashboard: Door;
  readonly urls: Urls;
  close(): Promise<void>;
}

const silent = pino({ level: 'silent' });

/** Composes subgraphs from their texts. */
export const compose = (texts: Readonly<Record<string, string>>, urls: Urls = {}): CompositionResult =>
  composeServices(
    Object.entries(texts).map(([name, text]) => ({
      name,
      typeDefs: parse(text),
      url: urls[name] ?? `http://${name}/`,
    })),
  );

/** The text of a subgraph, as a gateway asks for it. */
async function textAt(url: string): Promise<string> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  const { data } = (await reply.json()) as { data: { _service: { sdl: string } } };
  return data._service.sdl;
}

/** The supergraph of the subgraphs that serve at these URLs. */
async function supergraphOf(urls: Urls): Promise<string> {
  const texts = await Promise.all(Object.entries(urls).map(async ([name, url]) => [name, await textAt(url)] as const));
  const { supergraphSdl, errors } = compose(Object.fromEntries(texts), urls);
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the subgraphs do not compose');
  return supergraphSdl;
}

/** Opens both subgraphs, each behind a door. */
async function openSubgraphs(): Promise<Subgraphs> {
  const [server, dashboard] = await Promise.all([openServer(), openDashboard()]);
  const [toUs, toDashboard] = await Promise.all([openDoor(`${server.url}/graphql`), openDoor(dashboard.url)]);
  return {
    server,
    dashboard,
    toUs,
    toDashboard,
    urls: { cafcass: toUs.url, dashboard: toDashboard.url },
    close: async () => {
      await Promise.all([toUs.close(), toDashboard.close(), dashboard.close(), server.close()]);
    },
  };
}

/** Runs `@apollo/gateway`. */
export async function openGateway(supergraphSdl: string | IntrospectAndCompose): Promise<Gateway> {
  const gateway = new ApolloGateway({ supergraphSdl, logger: silent });
  const apollo = new ApolloServer({ gateway, logger: silent });
  await apollo.start();
  return {
    ask: async (query, variables = {}) => {
      const { body } = await apollo.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      // Objects of the gateway have no prototype; those that tests write have one.
      return structuredClone({ data: body.singleResult.data, errors: body.singleResult.errors });
    },
    close: () => apollo.stop(),
  };
}

/** What the tests of a file ask: a gateway, and what is behind it. */
interface Federation {
  readonly subgraphs: Subgraphs;
  readonly gateway: Gateway;
}

/** Serves a federation to the tests of a file; each begins with open doors, through which nothing has passed. */
export function federationForTests(): Federation {
  let subgraphs: Subgraphs;
  let gateway: Gateway;
  beforeAll(async () => {
    subgraphs = await openSubgraphs();
    gateway = await openGateway(await supergraphOf(subgraphs.urls));
  });
  beforeEach(() => {
    for (const door of [subgraphs.toUs, subgraphs.toDashboard]) {
      door.isShut = false;
      door.passed.length = 0;
    }
    subgraphs.dashboard.fails = false;
  });
  afterAll(async () => {
    await gateway.close();
    await subgraphs.close();
  });
  return {
    get subgraphs() {
      return subgraphs;
    },
    get gateway() {
      return gateway;
    },
  };
}
