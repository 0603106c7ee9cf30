import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest, RawRequestDefaultExpression } from 'fastify';
import type { Logger } from 'pino';
import type { RequestLifetimes } from './request-lifetimes.js';

const requestIdHeader = 'x-request-id';

// What others send stands in the log and in the answer: no more than an id.
const idOfOthers = /^[\w.:=+/-]{1,128}$/;

/** The id of a request: the one it came with, or one of its own. */
export function requestId({ headers: { [requestIdHeader]: given } }: RawRequestDefaultExpression): string {
  return typeof given === 'string' && idOfOthers.test(given) ? given : randomUUID();
}

interface Begun {
  readonly at: number;
  /** How many bytes its connection had sent before. */
  readonly bytesBefore: number;
}

/** Gives back the id of each request, and logs a line for it when it is answered: what was asked and what it took, no variables. */
export function logRequests(http: FastifyInstance, log: Logger, lifetimes: RequestLifetimes): void {
  http.addHook('onRequest', (request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    done();
  });
  if (!log.isLevelEnabled('info')) return;
  const begun = new WeakMap<FastifyRequest, Begun>();
  http.addHook('onRequest', (request, _reply, done) => {
    begun.set(request, { at: performance.now(), bytesBefore: request.socket.bytesWritten });
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    const { at, bytesBefore } = begun.get(request) ?? { at: performance.now(), bytesBefore: 0 };
    const { operation, cost, statements } = lifetimes.of(reply).account;
    request.log.info(
      {
        method: request.method,
        path: request.url.split('?', 1)[0],
        status: reply.raw.statusCode,
        operation,
        cost,
        statements,
        milliseconds: Math.round((performance.now() - at) * 1000) / 1000,
        bytes: request.socket.bytesWritten - bytesBefore,
      },
      'request',
    );
    done();
  });
}
