import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { KeptAnswer } from './kept-answer.js';
import type { ReleaseWatch } from './release-watch.js';
import type { SharedAnswers } from './shared-answers.js';

// So many requests are known to have been asked before, and so many are answered at a time at most.
const maximumKnown = 20_000;
const maximumFlights = 2000;

/** How a request was answered. */
export type CacheUse = Exclude<keyof AnswerCounts, 'entries' | 'bytes'>;

/** What the cache had to do with a request. */
export interface CacheServing {
  readonly use: CacheUse;
  /** The name of the operation that was asked before, where it had the answer of that; null where that has none, or it had no answer. */
  readonly operation: string | null;
}

/** How requests were answered, and what is kept. */
export interface AnswerCounts {
  /** Requests answered by what is kept. */
  kept: number;
  /** Those that waited for the answer to an equal one. */
  awaited: number;
  /** Those answered by what another process had put where all find it. */
  shared: number;
  /** Those whose answer was made anew. */
  missed: number;
  /** Those whose answer is for them alone, whatever is kept. */
  passed: number;
  /** Answers that are kept. */
  readonly entries: number;
  /** How many bytes they take. */
  readonly bytes: number;
}

/** Who an answer is sent to. */
type Client = Pick<ServerResponse, 'destroyed' | 'once'>;

/** An answer that is being made. */
export class Flight {
  /** Whether it is worth keeping: it was asked for before. */
  readonly isWanted: boolean;
  /** The mark of the release that was in force when it began; null where that was not known. */
  readonly before: string | null;
  readonly #client: Client;
  #waiting: PromiseWithResolvers<KeptAnswer | null> | undefined;

  /** @param client for whom it is made: an answer whose client goes is not finished */
  constructor(isWanted: boolean, before: string | null, client: Client) {
    this.isWanted = isWanted;
    this.before = before;
    this.#client = client;
  }

  /** Whether others wait for it. */
  get isAwaited(): boolean {
    return this.#waiting !== undefined;
  }

  get hasEnded(): boolean {
    return this.#client.destroyed;
  }

  /** The answer, for others who ask the same; null where it may not be given to them. */
  get landed(): Promise<KeptAnswer | null> {
    if (!this.#waiting) {
      const waiting = Promise.withResolvers<KeptAnswer | null>();
      this.#client.once('close', () => waiting.resolve(null));
      this.#waiting = waiting;
    }
    return this.#waiting.promise;
  }

  /** Gives those who wait the answer, or tells that there is none for them. */
  land(answer: KeptAnswer | null): void {
    this.#waiting?.resolve(answer);
  }
}

/**
 * Keeps the answers of the release in force that are asked for more than once, the last ones up to so many bytes. All are
 * dropped when another release is in force. An answer is given again only where the same release was in force before it was begun
 * and after it was finished, so that it is of this release, and of no other.
 */
export class AnswerCache {
  readonly #watch: ReleaseWatch;
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #known = new LRUCache<string, true>({ max: maximumKnown });
  /** The keys of answers that are kept, by the bytes of questions. */
  readonly #keys = new LRUCache<string, string>({ max: maximumKnown });
  readonly #flights = new LRUCache<string, Flight>({ max: maximumFlights });
  /** Answers that are finished, until it is known of which release they are. */
  readonly #unsure = new Map<string, Promise<KeptAnswer | null>>();
  readonly #shared: SharedAnswers | null;
  readonly #uses = new WeakMap<object, CacheServing>();
  /** Since it was made. */
  readonly counts: AnswerCounts;
  #release: string | null = null;

  /**
   * @param size how many bytes of answers are kept
   * @param shared where they are put for other processes; null where they are not
   */
  constructor(watch: ReleaseWatch, size: number, shared: SharedAnswers | null = null) {
    this.#watch = watch;
    this.#shared = shared;
    const answers = new LRUCache<string, KeptAnswer>({
      maxSize: size,
      maxEntrySize: size / 4,
      sizeCalculation: ({ size }) => size,
    });
    this.#answers = answers;
    this.counts = {
      kept: 0,
      awaited: 0,
      shared: 0,
      missed: 0,
      passed: 0,
      get entries() {
        return answers.size;
      },
      get bytes() {
        return answers.calculatedSize;
      },
    };
  }

  /** Takes note of how a request was answered. */
  note(request: object, use: CacheUse, operation: string | null = null): void {
    this.counts[use]++;
    this.#uses.set(request, { use, operation });
  }

  /** How a request was answered; null where it did not ask for an answer. */
  servingOf(request: object): CacheServing | null {
    return this.#uses.get(request) ?? null;
  }

  /** The mark of the release in force, whose answers are kept; null where it is not known. */
  #inForce(): string | null {
    const { inForce } = this.#watch;
    if (inForce !== this.#release) this.#answers.clear();
    this.#release = inForce;
    return inForce;
  }

  /** The answer to a request; undefined where it is not kept. */
  get(key: string): KeptAnswer | undefined {
    return this.#inForce() === null ? undefined : this.#answers.get(key);
  }

  /** The answer to a question with these bytes; undefined where it is not known, or not kept. */
  getByBytes(bytes: string): KeptAnswer | undefined {
    const key = this.#keys.get(bytes);
    return key === undefined ? undefined : this.get(key);
  }

  /** Remembers what a question with these bytes asks for, where the answer to that is kept. */
  learn(bytes: string, key: string): void {
    if (this.#answers.has(key)) this.#keys.set(bytes, key);
  }

  /** The answer to an equal request that is being made, null where it may not be given to others; undefined where none is. */
  coming(key: string): Promise<KeptAnswer | null> | undefined {
    const flight = this.#flights.get(key);
    return flight && !flight.hasEnded ? flight.landed : this.#unsure.get(key);
  }

  /**
   * Begins an answer, for which others may wait.
   * @param isWanted whether it is to be kept though it was not asked for before
   */
  begin(key: string, isWanted: boolean, client: Client): Flight {
    const flight = new Flight(isWanted || this.#known.has(key), this.#inForce(), client);
    if (!flight.isWanted) this.#known.set(key, true);
    this.#flights.set(key, flight);
    return flight;
  }

  /**
   * Looks for an answer that was begun where other processes put theirs; it is ended where it is there, and null where it is not.
   * @returns undefined where no other has put any
   */
  find(key: string, flight: Flight): Promise<KeptAnswer | null> | undefined {
    const { before } = flight;
    if (!this.#shared || before === null) return undefined;
    return this.#shared.get(before, key).then((answer) => {
      if (!answer || this.#inForce() !== before) return null;
      this.#answers.set(key, answer);
      this.#land(key, flight, answer);
      return answer;
    });
  }

  #land(key: string, flight: Flight, answer: KeptAnswer | null): void {
    if (this.#flights.get(key) === flight) this.#flights.delete(key);
    flight.land(answer);
  }

  /** Ends an answer, with null where it may not be given to others. */
  end(key: string, flight: Flight, answer: KeptAnswer | null): void {
    this.#land(key, flight, answer);
    // One that has no room is not worth asking for its release.
    if (!answer || answer.size > this.#answers.maxEntrySize || flight.before === null) return;
    // Who asks from now on may have it where it is kept.
    this.#unsure.set(key, this.#keep(key, answer, flight.before));
  }

  async #keep(key: string, answer: KeptAnswer, before: string): Promise<KeptAnswer | null> {
    const after = await this.#watch.check();
    this.#unsure.delete(key);
    if (after !== before || this.#inForce() !== before) return null;
    this.#answers.set(key, answer);
    this.#shared?.put(before, key, answer);
    return answer;
  }
}
