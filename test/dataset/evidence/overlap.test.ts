import { expect, it } from 'vitest';
import { type DayRange, overlapFinder } from '../../../src/dataset/evidence/overlap.js';

const day = (number: number) => `2022-01-${String(number).padStart(2, '0')}`;
const range = (first: number, last: number): DayRange => ({ start: day(first), end: day(last) });

it('finds the ranges that have a day in common with another, in their order', () => {
  const find = overlapFinder([range(20, 25), range(1, 31), range(3, 5), range(5, 5), range(6, 9)]);
  expect(find(range(5, 6))).toEqual([1, 2, 3, 4]);
  expect(find(range(10, 19))).toEqual([1]);
  expect(find(range(25, 25))).toEqual([0, 1]);
  expect(overlapFinder([])(range(1, 31))).toEqual([]);
});

it('finds what comparing each with each finds', () => {
  // All ranges of the first days, each twice.
  const all = Array.from({ length: 2 * 9 * 9 }, (_, n) => [1 + (n % 9), 1 + (Math.floor(n / 9) % 9)] as const)
    .filter(([first, last]) => first <= last)
    .map(([first, last]) => range(first, last));
  const find = overlapFinder(all);
  for (const one of all) {
    const expected = [...all.keys()].filter((index) => {
      const other = all[index] as DayRange;
      return one.start <= other.end && other.start <= one.end;
    });
    expect(find(one)).toEqual(expected);
  }
});
