import { EmbeddedThread } from './embedded-thread.js';
import type { CopyOptions, EmbeddedRows, EmbeddedSource } from './embedded-worker.js';
import { Mutex } from './mutex.js';
import type { Session, StatementLimits } from './shared-connection.js';
import { type SessionPool, SharedConnections } from './shared-connections.js';

interface Result<Row> {
  readonly rows: Row[];
  readonly affectedRows: number | undefined;
}

/** What asks within a transaction. */
interface EmbeddedTransaction {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Result<Row>>;
  /** Puts rows into a table, which are given in a format of COPY. */
  copy(table: string, rows: Uint8Array<ArrayBuffer>, options: CopyOptions): Promise<void>;
}

function resultOf<Row>({ columns, rows, affectedRows }: EmbeddedRows): Result<Row> {
  const objects = rows.map((row) => {
    const object: Record<string, unknown> = {};
    for (let index = 0; index < columns.length; index++) object[columns[index] as string] = row[index];
    return object as Row;
  });
  return { rows: objects, affectedRows };
}

/**
 * A PostgreSQL of this program's own, in a thread, so that a statement that takes long keeps nothing else waiting. It answers
 * one statement at a time, and cannot be told to stop one: a read that takes longer than it may ends the thread, and
 * another is started from the folder. Where there is no folder, that one is as this one began, and what was written since
 * is gone. Whatever is not a `read` takes as long as it takes.
 *
 * It has the methods of PGlite that Kysely uses.
 */
export class EmbeddedDatabase implements SessionPool {
  readonly ready = true;
  readonly waitReady = Promise.resolve();
  readonly maximum = 1;
  readonly limits: StatementLimits;
  readonly #source: EmbeddedSource;
  readonly #mutex = new Mutex();
  readonly #reads: SharedConnections;
  #thread: EmbeddedThread | undefined;
  #isClosed = false;

  /** @param timeout how many milliseconds a read may take; any time where absent */
  constructor(source: EmbeddedSource, timeout?: number) {
    this.#source = source;
    // To end a statement costs the others a new start.
    this.limits = { timeout, slack: 0, patience: Math.min(500, timeout ?? 500) };
    this.#reads = new SharedConnections(this);
  }

  /** Whether what writes waits for what reads. */
  get isWanted(): boolean {
    return this.#mutex.isWanted;
  }

  get use() {
    return this.#reads.use;
  }

  get closed(): boolean {
    return this.#isClosed;
  }

  /** Answers a statement of a request: within the time it may take, and no longer than anybody waits for the answer. */
  read<Row>(text: string, values: readonly unknown[], signal?: AbortSignal): Promise<readonly Row[]> {
    return this.#reads.read(text, values, signal);
  }

  /** Has the database to itself until it is released. */
  async connect(): Promise<Session> {
    const release = await this.#mutex.acquire();
    try {
      const thread = await this.#running();
      const end = () => void thread.end();
      return {
        stream: undefined,
        query: async ({ text, values }) =>
          resultOf(await thread.perform<EmbeddedRows>({ kind: 'query', text, values })),
        cancel: end,
        destroy: end,
        release: release,
      };
    } catch (error) {
      release();
      throw error;
    }
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Result<Row>> {
    return this.#alone(() => this.#query(text, values));
  }

  /** Has the database to itself until the work is done; what it changed stays only where it does not fail. */
  async transaction<Value>(work: (transaction: EmbeddedTransaction) => Promise<Value>): Promise<Value> {
    return this.#alone(async () => {
      await this.#query('begin');
      try {
        const value = await work({
          query: (text, values) => this.#query(text, values),
          copy: async (table, rows, options) =>
            (await this.#running()).perform<void>({ kind: 'copy', table, rows, options }),
        });
        await this.#query('commit');
        return value;
      } catch (error) {
        // Where it fails too, there is nobody to keep anything.
        await this.#query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  /** All it holds, for another to begin with. */
  async dump(): Promise<Blob> {
    return this.#alone(async () => (await this.#running()).perform<Blob>({ kind: 'dump' }));
  }

  async close(): Promise<void> {
    await this.#alone(async () => {
      this.#isClosed = true;
      const thread = this.#thread;
      if (!thread) return;
      if (!thread.isLost) await thread.perform({ kind: 'close' });
      await thread.end();
    });
  }

  async #alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const release = await this.#mutex.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }

  /** The thread that answers; another where the last one has ended. */
  async #running(): Promise<EmbeddedThread> {
    // Two would ruin a folder.
    if (this.#thread?.isLost) await this.#thread.end();
    if (this.#isClosed) throw new Error('the embedded database is closed');
    if (!this.#thread || this.#thread.isLost) this.#thread = new EmbeddedThread(this.#source);
    await this.#thread.ready;
    return this.#thread;
  }

  async #query<Row>(text: string, values: readonly unknown[] = []): Promise<Result<Row>> {
    const thread = await this.#running();
    return resultOf(await thread.perform<EmbeddedRows>({ kind: 'query', text, values }));
  }
}
