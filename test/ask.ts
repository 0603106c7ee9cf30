import type { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, type ExecutionResult, execute, parse, specifiedRules, validate } from 'graphql';
import { databaseOf } from '../src/database/database.js';
import type { DocumentTexts } from '../src/domain/context.js';
import { graphSchema } from '../src/domain/graph.js';
import { Loaders } from '../src/loading/loaders.js';
import { OrderlyReader } from './orderly-reader.js';
import { changeableDatabase, sharedDatabase } from './test-database.js';

export interface Reply {
  // Tests state the shape they expect by comparing whole answers.
  readonly data: ExecutionResult['data'];
  readonly errors: ExecutionResult['errors'];
  /** How many statements the request sent to the database. */
  readonly statements: number;
  /** Their texts. */
  readonly sql: readonly string[];
}

export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Reply>;

const noTexts: DocumentTexts = { lines: () => null };

/** Asks the graph of a database, without HTTP. */
export function askOf(orm: MikroORM, texts: DocumentTexts = noTexts): Ask {
  const schema = graphSchema();
  const database = databaseOf(orm);
  return async (query, variables) => {
    const document: DocumentNode = parse(query);
    const faults = validate(schema, document, specifiedRules);
    const reader = new OrderlyReader(database);
    const contextValue = { loaders: new Loaders(reader), texts };
    const { data, errors } = faults.length
      ? { data: undefined, errors: faults }
      : await execute({ schema, document, contextValue, ...(variables && { variableValues: variables }) });
    return { data, errors, statements: reader.statements, sql: reader.sent };
  };
}

/**
 * Asks the graph of a database with the dataset.
 * @param prepare changes the database first, and may go on with it: until the graph is closed, it is of this graph's own
 */
export async function openGraph(
  texts?: DocumentTexts,
  prepare?: (orm: MikroORM) => Promise<unknown>,
): Promise<{ ask: Ask; close: () => Promise<void> }> {
  const changeable = prepare && (await changeableDatabase());
  const orm = changeable?.orm ?? (await sharedDatabase());
  // What could not be changed is not left changed for the tests behind it.
  await prepare?.(orm).catch(async (error: unknown) => {
    await changeable?.close().catch(() => undefined);
    throw error;
  });
  return { ask: askOf(orm, texts), close: async () => changeable?.close() };
}
