import { createClient, ErrorReply, RESP_TYPES } from '@redis/client';
import type { FastifyBaseLogger } from 'fastify';
import type { KeptAnswer } from './kept-answer.js';
import { packed, unpacked } from './packed-answer.js';

// How many milliseconds an answer is waited for: to make most anew takes less than twice as long.
const patience = 50;

// While the server does not answer, it is asked whether it does so often, in milliseconds.
const probing = 500;

// A connection over which nothing came for so many milliseconds is given up. The server is asked for something more often.
const silence = 5000;
const greeting = 2000;

// For how many seconds an answer is left there, those of releases that are past among them.
const lasting = 24 * 60 * 60;

// A longer answer is not put there, nor any while so much is on its way.
const longest = 1024 * 1024;
const mostOnTheWay = 8 * 1024 * 1024;

/** Where answers are put for other processes, and which processes. */
export interface SharedAnswersParts {
  /** The URL of a Redis or Valkey server. */
  readonly url: string;
  /** What answers depend on besides release and request: those who have another find others. */
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
 * Answers in a Redis or Valkey server, where other processes find them. It is never in the way: while the server is away, slow
 * or full, nothing is found, nothing is put, and nobody waits.
 */
export class SharedAnswers {
  readonly #scope: string;
  readonly #log: SharedAnswersParts['log'];
  readonly #client;
  readonly #bytes;
  #isThere = false;
  /** What was last told of it; empty where all is well. */
  #amiss = '';
  #onTheWay = 0;
  #probe: NodeJS.Timeout | undefined;

  constructor({ url, scope, log }: SharedAnswersParts) {
    this.#scope = scope;
    this.#log = log;
    this.#client = createClient({
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
    this.#client.on('error', (error: Error) => this.#leave(error)).on('ready', () => this.#see());
    this.#bytes = this.#client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  }

  /** Begins to connect, and goes on until it is stopped. */
  start(): void {
    // What is amiss is told by its events.
    this.#client.connect().catch(() => undefined);
  }

  stop(): void {
    clearTimeout(this.#probe);
    this.#isThere = false;
    this.#client.destroy();
  }

  /** The answer of a release to a request; null where none is found in time. */
  async get(release: string, key: string): Promise<KeptAnswer | null> {
    if (!this.#isThere) return null;
    try {
      const bytes = await inTime(this.#bytes.get(this.#name(release, key)));
      return bytes && unpacked(bytes);
    } catch (error) {
      // What it says is amiss is with this answer alone.
      if (error instanceof ErrorReply) this.#tell(error.message);
      else this.#leave(error as Error);
      return null;
    }
  }

  /** Puts the answer of a release to a request there, for all who look for it later. */
  put(release: string, key: string, answer: KeptAnswer): void {
    const { size } = answer;
    if (!this.#isThere || size > longest || this.#onTheWay + size > mostOnTheWay) return;
    this.#onTheWay += size;
    void this.#put(this.#name(release, key), answer).finally(() => {
      this.#onTheWay -= size;
    });
  }

  async #put(name: string, answer: KeptAnswer): Promise<void> {
    try {
      await this.#client.set(name, await packed(answer), { expiration: { type: 'EX', value: lasting } });
      this.#tell('');
    } catch (error) {
      // It may be full, and have answers still.
      this.#tell((error as Error).message);
    }
  }

  #name(release: string, key: string): string {
    return `cafcass-graph:${this.#scope}:${release}:${key}`;
  }

  /** Tells once what is amiss, and once that nothing is. */
  #tell(amiss: string): void {
    // What was on its way when it was stopped has failed, too.
    if (!this.#client.isOpen) return;
    if (amiss && !this.#amiss) this.#log.warn(`answers are not shared with other processes: ${amiss}`);
    if (!amiss && this.#amiss) this.#log.warn('answers are shared with other processes again');
    this.#amiss = amiss;
  }

  #leave(error: Error): void {
    this.#isThere = false;
    this.#tell(error.message || String(error));
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
    if (this.#isThere || !this.#client.isReady) return;
    const asked = this.#client.ping();
    inTime(asked).then(
      () => {
        this.#isThere = true;
        this.#tell('');
      },
      // Not again before that was answered, or the connection given up.
      () => asked.catch(() => undefined).then(() => this.#seeLater()),
    );
  }
}
