import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Variables } from '../request.js';
import { maximumFields, maximumText } from './bounds.js';
import type { ExecutableOperation } from './executable-operation.js';
import { fieldsToCompile } from './field-count.js';
import { plainOperation } from './plain-operation.js';

/** Executes with variables as graphql-js has coerced them; null where graphql-js has an argument to refuse. */
export type Compiled = (context: unknown, variables: Variables) => Promise<ExecutionResult> | ExecutionResult | null;

/**
 * Compiles an operation for the values its conditions have; null where it is to be left to graphql-js.
 * @param schema as made by `schemaToCompileFor`
 */
export function compileOperation(
  schema: GraphQLSchema,
  operation: ExecutableOperation,
  variables: Variables,
): Compiled | null {
  if ((operation.definition.loc?.source.body.length ?? 0) > maximumText) return null;
  if (fieldsToCompile(schema, operation) > maximumFields) return null;
  const { plain, given } = plainOperation(schema, operation, variables);
  const compiled = compileQuery(schema, plain, undefined, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return null;
  return (context, coerced) => {
    const values: Record<string, unknown> = { ...coerced };
    for (const { variable, valueFor } of given) {
      const given = valueFor(coerced);
      if (given === null) return null;
      if (given) values[variable] = given.value;
    }
    return compiled.query(undefined, context, values);
  };
}
