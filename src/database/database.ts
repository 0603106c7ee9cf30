import { fileURLToPath } from 'node:url';
import type { EntityClass, MetadataStorage } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type Options, PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql';
import type { Kysely } from 'kysely';
import type { Config } from '../config.js';
import { embeddables, entities, internalTables } from '../domain/registry.js';
import { UserError } from '../user-error.js';
import { type ClientMakingPool, expectAddress } from './certified-address.js';
import { failureOf } from './database-failure.js';
import type { Database } from './database-source.js';
import { type ConnectionOptions, embeddedOf, embeddedOptions } from './embedded.js';
import { claimFolder, openInFolder } from './embedded-folder.js';
import type { ListeningPool } from './listener.js';
import { nameStatements } from './named-statements.js';
import { readAsRole } from './reader-role.js';
import { ReplicaSet } from './replica-set.js';
import { ServerDatabase } from './server-database.js';
import { type EndingPool, outliveConnections } from './server-pool.js';
import type { ClientPool } from './server-sessions.js';

const common = {
  entities: [...embeddables, ...internalTables, ...entities] as EntityClass[],
  extensions: [Migrator],
  discovery: {
    warnWhenNoEntities: true,
    disableDynamicFileAccess: true,
    afterDiscovered: (storage: MetadataStorage) => {
      for (const meta of storage) {
        if (!meta.pivotTable) continue;
        // As of any reference: a row that a load writes anew keeps its links.
        for (const relation of meta.relations)
          Object.assign(relation, { deferMode: 'deferred', deleteRule: 'no action', updateRule: 'no action' });
        // A link table is read from both of its sides, and its key serves one.
        const [, inverse] = meta.relations;
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
    throw new UserError(
      `${where} cannot be used: ${failureOf(error)?.happened ?? (message || code || String(error))}`,
      {
        cause: error,
      },
    );
  }
}

/** Where the database is, and what reads of requests may take; any time where that is absent. */
export type DatabaseSettings = Pick<Config, 'DATABASE_URL' | 'DATA_DIR'> &
  Partial<Pick<Config, 'STATEMENT_TIMEOUT' | 'DATABASE_READ_URLS'>>;

const maximumConnections = 10;

/** What PostgreSQL is to go by where requests read. */
export const readingParameters = [
  // To compile a statement that looks costly takes seconds, and none of ours runs for that long.
  'jit=off',
  // Where many ask at once, one statement on several processors keeps the others waiting.
  'max_parallel_workers_per_gather=0',
  // What is read often is in memory, where an index is as near as a table.
  'random_page_cost=1.1',
  // To plan a look-up takes longer than to answer it. What takes long by such a plan is planned in another way: see PlanChoice.
  'plan_cache_mode=force_generic_plan',
  // Whatever their role may do.
  'default_transaction_read_only=on',
];

// A command ends when it is done, and not when its connections have been idle for long enough.
const endingOptions = { allowExitOnIdle: true };

const outliveAndVerify = (pool: EndingPool & ClientMakingPool): void => {
  outliveConnections(pool);
  expectAddress(pool);
};

/** The options of the `pg` driver for connections over which requests read. */
const readingOptions = (url: string, timeout: number | undefined) => ({
  connectionString: url,
  application_name: 'cafcass-graph requests',
  pipeline: true,
  ...endingOptions,
  statement_timeout: timeout,
  options: readingParameters.map((parameter) => `-c ${parameter}`).join(' '),
  connectionTimeoutMillis: timeout ?? connectionTimeout,
  onPoolCreated: (pool: EndingPool & ClientMakingPool) => {
    outliveAndVerify(pool);
    pool.on('connect', readAsRole).on('connect', nameStatements);
  },
});

// After how many milliseconds a server that does not let the program in is given up.
const connectionTimeout = 10_000;

// A server that is gone without a word is noticed, however long a statement may take.
const aliveOptions = { keepAlive: true, keepAliveInitialDelayMillis: 30_000 };

/** The options of the `pg` driver for other connections. */
const controlOptions = {
  connectionTimeoutMillis: connectionTimeout,
  ...aliveOptions,
  ...endingOptions,
  onPoolCreated: outliveAndVerify,
};

/** The options of the ORM for a PostgreSQL server. What migrates and loads has connections where statements take their time. */
const serverOptions = (
  clientUrl: string,
  replicas: readonly string[],
  timeout: number | undefined,
): ConnectionOptions => ({
  driver: PostgreSqlDriver,
  clientUrl,
  pool: { min: 0, max: maximumConnections },
  // The ORM takes the place and the user from a URL, and leaves what it says of encryption.
  driverOptions: { ...controlOptions, connectionString: clientUrl },
  // The first is the database itself, as requests read it; of each other, what reads, and what ends that.
  replicas: [
    { driverOptions: readingOptions(clientUrl, timeout) },
    ...replicas.flatMap((url) => [
      { driverOptions: readingOptions(url, timeout) },
      { driverOptions: { ...controlOptions, connectionString: url } },
    ]),
  ],
  preferReadReplicas: false,
});

/**
 * Opens the database: a PostgreSQL server where a URL is set, else the embedded one.
 * @throws UserError where it cannot be reached, is too old, or its folder cannot be written or read or is in use
 */
export async function openDatabase({
  DATABASE_URL: url,
  DATA_DIR: folder,
  DATABASE_READ_URLS: replicas = [],
  STATEMENT_TIMEOUT: timeout,
}: DatabaseSettings): Promise<MikroORM> {
  if (url) return open(serverOptions(url, replicas, timeout), `the database at ${new URL(url).host}`);
  await claimFolder(folder);
  return openInFolder(folder, () => open(embeddedOptions({ folder, timeout }), `the embedded database in ${folder}`));
}

/** Opens an embedded database that is gone when it is closed; it begins as the dump, or empty. */
export const openMemoryDatabase = (
  dump?: Blob,
  { STATEMENT_TIMEOUT: timeout }: Pick<DatabaseSettings, 'STATEMENT_TIMEOUT'> = {},
): Promise<MikroORM> => open(embeddedOptions({ ...(dump && { dump }), timeout }), 'the embedded database in memory');

/** A handle for statements of our own on one connection, such as those around a migration. */
export const kyselyOf = (orm: MikroORM): Kysely<unknown> => (orm.em.fork() as SqlEntityManager).getKysely<unknown>();

/** The database as requests read it; done with when the ORM is closed. */
export function databaseOf(orm: MikroORM): Database {
  const embedded = embeddedOf(orm);
  if (embedded) return embedded;
  const poolOf = async (connection: object) =>
    (connection as { getNativeClient(): Promise<ClientPool & ListeningPool> }).getNativeClient();
  const [{ driverOptions } = {}] = orm.config.get('replicas') ?? [];
  const { statement_timeout: timeout } = driverOptions as ReturnType<typeof readingOptions>;
  const databaseBehind = (reading: object, control: object) =>
    new ServerDatabase({ reading: poolOf(reading), control: poolOf(control) }, maximumConnections, timeout);
  // The ORM itself would take any of them.
  const { replicas } = orm.em.getDriver() as unknown as { readonly replicas: readonly object[] };
  const [reading = {}, ...others] = replicas;
  const database = databaseBehind(reading, orm.em.getConnection('write'));
  if (others.length === 0) return database;
  const pairs = others.flatMap((one, index) => (index % 2 === 0 ? [[one, others[index + 1] as object] as const] : []));
  return new ReplicaSet(
    database,
    pairs.map(([ofReplica, control]) => databaseBehind(ofReplica, control)),
  );
}
