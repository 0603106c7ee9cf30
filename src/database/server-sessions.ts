import type { Writable } from 'node:stream';
import { notBegun } from './database-timeout.js';
import type { Session, StatementLimits, StatementToSend } from './shared-connection.js';
import type { SessionPool } from './shared-connections.js';

/** A connection of the `pg` driver that is taken from a pool, and the pool, as far as they matter here. */
interface Client {
  query(
    statement: string | Pick<StatementToSend, 'text' | 'values'>,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly unknown[] }>;
  release(isSpoilt: boolean): void;
  /** The number of the server's process that serves it. */
  readonly processID: number;
  readonly connection: { readonly stream: Writable };
}

/** A pool of the `pg` driver. */
export interface ClientPool {
  connect(): Promise<Client>;
  query(statement: {
    readonly text: string;
    readonly values: readonly unknown[];
    /** After how many milliseconds the connection is given up. */
    readonly query_timeout: number;
  }): Promise<unknown>;
}

/** What connections to a server are made of. */
export interface SessionParts {
  /** Whose connections are taken; they must be made with the option `pipeline`. */
  readonly pool: Promise<ClientPool>;
  /** Another one, to end what those are doing: all of them may be taken. */
  readonly control: Promise<ClientPool>;
  readonly maximum: number;
  /** How many milliseconds a statement may take on the server; any time where absent. */
  readonly timeout: number | undefined;
}

/** How a process of the server is ended: what it is doing, or itself. */
type BackendEnd = 'pg_cancel_backend' | 'pg_terminate_backend';

// How many milliseconds the server may take to be told.
const tellingTimeout = 5000;

/** Why there is no connection, as the pool says it: not in the time it may take, or not at all. */
const whyNone = (error: unknown): unknown => (/timeout/.test((error as Error).message) ? notBegun() : error);

/** Connections to a server, which ends by itself a statement that takes longer than it may. */
export class ServerSessions implements SessionPool {
  readonly limits: StatementLimits;
  // What writes has connections of its own.
  readonly isWanted = false;
  readonly maximum: number;
  readonly #pool: Promise<ClientPool>;
  readonly #control: Promise<ClientPool>;
  readonly #toEnd = new Map<number, BackendEnd>();

  constructor({ pool, control, maximum, timeout }: SessionParts) {
    this.#pool = pool;
    this.#control = control;
    this.maximum = maximum;
    this.limits = { timeout, slack: 1000, patience: 100 };
  }

  async connect(): Promise<Session> {
    const pool = await this.#pool;
    const client = await pool.connect().catch((error: unknown) => {
      throw whyNone(error);
    });
    const { processID, connection } = client;
    const { stream } = connection;
    return {
      stream,
      query: ({ text, values }) => client.query(text, values),
      cancel: () => this.#endSoon(processID, 'pg_cancel_backend'),
      destroy: () => {
        stream.destroy();
        // What it is doing it would finish else.
        this.#endSoon(processID, 'pg_terminate_backend');
      },
      release: (isSpoilt) => client.release(isSpoilt),
    };
  }

  /** Ends it together with all others of the same moment. */
  #endSoon(processId: number, how: BackendEnd): void {
    this.#toEnd.set(processId, how);
    // Where the server cannot be told, its limit ends the statement.
    if (this.#toEnd.size === 1) setImmediate(() => this.#endAll().catch(() => undefined));
  }

  async #endAll(): Promise<void> {
    const backends = Map.groupBy(this.#toEnd, ([, how]) => how);
    this.#toEnd.clear();
    const control = await this.#control;
    const ending = [...backends].map(([how, all]) =>
      control.query({
        text: `select ${how}(id) from unnest($1::int[]) as id`,
        values: [all.map(([processId]) => processId)],
        query_timeout: tellingTimeout,
      }),
    );
    await Promise.all(ending);
  }
}
