import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { releaseArgument } from '../graph/release-argument.js';
import { requestError, timeoutCode } from '../graph/request-error.js';
import { RequestLifetime } from '../loading/request-lifetime.js';
import type { RateLimit } from './rate-limit.js';

/** The code of the error for a request that the server stopped upon. */
export const serverStoppingCode = 'SERVER_STOPPING';

/** The error for a request that took longer than it may. */
export const tookTooLong = (milliseconds: number): GraphQLError =>
  requestError(
    timeoutCode,
    `a request may take ${milliseconds} ms, and this one took longer: ask for less, in several requests`,
    503,
  );

/** The error for a request that is not answered any more. */
export const serverStops = (): GraphQLError =>
  requestError(serverStoppingCode, 'the server is stopping: ask again', 503);

// Nobody reads it: the status is what logs of other servers have.
const gone = requestError('CLIENT_GONE', 'the client has gone', 499);

/** Names the release that an address asks about; undefined where that is the one in force. What asks by a body says it there. */
export function releaseIn({ query, method }: FastifyRequest): string | undefined {
  const given = (query as Readonly<Record<string, string | readonly string[] | undefined>>)[releaseArgument];
  return method === 'POST' ? undefined : [given].flat().at(-1) || undefined;
}

/** How long requests last. */
export interface LifetimeRules {
  /** How many milliseconds a request may take. */
  readonly timeout: number;
  /** Aborted when the server is about to stop, and only takes what comes until others know. */
  readonly leaving?: AbortSignal | undefined;
  /** What clients may ask for in a minute; anything where absent. */
  readonly rateLimit?: RateLimit | undefined;
}

/** Gives each request its lifetime: until its client has gone, its time is over, or the server stops. */
export class RequestLifetimes {
  readonly #timeout: number;
  readonly #rateLimit: RateLimit | undefined;
  readonly #lifetimes = new WeakMap<ServerResponse, RequestLifetime>();
  readonly #running = new Set<AbortController>();
  #isStopping = false;

  constructor({ timeout, leaving, rateLimit }: LifetimeRules) {
    this.#timeout = timeout;
    this.#rateLimit = rateLimit;
    leaving?.addEventListener('abort', () => {
      this.#isStopping = true;
    });
  }

  /** The lifetime of the request that is answered by this reply; it began when it was first asked for. */
  of(reply: FastifyReply): RequestLifetime {
    const { raw } = reply;
    const known = this.#lifetimes.get(raw);
    if (known) return known;
    const controller = new AbortController();
    if (raw.closed) controller.abort(gone);
    else this.#endInTime(raw, controller);
    const rateLimit = this.#rateLimit;
    const { traceparent } = reply.request.headers;
    const lifetime = new RequestLifetime(controller.signal, {
      mayAsk: rateLimit && ((cost) => rateLimit.take(reply, cost)),
      traceParent: typeof traceparent === 'string' ? traceparent : undefined,
      asOf: releaseIn(reply.request),
    });
    this.#lifetimes.set(raw, lifetime);
    return lifetime;
  }

  #endInTime(raw: ServerResponse, controller: AbortController): void {
    const timer = setTimeout(() => controller.abort(tookTooLong(this.#timeout)), this.#timeout);
    this.#running.add(controller);
    raw.once('close', () => {
      clearTimeout(timer);
      this.#running.delete(controller);
      if (!raw.writableFinished) controller.abort(gone);
    });
  }

  /** The same for what is asked besides about the release in force. */
  inForce(reply: FastifyReply): RequestLifetime {
    const { signal, traceParent } = this.of(reply);
    const rateLimit = this.#rateLimit;
    return new RequestLifetime(signal, { mayAsk: rateLimit && ((cost) => rateLimit.take(reply, cost)), traceParent });
  }

  /** Whether the server is stopping. */
  get isStopping(): boolean {
    return this.#isStopping;
  }

  /** Takes note that the server stops; what is running goes on. */
  stop(): void {
    this.#isStopping = true;
  }

  /** Ends what is running. */
  endRunning(): void {
    for (const controller of this.#running) controller.abort(serverStops());
  }
}
