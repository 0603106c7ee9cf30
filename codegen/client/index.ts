export * from '../generated/graphql.js';
export * from '../generated/schema-facts.js';
export { apolloTypePolicies, graphcacheKeys } from './cache.js';
export { type Client, type ClientSettings, createClient, type QueryOptions } from './client.js';
export type { Connection, NeedsAfter } from './connection.js';
export type { TypedDocument, VariablesAndOptions } from './document.js';
export type { ResultOf, VariablesOf } from './document-type.js';
export {
  type AbortedError,
  type AnswerError,
  type ErrorCode,
  type GraphQLFault,
  type HttpError,
  type NetworkError,
  type QueryError,
  QueryFailed,
  type QueryResult,
} from './error.js';
export type { FutureValue } from './future-value.js';
