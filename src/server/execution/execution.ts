import type { ApolloServerPlugin } from '@apollo/server';
import { execute, type GraphQLSchema } from 'graphql';
import type { GraphContext } from '../../domain/context.js';
import { isRecord } from '../../graph/is-record.js';
import { type CompiledExecutor, compiledExecutor } from './compiled/compiled-executor.js';
import { DocumentCache } from './compiled/document-cache.js';
import { MediaTypes } from './compiled/media-types.js';
import { type Exposure, isTraced } from './exposure.js';
import type { Limits } from './limits.js';
import { OneRelease } from './one-release.js';
import type { ExecutionRequest, Executor } from './request.js';

/** Executes a valid document: by compiled code where there is some that answers, else by graphql-js. */
export const executorOf =
  (schema: GraphQLSchema, compiled: CompiledExecutor | null): Executor =>
  async (request) => {
    const answer = await compiled?.(request);
    if (answer) return answer;
    const { document, operationName, variables, context } = request;
    return execute({
      schema,
      document,
      contextValue: context,
      operationName: operationName ?? null,
      ...(variables && { variableValues: variables }),
    });
  };

/** The request in the body of a POST; null for one that does not plainly ask a question. */
function requestIn(body: unknown): (Omit<ExecutionRequest, 'document'> & { readonly query: string }) | null {
  if (!isRecord(body)) return null;
  const { query, variables = null, operationName = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? {}, operationName, context: undefined };
}

/** A POST that asks a question. */
export interface Post {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>> & { readonly accept?: string | undefined };
}

/** An answer as it is sent. */
export interface WrittenAnswer {
  readonly mediaType: string;
  readonly text: string;
}

/** What requests are executed with. */
export interface ExecutionParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Makes what one attempt to answer is given. */
  readonly makeContext: () => GraphContext;
  /** Whether documents that are asked often are compiled. */
  readonly compiling: boolean;
  readonly exposure: Exposure;
}

/**
 * Which of three executions answers a request. All give the same answer; the first that can gives it.
 *
 * 1. At once: the text of the request is one that Apollo has let pass before, and that is compiled; Apollo has answered one
 *    that accepts the same media types, and no trace is asked for. The text is neither parsed nor checked again; only the
 *    limits, which depend on the variables, are.
 * 2. Compiled: Apollo parses the text, checks it and applies its plugins; a document that is asked for the third time is then
 *    executed by code that is compiled for it.
 * 3. Interpreted, by graphql-js: documents that are asked seldom, or that the code would not answer as graphql-js does; and
 *    every answer with an error, so that errors have one form and one order.
 *
 * The first two, in `compiled/`, serve speed only: without `compiling` everything is interpreted.
 */
export class Execution {
  readonly #limits: Limits;
  readonly #makeContext: () => GraphContext;
  readonly #releases = new OneRelease();
  readonly #documents = new DocumentCache();
  readonly #mediaTypes = new MediaTypes();
  readonly #exposure: Exposure;
  readonly #compiled: CompiledExecutor | null;
  readonly #execute: Executor;

  constructor({ schema, limits, makeContext, compiling, exposure }: ExecutionParts) {
    this.#exposure = exposure;
    this.#limits = limits;
    this.#makeContext = makeContext;
    this.#compiled = compiling ? compiledExecutor(schema) : null;
    this.#execute = executorOf(schema, this.#compiled);
  }

  /** Executes a document that Apollo has let pass: compiled or interpreted. */
  readonly execute: Executor = (request) =>
    this.#releases.answer(this.#makeContext, (context) => this.#execute({ ...request, context }));

  /** The answer to a POST, at once; null where it is to go through Apollo. */
  async answerAtOnce({ body, headers }: Post): Promise<WrittenAnswer | null> {
    const compiled = this.#compiled;
    const mediaType = this.#mediaTypes.of(headers.accept);
    if (!compiled || !mediaType || isTraced(this.#exposure, headers)) return null;
    const request = requestIn(body);
    const document = request && this.#documents.get(request.query);
    if (!document || this.#limits.refusal(document, request.operationName, request.variables ?? {})) return null;
    const answer = await this.#releases.answer(this.#makeContext, (context) =>
      compiled({ ...request, document, context }),
    );
    return answer && { mediaType, text: `${JSON.stringify(answer)}\n` };
  }

  /** Is told the media type of an answer of Apollo's, so that the next one may be given at once. */
  answered({ headers }: Pick<Post, 'headers'>, mediaType: string): void {
    this.#mediaTypes.keep(headers.accept, mediaType);
  }

  /** What Apollo is to do for it: to apply the limits, and to tell which documents it has let pass. */
  plugins(): readonly ApolloServerPlugin[] {
    return [this.#limits.plugin(), ...(this.#compiled ? [this.#documents.plugin()] : [])];
  }
}
