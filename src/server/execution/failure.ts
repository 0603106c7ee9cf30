import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';

/** A failure of the server, as it is told: without its story, which is in the log. */
export interface ToldFailure {
  /** By which it is found in the log. */
  readonly id: string;
  readonly sentence: string;
}

/**
 * Logs a failure whole.
 * @param what what was to be done
 */
export function logFailure(log: Pick<FastifyBaseLogger, 'error'>, error: unknown, what: string): ToldFailure {
  const id = randomUUID();
  log.error({ err: error, errorId: id }, `failed to ${what}`);
  return { id, sentence: `the server failed to ${what}; the failure is in its log as ${id}` };
}
