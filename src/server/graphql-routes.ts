import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { isRecord } from '../graph/is-record.js';
import type { GraphServer } from './execution/apollo.js';
import { type PersistedDocuments, withDocument } from './persisted-documents.js';

/** A request that GraphQL never sees, such as one whose JSON is broken, refused in GraphQL's words. */
function refuse(error: FastifyError | GraphQLError, _request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof GraphQLError) {
    const { http, code } = error.extensions as { http: { status: number }; code: string };
    reply.status(http.status).send({ errors: [{ message: error.message, extensions: { code } }] });
    return;
  }
  const status = error.statusCode ?? 500;
  if (status >= 500) reply.log.error(error);
  const message = status < 500 ? error.message : 'the server failed to answer; the failure is in its log';
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  reply.status(status).send({ errors: [{ message, extensions: { code } }] });
}

/** What may be asked, and how. */
export interface DocumentRules {
  readonly documents: PersistedDocuments;
  /** Whether a text of the client's own is refused. */
  readonly onlyPersisted: boolean;
}

/** The URL of a GET with the text of its document in place of the id. */
function withDocumentInUrl(url: string, { documents, onlyPersisted }: DocumentRules): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const asked = Object.fromEntries(searchParams);
  const request = withDocument(asked, documents, onlyPersisted);
  return request === asked ? url : `${pathname}?${new URLSearchParams(request)}`;
}

/** GraphQL over HTTP at /graphql: a text or the id of a saved document, by POST, or by GET with the header that no form can send. */
export function serveGraphql(http: FastifyInstance, { apollo, execution }: GraphServer, rules: DocumentRules): void {
  const answerByApollo = fastifyApolloHandler(apollo);
  http.get('/graphql', { errorHandler: refuse }, async function answer(request, reply) {
    const url = withDocumentInUrl(request.url, rules);
    return answerByApollo.call(this, Object.create(request, { url: { value: url } }), reply);
  });
  http.post('/graphql', { errorHandler: refuse }, async function answer(request, reply) {
    // What is no object is refused by Apollo, unless texts of any kind are.
    if (isRecord(request.body) || rules.onlyPersisted)
      request.body = withDocument(isRecord(request.body) ? request.body : {}, rules.documents, rules.onlyPersisted);
    const answer = await execution.answerAtOnce(request);
    if (answer) return reply.type(answer.mediaType).send(answer.text);
    const body = await answerByApollo.call(this, request, reply);
    const mediaType = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof mediaType === 'string') execution.answered(request, mediaType);
    return body;
  });
}
