import { requestError } from '../../graph/request-error.js';

/** The code of the error for a question that could not even wait. */
export const overloadedCode = 'OVERLOADED';

const overloaded = (waiting: number) =>
  requestError(
    overloadedCode,
    `the server is busy, and ${waiting} questions wait already, which is all that may (QUEUE_LIMIT): ask again in a moment`,
    503,
  );

/** Lets a few work at a time; the others wait, and take their turns in the order they came. */
export class Turns {
  #free: number;
  readonly #maximumWaiting: number;
  // In the order they came.
  readonly #waiting = new Set<() => void>();

  /**
   * @param places how many work at a time
   * @param maximumWaiting how many may wait; any number where absent
   */
  constructor(places: number, maximumWaiting = Number.POSITIVE_INFINITY) {
    this.#free = places;
    this.#maximumWaiting = maximumWaiting;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Works when it is its turn.
   * @param signal ends the waiting, with its reason as the error
   * @throws GraphQLError OVERLOADED, with status 503, where as many wait as may
   */
  async take<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else if (this.#waiting.size >= this.#maximumWaiting) throw overloaded(this.#maximumWaiting);
    else await this.#turn(signal);
    try {
      return await work();
    } finally {
      this.#pass();
    }
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        // One that has its place already, and has not begun, gives it to the next.
        if (!this.#waiting.delete(begin)) this.#pass();
        reject(signal?.reason);
      };
      const begin = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      signal?.throwIfAborted();
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.add(begin);
    });
  }

  /** Gives a place to the next. */
  #pass(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.#free++;
      return;
    }
    this.#waiting.delete(next);
    // After whatever has come in meanwhile.
    setImmediate(next);
  }
}
