import { releaseArgument, releaseNames } from '../../graph/release-argument.js';
import { releaseNotFoundCode, requestError } from '../../graph/request-error.js';
import { isStorable } from '../../graph/storable.js';
import type { Reader } from '../../loading/reader.js';
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
 * Looks up what names the release in force with all before it, and the files that its packages were read from, as `c0`: databases
 * in which it is the same give the same answers, and those loaded apart differ in when that was. Empty where nothing is loaded.
 */
export const releaseHistory = sql`select coalesce(encode(sha256(convert_to(string_agg(
  concat_ws(' ', sequence, content_hash, extract(epoch from loaded_at)), ',' order by sequence)
  || coalesce((select string_agg(mark, ',' order by dataset_id) from package_reading), ''), 'UTF8')), 'hex'), '') as c0
from release`;

interface KnownRelease {
  readonly sequence: number;
  readonly version: string;
  readonly kept: boolean;
}

// Of very many, those that were loaded last are told.
const mostTold = 10;

const releaseInWords = ({ sequence, version }: KnownRelease) => `release:${sequence} (${version})`;

const toldOf = (releases: readonly KnownRelease[]) => releases.map(releaseInWords).join(', ');

/** Whether releases of one name differ in what the graph said, for one of another dataset lies among them. */
async function differ(same: readonly KnownRelease[], reader: Reader): Promise<boolean> {
  if (same.length < 2) return false;
  const [first, last] = [same[0]?.sequence, same.at(-1)?.sequence];
  const [found] = await reader.rows<{ readonly datasets: number }>(
    sql`select count(distinct dataset_id)::int as datasets from release where sequence between ${first} and ${last}`,
  );
  return found !== undefined && found.datasets > 1;
}

/**
 * Finds the sequence number of a release by what names it: its id, its number, its version, or its version and the beginning of its hash.
 * @throws GraphQLError RELEASE_NOT_FOUND, with status 404, where there is none, one whose rows were not kept, or several between
 *   which another dataset changed
 */
export async function releaseNamed(name: string, reader: Reader): Promise<number> {
  // No text of the database has a NUL, which it would refuse.
  const same = !isStorable(name)
    ? []
    : await reader.rows<KnownRelease>(sql`select sequence, version, kept from release
    where ${name}::text in (id, sequence::text, version)
      or (${name}::text like '%+%' and starts_with(version || '+' || content_hash, ${name}::text))
    order by sequence`);
  if (await differ(same, reader))
    throw requestError(
      releaseNotFoundCode,
      `${releaseArgument} expects one release, and ${JSON.stringify(name)} names several: ${toldOf(same.slice(-mostTold))}`,
      404,
    );
  // A version that was loaded again, by going back to it, says what it said.
  const [found] = same;
  if (found?.kept) return found.sequence;
  const others = await reader.rows<KnownRelease>(
    sql`select sequence, version, kept from release where kept order by sequence desc limit ${mostTold}`,
  );
  const there = others.length > 0 ? `; there are ${toldOf(others.toReversed())}` : '';
  throw requestError(
    releaseNotFoundCode,
    found
      ? `what ${releaseInWords(found)} said was not kept, for another followed it before former rows were${there}`
      : `${releaseArgument} expects ${releaseNames}, not ${JSON.stringify(name)}${there}`,
    404,
  );
}
