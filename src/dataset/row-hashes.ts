import { hash as hashOf } from 'node:crypto';

// Of SHA-256: enough that of a hundred million rows hardly two have the same, and that no row is taken for another.
const keyLength = 8;
const contentLength = 16;
const length = keyLength + contentLength;

// How many are taken at once: about a hundred kilobytes. What is made of larger parts on the way is not given back to the system.
const rowsOfPart = 5_000;

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

  /** All of them in the order of the keys, whatever that of the rows, in parts: each is good until the next one is asked for. */
  *inOrder(): Generator<Buffer> {
    const places = this.#places();
    const part = Buffer.alloc(Math.min(rowsOfPart, places.length) * length);
    for (let start = 0; start < places.length; start += rowsOfPart) {
      let end = 0;
      for (const place of places.subarray(start, start + rowsOfPart))
        end += this.#bytes.copy(part, end, place * length, (place + 1) * length);
      yield part.subarray(0, end);
    }
  }

  /**
   * In what these rows differ from others.
   * @param before those of the others, in the order of their keys, in parts
   * @returns null where it cannot be told: two rows have one hash of their keys
   */
  async differenceFrom(before: AsyncIterable<Buffer>): Promise<RowDifference | null> {
    const places = this.#places();
    if (places.some((place, index) => index > 0 && this.#compareKeys(places[index - 1] as number, place) === 0))
      return null;
    const changed: number[] = [];
    const gone: string[] = [];
    let next = 0;
    for await (const part of before)
      for (let at = 0; at < part.length; at += length) {
        /** How the next row compares with this one, by so much of their hashes; it is behind where there is none. */
        const compared = (by: number) =>
          next < places.length ? this.#compareWith(places[next] as number, part, at, by) : 1;
        for (; compared(keyLength) < 0; next += 1) changed.push(places[next] as number);
        if (compared(keyLength) > 0) gone.push(part.toString('hex', at, at + keyLength));
        else {
          if (compared(length) !== 0) changed.push(places[next] as number);
          next += 1;
        }
      }
    for (; next < places.length; next += 1) changed.push(places[next] as number);
    // Rows that stand together are made together.
    return { changed: changed.toSorted((one, other) => one - other), gone };
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
    // Filled one by one, for a list of them all would stand beside them otherwise.
    const numbers = new Float64Array(count);
    for (let place = 0; place < count; place++) numbers[place] = beginning(place) * room + place;
    numbers.sort();
    const places = new Uint32Array(count);
    for (let at = 0; at < count; at++) places[at] = (numbers[at] as number) % room;
    // Few keys begin alike.
    for (let at = 1; at < count; at++)
      for (let to = at; to > 0 && this.#compareKeys(places[to - 1] as number, places[to] as number) > 0; to--)
        [places[to - 1], places[to]] = [places[to] as number, places[to - 1] as number];
    return places;
  }

  #compareKeys(one: number, other: number): number {
    return this.#compareWith(one, this.#bytes, other * length, keyLength);
  }

  /** How the row at a place compares with one that stands somewhere, by so many bytes. */
  #compareWith(place: number, others: Buffer, at: number, by: number): number {
    return this.#bytes.compare(others, at, at + by, place * length, place * length + by);
  }
}
