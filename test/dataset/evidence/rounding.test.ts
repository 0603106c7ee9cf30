import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/dataset/evidence/figure.js';
import { agree, halfDigit, rangeOf, rounding } from '../../../src/dataset/evidence/rounding.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { figures, printed } from '../tiny-package.js';

function figure(as_published: string, value: number, precision = 'EXACT'): Figure {
  const cells: Readonly<Record<string, CellValue>> = { as_published, precision };
  return figures(printed(value, cells))[0] as Figure;
}
const about = (asPublished: string, value: number) => figure(asPublished, value, 'APPROXIMATE');
const atLeast = (value: number) => figure(`at least ${value}`, value, 'AT_LEAST');
const atMost = (value: number) => figure(`at most ${value}`, value, 'AT_MOST');

describe('a number may be from what it was rounded from', () => {
  it.each<[string, Figure, number]>([
    ['nothing: printed in full', figure('1,700', 1700), 0],
    ['nothing: zero', about('about 0', 0), 0],
    ['half a hundred', about('about 1,700', 1700), 50],
    ['half of one', about('about 1,701', 1701), 0.5],
    ['half a thousand', about('c5000', 5000), 500],
    ['half of the last decimal', about('about 83.4%', 83.4), 0.05],
    ['half of a decimal that is zero', about('about 2.0', 2), 0.05],
    ['half of the last decimal, in thousands', about('about 1,200.5 thousand', 1_200_500), 50],
    ['half of one, in thousands, however plainly', figure('£646K', 646_000), 500],
    ['half of a decimal, in millions', figure('£4.7m', 4_700_000), 50_000],
    ['half of a decimal, in millions as a word', figure('£1.22 million', 1_220_000), 5000],
    ['half of a decimal, in billions', figure('£1.2bn', 1_200_000_000), 50_000_000],
    ['half of ten, in words', about('about twenty', 20), 5],
    ['half of a hundred, below nothing', about('about -700', -700), 50],
    ['nothing: a word that only begins like a scale', figure('12 months', 12), 0],
  ])('%s', (_, one, slack) => {
    expect(rounding(one)).toBe(slack);
  });
});

it.each([
  ['83%', 0.5],
  ['80%', 0.5],
  ['83.4%', 0.05],
  ['83.40%', 0.005],
])('half a digit of %s is %d', (asPublished, half) => {
  expect(halfDigit(asPublished)).toBe(half);
});

it.each<[string, Figure, readonly [number, number]]>([
  ['a plain number', figure('25', 25), [25, 25]],
  ['a rounded one', about('c5000', 5000), [4500, 5500]],
  ['a lower bound', atLeast(25), [25, Number.POSITIVE_INFINITY]],
  ['an upper bound', atMost(25), [Number.NEGATIVE_INFINITY, 25]],
])('the range of %s', (_, one, range) => {
  expect(rangeOf(one)).toEqual(range);
});

describe('two numbers', () => {
  it.each<[string, Figure, Figure, boolean]>([
    ['are equal', figure('25', 25), figure('25', 25), true],
    ['differ', figure('25', 25), figure('26', 26), false],
    ['are as far apart as one was rounded', about('c5000', 5000), figure('5,500', 5500), true],
    ['are farther apart than one was rounded', about('c5000', 5000), figure('5,501', 5501), false],
    // Each may be half a thousand off, but not both: one of them is what the other was rounded from.
    ['were both rounded, and are a whole step apart', about('c5000', 5000), about('c6000', 6000), false],
    ['were rounded to different steps', about('c5000', 5000), about('about 5,400', 5400), true],
    ['are a value and its lower bound', figure('25', 25), atLeast(25), true],
    ['are a value below a lower bound', figure('24', 24), atLeast(25), false],
    ['are a value and its upper bound', figure('25', 25), atMost(25), true],
    ['are a value above an upper bound', figure('26', 26), atMost(25), false],
    ['are a rounded value that may be within a lower bound', about('c5000', 5000), atLeast(5500), true],
    ['are a rounded value below a lower bound', about('c5000', 5000), atLeast(5501), false],
    ['are a rounded value that may be within an upper bound', about('c5000', 5000), atMost(4500), true],
    ['are a rounded value above an upper bound', about('c5000', 5000), atMost(4499), false],
    ['are bounds that meet', atLeast(25), atMost(25), true],
    ['are bounds that exclude each other', atLeast(26), atMost(25), false],
    ['are bounds of one side', atLeast(26), atLeast(25), true],
  ])('that %s', (_, one, other, expected) => {
    expect(agree(one, other)).toBe(expected);
    expect(agree(other, one)).toBe(expected);
  });
});
