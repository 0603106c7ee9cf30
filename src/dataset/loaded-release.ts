import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kyselyOf } from '../database/database.js';
import { isMigrated } from '../database/migrate.js';

/** The release that the graph answers from. */
export interface LoadedRelease {
  /** Its place among the releases of the database, from 1. */
  readonly sequence: number;
  readonly version: string;
  /** The numbers of what all datasets hold: of each, its own release in force. */
  readonly observations: number;
  readonly statements: number;
  readonly checks: number;
  readonly discrepancies: number;
}

/** The release in force of a migrated database; undefined where nothing is loaded. */
export async function loadedRelease(orm: MikroORM): Promise<LoadedRelease | undefined> {
  const { rows } = await sql<LoadedRelease>`
    select last.sequence, last.version, counts.*
    from (select * from release order by sequence desc limit 1) as last cross join (
      select sum(observation_count)::int as observations, sum(statement_count)::int as statements,
        sum(check_count)::int as checks, sum(discrepancy_count)::int as discrepancies
      from (select distinct on (dataset_id) * from release order by dataset_id, sequence desc) as own) as counts`.execute(
    kyselyOf(orm),
  );
  return rows[0];
}

/** Whether the release in force was read as marked, into the tables of this program: to read and load it again would change nothing. */
export async function isInForce(orm: MikroORM, mark: string): Promise<boolean> {
  if (!(await isMigrated(orm))) return false;
  const { rows } = await sql`select from package_reading where mark = ${mark}`.execute(kyselyOf(orm));
  return rows.length > 0;
}
