import type { Contemporaries } from './comparable.js';
import type { Comparable } from './figure.js';

/** The same for a number wherever its document prints it: of one cell, time and precision a document has one. */
const numberKey = ({ document, cell, period, time, precision, value }: Comparable): string =>
  [document, period ? `${period.start} ${period.end}` : time, precision, value, cell].join('\0');

/**
 * Of each further printing the first printing of the same number. One that differs from every first printing of its cell and time
 * repeats none of them: it is another number, and has no entry.
 */
export function repeatedNumbers<F extends Comparable>(figures: readonly F[]): ReadonlyMap<F, F> {
  const reprints = figures.filter(({ reprint }) => reprint);
  // Few numbers are printed again, and only their cells are looked through.
  const again = new Set(reprints.map(({ cell }) => cell));
  const firsts = new Map(
    figures.flatMap((figure) => (!figure.reprint && again.has(figure.cell) ? [[numberKey(figure), figure]] : [])),
  );
  return new Map(
    reprints.flatMap((reprint) => {
      const first = firsts.get(numberKey(reprint));
      return first ? [[reprint, first]] : [];
    }),
  );
}

/** The further printings of numbers, by the ids of these. */
export const printedAgain = <F extends Comparable & { readonly id: string }>(
  figures: readonly F[],
): ReadonlyMap<string, readonly F[]> => {
  const repeated = repeatedNumbers(figures);
  return Map.groupBy(repeated.keys(), (reprint) => repeated.get(reprint)?.id ?? '');
};

/**
 * Each number with each of its rivals: the others of its cell about the same time. No rival is a further printing, and a further
 * printing has the rivals of the number it repeats.
 */
export function* withRivals<F extends Comparable>(
  figures: readonly F[],
  contemporaries: Contemporaries<F>,
): Generator<readonly [figure: F, rival: F]> {
  const repeated = repeatedNumbers(figures);
  for (const cell of Map.groupBy(figures, ({ cell }) => cell).values()) {
    const found = contemporaries(cell);
    for (const figure of cell)
      for (const rival of found(figure)) if (!rival.reprint && rival !== repeated.get(figure)) yield [figure, rival];
  }
}
