import type { Database } from '../../database/database.js';
import type { DocumentTexts, GraphContext } from '../../domain/context.js';
import { releaseInForce } from '../../domain/fact/release.loader.js';
import { Loaders } from '../../loading/loaders.js';
import { Reader } from '../../loading/reader.js';
import type { RequestLifetime } from '../../loading/request-lifetime.js';
import { observed, type SentStatement } from './statement-log.js';

/**
 * Makes what one attempt to answer a request is given: its own door to the database and its own loaders.
 * @param tell is told of each statement
 */
export type ContextMaker = (lifetime?: RequestLifetime, tell?: (sent: SentStatement) => void) => GraphContext;

export const contextMaker =
  (database: Database, texts: DocumentTexts): ContextMaker =>
  (lifetime, tell) => ({
    loaders: new Loaders(new Reader(tell ? observed(database, tell) : database, releaseInForce, lifetime)),
    texts,
  });

/** Reads the mark of the release in force; empty where nothing is loaded. */
export async function readReleaseMark(database: Database): Promise<string> {
  const [row] = await database.read<{ readonly c0: string }>(releaseInForce.text, releaseInForce.values);
  return row?.c0 ?? '';
}
