import { type RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { SharedStore } from './cache/shared-store.js';

// In milliseconds: what a client takes of one server, the others know so much later.
const interval = 200;

/**
 * The points that clients take of several servers together. Each counts at once what is taken of itself, and tells the others
 * by and by, so that no request waits for them; while there is nowhere to tell it, each counts for itself.
 */
export class SharedPoints {
  readonly #store: SharedStore;
  readonly #own: RateLimiterMemory;
  readonly #all: RateLimiterRedis;
  /** What clients have taken since it was last told. */
  readonly #untold = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  /** @param own those taken of this server, as far as the others have not told of more */
  constructor(store: SharedStore, own: RateLimiterMemory) {
    this.#store = store;
    this.#own = own;
    const { points, duration } = own;
    this.#all = new RateLimiterRedis({
      storeClient: store.client,
      useRedisPackage: true,
      keyPrefix: store.name('points'),
      points,
      duration,
    });
  }

  /** Notes that a client has taken points of this server. */
  note(client: string, points: number): void {
    if (!this.#store.isThere) return;
    this.#untold.set(client, (this.#untold.get(client) ?? 0) + points);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      for (const [name, taken] of this.#untold) void this.#tell(name, taken);
      this.#untold.clear();
    }, interval).unref();
  }

  async #tell(client: string, taken: number): Promise<void> {
    const all = await this.#store.ask(() => this.#all.penalty(client, taken));
    // What was taken meanwhile is told next.
    if (all)
      await this.#own.set(
        client,
        all.consumedPoints + (this.#untold.get(client) ?? 0),
        Math.max(all.msBeforeNext, 1) / 1000,
      );
  }
}
