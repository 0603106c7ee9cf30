import { compare, valid } from 'semver';
import { UserError } from '../user-error.js';

/** Less than zero where the first of two versions is the lower; null where one of them is none, such as 1.0. */
export const compareVersions = (one: string, other: string): number | null =>
  valid(one) && valid(other) ? compare(one, other) : null;

/**
 * Sees that what says something else has a higher version than the release in force, so that a version names one content.
 * @throws UserError where it has not
 */
export function requireLaterVersion(version: string, inForce: string): void {
  const order = compareVersions(version, inForce);
  if (order !== null && order <= 0)
    throw new UserError(
      `the package says other than the release in force and has ${order === 0 ? 'the same' : 'a lower'} version, ${version}${order === 0 ? '' : ` (in force is ${inForce})`}; expected a higher one in datapackage.json, and nothing was loaded`,
    );
}
