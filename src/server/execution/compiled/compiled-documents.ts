import { LRUCache } from 'lru-cache';
import { maximumCompiledFields, maximumCountedDocuments, worthwhileUse } from './bounds.js';

/** Code as it is kept. */
export interface SizedCode {
  /** How many fields it has; 0 where there is none, because the document is left to graphql-js. */
  readonly fields: number;
}

/** What is asked again and again, compiled: a bounded store that compiles at the third use and forgets what was used longest ago. */
export class CompiledDocuments<Code extends SizedCode> {
  readonly #uses = new LRUCache<string, { count: number }>({ max: maximumCountedDocuments });
  readonly #codes: LRUCache<string, Code>;
  readonly #worthwhile: number;

  /**
   * @param capacity how many fields it keeps the code of
   * @param worthwhile the use from which on a document is compiled
   */
  constructor(capacity = maximumCompiledFields, worthwhile = worthwhileUse) {
    this.#codes = new LRUCache({ maxSize: capacity, sizeCalculation: ({ fields }) => Math.max(1, fields) });
    this.#worthwhile = worthwhile;
  }

  /** How many documents are compiled. */
  get size(): number {
    return this.#codes.size;
  }

  /** Counts a use; gives what was compiled, and undefined for a document that has not been used often enough. */
  use(key: string, compile: () => Code): Code | undefined {
    const known = this.#codes.get(key);
    if (known) return known;
    const uses = this.#uses.get(key) ?? { count: 0 };
    if (uses.count === 0) this.#uses.set(key, uses);
    uses.count++;
    if (uses.count < this.#worthwhile) return undefined;
    const code = compile();
    this.#codes.set(key, code);
    return code;
  }
}
