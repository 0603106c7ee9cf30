import { setTimeout as passing } from 'node:timers/promises';

// Where nothing is heard of a release that another process publishes, it is known after this many milliseconds.
const interval = 1000;

// What was told longer ago than this is not known any more: the database may not answer.
const validity = 2000;

// Checks that are asked for do not follow each other more closely.
const pause = 25;

/** Where it is learnt which release is in force. */
export interface ReleaseSource {
  /** Reads the mark of the release in force: what names it, and no other. */
  read(): Promise<string>;
  /**
   * Hears of releases.
   * @returns what ends it; undefined where there is nothing to hear
   */
  listen(heard: () => void): (() => void) | undefined;
}

/**
 * Knows which release is in force, though another process may publish one: by what is heard of it, and by asking again and again,
 * for what is told while a connection is lost is not heard. What is served of a release besides its rows is made ready first.
 */
export class ReleaseWatch {
  readonly #source: ReleaseSource;
  readonly #makeReady: () => Promise<void>;
  #mark: string | null = null;
  /** When the check began that told the mark. */
  #asOf = Number.NEGATIVE_INFINITY;
  #running: Promise<string | null> | null = null;
  #next: Promise<string | null> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #stopListening: (() => void) | undefined;

  /** @param makeReady is called before another release is taken for the one in force; where it fails, that is tried again */
  constructor(source: ReleaseSource, makeReady: () => Promise<void> = async () => {}) {
    this.#source = source;
    this.#makeReady = makeReady;
  }

  /** The mark of the release in force; null where it is not known. */
  get inForce(): string | null {
    return performance.now() - this.#asOf < validity ? this.#mark : null;
  }

  /** Begins to listen, and to ask again and again. */
  start(): void {
    const check = () => void this.check();
    this.#timer ??= setInterval(check, interval).unref();
    this.#stopListening ??= this.#source.listen(check);
    check();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#stopListening?.();
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
    // The requests themselves tell that the database is away.
    const told = this.#read().catch(() => null);
    const running = told.finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #read(): Promise<string> {
    const begun = performance.now();
    const mark = await this.#source.read();
    if (mark !== this.#mark) await this.#makeReady();
    this.#mark = mark;
    this.#asOf = begun;
    return mark;
  }
}
