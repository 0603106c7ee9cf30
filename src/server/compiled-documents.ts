interface Entry<Compiled> {
  uses: number;
  compiled: Compiled | undefined;
}

/** What is asked again and again, compiled: a bounded store that compiles at the third use and forgets what was used longest ago. */
export class CompiledDocuments<Compiled> {
  readonly #entries = new Map<string, Entry<Compiled>>();
  readonly #capacity: number;
  readonly #worthwhile: number;

  /**
   * @param capacity how many documents it remembers, the ones that are only counted included
   * @param worthwhile the use from which on a document is compiled: a text made for one question never is
   */
  constructor(capacity = 250, worthwhile = 3) {
    this.#capacity = capacity;
    this.#worthwhile = worthwhile;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Counts a use; gives what was compiled, and undefined for a document that has not been used often enough. */
  use(key: string, compile: () => Compiled): Compiled | undefined {
    const entry = this.#entries.get(key) ?? { uses: 0, compiled: undefined };
    // A map keeps the order of insertion: the first key is the one used longest ago.
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#capacity && oldest !== undefined) this.#entries.delete(oldest);
    entry.uses++;
    if (entry.uses >= this.#worthwhile) entry.compiled ??= compile();
    return entry.compiled;
  }
}
