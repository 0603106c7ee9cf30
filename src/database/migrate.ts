import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TSMigrationGenerator } from '@mikro-orm/migrations';
import { type MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { UserError } from '../user-error.js';
import { kyselyOf } from './database.js';
import { endInWords } from './database-failure.js';
import type { Database } from './database-source.js';
import { makeReaderRole } from './reader-role.js';
import { schemaDifference } from './schema-difference.js';

const sources = fileURLToPath(new URL('../../../migrations', import.meta.url));

// Any number, as long as every migration uses the same.
const migrationLock = 2_006_2021;

/** Applies what is missing, all of it or nothing. */
async function applyMigrations(orm: MikroORM): Promise<number> {
  let current = '';
  const note = ({ name }: { readonly name: string }) => {
    current = name;
  };
  orm.migrator.on('migrating', note);
  try {
    return (await orm.migrator.up()).length;
  } catch (error) {
    const what = `the tables were not brought up to date${current && `, for ${current} failed`}`;
    throw endInWords(error, what, 'the database is as it was, for migrations are kept all together');
  } finally {
    orm.migrator.off('migrating', note);
  }
}

/**
 * Brings the tables of a database up to date; tells how many migrations were applied. Of two programs that migrate one
 * server at once, the second waits for the first.
 * @throws UserError where a migration fails, or the database does
 */
export async function migrate(orm: MikroORM): Promise<number> {
  const up = () => applyMigrations(orm);
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
        // With the connection the lock is gone too, and why is told by what failed before.
        await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection).catch(() => undefined);
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
