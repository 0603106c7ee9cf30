import { describe, expect, it } from 'vitest';
import { datePartsOf, dateWordsOf, dayInWords, isKnownDate } from '../../../src/dataset/verification/date-word.js';

/** The parts of dates in a text, each as its word and what it may say; two forms of dates may find the same. */
const parts = (text: string): ReadonlySet<string> =>
  new Set(
    dateWordsOf(text).map(
      ({ word, options }) => `${word}: ${options.map(({ kind, value }) => `${kind} ${value}`).join(' or ')}`,
    ),
  );

describe('the parts of dates', () => {
  it.each([
    ['2015', ['2015: year 2015']],
    ['in 2015-16', ['16: year 2016', '2015: year 2015']],
    ['2021/22', ['2021: year 2021', '22: year 2022']],
    ['14.1.22', ['14: day 14', '1: month 1', '22: year 2022']],
    ['3/5/2020', ['3: day 3', '5: month 5', '2020: year 2020']],
    ['26 January', ['26: day 26', 'January: month 1']],
    ['26th of January', ['26th: day 26', 'January: month 1']],
    ['3 to 5 May', ['3: day 3', '5: day 5', 'May: month 5']],
    ['Jan', ['Jan: month 1']],
    ['Sept', ['Sept: month 9']],
    ['Sep', ['Sep: month 9']],
    ['September', ['September: month 9']],
    ['December', ['December: month 12']],
    ['March 07', ['07: year 2007 or day 7', 'March: month 3']],
    ['March 31', ['31: year 2031 or day 31', 'March: month 3']],
    ['March 32', ['32: year 2032', 'March: month 3']],
    ['March ’07', ['’07: year 2007', '07: year 2007', 'March: month 3']],
  ])('of %j are %j', (text, expected) => {
    expect(parts(text)).toEqual(new Set(expected));
  });

  it.each(['may march in', 'Marchant', 'Janu', 'Septe', '1,487', '20.15', '2015%', '12015', '83.4'])(
    'are not in %j',
    (text) => {
      expect(parts(text)).toEqual(new Set());
    },
  );

  it('stand at their places', () => {
    const text = '3 to 3 May 2020';
    for (const { word, start, end } of dateWordsOf(text)) expect(text.slice(start, end)).toBe(word);
  });
});

it('are the same however a date is written', () => {
  const day = ['day 3', 'month 5', 'year 2020'];
  for (const text of ['3 May 2020', '3.5.2020', '3/5/20', '3rd of May 2020', dayInWords('2020-05-03')])
    expect([...datePartsOf(text)].toSorted()).toEqual(day);
});

it('one reading of a part is enough for it to be known', () => {
  const word = dateWordsOf('March 07').find((one) => one.word === '07');
  for (const known of ['7 March', 'March 2007']) expect(word && isKnownDate(word, datePartsOf(known))).toBe(true);
  for (const known of ['8 March', 'March 2008']) expect(word && isKnownDate(word, datePartsOf(known))).toBe(false);
});
