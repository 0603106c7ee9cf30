import type { DataPackage } from '../package/data-package.js';
import { type Figure, keyWithout, overlap } from './figure.js';

/** Whether a number is a bound, and not a value. */
export const isBound = ({ precision }: Figure): boolean => precision === 'AT_LEAST' || precision === 'AT_MOST';

/**
 * Tells whether two numbers of a cell are about the same time: of a measure that stands at a time, where their times overlap;
 * of one that gathers over its time, where they are the same.
 */
export function sameTimeIn({ tables }: DataPackage): (one: Figure, other: Figure) => boolean {
  const stocks = new Set(
    (tables.get('measures') ?? [])
      .filter(({ values }) => values.temporality === 'STOCK')
      .map(({ values }) => String(values.id)),
  );
  return (one, other) =>
    overlap(one, other) &&
    (stocks.has(one.measure) || (one.period?.start === other.period?.start && one.period?.end === other.period?.end));
}

const plainness = ({ precision }: Figure) => ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST'].indexOf(precision);

/** One number for each cell and time of a document: the one that is printed most plainly. Further printings are left out. */
export function plainest(figures: readonly Figure[]): readonly Figure[] {
  const ordered = figures.filter(({ reprint }) => !reprint).toSorted((one, other) => plainness(one) - plainness(other));
  const first = new Set(new Map(ordered.toReversed().map((figure) => [keyWithout(figure), figure])).values());
  return figures.filter((figure) => first.has(figure));
}
