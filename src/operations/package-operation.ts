import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { PackageOperation } from '../dataset/package/data-package.js';
import type { Report } from '../dataset/package/fault.js';
import { nameWithin } from '../dataset/package/namespace.js';
import { generalNames } from './general.js';
import { documentLine } from './header.js';
import { readOperation, type SavedOperation } from './operation.js';

/** The saved operations of a dataset. */
export interface DatasetOperations {
  /** What their names begin with, before a dot; empty for nothing. */
  readonly namespace: string;
  readonly operations: readonly PackageOperation[];
}

/** The line of a file on which a fault stands, from 1; null where that is not known. */
function lineOfFault(error: unknown, text: string): number | null {
  const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined;
  return line === undefined ? null : line + documentLine(text) - 1;
}

/** Reads the saved operations of a dataset, and reports what is wrong with each: one that has a fault is left out. */
export async function readPackageOperations(
  schema: GraphQLSchema,
  { namespace, operations }: DatasetOperations,
  report: Report,
): Promise<readonly SavedOperation[]> {
  // Behind a namespace, a name is nobody else's.
  const taken = namespace === '' && operations.length > 0 ? await generalNames() : [];
  return operations.flatMap(({ name, path, text }) => {
    const refuse = (message: string, line: number | null = null) => {
      report({ file: path, line, column: null, message });
      return [];
    };
    if (taken.includes(name))
      return refuse(`"${name}" is the name of an operation that every graph has; expected another`);
    try {
      return [readOperation(schema, nameWithin(namespace, name), text)];
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof GraphQLError)) throw error;
      return refuse(error.message, lineOfFault(error, text));
    }
  });
}

/**
 * What is wrong with the saved operations of a package.
 * @param schema called only where it has some, for a schema takes time to make
 */
export async function checkPackageOperations(
  schema: () => GraphQLSchema,
  dataset: DatasetOperations,
  report: Report,
): Promise<void> {
  if (dataset.operations.length > 0) await readPackageOperations(schema(), dataset, report);
}
