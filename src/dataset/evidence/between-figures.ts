import { decimalDifference } from '../../domain/decimal.js';
import { isBound } from './comparable.js';
import type { Contradiction } from './contradiction.js';
import { type Figure, keyWithout } from './figure.js';
import { agree } from './rounding.js';

type Pair = readonly [Figure, Figure];

/** The numbers of some that disagree, two by two. */
const pairsOf = (figures: readonly Figure[], disagree: (...pair: Pair) => boolean): readonly Pair[] =>
  figures.flatMap((one, index) =>
    figures.slice(index + 1).flatMap((other): Pair[] => (disagree(one, other) ? [[one, other]] : [])),
  );

/** How far apart the two are that are farthest apart. */
const sizeOf = (pairs: readonly Pair[]): number =>
  Math.max(...pairs.map(([one, other]) => Math.abs(decimalDifference(one.value, other.value))));

/** Two numbers say more than a number and its bound, and two documents more than one. */
function kindOf(pairs: readonly Pair[]): Contradiction['kind'] {
  const between = pairs.filter((pair) => !pair.some(isBound));
  if (between.length === 0) return 'BOUNDS_EXCLUDE';
  return between.some(([one, other]) => one.document !== other.document) ? 'DOCUMENTS_DIFFER' : 'DOCUMENT_DIFFERS';
}

/** The figures that disagree with any of some, with those that disagree with these in turn. */
function disagreeing(
  one: Figure,
  others: Set<Figure>,
  disagree: (one: Figure, other: Figure) => boolean,
): readonly Figure[] {
  const found = [...others].filter((other) => disagree(one, other));
  for (const other of found) others.delete(other);
  return [one, ...found.flatMap((other) => disagreeing(other, others, disagree))];
}

/** Numbers of one cell whose times overlap and that cannot all be right. */
export function* betweenFigures(
  figures: readonly Figure[],
  isSameTime: (one: Figure, other: Figure) => boolean,
): Generator<Contradiction> {
  const disagree = (one: Figure, other: Figure) => isSameTime(one, other) && !agree(one, other);
  const first = figures.filter(({ reprint }) => !reprint);
  for (const group of Map.groupBy(first, ({ cell }) => cell).values()) {
    const others = new Set(group);
    for (const figure of group) {
      if (!others.delete(figure)) continue;
      const all = disagreeing(figure, others, disagree);
      if (all.length === 1) continue;
      const pairs = pairsOf(all, disagree);
      yield { kind: kindOf(pairs), size: sizeOf(pairs), figures: all };
    }
  }
}

/** Further printings of a number that differ from every first printing of its cell. */
export function* betweenPrintings(figures: readonly Figure[]): Generator<Contradiction> {
  for (const group of Map.groupBy(figures, (figure) => keyWithout(figure)).values()) {
    const originals = group.filter(({ reprint }) => !reprint);
    const [original] = originals;
    if (!original) continue;
    const differing = group.filter((figure) => figure.reprint && !originals.some((one) => agree(figure, one)));
    if (differing.length > 0) {
      const size = sizeOf(differing.map((figure) => [original, figure]));
      yield { kind: 'PRINTINGS_DIFFER', size, figures: [original, ...differing] };
    }
  }
}
