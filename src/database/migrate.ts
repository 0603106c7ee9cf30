import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TSMigrationGenerator } from '@mikro-orm/migrations';
import { type MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { UserError } from '../user-error.js';
import { type Database, kyselyOf } from './database.js';
import { makeReaderRole } from './reader-role.js';
import { schemaDifference } from './schema-difference.js';

const sources = fileURLToPath(new URL('../../../migrations', import.meta.url));

// Any number, as long as every migration uses the same.
const migrationLock = 2_006_2021;

/**
 * Brings the tables of a database up to date; tells how many migrations were applied. Of two programs that migrate one
 * server at once, the second waits for the first.
 */
export async function migrate(orm: MikroORM): Promise<number> {
  const up = async () => (await orm.migrator.up()).length;
  // The embedded database has one connection, and its folder one process.
  if (orm.config.get('driver') !== PostgreSqlDriver) return up();
  return kyselyOf(orm)
    .connection()
    .execute(async (connection) => {
      await sql`select pg_advisory_lock(${migrationLock})`.execute(connection);
      try {
        const applied = await up();
        await makeReaderRole(connection);
        return applied;
      } finally {
        await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection);
      }
    });
}

const ownMigrations = async (): Promise<readonly string[]> =>
  (await readdir(fileURLToPath(new URL('../../migrations', import.meta.url))))
    .filter((file) => /^Migration\d+_\w+\.[jt]s$/.test(file))
    .map((file) => file.replace(/\.[jt]s$/, ''));

interface Applied {
  readonly name: string;
}

const appliedMigrations = 'select name from mikro_orm_migrations';

async function countMissing(applied: readonly Applied[]): Promise<number> {
  const names = new Set(applied.map(({ name }) => name));
  return (await ownMigrations()).filter((name) => !names.has(name)).length;
}

/** How many migrations of this program a database has not had; read as requests read, for the migrator would connect anew. */
export const pendingMigrations = async (database: Database): Promise<number> =>
  countMissing(await database.read<Applied>(appliedMigrations, []));

/** Whether a database has had all migrations of this program. */
export async function isMigrated(orm: MikroORM): Promise<boolean> {
  const database = kyselyOf(orm);
  const { rows } = await sql<{ there: boolean }>`
    select to_regclass('mikro_orm_migrations') is not null as there`.execute(database);
  if (!rows[0]?.there) return false;
  const applied = await sql<Applied>`${sql.raw(appliedMigrations)}`.execute(database);
  return (await countMissing(applied.rows)) === 0;
}

/**
 * Writes the migration that makes a migrated database what the entities declare, into the folder of the sources.
 * @throws UserError where there is nothing to change
 */
export async function createMigration(orm: MikroORM, name: string, folder = sources): Promise<string> {
  const { up, down } = await schemaDifference(orm);
  if (up.length === 0) throw new UserError('the migrations already make what the entities declare');
  const generator = new TSMigrationGenerator(
    orm.em.getDriver(),
    orm.config.getNamingStrategy(),
    orm.config.get('migrations'),
  );
  const [, fileName] = await generator.generate({ up: [...up], down: [...down] }, folder, name);
  return fileName;
}
