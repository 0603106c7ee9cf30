import type { Logger } from 'pino';
import type { AnsweredRequest } from './answered-request.js';

/** Logs a line for each request. */
export const requestLog =
  (log: Logger) =>
  ({ id, route: _, milliseconds, ...answered }: AnsweredRequest): void =>
    log.info({ reqId: id, ...answered, milliseconds: Math.round(milliseconds * 1000) / 1000 }, 'request');
