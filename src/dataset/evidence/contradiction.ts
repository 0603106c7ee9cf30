import type { DiscrepancyKind } from '../../domain/fact/discrepancy.js';
import type { ValueOf } from '../../graph/described-enum.js';
import type { DataPackage } from '../package/data-package.js';
import { type Figure, keyWithout, overlap } from './figure.js';
import { agree } from './rounding.js';
import { partsExceedingWholes } from './whole.js';

/** A contradiction between numbers, found by comparing them. */
export interface Contradiction {
  readonly kind: ValueOf<typeof DiscrepancyKind>;
  /** How far apart the numbers are, in their unit. */
  readonly size: number;
  readonly figures: readonly Figure[];
}

const isBound = ({ precision }: Figure) => precision === 'AT_LEAST' || precision === 'AT_MOST';

function sizeOf(figures: readonly Figure[]): number {
  const values = figures.map(({ value }) => value);
  return Number((Math.max(...values) - Math.min(...values)).toPrecision(12));
}

function kindOf(figures: readonly Figure[]): Contradiction['kind'] {
  if (figures.some(isBound)) return 'BOUNDS_EXCLUDE';
  return new Set(figures.map(({ document }) => document)).size > 1 ? 'DOCUMENTS_DIFFER' : 'DOCUMENT_DIFFERS';
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
function* betweenFigures(figures: readonly Figure[], isStock: (figure: Figure) => boolean): Generator<Contradiction> {
  const isSameTime = (one: Figure, other: Figure) =>
    overlap(one, other) &&
    (isStock(one) || (one.period?.start === other.period?.start && one.period?.end === other.period?.end));
  const disagree = (one: Figure, other: Figure) => isSameTime(one, other) && !agree(one, other);
  const first = figures.filter(({ reprint }) => !reprint);
  for (const group of Map.groupBy(first, ({ cell }) => cell).values()) {
    const others = new Set(group);
    for (const figure of group) {
      if (!others.delete(figure)) continue;
      const all = disagreeing(figure, others, disagree);
      if (all.length > 1) yield { kind: kindOf(all), size: sizeOf(all), figures: all };
    }
  }
}

/** Further printings of a number that differ from every first printing of its cell. */
function* betweenPrintings(figures: readonly Figure[]): Generator<Contradiction> {
  for (const group of Map.groupBy(figures, (figure) => keyWithout(figure)).values()) {
    const originals = group.filter(({ reprint }) => !reprint);
    const [original] = originals;
    if (!original) continue;
    const differing = group.filter((figure) => figure.reprint && !originals.some((one) => agree(figure, one)));
    if (differing.length > 0) {
      const all = [original, ...differing];
      yield { kind: 'PRINTINGS_DIFFER', size: sizeOf(all), figures: all };
    }
  }
}

/** Every contradiction between the numbers of a package that can be found without being told where to look. */
export function findContradictions(source: DataPackage, figures: readonly Figure[]): readonly Contradiction[] {
  const stocks = new Set(
    (source.tables.get('measures') ?? [])
      .filter(({ values }) => values.temporality === 'STOCK')
      .map(({ values }) => String(values.id)),
  );
  return [
    ...betweenFigures(figures, ({ measure }) => stocks.has(measure)),
    ...betweenPrintings(figures),
    ...partsExceedingWholes(source, figures),
  ];
}
