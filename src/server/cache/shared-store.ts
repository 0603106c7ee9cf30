import { createClient, ErrorReply, RESP_TYPES } from '@redis/client';
import type { FastifyBaseLogger } from 'fastify';

// How many milliseconds a reply is waited for: to make most answers anew takes less than twice as long.
const patience = 50;

// While the server does not answer, it is asked whether it does so often, in milliseconds.
const probing = 500;

// A connection over which nothing came for so many milliseconds is given up. The server is asked for something more often.
const silence = 5000;
const greeting = 2000;

const clientOf = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    pingInterval: greeting,
    socket: {
      connectTimeout: silence,
      socketTimeout: silence,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 2000),
    },
  });

const givingBytes = (client: ReturnType<typeof clientOf>) =>
  client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });

/** What processes share, and which. */
export interface SharedStoreParts {
  /** The URL of a Redis or Valkey server. */
  readonly url: string;
  /** What is shared depends on it: those who have another find nothing of this. */
  readonly scope: string;
  readonly log: Pick<FastifyBaseLogger, 'warn'>;
}

/** An error once a promise takes longer than it may. */
function inTime<Value>(value: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    // What came while this process was busy is read first.
    () => setImmediate(() => reject(new Error(`no answer within ${patience} ms`))),
    patience,
  );
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}

/**
 * A Redis or Valkey server, in which processes share something. It is never in the way: while it is away or slow, nothing is
 * found there, and nobody waits.
 */
export class SharedStore {
  readonly client;
  readonly #bytes;
  readonly #scope: string;
  readonly #log: SharedStoreParts['log'];
  #isThere = false;
  /** What was last told of it; empty where all is well. */
  #amiss = '';
  #probe: NodeJS.Timeout | undefined;

  constructor({ url, scope, log }: SharedStoreParts) {
    this.#scope = scope;
    this.#log = log;
    this.client = clientOf(url);
    this.client.on('error', (error: Error) => this.#leave(error)).on('ready', () => this.#see());
    this.#bytes = givingBytes(this.client);
  }

  /** Whether it answers in time, as far as is known. */
  get isThere(): boolean {
    return this.#isThere;
  }

  /** Begins to connect, and goes on until it is stopped. */
  start(): void {
    // What is amiss is told by its events.
    this.client.connect().catch(() => undefined);
  }

  stop(): void {
    clearTimeout(this.#probe);
    this.#isThere = false;
    this.client.destroy();
  }

  /** The name under which something of a kind is shared. */
  name(...parts: readonly string[]): string {
    return ['cafcass-graph', this.#scope, ...parts].join(':');
  }

  /** What it replies to a command; null where it does not in time. */
  async ask<Value>(command: (bytes: ReturnType<typeof givingBytes>) => Promise<Value>): Promise<Value | null> {
    if (!this.#isThere) return null;
    try {
      return await inTime(command(this.#bytes));
    } catch (error) {
      // What it says is amiss is with this command alone.
      if (error instanceof ErrorReply) this.tell(error.message);
      else this.#leave(error as Error);
      return null;
    }
  }

  /**
   * Tells once what is amiss, and once that nothing is.
   * @param amiss empty for nothing
   */
  tell(amiss: string): void {
    // What was on its way when it was stopped has failed, too.
    if (!this.client.isOpen) return;
    if (amiss && !this.#amiss) this.#log.warn(`what is shared with other processes fails: ${amiss}`);
    if (!amiss && this.#amiss) this.#log.warn('all is shared with other processes again');
    this.#amiss = amiss;
  }

  #leave(error: Error): void {
    this.#isThere = false;
    this.tell(error.message || String(error));
    this.#seeLater();
  }

  #seeLater(): void {
    this.#probe ??= setTimeout(() => {
      this.#probe = undefined;
      this.#see();
    }, probing).unref();
  }

  /** Sees whether it answers in time. */
  #see(): void {
    if (this.#isThere || !this.client.isReady) return;
    const asked = this.client.ping();
    inTime(asked).then(
      () => {
        this.#isThere = true;
        this.tell('');
      },
      // Not again before that was answered, or the connection given up.
      () => asked.catch(() => undefined).then(() => this.#seeLater()),
    );
  }
}
