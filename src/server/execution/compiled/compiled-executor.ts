import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  print,
  separateOperations,
  stripIgnoredCharacters,
} from 'graphql';
import { oncePerPair } from '../../../graph/once.js';
import type { ExecutionRequest, Variables } from '../request.js';
import { type CompiledOperation, compileOperation } from './compile-operation.js';
import { CompiledDocuments } from './compiled-documents.js';
import { withToldErrors } from './compiled-errors.js';
import type { ExecutableOperation } from './executable-operation.js';
import { conditionsOf, schemaToCompileFor } from './plain-operation.js';

interface KeyedOperation extends ExecutableOperation {
  /** The same for every text that differs in spaces and comments only. */
  readonly key: string;
  readonly conditions: readonly string[];
}

const keyedOperation = oncePerPair((definition: OperationDefinitionNode, document: DocumentNode): KeyedOperation => {
  const name = definition.name?.value ?? '';
  const operation = { document: separateOperations(document)[name] ?? document, definition };
  const text = stripIgnoredCharacters(document.loc?.source ?? print(document));
  const key = createHash('sha256').update(`${name} ${text}`).digest('base64');
  return { ...operation, key, conditions: conditionsOf(operation) };
});

/** Executes by compiled code; null for a document that is not compiled, and where the code cannot answer as graphql-js does. */
export type CompiledExecutor = (request: ExecutionRequest) => Promise<ExecutionResult | null>;

/**
 * Executes documents that are asked often by code compiled for them, and gives the answers graphql-js gives: it coerces
 * the variables and arguments, and whatever the compiled code cannot do as graphql-js does is left to graphql-js.
 */
export function compiledExecutor(
  schema: GraphQLSchema,
  store = new CompiledDocuments<CompiledOperation>(),
): CompiledExecutor {
  const toCompileFor = schemaToCompileFor(schema);

  const compiledFor = (document: DocumentNode, definition: OperationDefinitionNode, variables: Variables) => {
    const operation = keyedOperation(definition, document);
    const conditions = operation.conditions.map((name) => variables[name]);
    if (!conditions.every((value) => typeof value === 'boolean')) return undefined;
    return store.use(`${operation.key} ${conditions}`, () => compileOperation(toCompileFor, operation, variables));
  };

  return async ({ document, operationName, variables = {}, context }) => {
    const definition = getOperationAST(document, operationName);
    if (!definition) return null;
    const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    const code = coerced && compiledFor(document, definition, coerced);
    const answer = code && (await code.execute?.(context, coerced));
    return answer ? withToldErrors(answer) : null;
  };
}
