import { createMcpHandler, ProtocolErrorCode } from '@modelcontextprotocol/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { badInput } from '../graph/request-error.js';
import type { MakeMcpServer } from '../mcp/mcp-server.js';
import type { Ask } from './execution/apollo.js';
import { assertMayAsk, type OriginRules } from './mcp-origin.js';
import { tellingOf } from './problem.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import { serverAddress } from './table-reply.js';

/** A request that the protocol never sees, such as one whose JSON is broken, refused in its words. */
function refuse(error: FastifyError | GraphQLError, _request: FastifyRequest, reply: FastifyReply): void {
  const { status, sentence: message } = tellingOf(error, reply);
  const code = status < 500 ? ProtocolErrorCode.InvalidRequest : ProtocolErrorCode.InternalError;
  reply.status(status).send({ jsonrpc: '2.0', id: null, error: { code, message } });
}

/** The request as the web has it. Its body is read already. */
function webRequest({ method, headers: given }: FastifyRequest, signal: AbortSignal | undefined): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) if (value) headers.set(name, [value].flat().join(', '));
  return new Request('http://localhost/mcp', { method, headers, ...(signal && { signal }) });
}

/** What assistants ask with. */
export interface McpParts extends OriginRules {
  readonly ask: Ask;
  readonly lifetimes: RequestLifetimes;
  readonly makeServer: MakeMcpServer;
}

/** The Model Context Protocol at /mcp: each message by itself, without sessions. */
export function serveMcp(http: FastifyInstance, { ask, lifetimes, makeServer, ...rules }: McpParts): void {
  const onRequest = async (request: FastifyRequest) => assertMayAsk(request, rules);
  http.post('/mcp', { errorHandler: refuse, onRequest }, async (request, reply) => {
    // One message takes one point of the rate limit.
    if (Array.isArray(request.body)) throw badInput('a request has one message, not a list of them', 400);
    const lifetime = lifetimes.of(reply);
    const connection = {
      server: serverAddress(request, rules.publicUrl),
      askWithin: () => (query: string, variables: Parameters<Ask>[1]) => ask(query, variables, lifetime),
    };
    const handler = createMcpHandler(() => makeServer(connection), {
      // What is listed changes with a release, and is told to who asks.
      maxSubscriptions: 0,
      keepAliveMs: 0,
      onerror: (error) => request.log.debug({ err: error }, 'a message of an assistant was refused'),
    });
    const answer = await handler.fetch(webRequest(request, lifetime.signal), { parsedBody: request.body });
    return reply
      .status(answer.status)
      .headers(Object.fromEntries(answer.headers))
      .header('cache-control', 'no-store')
      .send(Buffer.from(await answer.arrayBuffer()));
  });
}
