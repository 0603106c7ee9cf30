import type { FastifyInstance } from 'fastify';
import type { Ask } from './execution/apollo.js';
import type { RequestLifetimes } from './request-lifetimes.js';

/**
 * Lets nobody keep an answer that lacks something, or says that it does, because a question within it was refused or failed: who asks
 * next may have it whole.
 * @returns how such questions are asked
 */
export function keepNothingPartial(http: FastifyInstance, ask: Ask, lifetimes: RequestLifetimes): Ask {
  const partial = new WeakSet<AbortSignal>();
  http.addHook('onSend', (_request, reply, payload, done) => {
    const isOffered = /\bpublic\b/.test(String(reply.getHeader('cache-control') ?? ''));
    const { signal } = isOffered ? lifetimes.of(reply) : {};
    if (signal && partial.has(signal)) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  return async (query, variables, lifetime) => {
    const answer = await ask(query, variables, lifetime);
    if (lifetime?.signal && answer.errors.length > 0) partial.add(lifetime.signal);
    return answer;
  };
}
