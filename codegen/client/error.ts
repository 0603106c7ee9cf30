/** What a server of the graph says is wrong with a request. */
export type ErrorCode =
  /** The text is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document asks for what the schema does not have. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document has several operations and none was named, or one that is not there. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** A value is not what was expected, or a limit is passed. */
  | 'BAD_USER_INPUT'
  /** The request is not a GraphQL request. */
  | 'BAD_REQUEST'
  /** The server knows no document of this id. */
  | 'PERSISTED_DOCUMENT_NOT_FOUND'
  /** The server answers only documents that it knows. */
  | 'PERSISTED_DOCUMENT_REQUIRED'
  /** Too many questions wait for the server already: ask again in a moment. */
  | 'OVERLOADED'
  /** The client has taken what it may for now: ask again after the seconds of `Retry-After`. */
  | 'RATE_LIMITED'
  /** The dataset was published anew again and again while the server answered: ask again. */
  | 'RELEASE_CHANGED'
  | 'RELEASE_NOT_FOUND'
  /** A statement or the request took longer than it may: ask for less. */
  | 'TIMEOUT'
  /** The database of the server cannot be reached: ask again later. */
  | 'DATABASE_UNAVAILABLE'
  /** The server was stopped before it had the answer: ask again. */
  | 'SERVER_STOPPING'
  /** The server failed; its log tells how. */
  | 'INTERNAL_SERVER_ERROR';

const codes: Readonly<Record<ErrorCode, true>> = {
  GRAPHQL_PARSE_FAILED: true,
  GRAPHQL_VALIDATION_FAILED: true,
  OPERATION_RESOLUTION_FAILURE: true,
  BAD_USER_INPUT: true,
  BAD_REQUEST: true,
  PERSISTED_DOCUMENT_NOT_FOUND: true,
  PERSISTED_DOCUMENT_REQUIRED: true,
  OVERLOADED: true,
  RATE_LIMITED: true,
  RELEASE_CHANGED: true,
  RELEASE_NOT_FOUND: true,
  TIMEOUT: true,
  DATABASE_UNAVAILABLE: true,
  SERVER_STOPPING: true,
  INTERNAL_SERVER_ERROR: true,
};

/** Narrows the `code` of an error's extensions; null for one that is none of ours. */
export const errorCode = (code: unknown): ErrorCode | null =>
  typeof code === 'string' && Object.hasOwn(codes, code) ? (code as ErrorCode) : null;

/** One of the errors of an answer. */
export interface GraphQLFault {
  /** A sentence for people. */
  readonly message: string;
  /** Null where there is none, or where it is one that no server of the graph has: see `extensions`. */
  readonly code: ErrorCode | null;
  /** The field of the answer that failed; absent where the request as a whole was refused. */
  readonly path?: ReadonlyArray<string | number>;
  /** Where in the document, counted from 1. */
  readonly locations?: ReadonlyArray<{ readonly line: number; readonly column: number }>;
  /** Everything else that was said of it. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The server was not reached, or its answer broke off. */
export interface NetworkError {
  readonly kind: 'network';
  readonly message: string;
  /** What fetch threw. */
  readonly cause: unknown;
}

/** The signal given ended the request. */
export interface AbortedError {
  readonly kind: 'aborted';
  readonly message: string;
  /** The reason of the signal: a `TimeoutError` where it was `AbortSignal.timeout()`. */
  readonly cause: unknown;
}

/** Something answered, and not in GraphQL: a proxy, or another server. */
export interface HttpError {
  readonly kind: 'http';
  readonly message: string;
  readonly status: number;
  /** What it said, as it was sent. */
  readonly body: string;
}

/** The server refused the request, or a field of it failed. */
export interface AnswerError<Result> {
  readonly kind: 'graphql';
  /** The messages of `errors`, joined. */
  readonly message: string;
  readonly status: number;
  readonly errors: readonly GraphQLFault[];
  /** What could be answered, with null for each field that failed; null where nothing could. */
  readonly data: Result | null;
}

/** Why there is no whole answer; `kind` tells which. */
export type QueryError<Result = unknown> = NetworkError | AbortedError | HttpError | AnswerError<Result>;

/** An answer that is whole, or why there is none. */
export type QueryResult<Result> =
  | { readonly data: Result; readonly error: undefined }
  | { readonly data: undefined; readonly error: QueryError<Result> };

/** A `QueryError` where a value cannot be returned: thrown by the iterator of `paginate` for a page that failed. */
export class QueryFailed extends Error {
  override readonly name = 'QueryFailed';

  constructor(readonly error: QueryError) {
    super(error.message, { cause: error });
  }
}
