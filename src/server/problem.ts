import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { badInputCode, releaseNotFoundCode, timeoutCode } from '../graph/request-error.js';
import type { ParameterFault } from '../operations/parameter.js';
import { logFailure } from './execution/failure.js';
import { rateLimitedCode } from './rate-limit.js';

/** The type of an answer that says what is wrong, as RFC 9457 has it. */
export const problemType = 'application/problem+json; charset=utf-8';

/** What is said besides of something that is wrong. */
interface Further {
  readonly errors?: readonly ParameterFault[];
  /** The failure of the server that it is. */
  readonly errorId?: string | undefined;
}

const problem = (status: number, detail: string, { errors = [], errorId }: Further = {}) =>
  JSON.stringify({
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail,
    ...(errorId !== undefined && { instance: `urn:uuid:${errorId}` }),
    ...(errors.length > 0 && { errors }),
  });

const statuses = new Map<unknown, number>([
  [badInputCode, 400],
  [releaseNotFoundCode, 404],
  [rateLimitedCode, 429],
]);

/** The status with which an error of the graph is told where it is the whole answer. */
export const statusOf = (code: unknown): number => statuses.get(code) ?? 503;

/** Answers with what is wrong, as RFC 9457 has it. */
export function sendProblem(reply: FastifyReply, status: number, detail: string, further: Further = {}): FastifyReply {
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type(problemType)
    .send(problem(status, detail, further));
}

/** Answers with every parameter that is wrong. */
export const sendFaults = (reply: FastifyReply, faults: readonly ParameterFault[]): FastifyReply =>
  sendProblem(reply, 400, faults.map(({ detail }) => detail).join('; '), { errors: faults });

/** What is told of an error. */
interface Telling {
  readonly status: number;
  /** As the graph calls it. */
  readonly code: string;
  readonly sentence: string;
  /** The failure of the server that it is. */
  readonly errorId?: string;
}

/** The status and the code an error is told with, together with its sentence; undefined for a failure of the server. */
function toldStatus(error: FastifyError | GraphQLError): Pick<Telling, 'status' | 'code'> | undefined {
  if (error instanceof GraphQLError) {
    const { http, code } = error.extensions as { readonly http?: { readonly status: number }; readonly code: string };
    return http && { status: http.status, code };
  }
  if (error.name === 'TimeoutError') return { status: 503, code: timeoutCode };
  const { statusCode: status = 500 } = error;
  return status < 500 ? { status, code: 'BAD_REQUEST' } : undefined;
}

// What Fastify says of a body tells neither what was expected, nor that JSON is refused for some of its keys.
const sentences: Readonly<Record<string, (reply: FastifyReply) => string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => 'a body expects `content-type: application/json`',
  FST_ERR_CTP_INVALID_JSON_BODY: () => 'the body is not JSON, or has a key such as `__proto__`',
  FST_ERR_CTP_BODY_TOO_LARGE: ({ server }) =>
    `a body has at most ${(server.initialConfig.bodyLimit ?? 0) / 1024} kilobytes (BODY_LIMIT)`,
};

/** What is told of a request that could not be read, or took too long; a failure of the server is logged, and told without its story. */
export function tellingOf(error: FastifyError | GraphQLError, reply: FastifyReply): Telling {
  const told = toldStatus(error);
  if (told) return { ...told, sentence: ('code' in error && sentences[error.code]?.(reply)) || error.message };
  const { id: errorId, ...failure } = logFailure(reply.log, error, 'answer');
  return { ...failure, errorId };
}

/** Answers with what is told of an error. */
export function refuseWithProblem(
  error: FastifyError | GraphQLError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, sentence, errorId } = tellingOf(error, reply);
  sendProblem(reply, status, sentence, { errorId });
}

/** Tells over a connection what is wrong, where there is no request that it could be the answer to, and ends it. */
function endWithProblem(socket: Socket, status: number, sentence: string): void {
  const body = problem(status, sentence);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: ${problemType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

const unreadable: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Tells who sent what is no HTTP, and so never became a request. */
export function refuseConnection({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) socket.destroy();
  else endWithProblem(socket, unreadable[code] ?? 400, 'this is not a request that can be read');
}

/** Tells who has sent a part of the head of a request that no more of it is read. */
export function refuseUnread(socket: Socket, { message }: GraphQLError): void {
  if (socket.bytesRead === 0 || !socket.writable) socket.destroy();
  else endWithProblem(socket, 503, message);
}
