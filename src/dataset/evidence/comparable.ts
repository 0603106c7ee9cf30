import { oncePer } from '../../graph/once.js';
import type { DataPackage } from '../package/data-package.js';
import { knownRows } from '../package/used-package.js';
import { type Comparable, type Figure, keyWithout } from './figure.js';
import { overlapFinder } from './overlap.js';

/** Of the figures of one cell, those about the same time as one of them, itself left out, in the order given. */
export type Contemporaries<F extends Comparable = Figure> = (cell: readonly F[]) => (figure: F) => readonly F[];

/** The same for the same days or, without days, for the same words of one document. */
const timeKey = ({ document, period, time }: Comparable) =>
  period ? `${period.start} ${period.end}` : `${document} ${time}`;

/** The measures of a package whose numbers stand at a time. */
const stocksOf = (source: DataPackage): ReadonlySet<string> =>
  new Set(
    knownRows(source, 'measures')
      .filter(({ values }) => values.temporality === 'STOCK')
      .map(({ values }) => String(values.id)),
  );

/** Finds the numbers of a cell that are about the same time, of a package. */
export const contemporariesIn = (source: DataPackage): Contemporaries => contemporariesOf(stocksOf(source));

/**
 * Finds the numbers of a cell that are about the same time: of a measure that stands at a time, those whose times overlap; of
 * one that gathers over its time, those of the very same.
 * @param stocks the measures whose numbers stand at a time
 */
export const contemporariesOf =
  <F extends Comparable = Figure>(stocks: ReadonlySet<string>): Contemporaries<F> =>
  (cell) => {
    if (cell.length < 2) return () => [];
    const isStock = stocks.has(cell[0]?.measure ?? '');
    const dated = isStock ? cell.filter(({ period }) => period) : [];
    const overlapping = overlapFinder(dated.flatMap(({ period }) => period ?? []));
    const same = Map.groupBy(cell, timeKey);
    return (figure) => {
      const found =
        isStock && figure.period
          ? overlapping(figure.period).map((index) => dated[index] as F)
          : (same.get(timeKey(figure)) ?? []);
      return found.filter((other) => other !== figure);
    };
  };

const plainness = ({ precision }: Figure) => ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST'].indexOf(precision);

/** One number for each cell and time of a document: the one that is printed most plainly. Further printings are left out. */
export const plainest = oncePer((figures: readonly Figure[]): readonly Figure[] => {
  const printed = figures.filter(({ reprint }) => !reprint);
  const isPlainest = new Uint8Array(printed.length);
  // Document by document, so that few keys are in memory at once.
  for (const ofDocument of Map.groupBy(printed.keys(), (place) => (printed[place] as Figure).document).values()) {
    const first = new Map<string, number>();
    for (const place of ofDocument) {
      const figure = printed[place] as Figure;
      const key = keyWithout(figure);
      const other = first.get(key);
      if (other === undefined || plainness(figure) < plainness(printed[other] as Figure)) first.set(key, place);
    }
    for (const place of first.values()) isPlainest[place] = 1;
  }
  return printed.filter((_, place) => isPlainest[place] === 1);
});
