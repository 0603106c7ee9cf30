import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import fresh from 'fresh';
import type { AnswerCache, Flight } from './answer-cache.js';
import { bytesKey, cacheKey } from './cache-key.js';
import { KeptAnswer } from './kept-answer.js';

/** An answer that is being made for one request. */
interface Making {
  readonly key: string;
  readonly flight: Flight;
  answer: KeptAnswer | null;
}

// Made anew with each encoding, for each request, or by the server itself.
const ownHeaders: ReadonlySet<string> = new Set([
  'x-request-id',
  'ratelimit',
  'ratelimit-policy',
  'etag',
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'date',
]);

function lastingHeaders(reply: FastifyReply): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(reply.getHeaders())) if (!ownHeaders.has(name)) headers[name] = value;
  return headers;
}

// A longer one is not worth copying.
const shortAnswer = 16 * 1024;

/** Whether a path answers from the dataset: what is kept elsewhere, or tells how the server is, does not. */
const isOfDataset = (url: string | undefined): boolean =>
  url !== undefined && !/^\/(health|explorer)\b/.test(url) && url !== '*';

const isQuestion = ({ routeOptions: { url } }: FastifyRequest): boolean => url === '/graphql';

// GraphQL's answer with an error begins with it.
const wholeAnswer = '{"data":';

/** Whether an answer may be given to others: it is whole, without an error, and says so, or is GraphQL's. */
function mayBeKept(request: FastifyRequest, reply: FastifyReply, payload: string | Buffer): boolean {
  if (reply.statusCode !== 200) return false;
  if (isQuestion(request)) return payload.slice(0, wholeAnswer.length).toString() === wholeAnswer;
  return /\bpublic\b/.test(String(reply.getHeader('cache-control') ?? ''));
}

