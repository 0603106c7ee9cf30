import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ParameterFault } from '../operations/parameter.js';

/** Answers with what is wrong, as RFC 9457 has it. */
export function sendProblem(
  reply: FastifyReply,
  status: number,
  detail: string,
  errors: readonly ParameterFault[] = [],
): FastifyReply {
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: STATUS_CODES[status],
        status,
        detail,
        ...(errors.length > 0 && { errors }),
      }),
    );
}

/** Answers with every parameter that is wrong. */
export const sendFaults = (reply: FastifyReply, faults: readonly ParameterFault[]): FastifyReply =>
  sendProblem(reply, 400, faults.map(({ detail }) => detail).join('; '), faults);

/** Tells a request that could not be read, and a failure of the server without its story. */
export function refuseWithProblem(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) reply.log.error(error);
  sendProblem(reply, status, status < 500 ? error.message : 'the server failed to answer; the failure is in its log');
}
