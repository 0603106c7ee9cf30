import type { GraphQLSchema } from 'graphql';
import { oncePer } from '../graph/once.js';
import { type Menus, operationMenus } from '../operations/menu.js';
import type { SavedOperation } from '../operations/operation.js';
import { AnswerLines } from '../pages/answer-lines.js';
import { type OperationDocuments, type PersistedDocuments, withOperations } from './persisted-documents.js';

/** What is served of saved operations, all of the same ones: a request that takes it once mixes no two states of them. */
export interface ServedOperations extends OperationDocuments {
  /** In the order of their names. */
  readonly operations: readonly SavedOperation[];
  readonly byName: ReadonlyMap<string, SavedOperation>;
  /** The names of their queries. */
  readonly queryNames: ReadonlySet<string>;
  /** Which values of their variables occur. */
  readonly menus: Menus;
  /** The answers of those that are said in a line. */
  readonly answerLines: AnswerLines;
}

/** Makes what is served of saved operations, once for the same ones. */
export const servedOperations = (
  schema: GraphQLSchema,
  saved: PersistedDocuments,
): ((operations: readonly SavedOperation[]) => ServedOperations) =>
  oncePer((operations) => ({
    operations,
    byName: new Map(operations.map((operation) => [operation.name, operation])),
    queryNames: new Set(operations.map(({ queryName }) => queryName)),
    menus: operationMenus(schema, operations),
    answerLines: new AnswerLines(),
    ...withOperations(saved, operations),
  }));
