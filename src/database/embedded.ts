import { PgliteDriver } from '@mikro-orm/pglite';
import type { MikroORM, Options } from '@mikro-orm/postgresql';
import { PGliteDialect } from 'kysely';
import { EmbeddedDatabase } from './embedded-database.js';
import { databaseIn } from './embedded-folder.js';
import type { EmbeddedSource } from './embedded-worker.js';

/** How the ORM reaches a database. */
export type ConnectionOptions = Pick<
  Options,
  'driver' | 'dbName' | 'clientUrl' | 'pool' | 'driverOptions' | 'replicas' | 'preferReadReplicas'
>;

class EmbeddedDialect extends PGliteDialect {
  constructor(readonly database: EmbeddedDatabase) {
    // Of an answer, Kysely takes the rows and how many they are.
    super({ pglite: database as never });
  }
}

/**
 * The options of the ORM for an embedded PostgreSQL.
 * @param folder in memory where absent
 * @param dump what a database in memory begins with
 * @param timeout how many milliseconds a read may take; any time where absent
 */
export function embeddedOptions({
  folder,
  dump,
  timeout,
}: {
  readonly folder?: string;
  readonly dump?: Blob;
  readonly timeout?: number | undefined;
}): ConnectionOptions {
  const source: EmbeddedSource = folder === undefined ? {} : { dataDir: databaseIn(folder) };
  const dialect = new EmbeddedDialect(new EmbeddedDatabase({ ...source, ...(dump && { loadDataDir: dump }) }, timeout));
  return {
    // The two drivers differ in how they connect and in nothing that we use.
    driver: PgliteDriver as never,
    dbName: source.dataDir ?? 'memory://',
    // As a function, for the ORM copies option objects.
    driverOptions: () => dialect,
  };
}

/** The embedded database behind an ORM; undefined where it has another. */
export function embeddedOf(orm: MikroORM): EmbeddedDatabase | undefined {
  const options = orm.config.get('driverOptions') as unknown;
  const dialect: unknown = typeof options === 'function' ? options() : undefined;
  return dialect instanceof EmbeddedDialect ? dialect.database : undefined;
}
