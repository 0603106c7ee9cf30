import type { KeptAnswer } from './kept-answer.js';
import { packed, unpacked } from './packed-answer.js';
import type { SharedStore } from './shared-store.js';

// For how many seconds an answer is left there, those of releases that are past among them.
const lasting = 24 * 60 * 60;

// A longer answer is not put there, nor any while so much is on its way.
const longest = 1024 * 1024;
const mostOnTheWay = 8 * 1024 * 1024;

/** Answers where other processes find them. While the server that holds them is full, nothing is put, and nobody waits. */
export class SharedAnswers {
  readonly #store: SharedStore;
  #onTheWay = 0;

  constructor(store: SharedStore) {
    this.#store = store;
  }

  /** The answer of a release to a request; null where none is found in time. */
  async get(release: string, key: string): Promise<KeptAnswer | null> {
    const bytes = await this.#store.ask((client) => client.get(this.#name(release, key)));
    return bytes && unpacked(bytes);
  }

  /** Puts the answer of a release to a request there, for all who look for it later. */
  put(release: string, key: string, answer: KeptAnswer): void {
    const { size } = answer;
    if (!this.#store.isThere || size > longest || this.#onTheWay + size > mostOnTheWay) return;
    this.#onTheWay += size;
    void this.#put(this.#name(release, key), answer).finally(() => {
      this.#onTheWay -= size;
    });
  }

  // However long it takes: no request waits for it.
  async #put(name: string, answer: KeptAnswer): Promise<void> {
    try {
      await this.#store.client.set(name, await packed(answer), { expiration: { type: 'EX', value: lasting } });
      this.#store.tell('');
    } catch (error) {
      // It may be full, and have answers still.
      this.#store.tell((error as Error).message);
    }
  }

  #name(release: string, key: string): string {
    return this.#store.name(release, key);
  }
}
