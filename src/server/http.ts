import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { printGraph } from '../graph/schema.js';
import { type ServerParts, startApollo } from './apollo.js';

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

/** A request that GraphQL never sees, such as one whose JSON is broken, refused in GraphQL's words. */
function refuse(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) reply.log.error(error);
  const message = status < 500 ? error.message : 'the server failed to answer; the failure is in its log';
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}

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
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const http = Fastify({ loggerInstance: parts.log, bodyLimit: 1024 * 1024 }) as unknown as FastifyInstance;
  const { apollo, known } = await startApollo(parts);
  http.addHook('onClose', () => apollo.stop());
  const schemaText = printGraph(parts.schema);

  http.addHook('onSend', (_request, reply, payload, done) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'no-referrer');
    done(null, payload);
  });
  const answerByApollo = fastifyApolloHandler(apollo);
  // What Apollo answers with for each `accept` header; the short way answers with the same.
  const mediaTypes = new LRUCache<string, string>({ max: 100 });
  http.get('/graphql', { errorHandler: refuse }, answerByApollo);
  http.post('/graphql', { errorHandler: refuse }, async function answer(request, reply) {
    const accept = request.headers.accept ?? '';
    const mediaType = mediaTypes.get(accept);
    const answer = mediaType && (await known.answer(request.body));
    if (answer) return reply.type(mediaType).send(answer);
    const body = await answerByApollo.call(this, request, reply);
    const answered = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof answered === 'string') mediaTypes.set(accept, answered);
    return body;
  });
  http.get('/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  http.get('/health', async () => ({ status: 'ok' }));
  await serveExplorer(http);
  return http;
}
