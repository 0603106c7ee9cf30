import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as passing } from 'node:timers/promises';

/** A connection of the `pg` driver, as far as it matters to who listens. */
interface ListeningClient extends EventEmitter {
  query(text: string): Promise<unknown>;
  release(isSpoilt: boolean): void;
  readonly connection: { readonly stream: Socket };
}

/** What gives out connections to listen on. */
export interface ListeningPool {
  connect(): Promise<ListeningClient>;
}

// After how many milliseconds it is tried to listen again: the first time, and at most.
const shortestWait = 100;
const longestWait = 10_000;

// Whether the other side is still there is asked when nothing was heard of it for so many milliseconds.
const silence = 10_000;

/** Hears what is told on a channel of a server, over a connection of its own, and takes another whenever that is lost. */
export class Listener {
  readonly #pool: Promise<ListeningPool>;
  readonly #channel: string;
  readonly #heard: () => void;
  readonly #stopping = new AbortController();
  #wait = shortestWait;

  /**
   * Begins to listen.
   * @param channel its name, as SQL has it
   * @param heard is called when something is told, and when it may have been told while there was no connection
   */
  constructor(pool: Promise<ListeningPool>, channel: string, heard: () => void) {
    this.#pool = pool;
    this.#channel = channel;
    this.#heard = heard;
    void this.#listenUntilStopped(this.#stopping.signal);
  }

  /** Gives its connection back, and takes no other. */
  stop(): void {
    this.#stopping.abort();
  }

  async #listenUntilStopped(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      // Why there is no connection is told by the requests, which need one too.
      await this.#listen(signal).catch(() => undefined);
      // Not all programs at once, where a server comes back.
      const wait = this.#wait * (0.5 + Math.random());
      this.#wait = Math.min(2 * this.#wait, longestWait);
      await passing(wait, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Listens until the connection is lost, or it is stopped. */
  async #listen(signal: AbortSignal): Promise<void> {
    const client = await (await this.#pool).connect();
    const { promise: lost, resolve: lose, reject } = Promise.withResolvers<unknown>();
    client.on('error', lose).on('end', lose).on('notification', this.#heard);
    signal.addEventListener('abort', lose);
    try {
      if (signal.aborted) return;
      client.connection.stream.setKeepAlive(true, silence);
      client.query(`listen ${this.#channel}`).then(() => {
        this.#wait = shortestWait;
        this.#heard();
      }, reject);
      await lost;
    } finally {
      signal.removeEventListener('abort', lose);
      client.release(true);
    }
  }
}
