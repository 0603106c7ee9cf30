/** Lets a few work at a time; the others wait, and take their turns in the order they came. */
export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param places how many work at a time */
  constructor(places: number) {
    this.#free = places;
  }

  /** Works when it is its turn. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // After whatever has come in meanwhile.
      if (next) setImmediate(next);
      else this.#free++;
    }
  }
}
