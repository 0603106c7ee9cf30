import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { expect } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import { graphSchema } from '../../../src/domain/graph.js';
import { Loaders } from '../../../src/loading/loaders.js';
import type { CompiledOperation } from '../../../src/server/execution/compiled/compile-operation.js';
import { CompiledDocuments } from '../../../src/server/execution/compiled/compiled-documents.js';
import { compiledExecutor } from '../../../src/server/execution/compiled/compiled-executor.js';
import { withOrderedErrors } from '../../../src/server/execution/error-order.js';
import { executorOf } from '../../../src/server/execution/execution.js';
import { OrderlyReader } from '../../orderly-reader.js';
import { sharedDatabase } from '../../test-database.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Tells whether the last document that was asked has been compiled. */
export class ObservedDocuments extends CompiledDocuments<CompiledOperation> {
  compiled = false;

  override use(key: string, compile: () => CompiledOperation) {
    const found = super.use(key, compile);
    this.compiled = Boolean(found?.execute);
    return found;
  }
}

// As it goes over the wire, with the order of the keys.
const written = (answer: ExecutionResult) => JSON.stringify(answer, null, 1);

/** Asks graphql-js and the compiled executor, each with a context of its own. */
export function bothWays<Context>(schema: GraphQLSchema, makeContext: () => Context) {
  return async (query: string, variables?: Variables, operationName?: string) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const store = new ObservedDocuments(1000, 1);
    const [expectedContext, context] = [makeContext(), makeContext()];
    const variableValues = variables ?? {};
    const expected = await execute({
      schema,
      document,
      contextValue: expectedContext,
      variableValues,
      ...(operationName && { operationName }),
    });
    const executor = executorOf(schema, compiledExecutor(schema, store));
    const answer = await executor({ document, variables, operationName, context });
    expect(written(withOrderedErrors(answer))).toBe(written(withOrderedErrors(expected)));
    return { ...expected, compiled: store.compiled, expectedContext, context };
  };
}

/** The graph of a database with the dataset, asked both ways; expects of both the same answer, and tells the statements of each. */
export async function openBothWays(): Promise<{
  readonly ask: (
    query: string,
    variables?: Variables,
    operationName?: string,
  ) => Promise<ExecutionResult & { compiled: boolean; statements: readonly [expected: number, actual: number] }>;
}> {
  const orm = await sharedDatabase();
  const makeContext = () => ({
    loaders: new Loaders(new OrderlyReader(databaseOf(orm))),
    texts: { lines: () => null },
  });
  const both = bothWays(graphSchema(), makeContext);
  return {
    ask: async (query, variables, operationName) => {
      const { expectedContext, context, ...answer } = await both(query, variables, operationName);
      return { ...answer, statements: [expectedContext.loaders.reader.statements, context.loaders.reader.statements] };
    },
  };
}
