import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, execute, type GraphQLSchema, getOperationAST } from 'graphql';
import type { LimitSettings } from '../../config.js';
import { releaseNamed } from '../../domain/fact/release.loader.js';
import { isRecord } from '../../graph/is-record.js';
import { badInput } from '../../graph/request-error.js';
import type { RequestLifetime } from '../../loading/request-lifetime.js';
import { charactersOf } from './answer-size.js';
import { type CompiledExecutor, compiledExecutor } from './compiled/compiled-executor.js';
import { DocumentCache } from './compiled/document-cache.js';
import { MediaTypes } from './compiled/media-types.js';
import type { ContextMaker } from './context.js';
import { withOrderedErrors } from './error-order.js';
import { type Exposure, isTraced } from './exposure.js';
import type { Judgement, Limits } from './limits.js';
import { OneRelease } from './one-release.js';
import { askedTwo, releasesAsked } from './release-asked.js';
import type { ExecutionRequest, Executor } from './request.js';
import type { StatementListener } from './statement-log.js';
import type { Tracing } from './tracing.js';
import { Turns } from './turns.js';
import { writtenAnswer } from './written-answer.js';

/** Executes a valid document: by compiled code where there is some that answers, else by graphql-js. */
export const executorOf =
  (schema: GraphQLSchema, compiled: CompiledExecutor | null): Executor =>
  async (request) => {
    const answer = await compiled?.(request);
    if (answer) return withOrderedErrors(answer);
    const { document, operationName, variables, context } = request;
    return withOrderedErrors(
      await execute({
        schema,
        document,
        contextValue: context,
        operationName: operationName ?? null,
        ...(variables && { variableValues: variables }),
      }),
    );
  };

type ContextlessRequest = Omit<ExecutionRequest, 'context'>;

/** The name of the operation of a request; null where it has none. */
const operationIn = ({ document, operationName }: ContextlessRequest): string | null =>
  getOperationAST(document, operationName)?.name?.value ?? null;

interface Answered {
  readonly result: ExecutionResult;
  /** About how many it has as JSON. */
  readonly characters: number;
}

