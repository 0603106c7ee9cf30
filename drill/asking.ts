import { setTimeout as passing } from 'node:timers/promises';
import type { Question } from './question.ts';

/** What a client saw of one request: `right`, `WRONG`, or a status and a code, or how the connection ended. */
interface Sight {
  readonly what: string;
  readonly took: number;
  readonly end: number;
}

/** What clients saw while something went wrong. */
export interface Asked {
  /** How many answers were right. */
  readonly right: number;
  readonly wrong: number;
  /** What the first wrong answer was. */
  readonly firstWrong: string | undefined;
  /** How often anything else was seen, by its name. */
  readonly others: ReadonlyMap<string, number>;
  /** The longest wait for an answer or a failure, in milliseconds. */
  readonly longest: number;
  /** How many milliseconds after the fault had ended the last failure was seen; undefined where they never ended. */
  readonly wholeAfter: number | undefined;
  readonly inWords: string;
}

// How many ask at a time, and for how many milliseconds each of them rests.
const clients = 4;
const rest = 20;

// After how many milliseconds a client gives up, and how long it is waited until all is whole.
const patience = 30_000;
const longestUntilWhole = 45_000;

const right = 'right';

/** What is seen of an answer that is not the right one. */
export const wrong = 'WRONG';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

async function ask(url: string, question: Question): Promise<string> {
  try {
    const reply = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: question.query, variables: question.variables }),
      signal: AbortSignal.timeout(patience),
    });
    const { data, errors }: Answer = await reply.json();
    if (errors) {
      const codes = new Set(errors.map(({ extensions }) => extensions?.code ?? 'an error without a code'));
      return `${reply.status} ${[...codes].join(', ')}`;
    }
    if (reply.status !== 200) return `${reply.status} without a code`;
    return question.isRight(data) ? right : wrong;
  } catch (error) {
    const { name, cause } = error as { readonly name: string; readonly cause?: { readonly code?: string } };
    if (name === 'TimeoutError') return `no answer within ${patience / 1000} s`;
    if (cause?.code === 'ECONNREFUSED') return 'connection refused';
    return cause ? 'connection lost' : `an answer that cannot be read (${(error as Error).message})`;
  }
}

/** Whether a server answers every question rightly. */
export async function answersAll(url: string, questions: readonly Question[]): Promise<boolean> {
  for (const question of questions) if ((await ask(url, question)) !== right) return false;
  return true;
}

/** Seconds, of milliseconds. */
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Keeps asking a server, and sees what comes. */
export class Asking {
  readonly #url: () => string;
  readonly #questions: readonly Question[];
  readonly #sights: Sight[] = [];
  readonly #clients: readonly Promise<void>[];
  #firstWrong: string | undefined;
  #isOver = false;
  #mended: number | undefined;

  /** @param url where the server is, which may come to be elsewhere */
  constructor(url: () => string, questions: readonly Question[]) {
    this.#url = url;
    this.#questions = questions;
    this.#clients = Array.from({ length: clients }, (_, number) => this.#keepAsking(number));
  }

  /** How many answers came that were right. */
  get right(): number {
    return this.#sights.filter(({ what }) => what === right).length;
  }

  /** Is told that what went wrong has ended, where more is done after it. */
  mended(): void {
    this.#mended = performance.now();
  }

  /** Ends asking, when every question has been answered rightly some times over, or that was waited for in vain. */
  async end(): Promise<Asked> {
    const faultEnded = this.#mended ?? performance.now();
    const enough = 3 * this.#questions.length;
    const limit = performance.now() + longestUntilWhole;
    const isWhole = () => {
      const last = this.#sights.slice(-enough);
      return last.length === enough && last.every(({ what, end }) => what === right && end > faultEnded);
    };
    while (!isWhole() && performance.now() < limit) await passing(50);
    return this.stop(faultEnded, isWhole());
  }

  /** Ends asking at once. */
  async stop(faultEnded: number, isWhole = true): Promise<Asked> {
    this.#isOver = true;
    await Promise.all(this.#clients);
    const others = new Map<string, number>();
    let lastFailure = faultEnded;
    for (const { what, end } of this.#sights) {
      if (what === right) continue;
      others.set(what, (others.get(what) ?? 0) + 1);
      lastFailure = Math.max(lastFailure, end);
    }
    const longest = this.#sights.reduce((most, { took }) => Math.max(most, took), 0);
    const failures = [...others].map(([what, count]) => `${count} × ${what}`);
    return {
      right: this.right,
      wrong: others.get(wrong) ?? 0,
      firstWrong: this.#firstWrong,
      others,
      longest,
      wholeAfter: isWhole ? lastFailure - faultEnded : undefined,
      inWords: [`${this.right} right`, ...failures, `longest wait ${seconds(longest)}`].join('; '),
    };
  }

  async #keepAsking(first: number): Promise<void> {
    for (let turn = first; !this.#isOver; turn++) {
      const question = this.#questions[turn % this.#questions.length] as Question;
      const began = performance.now();
      const what = await ask(this.#url(), question);
      const end = performance.now();
      if (what === wrong) this.#firstWrong ??= question.name;
      this.#sights.push({ what, took: end - began, end });
      await passing(rest);
    }
  }
}

/** Asks a server while something goes wrong, and until all is whole again. */
export async function whileAsking(
  url: string | (() => string),
  questions: readonly Question[],
  fault: (asking: Asking) => Promise<unknown>,
): Promise<Asked> {
  const asking = new Asking(typeof url === 'string' ? () => url : url, questions);
  try {
    await passing(1000);
    await fault(asking);
  } catch (error) {
    await asking.stop(performance.now());
    throw error;
  }
  return asking.end();
}
