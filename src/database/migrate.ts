import { fileURLToPath } from 'node:url';
import type { MikroORM } from '@mikro-orm/postgresql';
import { UserError } from '../config.js';

/** Brings the tables of a database up to date; tells how many migrations were applied. */
export async function migrate(orm: MikroORM): Promise<number> {
  const applied = await orm.migrator.up();
  return applied.length;
}

/** The statements that would make a migrated database what the entities declare; empty where it is. */
export const schemaDifference = async (orm: MikroORM): Promise<string> =>
  (await orm.schema.getUpdateSchemaSQL({ safe: false, dropTables: false })).trim();

/**
 * Writes the migration that makes a migrated database what the entities declare, into the folder of the sources.
 * @throws UserError where there is nothing to change
 */
export async function createMigration(orm: MikroORM, name: string): Promise<string> {
  const folder = fileURLToPath(new URL('../../../migrations', import.meta.url));
  const { fileName } = await orm.migrator.create(folder, false, false, name);
  if (!fileName) throw new UserError('the migrations already make what the entities declare');
  return fileName;
}