/** Sends bytes that are kept, or tells that the client has them. */
async function sendKept(
  answer: KeptAnswer,
  request: FastifyRequest,
  reply: FastifyReply,
  isLast: boolean,
): Promise<void> {
  const { method, headers: given } = request;
  const { bytes, encoding } = await answer.sent(given['accept-encoding']);
  reply.hijack();
  const { raw } = reply;
  const headers = { ...answer.headers, ...(reply.getHeaders() as OutgoingHttpHeaders) };
  // The server would wait for its clients to close what they keep open.
  if (isLast) headers.connection = 'close';
  if (method !== 'POST') {
    headers.etag = answer.tag(encoding);
    // Not its other headers: fetch says `no-cache` whenever a program gives a tag itself.
    if (fresh({ 'if-none-match': given['if-none-match'] }, { etag: headers.etag })) {
      raw.writeHead(304, headers).end();
      return;
    }
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = bytes.length;
  raw.writeHead(200, headers);
  if (method === 'HEAD') raw.end();
  else if (bytes.length > shortAnswer) raw.end(bytes);
  // A text leaves with the head, in one piece; each of its characters is a byte.
  else raw.end(bytes.toString('latin1'), 'latin1');
}

type Done = (error?: Error) => void;

/** How a request comes to an answer that others have asked for. */
type HitKind = 'kept' | 'awaited' | 'shared';

/**
 * Gives answers again as long as their release is in force, and lets equal requests wait for one answer.
 * @param serverOf what addresses in the answer to a request begin with
 * @param operationOf the name of the operation that was asked for a reply; null where there was none, or it has no name
 * @param isStopping whether no further request is answered on a connection
 */
export function cacheAnswers(
  http: FastifyInstance,
  cache: AnswerCache,
  serverOf: (request: FastifyRequest) => string,
  operationOf: (reply: FastifyReply) => string | null,
  isStopping: () => boolean,
): void {
  const making = new WeakMap<FastifyReply, Making>();

  /** Gives an answer to those who wait for it, and to those who ask later; or tells that there is none for them. */
  const land = (reply: FastifyReply) => {
    const made = making.get(reply);
    if (!made) return;
    making.delete(reply);
    // Who has it already is told so, and others may ask for it.
    const isSent = reply.raw.headersSent && (reply.statusCode === 200 || reply.statusCode === 304);
    const answer = isSent ? made.answer : null;
    if (answer) Object.assign(answer, { headers: lastingHeaders(reply), operation: operationOf(reply) });
    cache.end(made.key, made.flight, answer);
  };

  // Questions differ endlessly, and most are asked once; what is at an address is asked for again.
  const begin = (key: string, { method }: FastifyRequest, reply: FastifyReply) => {
    const flight = cache.begin(key, method !== 'POST', reply.raw);
    making.set(reply, { key, flight, answer: null });
    return flight;
  };

  const send = (request: FastifyRequest, reply: FastifyReply, answer: KeptAnswer, kind: HitKind, done: Done) => {
    cache.note(request, kind, answer.operation);
    sendKept(answer, request, reply, isStopping()).catch(done);
  };

  const miss = (request: FastifyRequest, done: Done) => {
    cache.note(request, 'missed');
    done();
  };

  /** Answers nobody: who asked has gone while an answer was looked for. */
  const leave = (reply: FastifyReply) => {
    reply.hijack();
    land(reply);
  };

  const make = (key: string, request: FastifyRequest, reply: FastifyReply, done: Done) => {
    const flight = begin(key, request, reply);
    const found = cache.find(key, flight);
    if (!found) return miss(request, done);
    found.then((answer) => {
      if (request.socket.destroyed) return leave(reply);
      if (!answer) return miss(request, done);
      making.delete(reply);
      send(request, reply, answer, 'shared', done);
    }, done);
  };

  const answerFromCache = (key: string | null, request: FastifyRequest, reply: FastifyReply, done: Done) => {
    if (key === null) {
      cache.note(request, 'passed');
      return done();
    }
    const kept = cache.get(key);
    if (kept) return send(request, reply, kept, 'kept', done);
    const coming = cache.coming(key);
    if (!coming) return make(key, request, reply, done);
    coming.then((answer) => {
      if (request.socket.destroyed) return leave(reply);
      if (answer) send(request, reply, answer, 'awaited', done);
      else make(key, request, reply, done);
    }, done);
  };

  const keyOf = (request: FastifyRequest) => cacheKey(request, serverOf(request));

  http.addHook('onRequest', (request, reply, done) => {
    const isAsked = request.method === 'GET' || request.method === 'HEAD';
    if (isAsked && isOfDataset(request.routeOptions.url)) answerFromCache(keyOf(request), request, reply, done);
    else done();
  });

  // What is asked by POST stands in the body. Where its bytes are known they need not be read.
  const bytes = new WeakMap<FastifyRequest, string>();
  const readJson = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser('application/json');
  http.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const key = isQuestion(request) ? bytesKey(request, serverOf(request), body) : null;
    if (key !== null) bytes.set(request, key);
    const kept = key === null ? undefined : cache.getByBytes(key);
    if (kept) done(null, kept);
    else readJson(request, body.toString(), done);
  });
  http.addHook('preHandler', (request, reply, done) => {
    const { method, body } = request;
    if (body instanceof KeptAnswer) return send(request, reply, body, 'kept', done);
    if (method !== 'POST' || !isQuestion(request)) return done();
    const key = keyOf(request);
    const ownBytes = bytes.get(request);
    if (key !== null && ownBytes !== undefined) cache.learn(ownBytes, key);
    answerFromCache(key, request, reply, done);
  });

  http.addHook('onSend', (request, reply, payload, done) => {
    const made = making.get(reply);
    if (!made) return done(null, payload);
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    const isFor = made.flight.isWanted || made.flight.isAwaited;
    if (!isFor || !isWhole || !mayBeKept(request, reply, payload)) {
      land(reply);
      return done(null, payload);
    }
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    const answer = new KeptAnswer(bytes, { 'content-type': String(reply.getHeader('content-type')) });
    made.answer = answer;
    const encoding = answer.encodingFor(request.headers['accept-encoding']);
    if (request.method !== 'POST') reply.header('etag', answer.tag(encoding));
    // Once it is on its way, with all that others add to its head: those who wait need not wait for a slow client.
    const pass = (sent: Buffer) => {
      setImmediate(() => reply.raw.headersSent && land(reply));
      done(null, sent);
    };
    if (encoding === 'identity') return pass(bytes);
    reply.header('content-encoding', encoding);
    answer.form(encoding).then(pass, (error: Error) => done(error));
  });
  http.addHook('onResponse', (_request, reply, done) => {
    land(reply);
    done();
  });
}
