import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { requestError } from '../graph/request-error.js';
import type { SharedStore } from './cache/shared-store.js';
import { SharedPoints } from './shared-points.js';

/** The code of the error for a client that has taken all it may for now. */
export const rateLimitedCode = 'RATE_LIMITED';

// In seconds.
const window = 60;
/** How many rows that a question could read take a further point. */
const rowsOfPoint = 1000;

// Some proxies write the port of a client too, which is another with each connection: 192.0.2.1:443 or [2001:db8::1]:443.
const withoutPort = (given: string) =>
  given.replace(/^\[([^\]]*)\](?::\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');

/** Whom the points of a request are taken from: an address, and with version 6 its network, of which one client has all addresses. */
function clientOf({ ip }: FastifyRequest): string {
  const given = withoutPort(ip);
  const address = ipaddr.isValid(given) ? ipaddr.process(given) : null;
  if (address?.kind() !== 'ipv6') return String(address ?? given);
  return (address as ipaddr.IPv6).parts.slice(0, 4).join(':');
}

// How the server is, and what a browser asks before the request of a page of another site.
const isFree = ({ method, routeOptions: { url = '' } }: FastifyRequest) =>
  method === 'OPTIONS' || /^\/health\b/.test(url);

/**
 * Bounds what one client may ask for in a minute. Every request takes a point, a question one more for each thousand rows that it
 * could read. One that begins while there are points left is answered, however many it takes.
 */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;
  readonly #shared: SharedPoints | null;
  readonly #points: number;
  /** Requests of which a question was let through. */
  readonly #begun = new WeakSet<FastifyRequest>();
  readonly #taken = new WeakMap<FastifyRequest, RateLimiterRes>();

  /**
   * @param points how many a client has in a minute
   * @param store where servers share what is taken of them; each counts for itself where there is none
   */
  constructor(points: number, store: SharedStore | null = null) {
    this.#points = points;
    this.#limiter = new RateLimiterMemory({ points, duration: window });
    this.#shared = store && new SharedPoints(store, this.#limiter);
  }

  /** Counts every request but those that ask how the server is, and tells with each answer what is left. */
  guard(http: FastifyInstance): void {
    http.addHook('onRequest', async (request, reply) => {
      if (isFree(request)) return;
      const client = clientOf(request);
      this.#shared?.note(client, 1);
      try {
        this.#tell(request, reply, await this.#limiter.consume(client));
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        this.#tell(request, reply, error);
        throw this.#refusal(reply, error);
      }
    });
    http.addHook('onSend', async (request, reply) => {
      const taken = this.#taken.get(request);
      if (taken) this.#tell(request, reply, taken);
    });
  }

  /**
   * Takes the points of a question.
   * @throws GraphQLError RATE_LIMITED, with status 429, where none are left
   */
  async take(reply: FastifyReply, rows: number): Promise<void> {
    const { request } = reply;
    const points = Math.floor(rows / rowsOfPoint);
    if (points === 0 || !this.#taken.has(request)) return;
    const client = clientOf(request);
    const before = await this.#limiter.get(client);
    // Others of this client may have begun since it was let in; a page that has begun to ask goes on.
    if (before && before.consumedPoints > this.#points && !this.#begun.has(request)) throw this.#refusal(reply, before);
    this.#begun.add(request);
    this.#shared?.note(client, points);
    this.#taken.set(request, await this.#limiter.penalty(client, points));
  }

  #tell(request: FastifyRequest, reply: FastifyReply, taken: RateLimiterRes): void {
    this.#taken.set(request, taken);
    const left = Math.max(0, this.#points - taken.consumedPoints);
    reply
      .header('ratelimit-policy', `"points";q=${this.#points};w=${window}`)
      .header('ratelimit', `"points";r=${left};t=${Math.ceil(taken.msBeforeNext / 1000)}`);
  }

  #refusal(reply: FastifyReply, { msBeforeNext }: RateLimiterRes) {
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
    reply.header('retry-after', seconds);
    return requestError(
      rateLimitedCode,
      `a client may take ${this.#points} points in a minute, one for each request and one for each ${rowsOfPoint} rows that it could read (RATE_LIMIT): ask again in ${seconds} s`,
      429,
    );
  }
}
