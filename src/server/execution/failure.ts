import { randomUUID } from 'node:crypto';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { mayCome } from '../../database/database-failure.js';
import { unavailableCode } from '../../graph/request-error.js';

/** The code of an error for a failure that only who runs the server can mend. */
export const failureCode = ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** A failure of the server, as it is told: without its story, which is in the log. */
export interface ToldFailure {
  /** By which it is found in the log. */
  readonly id: string;
  readonly sentence: string;
  readonly code: string;
  /** The status of an answer that is nothing else. */
  readonly status: number;
}

/**
 * Logs a failure whole.
 * @param what what was to be done
 */
export function logFailure(log: Pick<FastifyBaseLogger, 'error'>, error: unknown, what: string): ToldFailure {
  const id = randomUUID();
  log.error({ err: error, errorId: id }, `failed to ${what}`);
  return mayCome(error)
    ? {
        id,
        sentence: `the database cannot be reached: ask again later; why is in the log as ${id}`,
        code: unavailableCode,
        status: 503,
      }
    : {
        id,
        sentence: `the server failed to ${what}; the failure is in its log as ${id}`,
        code: failureCode,
        status: 500,
      };
}
