import { LRUCache } from 'lru-cache';

/** What Apollo answers with for each `accept` header, so that what is answered at once has the same type. */
export class MediaTypes {
  readonly #byAccept = new LRUCache<string, string>({ max: 100 });

  /** The type of answers to a header; undefined where Apollo has not answered one with it yet. */
  of(accept = ''): string | undefined {
    return this.#byAccept.get(accept);
  }

  /** Keeps the type of an answer that Apollo has given. */
  keep(accept = '', mediaType: string): void {
    this.#byAccept.set(accept, mediaType);
  }
}
