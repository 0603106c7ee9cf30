import { createHash } from 'node:crypto';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  print,
  separateOperations,
  stripIgnoredCharacters,
} from 'graphql';
import {
  type Compiled,
  compileOperation,
  conditionsOf,
  type Operation,
  schemaToCompileFor,
  type Variables,
} from './compile-document.js';
import { CompiledDocuments } from './compiled-documents.js';

/** A valid document and what it is executed with. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Variables | undefined;
  readonly context: unknown;
}

export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult>;

interface KnownOperation extends Operation {
  /** The same for every text that differs in spaces and comments only. */
  readonly key: string;
  readonly conditions: readonly string[];
}

function know(document: DocumentNode, definition: OperationDefinitionNode): KnownOperation {
  const name = definition.name?.value ?? '';
  const operation = { document: separateOperations(document)[name] ?? document, definition };
  const text = stripIgnoredCharacters(document.loc?.source ?? print(document));
  const key = createHash('sha256').update(`${name} ${text}`).digest('base64');
  return { ...operation, key, conditions: conditionsOf(operation) };
}

/** Executes by compiled code; null for a document that is not compiled, and where the code cannot answer as graphql-js does. */
export type CodeExecutor = (request: ExecutionRequest) => Promise<ExecutionResult | null>;

/**
 * Executes documents that are asked often by code compiled for them, and gives the answers graphql-js gives: it coerces
 * the variables and arguments, and whatever the compiled code cannot do as graphql-js does is left to graphql-js. So is an
 * answer with an error, because graphql-jit reports other errors, in another order.
 */
export function codeExecutor(schema: GraphQLSchema, store = new CompiledDocuments<Compiled | false>()): CodeExecutor {
  const toCompileFor = schemaToCompileFor(schema);
  const known = new WeakMap<OperationDefinitionNode, KnownOperation>();

  const compiledFor = (document: DocumentNode, definition: OperationDefinitionNode, variables: Variables) => {
    const operation = known.get(definition) ?? know(document, definition);
    known.set(definition, operation);
    const conditions = operation.conditions.map((name) => variables[name]);
    if (!conditions.every((value) => typeof value === 'boolean')) return undefined;
    return store.use(
      `${operation.key} ${conditions}`,
      () => compileOperation(toCompileFor, operation, variables) ?? false,
    );
  };

  return async ({ document, operationName, variables = {}, context }) => {
    const definition = getOperationAST(document, operationName);
    if (!definition) return null;
    const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    const compiled = coerced && compiledFor(document, definition, coerced);
    const answer = compiled ? await compiled(context, coerced) : null;
    return answer && !answer.errors ? answer : null;
  };
}

/** Executes any document: by compiled code where that answers, else by graphql-js. */
export function compilingExecutor(schema: GraphQLSchema, byCode = codeExecutor(schema)): Executor {
  return async (request) => {
    const answer = await byCode(request);
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
}

/** The schema as Apollo takes it together with an executor: as if from a gateway, which is here the schema itself. */
export function gatewayTo(
  schema: GraphQLSchema,
  executor: Executor,
): ApolloServerOptionsWithGateway<object>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({
      executor: ({ document, request, context }) =>
        executor({ document, operationName: request.operationName, variables: request.variables, context }),
    }),
    stop: async () => {},
  };
}
