import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Variables } from './compile-document.js';
import type { CodeExecutor, ExecutionRequest } from './executor.js';
import type { Limits } from './limits.js';

// As many as are compiled: an entry without its code would be of no use.
const maximumDocuments = 250;
const maximumText = 20_000;

const isRecord = (value: unknown): value is Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The request in the body of a POST; undefined for one that does not plainly ask a question. */
function requestOf(body: unknown): (Omit<ExecutionRequest, 'document'> & { readonly query: string }) | undefined {
  if (!isRecord(body)) return undefined;
  const { query, variables = null, operationName = null, extensions = null } = body;
  if (typeof query !== 'string' || extensions !== null) return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  return { query, variables: variables ?? {}, operationName, context: undefined };
}

/**
 * The short way to an answer. Parsing a document, checking it against the schema and all else that Apollo Server does for
 * a request takes several times as long as a small answer, and comes out the same each time. So a question whose text
 * Apollo has let pass, and that has been compiled since, is executed at once. Whatever is not plainly such a question, and
 * one whose answer has an error, goes the long way.
 */
export class KnownQuestions {
  readonly #documents = new LRUCache<string, DocumentNode>({ max: maximumDocuments });
  readonly #limits: Limits;
  readonly #execute: CodeExecutor;

  constructor(limits: Limits, execute: CodeExecutor) {
    this.#limits = limits;
    this.#execute = execute;
  }

  /** Lets Apollo tell of the documents it has let pass. */
  plugin(): ApolloServerPlugin {
    const documents = this.#documents;
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document }) => {
          if (source.length <= maximumText) documents.set(source, document);
        },
      }),
    };
  }

  /** The answer to the body of a POST as JSON text; null where the long way has to be gone. */
  async answer(body: unknown): Promise<string | null> {
    const request = requestOf(body);
    const document = request && this.#documents.get(request.query);
    if (!document || this.#limits.refusal(document, request.operationName, request.variables ?? {})) return null;
    const answer = await this.#execute({ ...request, document });
    return answer && `${JSON.stringify(answer)}\n`;
  }
}
