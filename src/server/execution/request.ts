import type { DocumentNode, ExecutionResult } from 'graphql';

/** The values of variables. */
export type Variables = Readonly<Record<string, unknown>>;

/** A valid document and what it is executed with. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | undefined;
  readonly context: unknown;
}

/** Executes a valid document: its answer, with an error for each field that failed. */
export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult>;
