import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { GraphQLError, type GraphQLFormattedError, type ValidationRule } from 'graphql';

/** What the server tells of itself, and to whom. */
export interface Exposure {
  /** Whether anybody is told the schema. */
  readonly introspection: boolean;
  /** Whether all who ask are gateways that may be told the schema, and how long an answer took. */
  readonly trusted: boolean;
}

/** Refuses the schema as gateways read it, as Apollo Server refuses introspection. */
const NoService: ValidationRule = (context) => ({
  Field(node) {
    if (node.name.value === '_service' && context.getParentType()?.name === 'Query')
      context.reportError(new GraphQLError('the schema is told to trusted gateways only', { nodes: [node] }));
  },
});

/** The rules of documents that keep the schema from being told. */
export const exposureRules = ({ introspection, trusted }: Exposure): ValidationRule[] =>
  introspection || trusted ? [] : [NoService];

/** An error without the names that graphql-js suggests instead of a wrong one. */
export const withoutSuggestion = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  message: error.message.replace(/ ?Did you mean .*\?/s, ''),
});

/** Traces within answers, which Apollo Server would otherwise give to anybody who asks a subgraph for them. */
export const tracePlugin = ({ trusted }: Exposure): ApolloServerPlugin =>
  trusted ? ApolloServerPluginInlineTrace() : ApolloServerPluginInlineTraceDisabled();

/** Whether a request is to be answered with a trace, which only Apollo gives. */
export const isTraced = ({ trusted }: Exposure, headers: Readonly<Record<string, unknown>>): boolean =>
  trusted && headers['apollo-federation-include-trace'] === 'ftv1';
