/** One after the other, in the order they came: for what can be used by one at a time. */
export class Mutex {
  #last: Promise<void> = Promise.resolve();

  /** Waits until it is free, and takes it; gives what frees it. */
  async acquire(): Promise<() => void> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    return resolve;
  }
}
