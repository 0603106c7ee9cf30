import type { FastifyInstance } from 'fastify';
import { answerConditionally } from './conditional.js';
import { cacheControl } from './table-reply.js';

/** The schema of the API as a text, for people and for programs that generate from it. */
export async function serveSchemaText(http: FastifyInstance, schemaText: string): Promise<void> {
  answerConditionally(http);
  http.get('/schema.graphql', async (_request, reply) =>
    reply.header('cache-control', cacheControl).type('text/plain; charset=utf-8').send(schemaText),
  );
}
