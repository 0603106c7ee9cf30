import { LRUCache } from 'lru-cache';
import type { SourceRow } from './data-package.js';

// How many rows are read again at once, and how many are kept of those that were read last: all of a package of a few documents.
const rowsPerBlock = 256;
const mostKept = 40_000;

/** Rows that follow each other in a file: where they stand, and the first of them among all. */
interface Block {
  readonly first: number;
  readonly start: number;
  end: number;
  count: number;
}

type Values = SourceRow['values'];

const kept = new LRUCache<Block, readonly Values[]>({
  maxSize: mostKept,
  sizeCalculation: ({ length }) => length || 1,
});

// Rows are mostly asked for one after the other, and each for several of its values.
let last: { readonly store: RowStore; readonly block: Block; readonly values: readonly Values[] } | undefined;

/** A row whose values are read again from its file when they are asked for. */
class StoredSourceRow implements SourceRow {
  readonly line: number;
  readonly #store: RowStore;
  readonly #index: number;

  constructor(store: RowStore, index: number, line: number) {
    this.#store = store;
    this.#index = index;
    this.line = line;
  }

  get file(): string {
    return this.#store.file;
  }

  get values(): Values {
    return this.#store.valuesAt(this.#index);
  }
}

/** The rows of a data file, of which the bytes are kept and not what was read from them: a row takes ten times as much. */
export class RowStore {
  readonly file: string;
  readonly #read: (start: number, end: number) => readonly Values[];
  readonly #blocks: Block[] = [];
  #count = 0;

  /** @param read the values of the rows in a stretch of the file, which are known to be good */
  constructor(file: string, read: (start: number, end: number) => readonly Values[]) {
    this.file = file;
    this.#read = read;
  }

  /** Adds the row that stands between two offsets of the file. */
  add(start: number, end: number, line: number): SourceRow {
    const index = this.#count;
    this.#count += 1;
    const open = this.#blocks.at(-1);
    if (open && open.end === start && open.count < rowsPerBlock) {
      open.end = end;
      open.count += 1;
    } else {
      this.#blocks.push({ first: index, start, end, count: 1 });
    }
    return new StoredSourceRow(this, index, line);
  }

  valuesAt(index: number): Values {
    if (last?.store !== this || index < last.block.first || index >= last.block.first + last.block.count) {
      const block = this.#blockOf(index);
      let values = kept.get(block);
      if (!values) {
        values = this.#read(block.start, block.end);
        // Of a large file a block is gone before it is asked for again, and would only be longer in memory.
        if (this.#count <= mostKept) kept.set(block, values);
      }
      last = { store: this, block, values };
    }
    return last.values[index - last.block.first] as Values;
  }

  #blockOf(index: number): Block {
    let [low, high] = [0, this.#blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#blocks[middle] as Block).first <= index) low = middle;
      else high = middle - 1;
    }
    return this.#blocks[low] as Block;
  }
}
