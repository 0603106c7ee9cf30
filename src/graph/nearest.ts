/**
 * The candidate most like the word, whatever the case of their letters, where it is at most two edits away and shares something
 * with it; else null.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(2, word.length - 1);
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = levenshtein(lower, candidate.toLowerCase());
    if (distance > limit) continue;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** The least number of letters to insert, delete or change to turn one word into the other. */
export function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}

/**
 * Says that there is no such thing, and which it may have been.
 * @param names all there are, of which the nearest is named; or the one that may be meant
 */
export function noSuch(kind: string, name: string, names: Iterable<string> | string | undefined): string {
  const similar = typeof names === 'object' ? nearest(name, names) : names;
  return `there is no ${kind} "${name}"${similar ? ` (did you mean "${similar}"?)` : ''}`;
}
