import { GraphQLError } from 'graphql';

/** The code of an error that a client can mend by another argument. */
export const badInputCode = 'BAD_USER_INPUT';

/**
 * The error for an argument that cannot be answered: what is wrong with it, and what was expected.
 * @param status the HTTP status of the whole answer; that of an answer with errors where absent
 */
export const badInput = (message: string, status?: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code: badInputCode, ...(status && { http: { status } }) } });
