import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Variables } from '../request.js';
import { maximumFields, maximumText } from './bounds.js';
import type { SizedCode } from './compiled-documents.js';
import type { ExecutableOperation } from './executable-operation.js';
import { fieldsToCompile } from './field-count.js';
import { plainOperation } from './plain-operation.js';

/** The code of an operation. */
export interface CompiledOperation extends SizedCode {
  /**
   * Executes with variables as graphql-js has coerced them; null where graphql-js has an argument to refuse.
   * Absent where the operation is left to graphql-js.
   */
  readonly execute?: (context: unknown, variables: Variables) => Promise<ExecutionResult> | ExecutionResult | null;
}

const leftToGraphqlJs: CompiledOperation = { fields: 0 };

/**
 * Compiles an operation for the values its conditions have.
 * @param schema as made by `schemaToCompileFor`
 */
export function compileOperation(
  schema: GraphQLSchema,
  operation: ExecutableOperation,
  variables: Variables,
): CompiledOperation {
  if ((operation.definition.loc?.source.body.length ?? 0) > maximumText) return leftToGraphqlJs;
  const fields = fieldsToCompile(schema, operation);
  if (fields > maximumFields) return leftToGraphqlJs;
  const { plain, given } = plainOperation(schema, operation, variables);
  const compiled = compileQuery(schema, plain, undefined, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return leftToGraphqlJs;
  const execute: CompiledOperation['execute'] = (context, coerced) => {
    const values: Record<string, unknown> = { ...coerced };
    for (const { variable, valueFor } of given) {
      const given = valueFor(coerced);
      if (given === null) return null;
      if (given) values[variable] = given.value;
    }
    return compiled.query(undefined, context, values);
  };
  return { fields, execute };
}
