import { UserError } from '../user-error.js';

const numbersOf = (version: string): readonly number[] | null =>
  /^\d+\.\d+\.\d+$/.test(version) ? version.split('.').map(Number) : null;

/** Less than zero where the first of two versions is the lower; null where one of them is none. */
export function compareVersions(one: string, other: string): number | null {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  if (!a || !b) return null;
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

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
