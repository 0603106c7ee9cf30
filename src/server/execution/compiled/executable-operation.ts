import type { DocumentNode, OperationDefinitionNode } from 'graphql';

/** An operation with the fragments it uses, and nothing else. */
export interface ExecutableOperation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}
