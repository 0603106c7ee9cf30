import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type LimitSettings, readConfig } from '../src/config.js';
import { databaseOf } from '../src/database/database.js';
import { pendingMigrations } from '../src/database/migrate.js';
import { apiSchema, graphSchema } from '../src/domain/graph.js';
import { once } from '../src/graph/once.js';
import { printGraph } from '../src/resolvers/schema.js';
import { buildServer, type HttpParts } from '../src/server/http.js';
import { OperationsInForce } from '../src/server/operations-in-force.js';
import { readPersistedDocuments } from '../src/server/persisted-documents.js';
import { sharedDatabase } from './test-database.js';

// What every server is given, made once for all test files that follow each other.
const schemaText = once(async () => printGraph(apiSchema()));
const persistedDocuments = once(() =>
  readPersistedDocuments('codegen/generated/persisted-documents.json', 'schema/released/documents'),
);

/** A server of a test file's own, on a free port of this machine, with the dataset of the project. */
export interface LiveServer {
  /** Where it serves, without a path: `http://127.0.0.1:…`. */
  readonly url: string;
  readonly http: FastifyInstance;
  readonly orm: MikroORM;
  close(): Promise<void>;
}

/**
 * @param settings what is to be otherwise: as it is, the server answers any document, has no texts and logs nothing
 * @param own a database that the test changes, and closes
 */
export async function openServer(
  {
    limits,
    ...settings
  }: Partial<
    Pick<
      HttpParts,
      | 'database'
      | 'operations'
      | 'onlyPersisted'
      | 'compiling'
      | 'introspection'
      | 'trusted'
      | 'texts'
      | 'pendingMigrations'
      | 'trustedProxies'
      | 'requestTimeout'
      | 'stopGrace'
      | 'unreadTimeout'
      | 'leaving'
      | 'publicUrl'
      | 'answerCache'
      | 'metrics'
      | 'tracing'
      | 'shared'
      | 'contact'
      | 'repository'
      | 'log'
      | 'mcp'
    >
  > & { readonly limits?: Partial<LimitSettings> } = {},
  own?: MikroORM,
): Promise<LiveServer> {
  const orm = own ?? (await sharedDatabase());
  const schema = graphSchema();
  const database = databaseOf(orm);
  const log = pino({ level: 'silent' });
  const http = await buildServer({
    schema,
    schemaText: await schemaText(),
    introspection: true,
    trusted: false,
    database,
    operations: settings.operations ?? (await OperationsInForce.open({ schema, database, log })),
    documents: await persistedDocuments(),
    onlyPersisted: false,
    compiling: true,
    texts: { lines: () => null },
    pendingMigrations: () => pendingMigrations(database),
    limits: { ...readConfig({}), ...limits },
    trustedProxies: [],
    requestTimeout: 60_000,
    stopGrace: 3000,
    publicUrl: '',
    metrics: null,
    tracing: null,
    answerCache: 0,
    shared: null,
    contact: null,
    repository: null,
    mcp: null,
    log,
    ...settings,
  });
  const url = await http.listen({ port: 0, host: '127.0.0.1' });
  const close = async () => {
    // A body that a test has not read would keep its connection, and the server waiting for it.
    http.server.closeAllConnections();
    await http.close();
  };
  return { url, http, orm, close };
}
