import { nearest } from '../../graph/nearest.js';

/** Each search compares a word with every known one: where more words than this are wrong, the file is, not the spelling. */
const mostSearched = 100;

/** Finds the known word most like a wrong one; null where none is, and for further words once many were wrong. */
export function nearestKnown(known: () => Iterable<string>): (word: string) => string | null {
  const found = new Map<string, string | null>();
  return (word) => {
    if (!found.has(word) && found.size < mostSearched) found.set(word, nearest(word, known()));
    return found.get(word) ?? null;
  };
}
