import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import type { DocumentTexts, GraphContext } from '../domain/context.js';
import { printGraph } from '../graph/schema.js';
import { startApollo } from './apollo.js';
import { contextMaker } from './context.js';

/** What the server needs to answer. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly texts: DocumentTexts;
  readonly log: Logger;
}

const explorerFolder = fileURLToPath(new URL('../../explorer', import.meta.url));

// GraphiQL writes style elements and embeds its fonts and icons; nothing comes from another host.
const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  'img-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

async function serveExplorer(http: FastifyInstance): Promise<void> {
  // Absent when run from the sources: the page is built with the rest.
  if (!existsSync(explorerFolder)) return;
  await http.register(fastifyStatic, {
    root: explorerFolder,
    setHeaders: (reply, path) => {
      reply.setHeader('content-security-policy', explorerPolicy);
      // The names of the assets change with their content.
      if (path.includes('/assets/')) reply.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
}

/** The HTTP server: GraphQL at /graphql, GraphiQL at /, the schema as text, and whether it is alive. */
export async function buildServer({ schema, database, texts, log }: ServerParts): Promise<FastifyInstance> {
  const http = Fastify({
    loggerInstance: log,
    bodyLimit: 1024 * 1024,
  }) as unknown as FastifyInstance;
  const apollo: ApolloServer<GraphContext> = await startApollo(schema, log);
  http.addHook('onClose', () => apollo.stop());
  const makeContext = contextMaker(database, texts);
  const schemaText = printGraph(schema);

  http.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
  });
  http.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: async () => makeContext() }),
  });
  http.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  http.get('/health', async () => ({ status: 'ok' }));
  await serveExplorer(http);
  return http;
}
