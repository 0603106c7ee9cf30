import { GraphQLError } from 'graphql';

/**
 * An error that a client can do something about.
 * @param code tells programs what it is; the client `cafcass-graph/client` knows them all
 * @param status the HTTP status of the whole answer; that of an answer with errors where absent
 */
export const requestError = (code: string, message: string, status?: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...(status && { http: { status } }) } });

/** The code of an error that another argument would mend. */
export const badInputCode = 'BAD_USER_INPUT';

/** The error for an argument that cannot be answered: what is wrong with it, and what was expected. */
export const badInput = (message: string, status?: number): GraphQLError => requestError(badInputCode, message, status);

/** Whether another argument would mend an error. */
export const isBadInput = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === badInputCode;

/** The code of an error for a release that cannot be asked about. */
export const releaseNotFoundCode = 'RELEASE_NOT_FOUND';

/** The code of an error for a database that cannot be reached now. */
export const unavailableCode = 'DATABASE_UNAVAILABLE';

/** The code of an error for what took longer than it may. */
export const timeoutCode = 'TIMEOUT';
