import { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { type Config, readConfig } from '../config.js';
import { databaseOf } from '../database/database.js';
import { pendingMigrations } from '../database/migrate.js';
import { documentTexts, readDocumentTexts } from '../dataset/document-text.js';
import { apiSchema, graphSchema } from '../domain/graph.js';
import { readOperations } from '../operations/operation.js';
import { printGraph } from '../resolvers/schema.js';
import { buildServer } from '../server/http.js';
import { readPersistedDocuments } from '../server/persisted-documents.js';
import { UserError } from '../user-error.js';
import { answerScope } from './answer-scope.js';
import { ownFile } from './own-file.js';
import { assertPortIsFree } from './port.js';
import { type Prepared, prepare } from './prepare.js';

async function texts({ DOCUMENTS_DIR }: Config, { dataset }: Prepared) {
  const documents = dataset.tables.get('document') ?? [];
  const hashes = new Map(documents.map(({ id, sha256 }) => [String(id), String(sha256)]));
  return documentTexts(DOCUMENTS_DIR ? await readDocumentTexts(DOCUMENTS_DIR, hashes) : new Map());
}

async function listen(config: Config, prepared: Prepared): Promise<FastifyInstance> {
  const log = pino({ level: config.LOG_LEVEL }, pino.destination(2));
  const schema = graphSchema();
  const database = databaseOf(prepared.orm);
  const { REDIS_URL: redis } = config;
  const registered = await texts(config, prepared);
  const http = await buildServer({
    schema,
    schemaText: printGraph(apiSchema()),
    introspection: config.INTROSPECTION,
    trusted: config.FEDERATION_TRUST,
    operations: await readOperations(schema, ownFile('codegen/operations')),
    documents: await readPersistedDocuments(ownFile('codegen/generated/persisted-documents.json')),
    onlyPersisted: config.PERSISTED_ONLY,
    compiling: config.COMPILE_DOCUMENTS,
    database,
    texts: registered,
    pendingMigrations: () => pendingMigrations(database),
    limits: config,
    trustedProxies: config.TRUSTED_PROXIES ?? [],
    requestTimeout: config.REQUEST_TIMEOUT,
    answerCache: config.ANSWER_CACHE * 1024 * 1024,
    sharedAnswers: redis ? { url: redis, scope: await answerScope(config, prepared, registered) } : null,
    publicUrl: config.PUBLIC_URL ?? '',
    contact: config.CONTACT_URL ?? null,
    repository: config.REPOSITORY_URL ?? null,
    log,
  });
  try {
    await http.listen({ port: config.PORT, host: config.HOST });
  } catch (error) {
    throw new UserError(`cannot serve on ${config.HOST}:${config.PORT}: ${(error as Error).message}`);
  }
  return http;
}

async function serve(): Promise<void> {
  const config = readConfig();
  // Until there is something to end in order, a signal ends the program at once.
  const leave = () => process.exit(130);
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  await assertPortIsFree(config);
  const prepared = await prepare(config);
  const { orm, dataset, result } = prepared;
  const http = await listen(config, prepared).catch(async (error: unknown) => {
    // An open database would keep the process waiting.
    await orm.close(true);
    throw error;
  });

  const stop = async () => {
    await http.close();
    await orm.close(true);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.off(signal, leave);
    process.once(signal, stop);
  }

  const address = http.server.address();
  const port = typeof address === 'object' && address ? address.port : config.PORT;
  const count = (table: string) => (dataset.tables.get(table)?.length ?? 0).toLocaleString('en-GB');
  process.stdout.write(
    [
      `Cafcass graph, release ${result.release}: ${count('observation')} numbers and ${count('statement')} statements of ${count('document')} documents`,
      `Pages     http://${config.HOST}:${port}/`,
      ...(config.PERSISTED_ONLY || !config.INTROSPECTION ? [] : [`GraphiQL  http://${config.HOST}:${port}/explorer`]),
      `GraphQL   http://${config.HOST}:${port}/graphql${config.PERSISTED_ONLY ? ' (saved documents only)' : ''}`,
      `Tables    http://${config.HOST}:${port}/operations`,
      '',
    ].join('\n'),
  );
}

export const serveCommand = new Command('serve')
  .description('Migrate, load the dataset, and serve the graph.')
  .action(serve);
