const firstRoom = 256 * 1024;

// Of the rooms that are free again so many are kept, of this length at most.
const mostKept = 4;
const longestKept = 2 * 1024 * 1024;

const free: Buffer[] = [];

/** Gathers texts as bytes. The room in which it does so is used again: to get another from the system takes longer than to fill it. */
export class GatheredBytes {
  #room = free.pop() ?? Buffer.allocUnsafeSlow(firstRoom);
  #end = 0;

  add(text: string): void {
    // No character takes more than three bytes.
    const needed = this.#end + 3 * text.length;
    if (needed > this.#room.length) {
      const larger = Buffer.allocUnsafeSlow(2 * needed);
      this.#room.copy(larger, 0, 0, this.#end);
      this.#room = larger;
    }
    this.#end += this.#room.write(text, this.#end);
  }

  /** All that was gathered. It ends the gathering: the room is another's from now on. */
  taken(): Buffer {
    const all = Buffer.from(this.#room.subarray(0, this.#end));
    if (free.length < mostKept && this.#room.length <= longestKept) free.push(this.#room);
    this.#room = Buffer.alloc(0);
    return all;
  }
}
