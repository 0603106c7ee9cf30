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

/**
 * Executes documents that are asked often by code compiled for them, and gives the answers graphql-js gives: it coerces
 * the variables and arguments, and whatever the compiled code cannot do as graphql-js does is left to graphql-js. So is an
 * answer with an error: it is asked again, because graphql-jit reports other errors, in another order.
 */
export function compilingExecutor(schema: GraphQLSchema, store = new CompiledDocuments<Compiled | false>()): Executor {
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

  const answerByCode = async ({ document, operationName, variables = {}, context }: ExecutionRequest) => {
    const definition = getOperationAST(document, operationName);
    if (!definition) return null;
    const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables);
    const compiled = coerced && compiledFor(document, definition, coerced);
    return compiled ? compiled(context, coerced) : null;
  };

  return async (request) => {
    const answer = await answerByCode(request);
    if (answer && !answer.errors) return answer;
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

/**
 * The schema as Apollo takes it together with an executor: as if from a gateway, which is here the schema itself.
 * @param around what is done around every execution
 */
export function compilingGateway(
  schema: GraphQLSchema,
  around: (execute: Executor) => Executor = (execute) => execute,
): ApolloServerOptionsWithGateway<object>['gateway'] {
  const executor = around(compilingExecutor(schema));
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
