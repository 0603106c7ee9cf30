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
interface BusyConnection {
  readonly connecting: Promise<Client>;
  /** Undefined until it is there. */
  client: Client | undefined;
  /** How many statements are on their way. */
  running: number;
  /** When the first of them came to be the first. */
  since: number;
  /** Whether statements are held back to travel together. */
  corked: boolean;
}

// How many statements are on their way on one connection at most, and for how many milliseconds the first of them may have
// been running for another to follow it.
const maximumPipelined = 3;
const maximumWait = 5;

/** Holds back what is sent until the requests that have come in by now are seen: writing once costs less than writing often. */
function corkUntilSeen(busy: BusyConnection, { connection: { stream } }: Client): void {
  if (busy.corked) return;
  busy.corked = true;
  stream.cork();
  setImmediate(() => {
    busy.corked = false;
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
  readonly #busy: BusyConnection[] = [];

  constructor(pool: Promise<Pool>) {
    this.#pool = pool;
  }

  async read<Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    const connection = this.#connectionAt(performance.now());
    connection.running++;
    try {
      connection.client ??= await connection.connecting;
      corkUntilSeen(connection, connection.client);
      const { rows } = await connection.client.query(text, values);
      connection.since = performance.now();
      return rows;
    } catch (error) {
      // Whether the statement failed or the connection: nothing more is sent over it until the pool has seen to it.
      connection.since = Number.NEGATIVE_INFINITY;
      throw error;
    } finally {
      connection.running--;
      // Kept until the requests that have come in meanwhile are seen.
      if (connection.running === 0) setImmediate(() => this.#giveBack(connection));
    }
  }

  #connectionAt(now: number): BusyConnection {
    const found = this.#busy.find(({ running, since }) => running < maximumPipelined && now - since < maximumWait);
    if (found) return found;
    const connecting = this.#pool.then((pool) => pool.connect());
    const connection: BusyConnection = { connecting, client: undefined, running: 0, since: now, corked: false };
    this.#busy.push(connection);
    return connection;
  }

  #giveBack(connection: BusyConnection): void {
    const index = this.#busy.indexOf(connection);
    if (connection.running > 0 || index < 0) return;
    this.#busy.splice(index, 1);
    // Where it never came to be, who waited for it has been told.
    connection.client?.release();
  }
}
