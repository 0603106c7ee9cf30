import {
  type ConnectionKeeper,
  type Session,
  SharedConnection,
  type SharedStatement,
  type StatementLimits,
} from './shared-connection.js';

/** Where connections are taken from, and what statements may take over them. */
export interface SessionPool {
  connect(): Promise<Session>;
  /** How many may be taken at once. */
  readonly maximum: number;
  readonly limits: StatementLimits;
  /** Whether another waits for one to be given back. */
  readonly isWanted: boolean;
}

// Milliseconds: while statements are waited for longer, to have several processors at work gains more than to have answers travel together.
const short = 3;
// How much of that is told by the latest.
const weight = 0.05;

/**
 * Sends statements over the connections of a pool, several at a time over each: a statement is sent before the one ahead of
 * it is answered, so that neither side waits for the other, and short answers travel together. A statement does not wait
 * behind one that takes long: it gets another connection, where one can be had, and so do all while they take long. Nor does it suffer what happens to the one
 * ahead of it: where that is ended, or the connection is lost, it is sent again. So it must be one that reads.
 */
export class SharedConnections {
  readonly #pool: SessionPool;
  readonly #busy: SharedConnection[] = [];
  /** Those that no connection can take now, in the order they came. */
  readonly #waiting: SharedStatement[] = [];
  readonly #keeper: ConnectionKeeper;
  /** For how many milliseconds a statement is waited for at present. */
  #usual = 0;

  constructor(pool: SessionPool) {
    this.#pool = pool;
    this.#keeper = {
      limits: pool.limits,
      isWanted: () => pool.isWanted,
      send: (statement) => this.#send(statement),
      sendNow: (statement) => this.#sendNow(statement),
      waited: (time) => {
        this.#usual += weight * (time - this.#usual);
      },
      freed: (connection) => {
        this.#sendWaiting();
        // Kept until the requests that have come in meanwhile are seen.
        if (connection.isIdle) setImmediate(() => this.#giveBack(connection));
      },
    };
  }

  /** How many connections are taken, and how many statements wait for one that can take them. */
  get use(): { readonly connections: number; readonly waiting: number } {
    return { connections: this.#busy.length, waiting: this.#waiting.length };
  }

  read<Row>(text: string, values: readonly unknown[], signal?: AbortSignal): Promise<readonly Row[]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const done = () => {
        statement.isWanted = false;
        signal?.removeEventListener('abort', leave);
      };
      const statement: SharedStatement = {
        text,
        values,
        isWanted: true,
        connection: undefined,
        sent: 0,
        resolve: (rows) => {
          done();
          resolve(rows as readonly Row[]);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      };
      const leave = () => {
        statement.reject(signal?.reason);
        statement.connection?.leave(statement);
        const place = this.#waiting.indexOf(statement);
        if (place >= 0) this.#waiting.splice(place, 1);
      };
      signal?.addEventListener('abort', leave);
      this.#send(statement);
    });
  }

  #send(statement: SharedStatement): void {
    if (!this.#sendNow(statement)) this.#waiting.push(statement);
  }

  #sendNow(statement: SharedStatement): boolean {
    const connection = this.#waiting.length === 0 && this.#withRoom();
    if (!connection) return false;
    void connection.send(statement);
    return true;
  }

  #sendWaiting(): void {
    while (this.#waiting.length > 0) {
      const connection = this.#withRoom();
      if (!connection) return;
      void connection.send(this.#waiting.shift() as SharedStatement);
    }
  }

  /** A connection that can take a statement now, another one where there may be more. */
  #withRoom(): SharedConnection | undefined {
    const now = performance.now();
    const isFull = this.#busy.length >= this.#pool.maximum;
    const mayFollow = this.#usual < short || isFull;
    const found = this.#busy.find((busy) => (mayFollow || busy.isIdle) && busy.takes(now));
    if (found || isFull) return found;
    const connection = new SharedConnection(this.#pool.connect(), this.#keeper);
    this.#busy.push(connection);
    return connection;
  }

  #giveBack(connection: SharedConnection): void {
    const index = this.#busy.indexOf(connection);
    if (!connection.isIdle || index < 0) return;
    this.#busy.splice(index, 1);
    connection.release();
    this.#sendWaiting();
  }
}
