import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { describeFault } from '../dataset/package/fault.js';
import type { PublishedOperations } from '../dataset/published-operations.js';
import { generalOperations } from '../operations/general.js';
import { byOperationName, type SavedOperation } from '../operations/operation.js';
import { readPackageOperations } from '../operations/package-operation.js';

/**
 * The saved operations that are served: those that every graph has, and those of its datasets. One that the schema no longer
 * allows, because its package was loaded by another version of the program, is told and left out.
 */
export async function servedOperations(
  schema: GraphQLSchema,
  published: readonly PublishedOperations[],
  log: Pick<Logger, 'warn'>,
): Promise<readonly SavedOperation[]> {
  const operations = [...(await generalOperations(schema))];
  for (const ofDataset of published)
    operations.push(
      ...(await readPackageOperations(schema, ofDataset, (fault) =>
        log.warn(`an operation of ${ofDataset.dataset} is not served: ${describeFault(fault)}`),
      )),
    );
  return operations.toSorted(byOperationName);
}
