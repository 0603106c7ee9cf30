import { decimalDifference } from '../../domain/decimal.js';
import { isBound } from '../../domain/fact/bound.js';
import type { Contemporaries } from './comparable.js';
import type { Contradiction } from './contradiction.js';
import { type Comparable, type Figure, keyWithout } from './figure.js';
import { agree } from './rounding.js';

type Pair<F extends Comparable = Comparable> = readonly [F, F];

/** How far apart the two are that are farthest apart. */
const sizeOf = (pairs: readonly Pair[]): number =>
  pairs.reduce((size, [one, other]) => Math.max(size, Math.abs(decimalDifference(one.value, other.value))), 0);

/** Two numbers say more than a number and its bound, and two documents more than one. */
function kindOf(pairs: readonly Pair[]): Contradiction['kind'] {
  const between = pairs.filter((pair) => !pair.some(isBound));
  if (between.length === 0) return 'BOUNDS_EXCLUDE';
  return between.some(([one, other]) => one.document !== other.document) ? 'DOCUMENTS_DIFFER' : 'DOCUMENT_DIFFERS';
}

/**
 * The figures that disagree with one, with those that disagree with these in turn, and who disagrees with whom; none of them
 * is left among the others.
 */
function disagreeing<F extends Comparable>(first: F, others: Set<F>, rivals: (figure: F) => readonly F[]) {
  const [figures, pairs]: [F[], Pair<F>[]] = [[], []];
  const open = [first];
  for (let one = open.pop(); one; one = open.pop()) {
    figures.push(one);
    const against = one;
    const opponents = rivals(against).filter((other) => !agree(against, other));
    for (const other of opponents) pairs.push([against, other]);
    for (const other of opponents.filter((one) => others.delete(one)).toReversed()) open.push(other);
  }
  return { figures, pairs };
}

/** Numbers of one cell whose times overlap and that cannot all be right. */
export function* betweenFigures<F extends Comparable>(
  figures: readonly F[],
  contemporaries: Contemporaries<F>,
): Generator<Contradiction<F>> {
  const first = figures.filter(({ reprint }) => !reprint);
  for (const group of Map.groupBy(first, ({ cell }) => cell).values()) {
    const others = new Set(group);
    const rivals = contemporaries(group);
    for (const figure of group) {
      if (!others.delete(figure)) continue;
      const { figures: all, pairs } = disagreeing(figure, others, rivals);
      if (all.length > 1) yield { kind: kindOf(pairs), size: sizeOf(pairs), figures: all };
    }
  }
}

/** Further printings of a number that differ from every first printing of its cell. */
export function* betweenPrintings(figures: readonly Figure[]): Generator<Contradiction> {
  // Few numbers are printed again, and only the documents of those are looked through.
  const again = new Set(figures.flatMap(({ reprint, document }) => (reprint ? [document] : [])));
  const looked = figures.filter(({ document }) => again.has(document));
  for (const group of Map.groupBy(looked, (figure) => keyWithout(figure)).values()) {
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
