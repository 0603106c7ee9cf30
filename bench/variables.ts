import type { Variables } from './question.ts';

/** The first days of the months of some years, as `$from`. */
export const months = (firstYear: number, lastYear: number): readonly { readonly from: string }[] =>
  Array.from({ length: (lastYear - firstYear + 1) * 12 }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return { from: `${firstYear + Math.floor(index / 12)}-${month}-01` };
  });

/** Every one of some variables with every one of others. */
export const each = (some: readonly Variables[], others: readonly Variables[]): readonly Variables[] =>
  some.flatMap((one) => others.map((other) => ({ ...one, ...other })));

/** A number of things as variables of one name. */
export const numbered = <Value>(name: string, count: number, make: (index: number) => Value): readonly Variables[] =>
  Array.from({ length: count }, (_, index) => ({ [name]: make(index) }));
