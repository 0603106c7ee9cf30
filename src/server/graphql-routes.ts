import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { isRecord } from '../graph/is-record.js';
import { partsOfUrl } from './cache/url-parts.js';
import { answerKnown, weakTag } from './conditional.js';
import type { GraphServer } from './execution/apollo.js';
import { type PersistedDocuments, withDocument } from './persisted-documents.js';
import { tellingOf } from './problem.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import { cacheControlOf } from './table-reply.js';
import { readsItself } from './taken-parameters.js';

/** A request that GraphQL never sees, such as one whose JSON is broken, refused in GraphQL's words. */
function refuse(error: FastifyError | GraphQLError, _request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, sentence: message, errorId } = tellingOf(error, reply);
  reply.status(status).send({ errors: [{ message, extensions: { code, errorId } }] });
}

/** What may be asked, and how. */
export interface DocumentRules {
  /** The saved documents that are answered now. */
  readonly documents: () => PersistedDocuments;
  /** Whether a text of the client's own is refused. */
  readonly onlyPersisted: boolean;
}

const givenIn = ({ url }: FastifyRequest) => new URLSearchParams(partsOfUrl(url)[1]);

/** The parameters of a GET with the text of its document in place of the id. */
function searchOf(given: URLSearchParams, { documents, onlyPersisted }: DocumentRules): string {
  const asked = Object.fromEntries(given);
  const request = withDocument(asked, documents(), onlyPersisted);
  // As it came where it names no document, so that Apollo sees what is given twice.
  return String(request === asked ? given : new URLSearchParams(request));
}

/** GraphQL over HTTP at /graphql: a text or the id of a saved document, by POST, or by GET with the header that no form can send. */
export function serveGraphql(
  http: FastifyInstance,
  { apollo, execution }: GraphServer,
  rules: DocumentRules,
  lifetimes: RequestLifetimes,
): void {
  const askApollo = async (
    { headers: given }: FastifyRequest,
    reply: FastifyReply,
    request: Pick<HTTPGraphQLRequest, 'method' | 'search' | 'body'>,
    { computed, isSaved = false }: { readonly computed?: ExecutionResult | undefined; readonly isSaved?: boolean } = {},
  ) => {
    const headers = new HeaderMap();
    // What is saved is known to do no harm, whatever page sends it; of a text it is not.
    if (isSaved) headers.set('apollo-require-preflight', 'true');
    for (const [name, value] of Object.entries(given)) if (value) headers.set(name, [value].flat().join(', '));
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { ...request, headers },
      context: async () => ({ lifetime: lifetimes.of(reply), computed }),
    });
    // Only a document with @defer is answered in parts, and the schema has no such directive.
    if (answer.body.kind !== 'complete') throw new Error('Apollo answered in parts');
    // An answer with an error begins with it.
    const isWhole = answer.body.string.startsWith('{"data":');
    if (isWhole && request.method === 'GET') reply.header('etag', weakTag(answer.body.string));
    // Caches may keep what is asked by a short address.
    if (isWhole && isSaved)
      reply.header('cache-control', cacheControlOf(lifetimes.of(reply).account.asOf)).header('vary', 'accept');
    return reply
      .headers(Object.fromEntries(answer.headers))
      .status(answer.status ?? 200)
      .send(Buffer.from(answer.body.string));
  };
  // A HEAD is answered as a GET, without the body.
  http.get('/graphql', { ...readsItself, errorHandler: refuse, onSend: answerKnown }, async (request, reply) => {
    const given = givenIn(request);
    const isSaved = given.has('documentId');
    await askApollo(request, reply, { method: 'GET', search: searchOf(given, rules), body: undefined }, { isSaved });
    return reply;
  });
  http.post('/graphql', { errorHandler: refuse }, async (request, reply) => {
    const { body: given } = request;
    // What is no object is refused by Apollo, unless texts of any kind are.
    const body =
      isRecord(given) || rules.onlyPersisted
        ? withDocument(isRecord(given) ? given : {}, rules.documents(), rules.onlyPersisted)
        : given;
    const answer = await execution.answerAtOnce({ body, headers: request.headers }, lifetimes.of(reply));
    if (answer && 'written' in answer) return reply.type(answer.written.mediaType).send(answer.written.body);
    await askApollo(request, reply, { method: 'POST', search: '', body }, { computed: answer?.computed });
    const mediaType = reply.getHeader('content-type');
    if (reply.statusCode === 200 && typeof mediaType === 'string') execution.answered(request, mediaType);
    return reply;
  });
}
