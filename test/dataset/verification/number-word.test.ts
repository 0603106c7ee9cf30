import { expect, it } from 'vitest';
import { numberWordsOf } from '../../../src/dataset/verification/number-word.js';

it.each([
  ['In all 1,487 cases, 83.4% of them.', ['1,487', '83.4%']],
  ['£646K, c5000 and c5k+ in s31', ['£646K', 'c5000', 'c5k', 's31']],
  ['from 2015-16 to 2021/22, on 14.1.22', ['2015', '16', '2021/22', '14.1.22']],
  ['the 17th of A12 (R16.4)', ['17th', 'A12', 'R16.4']],
  ['Covid-19 and 1:1 and 1-2-1', ['19', '1:1', '1', '2', '1']],
  ['Employees1749172716161711', ['1749172716161711']],
  ['Jan 2016Number at', ['2016']],
  ['knowledge works in social care.2', ['2']],
  ['one, Two and twenty-five of a hundred', ['one', 'Two', 'twenty-five', 'hundred']],
  [
    'first, second and twenty-first; firstly, two thirds',
    ['first', 'second', 'twenty-first', 'firstly', 'two', 'thirds'],
  ],
  ['half or a quarter, quarterly', ['half', 'quarter', 'quarterly']],
  ['once or twice a dozen, doubled for both', ['once', 'twice', 'dozen', 'doubled', 'both']],
  ['daily, weekly, fortnightly, monthly', ['daily', 'weekly', 'fortnightly', 'monthly']],
  ['annual, annually, yearly, biennial, bi-annual', ['annual', 'annually', 'yearly', 'biennial', 'bi-annual']],
  ['iii. Demand; part II', ['iii', 'II']],
  ['a two-year plan', ['two']],
])('%j has %j', (text, words) => {
  expect(numberWordsOf(text).map(({ word }) => word)).toEqual(words);
});

it.each([
  'someone often wrote tenfold secondary texts',
  'a single view of several alternate weeks',
  'I, v and x',
  'none',
])('%j has none', (text) => {
  expect(numberWordsOf(text)).toEqual([]);
});

it('tells where each stands', () => {
  expect(numberWordsOf('of 25 two')).toEqual([
    { word: '25', start: 3, end: 5, isNumeral: true },
    { word: 'two', start: 6, end: 9, isNumeral: false },
  ]);
});
