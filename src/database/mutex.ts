/** Lets one at a time use something, in the order they came. */
export class Mutex {
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  /** Whether somebody waits until it is free. */
  get isWanted(): boolean {
    return this.#waiting > 0;
  }

  /** Waits until it is free, and takes it; gives what frees it. */
  async acquire(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    this.#waiting++;
    await before;
    this.#waiting--;
    return resolve;
  }
}
