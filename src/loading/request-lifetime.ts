import type { SqlStatement } from '../query/sql.js';

const keyOf = ({ text, values }: SqlStatement): string => `${text} ${JSON.stringify(values)}`;

// As the platform names it, whatever it was that took too long.
const isTimeout = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

/**
 * What all statements of one request have in common, however often it is executed: until when they may run, and which of
 * them took too long and are not sent again.
 */
export class RequestLifetime {
  /** Aborted when nothing more is to be read for the request; its reason is why. Absent: never. */
  readonly signal: AbortSignal | undefined;
  readonly #timeouts = new Map<string, unknown>();

  constructor(signal?: AbortSignal) {
    this.signal = signal;
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
