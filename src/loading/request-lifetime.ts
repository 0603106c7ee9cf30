import type { SqlStatement } from '../query/sql.js';

const keyOf = ({ text, values }: SqlStatement): string => `${text} ${JSON.stringify(values)}`;

/** Whether something took too long, whatever it was: as the platform names it. */
export const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/** What a request has taken so far. */
export interface RequestAccount {
  /** The name of the operation that it asked last; null where that has none. */
  readonly operation: string | null;
  /** About how many rows all that it asked could read. */
  readonly cost: number;
  /** How many statements were sent for it. */
  readonly statements: number;
  /** Names the release that it was answered from; null for the one in force. */
  readonly asOf: string | null;
}

/** What ties a request to who asks. */
export interface RequestTies {
  /** Is told what is asked costs before it is answered, and throws where it may not be; all may be where absent. */
  readonly mayAsk?: ((cost: number) => Promise<void>) | undefined;
  /** The trace that it is a part of, as its header `traceparent` says. */
  readonly traceParent?: string | undefined;
  /** Names the release that all that it asks is answered from; the one in force where absent. */
  readonly asOf?: string | undefined;
}

/**
 * What all statements of one request have in common, however often it is executed: until when they may run, which of
 * them took too long and are not sent again, and what was taken for it.
 */
export class RequestLifetime {
  /** Aborted when nothing more is to be read for the request; its reason is why. Absent: never. */
  readonly signal: AbortSignal | undefined;
  /** The trace that the request is a part of. */
  readonly traceParent: string | undefined;
  /** Names the release that all that it asks is answered from; the one in force where absent. */
  readonly asOf: string | undefined;
  readonly #timeouts = new Map<string, unknown>();
  readonly #mayAsk: ((cost: number) => Promise<void>) | undefined;
  readonly #account = { operation: null as string | null, cost: 0, statements: 0, asOf: null as string | null };

  constructor(signal?: AbortSignal, { mayAsk, traceParent, asOf }: RequestTies = {}) {
    this.signal = signal;
    this.traceParent = traceParent;
    this.asOf = asOf;
    this.#mayAsk = mayAsk;
  }

  get account(): RequestAccount {
    return this.#account;
  }

  /**
   * Notes what is asked for it.
   * @throws an error, by the promise, where it may not be
   */
  asks(operation: string | null, cost: number): Promise<void> | undefined {
    this.#account.operation = operation;
    this.#account.cost += cost;
    return this.#mayAsk?.(cost);
  }

  /** Notes which release it is answered from. */
  isAnsweredAsOf(release: string): void {
    this.#account.asOf = release;
  }

  /** Notes that a statement is sent for it. */
  sends(): void {
    this.#account.statements++;
  }

  /** Keeps the error of a statement where it took too long. */
  keep(statement: SqlStatement, error: unknown): void {
    if (isTimeout(error)) this.#timeouts.set(keyOf(statement), error);
  }

  /** @throws the error of a statement that took too long before */
  assertMayRun(statement: SqlStatement): void {
    const error = this.#timeouts.size > 0 && this.#timeouts.get(keyOf(statement));
    if (error) throw error;
  }
}
