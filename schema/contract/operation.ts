import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';

// The source imports what the compiler makes of it (`.js`); Node.js can run the source itself (`.ts`), so no build is needed.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('.') && context.parentURL?.endsWith('.ts') ? specifier.replace(/\.js$/, '.ts') : specifier,
      context,
    ),
});
const { readOperations } = await import('../../src/operations/operation.ts');

/** A value that an operation takes or gives. */
export interface NamedType {
  readonly name: string;
  readonly type: string;
}

/** A column of the table, and where its values stand in the answer. */
interface ColumnContract extends NamedType {
  readonly source: string;
}

/** A variable, and whether it must be given. */
export interface VariableContract extends NamedType {
  readonly required: boolean;
}

/** What those who use a saved operation rely on. */
export interface OperationContract {
  readonly name: string;
  /** The document; its id is made from it. */
  readonly text: string;
  readonly variables: readonly VariableContract[];
  /** Path in the answer to what is a row of the table. */
  readonly rows: string;
  /** The columns of the table, in order, with the type or format of their values in JSON. */
  readonly columns: readonly ColumnContract[];
}

// Those of every graph, and those that its dataset brings.
const folders = ['codegen/operations', 'seeds/operations'];

/**
 * The saved operations of a project.
 * @throws SyntaxError that names every file with a fault
 */
export async function operationContracts(
  schema: GraphQLSchema,
  project: string,
): Promise<readonly OperationContract[]> {
  const operations = await readOperations(schema, ...folders.map((folder) => join(project, folder)));
  return operations.map(({ name, text, variables, rowPath, columns }) => ({
    name,
    text,
    variables: variables.map((variable) => ({
      name: variable.name,
      type: String(variable.type),
      required: variable.required,
    })),
    rows: rowPath.flat().join('.'),
    columns: columns.map(({ name, type, format, source }) => ({ name, type: format ?? type, source })),
  }));
}
