import { expect, it } from 'vitest';
import { readPrinted, readRange } from '../../../src/dataset/verification/printed-number.js';

it.each([
  [' 1,487 ', 1487],
  ['more  than\n1,100', 1100],
  ['zero', 0],
  ['nineteen', 19],
  ['twenty', 20],
  ['twenty-one', 21],
  ['one hundred', 100],
  ['one hundred one', 101],
  ['one hundred and one', 101],
  ['one hundred eleven', 111],
  ['one hundred twenty', 120],
  ['one hundred and ninety-nine', 199],
  ['two thousand and six', 2006],
  ['hundred', 100],
  ['a thousand', 1000],
  ['one million two hundred thousand', 1_200_000],
])('%j is %d', (printed, value) => {
  expect(readPrinted(printed)).toBe(value);
});

it.each([
  'half dozen',
  'quarter million',
  'two hundred and',
  'two and six',
  'twenty and one',
  'twenty ten',
  'twenty zero',
  'twenty eleven',
  'twenty thirty',
  'zero one',
  'one twenty',
  'nineteen one',
])('%j is no number', (printed) => {
  expect(readPrinted(printed)).toBeNull();
});

it('a range goes up', () => {
  expect(readRange('9-10')).toEqual([9, 10]);
  expect(readRange('10-10')).toBeNull();
  expect(readRange('£5 to £10')).toEqual([5, 10]);
  expect(readRange('five to 10')).toBeNull();
  expect(readRange('5 to ten')).toBeNull();
});
