import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kyselyOf } from '../database/database.js';

/** How many rows of a type a release added, changed and removed. */
export interface ReleaseCount {
  /** The type, as ids begin: `service-area`. */
  readonly type: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What a release changed, by type; none of the first, which has none before it. */
export async function releaseCounts(orm: MikroORM, sequence: number): Promise<readonly ReleaseCount[]> {
  const { rows } = await sql<ReleaseCount>`
    select split_part(subject, ':', 1) as type, count(*) filter (where kind = 'ADDED')::int as added,
      count(*) filter (where kind = 'CHANGED')::int as changed, count(*) filter (where kind = 'REMOVED')::int as removed
    from release_change where release_id = ${`release:${sequence}`} group by type order by type`.execute(kyselyOf(orm));
  return rows;
}
