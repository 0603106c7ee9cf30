import { sql } from '../../query/sql.js';

/** Looks up the number of the release in force; 0 where nothing is loaded. */
export const releaseInForce = sql`select coalesce(max(sequence), 0)::text as c0 from release`;
