import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { LimitSettings } from '../../config.js';
import type { Database } from '../../database/database-source.js';
import { DatabaseTimeout } from '../../database/database-timeout.js';
import type { DocumentTexts } from '../../domain/context.js';
import { badInputCode, timeoutCode } from '../../graph/request-error.js';
import type { RequestLifetime } from '../../loading/request-lifetime.js';
import { contextMaker } from './context.js';
import { costPlugin } from './cost-extension.js';
import { Execution } from './execution.js';
import { type Exposure, exposureRules, tracePlugin, withoutSuggestion } from './exposure.js';
import { failureCode, logFailure } from './failure.js';
import { Limits } from './limits.js';
import { withRightName } from './natural-mistake.js';
import { OnlyQueries } from './only-queries.js';
import { passingErrorPlugin } from './passing-error.js';
import type { RequestMatter, Variables } from './request.js';
import type { StatementListener } from './statement-log.js';
import type { Tracing } from './tracing.js';

// Who has made more mistakes mends these first; each takes a line of the answer.
const maximumMistakes = 10;

/** SQLSTATE 22: PostgreSQL was given a value that no type of its columns has, such as a text with a NUL. */
const isDataException = (error: unknown): boolean => /^22/.test(String((error as { code?: unknown }).code));

// What graphql-js finds wrong with values no sooner than it executes has no code.
const isRefusedValue = ({ message }: GraphQLError) =>
  /^(Argument "|Too many errors processing variables)/.test(message);

// As graphql-js says it.
const tooManyTokens = /^Syntax Error: Document contains more tha[nt] \d+ tokens/;

// Of a message that repeats a long value of the client's.
const longestMessage = 2000;
const longestEnd = 500;

const withoutMiddle = (message: string): string =>
  message.length <= longestMessage
    ? message
    : `${message.slice(0, longestMessage - longestEnd)} … ${message.slice(-longestEnd)}`.toWellFormed();

// What graphql-js says of a document in which so many fields have one name that it compares them no further.
const givenUp = 'Validation aborted.';
const tooAlike =
  'the document selects one field of the same name so often that it is not compared: select each field once, or give each its own alias';

// What Apollo says of a request without a document; its own way to name a saved one is refused here.
const noDocument = /^GraphQL operations must contain a non-empty `query`/;
const documentExpected =
  'a request expects a `query` that is not empty, or the id of a saved document as `documentId`; it has neither';

/** Shows what a client can mend, and nothing else: an error of ours is logged whole and told in one sentence. */
const errorFormatter =
  (schema: GraphQLSchema, log: Logger, { introspection }: Exposure) =>
  (whole: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const formatted = { ...whole, message: withoutMiddle(whole.message) };
    if (formatted.message === givenUp) return { ...formatted, message: tooAlike };
    if (noDocument.test(formatted.message)) return { ...formatted, message: documentExpected };
    const thrown = unwrapResolverError(error);
    const { path, locations } = formatted;
    const position = { ...(path && { path }), ...(locations && { locations }) };
    if (tooManyTokens.test(formatted.message)) return { ...formatted, message: `${formatted.message} (TOKEN_LIMIT)` };
    const badValue = (message: string) => ({ message, extensions: { code: badInputCode }, ...position });
    if (thrown instanceof GraphQLError) {
      if (formatted.extensions?.code !== failureCode)
        return introspection
          ? { ...formatted, message: withRightName(schema, formatted.message) }
          : withoutSuggestion(formatted);
      if (isRefusedValue(thrown)) return badValue(withoutMiddle(thrown.message));
    }
    // Apollo wraps what is thrown outside any field as well, and does not unwrap it.
    const original = (thrown instanceof GraphQLError && thrown.originalError) || thrown;
    if (isDataException(original)) return badValue('a value given is not one its type has');
    if (original instanceof DatabaseTimeout)
      return { message: original.message, extensions: { code: timeoutCode }, ...position };
    const { id: errorId, sentence, code } = logFailure(log, original, 'answer this field');
    return { message: sentence, extensions: { code, errorId }, ...position };
  };

/** What the server needs to answer. */
export interface ServerParts extends Exposure {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly texts: DocumentTexts;
  readonly log: Logger;
  /** Whether documents that are asked often are compiled; the answers are the same. */
  readonly compiling: boolean;
  readonly limits: LimitSettings;
  /** Makes spans of operations; null where nobody looks at them. */
  readonly tracing: Tracing | null;
  /** Are told of each statement. */
  readonly statementListeners?: readonly StatementListener[];
}

/** What the answer to a question is made of. */
export interface GraphAnswer {
  /** Null where an error left nothing. */
  readonly data: object | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Asks the graph a question, within the limits every request has; without end in time where no lifetime is given. */
export type Ask = (query: string, variables: Variables, lifetime?: RequestLifetime) => Promise<GraphAnswer>;

/** The GraphQL server without HTTP. */
export interface GraphServer {
  readonly apollo: ApolloServer<RequestMatter>;
  readonly execution: Execution;
  readonly ask: Ask;
}

/** The schema as Apollo takes it together with an executor: as if from a gateway, which is here the schema itself. */
function gatewayTo(
  schema: GraphQLSchema,
  { execute }: Execution,
): ApolloServerOptionsWithGateway<RequestMatter>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, request: { operationName, variables }, context }) => {
        const { computed, lifetime } = context as RequestMatter;
        return computed ?? execute({ document, operationName, variables }, lifetime);
      },
    }),
    stop: async () => {},
  };
}

/** Starts the GraphQL server. */
export async function startApollo({
  schema,
  database,
  texts,
  log,
  compiling,
  limits,
  tracing,
  statementListeners,
  ...exposure
}: ServerParts): Promise<GraphServer> {
  const makeContext = contextMaker(database, texts, statementListeners);
  const execution = new Execution({
    schema,
    limits: new Limits(schema, limits),
    makeContext,
    compiling,
    exposure,
    load: limits,
    tracing,
  });
  const apollo = new ApolloServer<RequestMatter>({
    gateway: gatewayTo(schema, execution),
    // Documents are saved by id in this project's own way; see server/persisted-documents.ts.
    persistedQueries: false,
    // Those that may be asked again are in our own, which knows how large they are; see compiled/document-cache.ts.
    documentStore: null,
    introspection: exposure.introspection,
    validationRules: [OnlyQueries, ...exposureRules(exposure)],
    includeStacktraceInErrorResponses: false,
    // The HTTP server ends first and stops this one; see http.ts.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.TOKEN_LIMIT },
    validationOptions: { maxErrors: maximumMistakes },
    formatError: errorFormatter(schema, log, exposure),
    logger: log,
    plugins: [
      // It wraps every field of every answer; the lifetime of an answer is that of the release.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads from another host; ours is in src/explorer.
      ApolloServerPluginLandingPageDisabled(),
      tracePlugin(exposure),
      passingErrorPlugin,
      costPlugin,
      ...execution.plugins(),
    ],
  });
  await apollo.start();
  const ask: Ask = async (query, variables, lifetime) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { lifetime } });
    // Only a document with @defer is answered in parts, and the schema has no such directive.
    const { data = null, errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
    return { data, errors };
  };
  return { apollo, execution, ask };
}