/** The request in the body of a POST; null for one that does not plainly ask a question. */
function requestIn(
  body: unknown,
): (Omit<ExecutionRequest, 'document' | 'context'> & { readonly query: string }) | null {
  if (!isRecord(body)) return null;
  const { query, variables = null, operationName = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return null;
  if (variables !== null && !isRecord(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return { query, variables: variables ?? {}, operationName };
}

/** A POST that asks a question. */
export interface Post {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>> & { readonly accept?: string | undefined };
}

/** An answer as it is sent. */
export interface WrittenAnswer {
  readonly mediaType: string;
  readonly body: string | Buffer;
}

/** What a request is answered with at once; an answer with an error is Apollo's to tell. */
export type AtOnce = { readonly written: WrittenAnswer } | { readonly computed: ExecutionResult };

// While some wait for the database, others are built; more would only keep light ones waiting.
const maximumHeavy = 4;

const megabyte = 1024 * 1024;

const tooLong = (limit: number) =>
  badInput(
    `the answer would be longer than ${limit} megabytes (ANSWER_LIMIT): ask for fewer fields, or for smaller pages with \`first\``,
    400,
  );

/** What requests are executed with. */
export interface ExecutionParts {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly makeContext: ContextMaker;
  /** Whether documents that are asked often are compiled. */
  readonly compiling: boolean;
  readonly exposure: Exposure;
  readonly load: LoadLimits;
  /** Makes spans of operations; null where nobody looks at them. */
  readonly tracing: Tracing | null;
}

/** The settings that bound what all requests take at once, and the length of an answer. */
export type LoadLimits = Pick<LimitSettings, 'CONCURRENCY_LIMIT' | 'QUEUE_LIMIT' | 'ANSWER_LIMIT'>;

/**
 * Which way a request goes. The answers are the same; each is computed once.
 *
 * 1. At once: Apollo has let the text of the request pass before, and has answered one that accepts the same media types; no
 *    trace is asked for. The text is neither parsed nor checked again; only the limits, which depend on the variables, are.
 *    An answer with an error is handed to Apollo, which tells it.
 * 2. Through Apollo, which parses the text, checks it and applies its plugins: everything else.
 *
 * On both ways a document that is asked for the third time is executed by code that is compiled for it; one that is asked
 * seldom, or that the code would not answer as graphql-js does, by graphql-js.
 *
 * What is in `compiled/` serves speed only: without `compiling`, Apollo has every text checked and graphql-js executes it.
 */
export class Execution {
  readonly #limits: Limits;
  readonly #makeContext: ContextMaker;
  readonly #releases = new OneRelease();
  readonly #documents = new DocumentCache();
  readonly #mediaTypes = new MediaTypes();
  readonly #turns: Turns;
  readonly #heavy: Turns;
  readonly #answerLimit: number;
  readonly #tracing: Tracing | null;
  readonly #exposure: Exposure;
  readonly #compiled: CompiledExecutor | null;
  readonly #execute: Executor;

  constructor({ schema, limits, makeContext, compiling, exposure, load, tracing }: ExecutionParts) {
    this.#tracing = tracing;
    this.#turns = new Turns(load.CONCURRENCY_LIMIT, load.QUEUE_LIMIT);
    this.#heavy = new Turns(maximumHeavy, load.QUEUE_LIMIT);
    this.#answerLimit = load.ANSWER_LIMIT;
    this.#exposure = exposure;
    this.#limits = limits;
    this.#makeContext = makeContext;
    this.#compiled = compiling ? compiledExecutor(schema) : null;
    this.#execute = executorOf(schema, this.#compiled);
  }

  /** Executes a document that Apollo has let pass: compiled or interpreted. */
  readonly execute = (request: ContextlessRequest, lifetime?: RequestLifetime): Promise<ExecutionResult> => {
    const { document, operationName, variables = {} } = request;
    const judgement = this.#limits.judge(document, operationName, variables);
    return this.#inTurn(request, judgement, lifetime, async () => (await this.#answer(request, lifetime)).result);
  };

  /** How many questions wait for their turn. */
  get waiting(): number {
    return this.#turns.waiting + this.#heavy.waiting;
  }

  /** Works when it is the turn of a request, which is noted with what it costs. */
  async #inTurn<Result>(
    request: ContextlessRequest,
    { cost, isHeavy }: Judgement,
    lifetime: RequestLifetime | undefined,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const signal = lifetime?.signal;
    await lifetime?.asks(operationIn(request), cost);
    const take = () => this.#turns.take(work, signal);
    // While a heavy one waits, it keeps no place from light ones.
    return isHeavy ? this.#heavy.take(take, signal) : take();
  }

  /**
   * Answers a POST at once; null where it is to go through Apollo.
   * @throws GraphQLError where the request has ended before
   */
  async answerAtOnce({ body, headers }: Post, lifetime?: RequestLifetime): Promise<AtOnce | null> {
    const mediaType = this.#mediaTypes.of(headers.accept);
    if (!this.#compiled || !mediaType || isTraced(this.#exposure, headers)) return null;
    const request = requestIn(body);
    const document = request && this.#documents.get(request.query);
    if (!document || !getOperationAST(document, request.operationName)) return null;
    const judgement = this.#limits.judge(document, request.operationName, request.variables ?? {});
    if (judgement.refusal) return null;
    const asked = { ...request, document };
    return this.#inTurn(asked, judgement, lifetime, async () => {
      const { result, characters } = await this.#answer(asked, lifetime);
      return result.errors
        ? { computed: result }
        : { written: { mediaType, body: await writtenAnswer(result, characters) } };
    });
  }

  /** Answers within a span of its own, where there are any. */
  async #answer(request: ContextlessRequest, lifetime: RequestLifetime | undefined): Promise<Answered> {
    if (!this.#tracing) return this.#answerOnce(request, lifetime);
    const span = this.#tracing.begin(operationIn(request), lifetime?.traceParent);
    try {
      const answered = await this.#answerOnce(request, lifetime, span.sent);
      span.end(answered.result.errors?.[0]?.message);
      return answered;
    } catch (error) {
      span.end(error);
      throw error;
    }
  }

  /** Answers from one release, while the request lasts; the reason why it has ended is thrown. */
  #answerOnce(
    request: ContextlessRequest,
    lifetime: RequestLifetime | undefined,
    tell?: StatementListener,
  ): Promise<Answered> {
    const asked = releasesAsked(request);
    const names = asked.length === 0 && lifetime?.asOf !== undefined ? [lifetime.asOf] : asked;
    const [named] = names;
    if (named !== undefined) lifetime?.isAnsweredAsOf(named);
    return this.#releases.answer(
      () => this.#makeContext(lifetime, tell),
      async (inForce, { asOf }) => {
        const releases = new Set<number>();
        for (const name of names) releases.add(await releaseNamed(name, inForce.loaders.reader));
        if (releases.size > 1) throw askedTwo(names);
        const [release] = releases;
        const context = release === undefined ? inForce : asOf(release);
        const result = await this.#execute({ ...request, context });
        lifetime?.signal?.throwIfAborted();
        const most = this.#answerLimit * megabyte;
        const characters = charactersOf(result.data, most);
        if (characters > most) throw tooLong(this.#answerLimit);
        return { result, characters };
      },
    );
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
