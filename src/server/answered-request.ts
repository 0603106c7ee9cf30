import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CacheUse } from './cache/answer-cache.js';
import type { RequestLifetimes } from './request-lifetimes.js';

/** A request that was answered: what it asked, and what it took. Its variables are nobody's business. */
export interface AnsweredRequest {
  readonly id: string;
  readonly method: string;
  /** The address without its parameters. */
  readonly path: string;
  /** The pattern of addresses that it was answered by. */
  readonly route: string;
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

/** Tells of each request when it is answered. */
export function tellOfRequests(
  http: FastifyInstance,
  lifetimes: RequestLifetimes,
  cacheUse: (request: FastifyRequest) => CacheUse | null,
  listeners: readonly ((answered: AnsweredRequest) => void)[],
): void {
  if (listeners.length === 0) return;
  const begun = new WeakMap<FastifyRequest, Begun>();
  http.addHook('onRequest', (request, _reply, done) => {
    begun.set(request, { at: performance.now(), bytesBefore: bytesSent(request) });
    done();
  });
  http.addHook('onResponse', (request, reply, done) => {
    const { at, bytesBefore } = begun.get(request) ?? { at: performance.now(), bytesBefore: 0 };
    const answered: AnsweredRequest = {
      id: request.id,
      method: request.method,
      path: request.url.split('?', 1)[0] ?? '',
      route: request.routeOptions.url ?? '',
      status: reply.raw.statusCode,
      ...lifetimes.of(reply).account,
      cache: cacheUse(request),
      milliseconds: performance.now() - at,
      bytes: bytesSent(request) - bytesBefore,
    };
    for (const tell of listeners) tell(answered);
    done();
  });
}
