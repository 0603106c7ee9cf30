import { GraphQLError } from 'graphql';

/** The error for an argument that cannot be answered: what is wrong with it, and what was expected. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
