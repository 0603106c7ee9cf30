import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ParameterFault } from '../operations/parameter.js';

const mediaType = 'application/problem+json; charset=utf-8';

const problem = (status: number, detail: string, errors: readonly ParameterFault[] = []) =>
  JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail,
    ...(errors.length > 0 && { errors }),
  });

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
    .type(mediaType)
    .send(problem(status, detail, errors));
}

/** Answers with every parameter that is wrong. */
export const sendFaults = (reply: FastifyReply, faults: readonly ParameterFault[]): FastifyReply =>
  sendProblem(reply, 400, faults.map(({ detail }) => detail).join('; '), faults);

/** The status of what could not be read or answered; a failure of the server is logged here. */
export function statusOf(error: FastifyError, reply: FastifyReply): number {
  const status = error.statusCode ?? 500;
  if (status >= 500) reply.log.error(error);
  return status;
}

// What Fastify says of a body tells neither what was expected, nor that JSON is refused for some of its keys.
const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'a body expects `content-type: application/json`',
  FST_ERR_CTP_INVALID_JSON_BODY: 'the body is not JSON, or has a key such as `__proto__`',
};

/** What is told of an error: a failure of the server is told without its story. */
export const told = ({ code, message }: FastifyError, status: number): string =>
  status < 500 ? (sentences[code] ?? message) : 'the server failed to answer; the failure is in its log';

/** Tells a request that could not be read, and a failure of the server without its story. */
export function refuseWithProblem(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = statusOf(error, reply);
  sendProblem(reply, status, told(error, status));
}

const unreadable: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Tells who sent what is no HTTP, and so never became a request. */
export function refuseConnection({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = unreadable[code] ?? 400;
  const body = problem(status, 'this is not a request that can be read');
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: ${mediaType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
