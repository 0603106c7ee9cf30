import { nearest } from '../graph/nearest.js';
import { literal, type Sql, sql } from './sql.js';

/** A name that there is. */
export interface LikeName {
  readonly name: string;
  /** How like it is to one that there is not, from 0 to 1. */
  readonly likeness: number;
}

/** A name that there is not. */
export interface UnknownName {
  /** Reads the names most like it. */
  readonly alike: Sql;
  /** The error, which says which of them may have been meant. */
  readonly errorOf: (alike: readonly LikeName[]) => Error;
}

/**
 * A truth value that makes a statement fail, for PostgreSQL takes no text for one, and quotes it. So names are looked for in the
 * statement that uses them, and not by one of its own.
 * @param name a column, for what is constant PostgreSQL works out before it looks
 */
export const refusing = (refusal: string, name: Sql): Sql => sql`(${literal(refusal)} || ${name})::boolean`;

/** What stands behind a refusal for which a statement failed; undefined where it failed for another reason. */
export function refusedIn(error: unknown, refusal: string): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === '22P02' ? new RegExp(`"${refusal}(.*)"$`, 's').exec(String(message))?.[1] : undefined;
}

// A longer one is like none, and takes long to be compared with all.
const longestCompared = 200;

/** What of a name that there is not is compared with those that there are. */
export const comparedPart = (name: string): string => name.slice(0, longestCompared);

// Of facts there are many: only those most alike are compared letter by letter.
export const mostAlike = 20;

// Of names that differ in more than letters, those that share half of what they are made of.
const likely = 0.5;

/** The name that may have been meant; undefined where none is like it. */
export const meantBy = (name: string, alike: readonly LikeName[]): string | undefined =>
  nearest(
    name,
    alike.map((like) => like.name),
  ) ?? alike.find(({ likeness }) => likeness >= likely)?.name;
