import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '../domain/context.js';

// Enough for the standard introspection query many times over; stops a document made to exhaust the parser.
const maximumTokens = 5000;

/** Shows what a client can mend, and nothing else: an error of ours is logged whole and told in one sentence. */
const errorFormatter =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError) return formatted;
    log.error(original, 'a field failed');
    const { path, locations } = formatted;
    return {
      message: 'the server failed to answer this field; the failure is in its log',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
      ...(path && { path }),
      ...(locations && { locations }),
    };
  };

/** The GraphQL server, without HTTP. */
export async function startApollo(schema: GraphQLSchema, log: Logger): Promise<ApolloServer<GraphContext>> {
  const apollo = new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The HTTP server ends first and stops this one; see http.ts.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: maximumTokens },
    formatError: errorFormatter(log),
    logger: log,
    plugins: [
      // It wraps every field of every answer; the lifetime of an answer is that of the release.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads from another host; ours is in src/explorer.
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}
