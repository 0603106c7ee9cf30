import type { SourceRow } from '../package/data-package.js';
import { type Report, rowFault } from '../package/fault.js';
import { proseColumns } from '../prose.js';
import { cellText } from './document.js';

/** A run of this many words in common with a document is a copied phrase, unless it is within a name. */
const copiedRun = 8;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .match(/[\p{L}\d]+/gu) ?? [];

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(copiedRun - 1).map((_, index) => words.slice(index, index + copiedRun).join(' '));
};

let last: { readonly texts: readonly string[]; readonly runs: ReadonlySet<string> } | undefined;

/** The runs of words of the documents, which are compared with as often as their package is looked at. */
function runsOfAll(texts: readonly string[]): ReadonlySet<string> {
  if (!last || last.texts.length !== texts.length || last.texts.some((text, index) => text !== texts[index]))
    last = { texts, runs: new Set(texts.flatMap(runsOf)) };
  return last.runs;
}

/** Finds the first run of words that a text has in common with the documents, names aside. */
export class CopyFinder {
  readonly #known: ReadonlySet<string>;
  readonly #names: ReadonlySet<string>;

  constructor(texts: Iterable<string>, names: Iterable<string>) {
    this.#known = runsOfAll([...texts]);
    this.#names = new Set([...names].flatMap(runsOf));
  }

  find(text: string): string | null {
    return runsOf(text).find((run) => this.#known.has(run) && !this.#names.has(run)) ?? null;
  }
}

/** Nothing in our words has a run of words of a document. */
export function checkCopied(row: SourceRow, copies: CopyFinder, report: Report): void {
  for (const column of proseColumns) {
    const run = copies.find(cellText(row, column));
    if (run !== null) report(rowFault(row, column, `copies a document word for word: "${run}"; say it in other words`));
  }
}
