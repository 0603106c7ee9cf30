import { hash } from 'node:crypto';
import type { CellValue } from '../package/data-package.js';

const nameLength = 8;

/** A short name for a key, the same wherever and whenever it is computed. */
export const shortHash = (key: string): string => hash('sha256', key, 'hex').slice(0, 2 * nameLength);

/** Short names by their places: of each, eight bytes are all that is kept. */
export class ShortHashes {
  readonly #bytes: Buffer;

  constructor(count: number) {
    this.#bytes = Buffer.alloc(count * nameLength);
  }

  set(place: number, name: string): void {
    this.#bytes.write(name, place * nameLength, nameLength, 'hex');
  }

  at(place: number): string {
    return this.#bytes.toString('hex', place * nameLength, (place + 1) * nameLength);
  }
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
