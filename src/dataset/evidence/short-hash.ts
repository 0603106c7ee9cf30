import { createHash } from 'node:crypto';
import type { CellValue } from '../package/data-package.js';

/** A short name for a key, the same wherever and whenever it is computed. */
export const shortHash = (key: string): string => hashedName('', key);

/** A short name for a key behind a prefix. It is no part of a longer text, which would stay in memory with it. */
export function hashedName(prefix: string, key: string): string {
  const name = prefix + createHash('sha256').update(key).digest().toString('hex', 0, 8);
  return Buffer.from(name, 'latin1').toString('latin1');
}

/**
 * A key of values by their names, as text. What is empty is left out, so that a new column changes no key in which it is
 * not set.
 */
export const namedKey = (values: Readonly<Record<string, CellValue | undefined>>): string =>
  JSON.stringify(
    Object.entries(values)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
