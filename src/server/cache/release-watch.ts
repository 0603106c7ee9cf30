import { setTimeout as passing } from 'node:timers/promises';

// A release that another process publishes is known after this many milliseconds at most.
const interval = 500;

// What was told longer ago than this is not known any more: the database may not answer.
const validity = 2000;

// Checks that are asked for do not follow each other more closely.
const pause = 25;

/** Knows which release is in force: by asking again and again, for another process may publish one. */
export class ReleaseWatch {
  readonly #read: () => Promise<string>;
  #mark: string | null = null;
  /** When the check began that told the mark. */
  #asOf = Number.NEGATIVE_INFINITY;
  #running: Promise<string | null> | null = null;
  #next: Promise<string | null> | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** @param read reads the mark of the release in force */
  constructor(read: () => Promise<string>) {
    this.#read = read;
  }

  /** The mark of the release in force; null where it is not known. */
  get inForce(): string | null {
    return performance.now() - this.#asOf < validity ? this.#mark : null;
  }

  /** Begins to ask again and again. */
  start(): void {
    this.#timer ??= setInterval(() => void this.check(), interval).unref();
    void this.check();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /**
   * Asks which release is in force, together with all who ask at the time.
   * @returns its mark, by a check that began after this was called; null where the database does not answer
   */
  check(): Promise<string | null> {
    if (!this.#running) return this.#begin();
    this.#next ??= this.#running
      .then(() => passing(pause, undefined, { ref: false }))
      .then(() => {
        this.#next = null;
        return this.#begin();
      });
    return this.#next;
  }

  #begin(): Promise<string | null> {
    const begun = performance.now();
    const told = this.#read().then(
      (mark) => {
        this.#mark = mark;
        this.#asOf = begun;
        return mark;
      },
      // The requests themselves tell that the database is away.
      () => null,
    );
    const running = told.finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }
}
