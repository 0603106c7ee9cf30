import type { GraphQLSchema } from 'graphql';
import { ownFile } from '../own-file.js';
import { operationNames, readOperations, type SavedOperation } from './operation.js';

const folder = ownFile('codegen/operations');

/** The saved operations that every graph has, whatever its datasets are. */
export const generalOperations = (schema: GraphQLSchema): Promise<readonly SavedOperation[]> =>
  readOperations(schema, folder);

/** Their names. */
export const generalNames = (): Promise<readonly string[]> => operationNames(folder);
