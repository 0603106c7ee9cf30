import { sql } from '../../query/sql.js';

/**
 * Looks up which release is in force, as `c0`: its number and the hash of what it says, for a database that is put back gives
 * the same numbers to other content. Empty where nothing is loaded.
 */
export const releaseInForce = sql`select coalesce(
  (select sequence || ' ' || content_hash from release order by sequence desc limit 1), '') as c0`;
