import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EmbeddedAnswer, EmbeddedSource, EmbeddedTask } from './embedded-worker.js';

const program = new URL(`./embedded-worker${extname(import.meta.url)}`, import.meta.url);

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

/** A PostgreSQL in a thread of its own, which can be ended in the middle of a statement. It does one task after the other. */
export class EmbeddedThread {
  readonly #worker: Worker;
  /** Who waits for an answer, in the order in which the answers come. */
  readonly #waiting: Waiting[] = [];
  #ended: Error | undefined;
  /** When there is a database to ask; rejects where there is none. */
  readonly ready: Promise<unknown>;

  constructor(source: EmbeddedSource) {
    this.#worker = new Worker(program, { workerData: source, execArgv: [] });
    this.#worker.on('message', (answer: EmbeddedAnswer) => {
      const waiting = this.#waiting.shift();
      if (this.#waiting.length === 0) this.#worker.unref();
      if ('value' in answer) waiting?.resolve(answer.value as never);
      else waiting?.reject(Object.assign(new Error(String(answer.error.message)), answer.error));
    });
    this.#worker.on('error', (error) => this.#lose(error as Error));
    this.#worker.on('exit', () => this.#lose());
    this.ready = this.#answer();
  }

  /** Whether it is there no longer: it was ended, or failed. */
  get isLost(): boolean {
    return this.#ended !== undefined;
  }

  /** Lets it do a task, after those it was told before. */
  perform<Value>(task: EmbeddedTask): Promise<Value> {
    const answer = this.#answer<Value>();
    this.#worker.postMessage(task);
    return answer;
  }

  /** Ends it, whatever it does; what it has not done fails. */
  async end(): Promise<void> {
    this.#lose();
    await this.#worker.terminate();
  }

  #answer<Value>(): Promise<Value> {
    if (this.#ended) return Promise.reject(this.#ended);
    // A program may end with the database open, but not before it is answered.
    if (this.#waiting.length === 0) this.#worker.ref();
    return new Promise<Value>((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #lose(reason = new Error('the embedded database was ended')): void {
    this.#ended ??= reason;
    this.#worker.unref();
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended);
  }
}
