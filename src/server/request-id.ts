import { randomUUID } from 'node:crypto';
import type { FastifyInstance, RawRequestDefaultExpression } from 'fastify';

const requestIdHeader = 'x-request-id';

// What others send stands in the log and in the answer: no more than an id.
const idOfOthers = /^[\w.:=+/-]{1,128}$/;

/** The id of a request: the one it came with, or one of its own. */
export function requestId({ headers: { [requestIdHeader]: given } }: RawRequestDefaultExpression): string {
  return typeof given === 'string' && idOfOthers.test(given) ? given : randomUUID();
}

/** Gives back the id of each request. */
export function giveRequestIds(http: FastifyInstance): void {
  http.addHook('onRequest', (request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    done();
  });
}
