import type { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, type ExecutionResult, execute, parse, specifiedRules, validate } from 'graphql';
import { databaseOf } from '../src/database/database.js';
import type { DocumentTexts } from '../src/domain/context.js';
import { graphSchema } from '../src/domain/graph.js';
import { contextMaker } from '../src/server/execution/context.js';
import { loadedDatabase } from './test-database.js';

export interface Reply {
  // Tests state the shape they expect by comparing whole answers.
  readonly data: ExecutionResult['data'];
  readonly errors: ExecutionResult['errors'];
  /** How many statements the request sent to the database. */
  readonly statements: number;
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Reply>;

const noTexts: DocumentTexts = { lines: () => null };

/**
 * Asks the graph of a database with the dataset, without HTTP.
 * @param prepare changes the database first
 */
export async function openGraph(
  texts: DocumentTexts = noTexts,
  prepare?: (orm: MikroORM) => Promise<unknown>,
): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const orm = await loadedDatabase();
  await prepare?.(orm);
  const schema = graphSchema();
  const makeContext = contextMaker(databaseOf(orm), texts);
  const ask: Ask = async (query, variables) => {
    const document: DocumentNode = parse(query);
    const faults = validate(schema, document, specifiedRules);
    const contextValue = makeContext();
    const { data, errors } = faults.length
      ? { data: undefined, errors: faults }
      : await execute({ schema, document, contextValue, ...(variables && { variableValues: variables }) });
    return { data, errors, statements: contextValue.loaders.reader.statements };
  };
  return { ask, close: () => orm.close(true) };
}
