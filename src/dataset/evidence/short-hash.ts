import { createHash } from 'node:crypto';
import type { CellValue } from '../package/data-package.js';

/** A short name for a key, the same wherever and whenever it is computed. */
export const shortHash = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

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
