import { setTimeout as passing } from 'node:timers/promises';
import { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Config, readConfig } from '../config.js';
import { databaseOf } from '../database/database.js';
import type { Database } from '../database/database-source.js';
import { pendingMigrations } from '../database/migrate.js';
import { apiSchema, graphSchema } from '../domain/graph.js';
import { ownFile, ownVersion } from '../own-file.js';
import { printGraph } from '../resolvers/schema.js';
import { addressesOf, listenBesides } from '../server/further-addresses.js';
import { buildServer } from '../server/http.js';
import { UnservedMetrics } from '../server/metrics.js';
import { OperationsInForce } from '../server/operations-in-force.js';
import { readPersistedDocuments } from '../server/persisted-documents.js';
import { answerScope } from './answer-scope.js';
import { endAtSignal } from './broken-off.js';
import { assertPortsAreFree, hostAndPort, unservable } from './port.js';
import { packageFolders, prepare } from './prepare.js';
import { documentHashes, registeredTexts } from './registered-texts.js';
import { reloadOnSave } from './reload.js';
import { startTelemetry } from './telemetry.js';

interface Served {
  readonly http: FastifyInstance;
  /** Takes no more but at the first of its addresses. */
  readonly stopBesides: () => void;
}

async function listen(
  config: Config,
  database: Database,
  documents: ReadonlyMap<string, string>,
  leaving: AbortSignal,
): Promise<Served> {
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const telemetry = await startTelemetry(config, log);
  const schema = graphSchema();
  const { REDIS_URL: redis } = config;
  const texts = await registeredTexts(config, documents);
  const scope = () => answerScope(config, { documents: [...documents.keys()], texts });
  const http = await buildServer({
    schema,
    schemaText: printGraph(apiSchema()),
    introspection: config.INTROSPECTION,
    trusted: config.FEDERATION_TRUST,
    operations: await OperationsInForce.open({ schema, database, log }),
    documents: await readPersistedDocuments(
      ownFile('codegen/generated/persisted-documents.json'),
      ownFile('schema/released/documents'),
    ),
    onlyPersisted: config.PERSISTED_ONLY,
    compiling: config.COMPILE_DOCUMENTS,
    database,
    texts,
    pendingMigrations: () => pendingMigrations(database),
    limits: config,
    trustedProxies: config.TRUSTED_PROXIES ?? [],
    requestTimeout: config.REQUEST_TIMEOUT,
    stopGrace: config.STOP_GRACE,
    leaving,
    metrics: config.METRICS_PORT === undefined ? null : { port: config.METRICS_PORT, host: config.HOST },
    tracing: telemetry?.tracing ?? null,
    answerCache: config.ANSWER_CACHE * 1024 * 1024,
    shared: redis ? { url: redis, scope: await scope() } : null,
    publicUrl: config.PUBLIC_URL ?? '',
    contact: config.CONTACT_URL ?? null,
    repository: config.REPOSITORY_URL ?? null,
    mcp: config.MCP ? { origins: config.MCP_ORIGINS ?? [], version: ownVersion } : null,
    log,
  });
  http.addHook('onClose', async () => telemetry?.stop());
  try {
    const [host = config.HOST, ...others] = await addressesOf(config.HOST);
    await http.listen({ port: config.PORT, host });
    return { http, stopBesides: await listenBesides(http, others) };
  } catch (error) {
    // What has begun with it, such as to listen for releases, would keep the database open.
    await http.close();
    throw error instanceof UnservedMetrics
      ? unservable('METRICS_PORT', config, error.cause)
      : unservable('PORT', config, error as NodeJS.ErrnoException);
  }
}

async function serve({ watch }: { readonly watch: boolean }): Promise<void> {
  const config = readConfig();
  // Until there is something to end in order.
  const endInOrder = endAtSignal('serve');
  await assertPortsAreFree(config);
  const { orm, release } = await prepare(config);
  const database = databaseOf(orm);
  const leaving = new AbortController();
  const serving = async () => {
    const documents = await documentHashes(database);
    return { documents, ...(await listen(config, database, documents, leaving.signal)) };
  };
  const { documents, http, stopBesides } = await serving().catch(async (error: unknown) => {
    // An open database would keep the process waiting.
    await orm.close(true);
    throw error;
  });

  const reloading = watch ? reloadOnSave(orm, packageFolders(config), leaving.signal) : undefined;
  const stop = async () => {
    leaving.abort();
    await reloading;
    // Who sends requests here finds out by and by that it is to send them elsewhere.
    await passing(config.STOP_DELAY);
    stopBesides();
    await http.close();
    await orm.close(true);
    process.exit(0);
  };
  endInOrder();
  process.once('SIGINT', stop).once('SIGTERM', stop);

  const address = http.server.address();
  const port = typeof address === 'object' && address ? address.port : config.PORT;
  const url = `http://${hostAndPort(config.HOST, port)}`;
  const counted = (count: number) => count.toLocaleString('en-GB');
  process.stdout.write(
    [
      `Release ${release.sequence}: ${counted(release.observations)} numbers and ${counted(release.statements)} statements of ${counted(documents.size)} documents`,
      `Pages     ${url}/`,
      ...(config.PERSISTED_ONLY || !config.INTROSPECTION ? [] : [`GraphiQL  ${url}/explorer`]),
      `GraphQL   ${url}/graphql${config.PERSISTED_ONLY ? ' (saved documents only)' : ''}`,
      `Tables    ${url}/operations`,
      ...(config.MCP ? [`MCP       ${url}/mcp`] : []),
      '',
    ].join('\n'),
  );
}

export const serveCommand = new Command('serve')
  .option('--watch', 'load the package again whenever it is saved', false)
  .action(serve);
