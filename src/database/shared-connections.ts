import type { Writable } from 'node:stream';

/** A connection of the `pg` driver that is taken from a pool, and the pool, as far as they matter here. */
interface Client {
  query(text: string, values: readonly unknown[]): Promise<{ readonly rows: readonly never[] }>;
  release(): void;
  readonly connection: { readonly stream: Writable };
}

/** Connections that are taken and given back. */
export interface Pool {
  connect(): Promise<Client>;
}

/** A connection in use. */
interface Lane {
  readonly connecting: Promise<Client>;
  /** Undefined until it is there. */
  client: Client | undefined;
  /** How many statements are on their way. */
  running: number;
  /** When the first of them came to be the first. */
  since: number;
  /** Whether statements are held back to travel together. */
  holding: boolean;
}

// How many statements are on their way on one connection at most, and for how many milliseconds the first of them may have
// been running for another to follow it.
const deepest = 3;
const patience = 5;

/** Holds back what is sent until the requests that have come in by now are seen: writing once costs less than writing often. */
function hold(lane: Lane, { connection: { stream } }: Client): void {
  if (lane.holding) return;
  lane.holding = true;
  stream.cork();
  setImmediate(() => {
    lane.holding = false;
    stream.uncork();
  });
}

/**
 * Sends statements over the connections of a pool, several at a time over each: a statement is sent before the one ahead of
 * it is answered, so that neither side waits for the other, and short answers travel together. A statement does not wait
 * behind one that takes long: it gets another connection. The connections must be made with the option `pipeline`.
 */
export class SharedConnections {
  readonly #pool: Promise<Pool>;
  readonly #lanes: Lane[] = [];

  constructor(pool: Promise<Pool>) {
    this.#pool = pool;
  }

  async read<Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const lane = this.#laneAt(performance.now());
    lane.running++;
    try {
      lane.client ??= await lane.connecting;
      hold(lane, lane.client);
      const { rows } = await lane.client.query(text, values);
      lane.since = performance.now();
      return rows;
    } catch (error) {
      // Whether the statement failed or the connection: nothing more is sent over it until the pool has seen to it.
      lane.since = Number.NEGATIVE_INFINITY;
      throw error;
    } finally {
      lane.running--;
      // Kept until the requests that have come in meanwhile are seen.
      if (lane.running === 0) setImmediate(() => this.#leave(lane));
    }
  }

  #laneAt(now: number): Lane {
    const found = this.#lanes.find(({ running, since }) => running < deepest && now - since < patience);
    if (found) return found;
    const connecting = this.#pool.then((pool) => pool.connect());
    const lane: Lane = { connecting, client: undefined, running: 0, since: now, holding: false };
    this.#lanes.push(lane);
    return lane;
  }

  #leave(lane: Lane): void {
    const index = this.#lanes.indexOf(lane);
    if (lane.running > 0 || index < 0) return;
    this.#lanes.splice(index, 1);
    // Where it never came to be, who waited for it has been told.
    lane.client?.release();
  }
}
