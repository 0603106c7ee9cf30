import { hash as hashOf } from 'node:crypto';

// Of SHA-256: enough that of a hundred million rows hardly two have the same, and that no row is taken for another.
const keyLength = 8;
const contentLength = 16;
const length = keyLength + contentLength;

// How many are taken at once: about a megabyte.
const rowsOfPart = 40_000;

// Stands in no key.
const separator = '\u001f';

/** The parts of a key as one text. */
const keyText = (parts: readonly unknown[]): string => parts.join(separator);

/** The hash of a key in hexadecimal, as SQL. */
export const keyHashSql = (columns: readonly string[]): string =>
  `encode(substr(sha256(convert_to(concat_ws('${separator}', ${columns.join(', ')}), 'UTF8')), 1, ${keyLength}), 'hex')`;

/** In what rows differ from those there were. */
export interface RowDifference {
  /** The places of the rows that are new, or have something else in them, the first place first. */
  readonly changed: readonly number[];
  /** The hashes of the keys of rows that are gone, in hexadecimal. */
  readonly gone: readonly string[];
}

/** Of each row of a table a hash of its key and one of what is in it: by these a release knows what it changes, and writes no more. */
export class RowHashes {
  /** In the order of the rows. */
  readonly #bytes: Buffer;
  #order: Uint32Array | undefined;

  constructor(count: number) {
    this.#bytes = Buffer.alloc(count * length);
  }

  /** Notes the row at a place, by the parts of its key and a text of all that is in it. */
  set(place: number, key: readonly unknown[], text: string): void {
    const at = place * length;
    this.#bytes.write(hashOf('sha256', keyText(key), 'binary'), at, keyLength, 'binary');
    this.#bytes.write(hashOf('sha256', text, 'binary'), at + keyLength, contentLength, 'binary');
  }

  /** All of them in the order of the keys, whatever that of the rows, in parts. */
  *inOrder(): Generator<Buffer> {
    const places = this.#places();
    for (let start = 0; start < places.length; start += rowsOfPart)
      yield Buffer.concat(Array.from(places.subarray(start, start + rowsOfPart), (place) => this.#at(place)));
  }

  /**
   * In what these rows differ from others.
   * @param before those of the others, in the order of their keys
   * @returns null where it cannot be told: two rows have one hash of their keys
   */
  differenceFrom(before: Buffer): RowDifference | null {
    const places = this.#places();
    const changed: number[] = [];
    const gone: string[] = [];
    let last: Buffer | undefined;
    let at = 0;
    for (const place of places) {
      const one = this.#at(place);
      const key = one.subarray(0, keyLength);
      if (last?.equals(key)) return null;
      last = key;
      for (; at < before.length && before.compare(key, 0, keyLength, at, at + keyLength) < 0; at += length)
        gone.push(before.toString('hex', at, at + keyLength));
      const isThere = at < before.length && before.compare(key, 0, keyLength, at, at + keyLength) === 0;
      if (!isThere || before.compare(one, 0, length, at, at + length) !== 0) changed.push(place);
      if (isThere) at += length;
    }
    for (; at < before.length; at += length) gone.push(before.toString('hex', at, at + keyLength));
    // Rows that stand together are made together.
    return { changed: changed.toSorted((one, other) => one - other), gone };
  }

  #at(place: number): Buffer {
    return this.#bytes.subarray(place * length, (place + 1) * length);
  }

  /** The places of the rows in the order of their keys. */
  #places(): Uint32Array {
    this.#order ??= this.#sorted();
    return this.#order;
  }

  #sorted(): Uint32Array {
    const count = this.#bytes.length / length;
    // Numbers sort much faster than by a function. Each has 53 bits: the place, and as much of the beginning of its key as there is room for.
    const room = 2 ** Math.ceil(Math.log2(Math.max(count, 1)));
    const left = Math.max(1, room / 2 ** (53 - 48));
    const beginning = (place: number) => Math.floor(this.#bytes.readUIntBE(place * length, 6) / left);
    const numbers = Float64Array.from({ length: count }, (_, place) => beginning(place) * room + place).sort();
    const places = Uint32Array.from(numbers, (number) => number % room);
    // Few keys begin alike.
    for (let at = 1; at < count; at++)
      for (let to = at; to > 0 && this.#compare(places[to - 1] as number, places[to] as number) > 0; to--)
        [places[to - 1], places[to]] = [places[to] as number, places[to - 1] as number];
    return places;
  }

  #compare(one: number, other: number): number {
    const [first, second] = [one * length, other * length];
    return this.#bytes.compare(this.#bytes, second, second + length, first, first + length);
  }
}
