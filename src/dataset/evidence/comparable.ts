import type { DataPackage } from '../package/data-package.js';
import { type Figure, keyWithout } from './figure.js';
import { overlapFinder } from './overlap.js';

/** Whether a number is a bound, and not a value. */
export const isBound = ({ precision }: Figure): boolean => precision === 'AT_LEAST' || precision === 'AT_MOST';

/** Of the figures of one cell, those about the same time as one of them, itself left out, in the order given. */
export type Contemporaries = (cell: readonly Figure[]) => (figure: Figure) => readonly Figure[];

/** The same for the same days or, without days, for the same words of one document. */
const timeKey = ({ document, period, time }: Figure) =>
  period ? `${period.start} ${period.end}` : `${document} ${time}`;

/**
 * Finds the numbers of a cell that are about the same time: of a measure that stands at a time, those whose times overlap; of
 * one that gathers over its time, those of the very same.
 */
export function contemporariesIn({ tables }: DataPackage): Contemporaries {
  const stocks = new Set(
    (tables.get('measures') ?? [])
      .filter(({ values }) => values.temporality === 'STOCK')
      .map(({ values }) => String(values.id)),
  );
  return (cell) => {
    if (cell.length < 2) return () => [];
    const isStock = stocks.has(cell[0]?.measure ?? '');
    const dated = isStock ? cell.filter(({ period }) => period) : [];
    const overlapping = overlapFinder(dated.flatMap(({ period }) => period ?? []));
    const same = Map.groupBy(cell, timeKey);
    return (figure) => {
      const found =
        isStock && figure.period
          ? overlapping(figure.period).map((index) => dated[index] as Figure)
          : (same.get(timeKey(figure)) ?? []);
      return found.filter((other) => other !== figure);
    };
  };
}

const plainness = ({ precision }: Figure) => ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST'].indexOf(precision);

/** One number for each cell and time of a document: the one that is printed most plainly. Further printings are left out. */
export function plainest(figures: readonly Figure[]): readonly Figure[] {
  const found = new Set<Figure>();
  const printed = figures.filter(({ reprint }) => !reprint);
  // Document by document, so that few keys are in memory at once.
  for (const ofDocument of Map.groupBy(printed, ({ document }) => document).values()) {
    const first = new Map<string, Figure>();
    for (const figure of ofDocument) {
      const key = keyWithout(figure);
      const other = first.get(key);
      if (!other || plainness(figure) < plainness(other)) first.set(key, figure);
    }
    for (const figure of first.values()) found.add(figure);
  }
  return printed.filter((figure) => found.has(figure));
}
