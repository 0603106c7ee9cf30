import type { Database } from '../../database/database.js';
import type { DocumentTexts, GraphContext } from '../../domain/context.js';
import { releaseInForce } from '../../domain/fact/release.loader.js';
import { Loaders } from '../../loading/loaders.js';
import { Reader } from '../../loading/reader.js';

/** Makes what one request is given: its own door to the database and its own loaders. */
export const contextMaker = (database: Database, texts: DocumentTexts) => (): GraphContext => ({
  loaders: new Loaders(new Reader(database, releaseInForce)),
  texts,
});
