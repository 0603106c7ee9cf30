import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kyselyOf } from '../database/database.js';
import { isMigrated } from '../database/migrate.js';

/** The release that the graph answers from. */
export interface LoadedRelease {
  /** Its place among the releases of the database, from 1. */
  readonly sequence: number;
  readonly version: string;
  readonly observations: number;
  readonly statements: number;
  readonly checks: number;
  readonly discrepancies: number;
}

/** The release in force of a migrated database; undefined where nothing is loaded. */
export async function loadedRelease(orm: MikroORM): Promise<LoadedRelease | undefined> {
  const { rows } = await sql<LoadedRelease>`
    select sequence, version, observation_count as observations, statement_count as statements, check_count as checks,
      discrepancy_count as discrepancies from release order by sequence desc limit 1`.execute(kyselyOf(orm));
  return rows[0];
}

/** Whether the release in force was read as marked, into the tables of this program: to read and load it again would change nothing. */
export async function isInForce(orm: MikroORM, mark: string): Promise<boolean> {
  if (!(await isMigrated(orm))) return false;
  const { rows } = await sql`select from package_reading where mark = ${mark}`.execute(kyselyOf(orm));
  return rows.length > 0;
}
