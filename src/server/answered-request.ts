import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CacheServing, CacheUse } from './cache/answer-cache.js';
import type { RequestLifetimes } from './request-lifetimes.js';

/** A request that is over: what it asked, and what it took. Its variables are nobody's business. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  /** The address without its parameters. */
  readonly path: string;
  /** The pattern of addresses that it was answered by. */
  readonly route: string;
  /** 499 where the client went before it had the whole answer. */
  readonly status: number;
  /** The name of the operation asked last; null where there was none, or it has no name. */
  readonly operation: string | null;
  /** About how many rows it could read. */
  readonly cost: number;
  readonly statements: number;
  /** How the answer cache served it; null where it was not asked. */
  readonly cache: CacheUse | null;
  readonly milliseconds: number;
  /** How many bytes it was sent, with their head. */
  readonly bytes: number;
}

interface Begun {
  readonly at: number;
  /** How many bytes its connection had sent before. */
  readonly bytesBefore: number;
}

// A connection that is only played has not sent anything.
const bytesSent = ({ socket }: FastifyRequest) => socket.bytesWritten ?? 0;

/** The status of a request whose client went before it had its answer, as logs of other servers have it. */
const clientGone = 499;

/** Tells of each request when it is answered, or its client has gone. */
export function tellOfRequests(
  http: FastifyInstance,
  lifetimes: RequestLifetimes,
  servingOf: (request: FastifyRequest) => CacheServing | null,
  listeners: readonly ((answered: AnsweredRequest) => void)[],
): void {
  if (listeners.length === 0) return;
  const begun = new WeakMap<FastifyRequest, Begun>();
  const tell = (request: FastifyRequest, reply: FastifyReply, status: number) => {
    const known = begun.get(request);
    // An answer may come to its end after its client has gone.
    if (!known) return;
    begun.delete(request);
    const serving = servingOf(request);
    const { account } = lifetimes.of(reply);
    const answered: AnsweredRequest = {
      id: request.id,
      method: request.method,
      path: request.originalUrl.split('?', 1)[0] ?? '',
      route: request.routeOptions.url ?? '',
      status,
      ...account,
      operation: account.operation ?? serving?.operation ?? null,
      cache: serving?.use ?? null,
      milliseconds: performance.now() - known.at,
      bytes: bytesSent(request) - known.bytesBefore,
    };
    for (const listener of listeners) listener(answered);
  };
  http.addHook('onRequest', (request, reply, done) => {
    begun.set(request, { at: performance.now(), bytesBefore: bytesSent(request) });
    const { raw } = reply;
    raw.once('close', () => {
      if (!raw.writableFinished) tell(request, reply, clientGone);
    });
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    tell(request, reply, reply.raw.statusCode);
    done();
  });
}
