import type { Span } from '../../domain/printed.js';
import { cardinals, powers, tens } from './cardinal.js';

/** A numeral or a number word of a text, where it stands in it. */
interface NumberWord extends Span {
  readonly word: string;
  readonly isNumeral: boolean;
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth'.split(
    ' ',
  );

/**
 * The number words, whole:
 * - cardinals, and `zero`, `nil`, `dozen`, `couple`, `pair`, `both`, and the plurals of those that count (`hundreds`);
 * - ordinals, with `firstly` and the fractions that have the same form (`thirds`), and `half` and `quarter`;
 * - how often: `once`, `twice`, `thrice`, `double`, `triple` and their verbs;
 * - how often in time: `daily`, `weekly`, `fortnightly`, `monthly`, `quarterly`, `annual`, `yearly`, `biennial` and others;
 * - Roman numerals of two letters or more, small or capital, up to `xx`; one letter alone is more often a letter.
 *
 * Words without a number in them (`single`, `several`, `alternate`, `next`) are none, nor are `someone` and `none`.
 */
const words = [
  `(?:${tens.join('|')})[- ](?:${[...cardinals.slice(1, 10), ...ordinals.slice(0, 9)].join('|')})`,
  cardinals.slice(1).join('|'),
  tens.join('|'),
  `zero|nil|(?:${Object.keys(powers).join('|')}|dozen|couple|pair)s?|both`,
  ordinals.join('s?|'),
  'firstly|secondly|thirdly|fourthly|half|halves|halved?|quarters?',
  'once|twice|thrice|(?:doubl|trebl|tripl|quadrupl)(?:e|es|ed|ing)',
  'hourly|daily|(?:bi-?)?weekly|fortnight(?:ly|s)?|(?:bi-?)?monthly|quarterly|(?:bi-?|semi-?)?annual(?:ly)?|(?:half-?)?yearly|biennial(?:ly)?|triennial(?:ly)?|termly',
  'ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx',
].join('|');

const wordPattern = new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'giu');

/**
 * A numeral: digits with up to three letters written onto them (`s31`, `17th`, `£646K`, `A12`) and a percent sign, with
 * the points, commas, colons and strokes between digits (`1,487`, `14.1.22`, `2021/22`). Longer words before or behind it
 * were run together with it. A hyphen parts two numerals: 2015-16 are two.
 */
const numeral = '(?:(?<!\\p{L})\\p{L}{1,3})?\\d+(?:\\p{L}{1,3}(?!\\p{L}))?';
const numeralPattern = new RegExp(`£?${numeral}(?:[.,:/]${numeral})*%?`, 'gu');

const spansOf = (pattern: RegExp, text: string, isNumeral: boolean): NumberWord[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
    isNumeral,
  }));

/** Every numeral and number word of a text, in its order. */
export const numberWordsOf = (text: string): readonly NumberWord[] =>
  [...spansOf(numeralPattern, text, true), ...spansOf(wordPattern, text, false)].toSorted(
    (one, other) => one.start - other.start,
  );
