import { LRUCache } from 'lru-cache';
import { maximumDocuments, worthwhileUse } from './bounds.js';

interface DocumentUses<Compiled> {
  uses: number;
  compiled: Compiled | undefined;
}

/** What is asked again and again, compiled: a bounded store that compiles at the third use and forgets what was used longest ago. */
export class CompiledDocuments<Compiled> {
  readonly #entries: LRUCache<string, DocumentUses<Compiled>>;
  readonly #worthwhile: number;

  /**
   * @param capacity how many documents it keeps, the ones that are only counted included
   * @param worthwhile the use from which on a document is compiled
   */
  constructor(capacity = maximumDocuments, worthwhile = worthwhileUse) {
    this.#entries = new LRUCache({ max: capacity });
    this.#worthwhile = worthwhile;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Counts a use; gives what was compiled, and undefined for a document that has not been used often enough. */
  use(key: string, compile: () => Compiled): Compiled | undefined {
    const entry = this.#entries.get(key) ?? { uses: 0, compiled: undefined };
    if (entry.uses === 0) this.#entries.set(key, entry);
    entry.uses++;
    if (entry.uses >= this.#worthwhile) entry.compiled ??= compile();
    return entry.compiled;
  }
}
