import type { IncomingMessage } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseWithProblem } from './problem.js';

const addressFaults = new WeakMap<IncomingMessage, FastifyError>();

/**
 * Sends a request whose address cannot be read the way of others, where it is counted, told of and refused: it comes from before
 * there is any of that.
 */
export function readdress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const { raw, server } = request;
  if (addressFaults.has(raw)) {
    refuseWithProblem(error, request, reply);
    return;
  }
  addressFaults.set(raw, error);
  const { url = '' } = raw;
  // There is nothing there. What it was, the log is told.
  raw.url = `/${encodeURIComponent(url.split('?', 1)[0] ?? '')}`;
  Object.assign(raw, { originalUrl: url });
  server.routing(raw, reply.raw);
}

/** Refuses requests whose address could not be read. */
export function refuseAddresses(http: FastifyInstance): void {
  http.addHook('onRequest', ({ raw }, _reply, done) => done(addressFaults.get(raw)));
}
