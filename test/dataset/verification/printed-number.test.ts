import { expect, it } from 'vitest';
import { readPrinted, readRange } from '../../../src/dataset/verification/printed-number.js';

it.each([
  ['1,487', 1487],
  ['1711', 1711],
  ['0', 0],
  ['49.99', 49.99],
  ['83.4%', 83.4],
  ['0.05%', 0.05],
  ['3 per cent', 3],
  ['£646K', 646_000],
  ['£4.7m', 4_700_000],
  ['£1.22 m', 1_220_000],
  ['around £1.22 million', 1_220_000],
  ['£12,500', 12_500],
  ['c5000', 5000],
  ['c.50', 50],
  ['c 73%', 73],
  ['c5k+', 5000],
  ['~8,000', 8000],
  ['~8k', 8000],
  ['107k', 107_000],
  ['> 20', 20],
  ['>25', 25],
  ['-5.6%', -5.6],
  ['–5.6%', -5.6],
  ['+13%', 13],
  ['+4,822', 4822],
  ['more than 1,100', 1100],
  ['just under 6%', 6],
  ['just over 10', 10],
  ['not less than six', 6],
  ['at least one', 1],
  ['minimum of 3', 3],
  ['within 26', 26],
  ['up to £100', 100],
  ['around1235', 1235],
  ['25 or more', 25],
  ['Two', 2],
  ['nineteen', 19],
  ['thirty', 30],
  ['twenty-five', 25],
  ['ninety-nine', 99],
  ['a hundred', 100],
  ['two hundred and six', 206],
  ['one thousand two hundred', 1200],
  ['three million', 3_000_000],
  ['half', 0.5],
  ['a quarter', 0.25],
])('%s is %s', (printed, value) => {
  expect(readPrinted(printed)).toBe(value);
});

it.each([
  'first',
  '3rd',
  'quarterly',
  '1 in 4',
  '2/3',
  '14870 cases',
  '1,48',
  'five six',
  'Phase 2',
  '1.2.3',
  '',
  'and',
  'c',
])('%s is not read', (printed) => {
  expect(readPrinted(printed)).toBeNull();
});

it.each([
  ['10-15', [10, 15]],
  ['between 14 and 30', [14, 30]],
  ['2 to 3', [2, 3]],
  ['two to three', [2, 3]],
  ['10%–15%', [10, 15]],
  ['15-10', null],
  ['twenty-five', null],
  ['1,487', null],
  ['-5.6%', null],
])('the range %s is %j', (printed, range) => {
  expect(readRange(printed)).toEqual(range);
});
