import type { Database } from '../../database/database-source.js';
import type { DocumentTexts, GraphContext } from '../../domain/context.js';
import { releaseInForce } from '../../domain/fact/release.loader.js';
import { sourceAsOf } from '../../domain/former-tables.js';
import { Loaders } from '../../loading/loaders.js';
import { Reader } from '../../loading/reader.js';
import type { RequestLifetime } from '../../loading/request-lifetime.js';
import { heard, type StatementListener } from './statement-log.js';

/** What one attempt to answer a request is given. */
export interface Attempt {
  /** Its own door to the database and its own loaders. */
  readonly context: GraphContext;
  /** The database that it reads, of several. */
  readonly database: Database;
  /**
   * The same as it was in a release: whatever is loaded meanwhile, that says the same.
   * @param release its sequence number
   */
  readonly asOf: (release: number) => GraphContext;
}

/**
 * Makes what one attempt to answer a request is given. All that a request asks reads one database, as long as that answers.
 * @param tell is told of each statement
 */
export type ContextMaker = (lifetime?: RequestLifetime, tell?: StatementListener) => Attempt;

/** @param listeners are told of each statement of every request */
export function contextMaker(
  database: Database,
  texts: DocumentTexts,
  listeners: readonly StatementListener[] = [],
): ContextMaker {
  const chosen = new WeakMap<RequestLifetime, Database>();
  const choose = (lifetime: RequestLifetime | undefined): Database => {
    if (!database.one) return database;
    const before = lifetime && chosen.get(lifetime);
    const one = before && !before.isLost ? before : database.one();
    if (lifetime) chosen.set(lifetime, one);
    return one;
  };
  return (lifetime, tell) => {
    const one = choose(lifetime);
    const source = heard(one, tell ? [...listeners, tell] : listeners);
    const contextOf = (reader: Reader): GraphContext => ({ loaders: new Loaders(reader), texts });
    return {
      context: contextOf(new Reader(source, releaseInForce, lifetime)),
      database: one,
      asOf: (release) => contextOf(new Reader(sourceAsOf(source, release), undefined, lifetime)),
    };
  };
}

/** Reads the mark of the release in force; empty where nothing is loaded. */
export async function readReleaseMark(database: Database): Promise<string> {
  const [row] = await database.read<{ readonly c0: string }>(releaseInForce.text, releaseInForce.values);
  return row?.c0 ?? '';
}
