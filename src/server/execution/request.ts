import type { DocumentNode, ExecutionResult } from 'graphql';
import type { RequestLifetime } from '../../loading/request-lifetime.js';

/** The values of variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** What Apollo is given with a request, to hand it on. */
export interface RequestMatter {
  readonly lifetime?: RequestLifetime | undefined;
  /** Its answer, where it has been computed already. */
  readonly computed?: ExecutionResult | undefined;
}

/** A valid document and what it is executed with. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | undefined;
  readonly context: unknown;
}

/** Executes a valid document: its answer, with an error for each field that failed. */
export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult>;
