import { raw, sql } from '../../query/sql.js';

// As much of the hash as tells two releases apart: rows bring it along.
const digits = 16;

/** What names a release: its number and the hash of what it says, for a database that is put back gives the same numbers to other content. */
export const releaseMark = ({
  sequence,
  contentHash,
}: {
  readonly sequence: number;
  readonly contentHash: string;
}): string => `${sequence} ${contentHash.slice(0, digits)}`;

/** Looks up the mark of the release in force, as `c0`. Empty where nothing is loaded. */
export const releaseInForce = sql`select coalesce(
  (select sequence || ' ' || left(content_hash, ${raw(String(digits))}) from release order by sequence desc limit 1), '') as c0`;

/**
 * Looks up what names the release in force with all before it, as `c0`: databases in which it is the same give the same answers,
 * and those loaded apart differ in when that was. Empty where nothing is loaded.
 */
export const releaseHistory = sql`select coalesce(encode(sha256(convert_to(string_agg(
  concat_ws(' ', sequence, content_hash, extract(epoch from loaded_at)), ',' order by sequence), 'UTF8')), 'hex'), '') as c0
from release`;
