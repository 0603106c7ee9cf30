import type { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { EntityClass, MetadataStorage } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options, PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely } from 'kysely';
import type { Config } from '../config.js';
import { embeddables, entities, internalTables } from '../domain/registry.js';
import { UserError } from '../user-error.js';
import { type ConnectionOptions, claimFolder, embeddedOptions } from './embedded.js';
import { nameStatements } from './named-statements.js';
import { type Pool, SharedConnections } from './shared-connections.js';

/** Where statements of our own are answered, with bound values, outside any transaction. */
export interface Database {
  read<Row>(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
}

const common = {
  entities: [...embeddables, ...internalTables, ...entities] as EntityClass[],
  extensions: [Migrator],
  discovery: {
    warnWhenNoEntities: true,
    disableDynamicFileAccess: true,
    // A link table is read from both of its sides, and its key serves one.
    afterDiscovered: (storage: MetadataStorage) => {
      for (const meta of storage) {
        const [, inverse] = meta.pivotTable ? meta.relations : [];
        if (inverse)
          meta.indexes.push({ name: `${meta.tableName}_${inverse.fieldNames[0]}_index`, properties: [inverse.name] });
      }
    },
  },
  migrations: {
    path: fileURLToPath(new URL('../../migrations', import.meta.url)),
    emit: 'ts' as const,
    snapshot: false,
  },
  // A mistyped name in a URL must not become a new database.
  ensureDatabase: false,
  // Failures to connect are told by openDatabase, in one sentence.
  logger: () => undefined,
};

const oldestVersion = 15;

/** Makes sure that there is a database of a version we can work with behind an ORM. */
async function assertUsable(orm: MikroORM): Promise<void> {
  const [row] = await orm.em
    .getConnection()
    .execute<{ version: string }[]>(`select current_setting('server_version') as version`);
  const version = row?.version ?? '';
  if (Number.parseInt(version, 10) < oldestVersion)
    throw new Error(`it is PostgreSQL ${version}, and ${oldestVersion} or later is needed`);
}

async function open(options: ConnectionOptions, where: string): Promise<MikroORM> {
  let orm: MikroORM | undefined;
  try {
    orm = (await MikroORM.init({ ...common, ...options } as Options)) as MikroORM;
    await assertUsable(orm);
    return orm;
  } catch (error) {
    await orm?.close(true).catch(() => undefined);
    const { message, code } = error as NodeJS.ErrnoException;
    throw new UserError(`${where} cannot be used: ${message || code || String(error)}`);
  }
}

/**
 * Opens the database: a PostgreSQL server where a URL is set, else the embedded one.
 * @throws UserError where it cannot be reached, is too old, or its folder cannot be written or is in use
 */
export async function openDatabase({
  DATABASE_URL: clientUrl,
  DATA_DIR: folder,
}: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>): Promise<MikroORM> {
  if (clientUrl)
    return open(
      {
        driver: PostgreSqlDriver,
        clientUrl,
        pool: { min: 0, max: 10 },
        driverOptions: { pipeline: true, onPoolCreated: (pool: EventEmitter) => pool.on('connect', nameStatements) },
      },
      `the database at ${new URL(clientUrl).host}`,
    );
  await claimFolder(folder);
  return open(embeddedOptions(folder), `the embedded database in ${folder}`);
}

/** Opens an embedded database that is gone when it is closed; it begins as the dump, or empty. */
export const openMemoryDatabase = (dump?: Blob): Promise<MikroORM> =>
  open(embeddedOptions(undefined, dump), 'the embedded database in memory');

/** A handle for statements of our own on one connection, such as those around a migration. */
export const kyselyOf = (orm: MikroORM): Kysely<unknown> => (orm.em.fork() as SqlEntityManager).getKysely<unknown>();

/** The database as requests read it; done with when the ORM is closed. */
export function databaseOf(orm: MikroORM): Database {
  if (orm.config.get('driver') === PostgreSqlDriver) {
    const connection = orm.em.getConnection() as unknown as { getNativeClient(): Promise<Pool> };
    return new SharedConnections(connection.getNativeClient());
  }
  const kysely = kyselyOf(orm);
  return {
    read: async <Row>(text: string, values: readonly unknown[]) =>
      (await kysely.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows,
  };
}
