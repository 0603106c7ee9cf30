import { decimalProduct } from '../../domain/decimal.js';
import { magnitudeLetters } from '../../domain/magnitude.js';
import { canonical } from '../../domain/printed.js';
import { cardinals, powers, tens } from './cardinal.js';

const magnitudes: Readonly<Record<string, number>> = { ...powers, ...magnitudeLetters };
const fractions: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25 };

/** Words that say how exact a number is, or bound it; they may stand in a row: just over. */
const bound =
  /^(?:(?:no |not )?(?:more|less|fewer|greater|higher|lower) than|over|under|above|below|at least|at most|up to|(?:a )?(?:minimum|maximum) of|within(?: the)?|around|approximately|approx\.?|about|almost|nearly|roughly|circa|some|just|only|exactly|between|c\.?(?=\s*[£\d])|[~<>≥≤])\s*/;
const boundAfter = /\s*(?:\+|or (?:more|over|above|less|fewer|under|below))$/;
const digits = new RegExp(`^(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*(${Object.keys(magnitudes).join('|')})?$`);

const tidy = (printed: string) => canonical(printed).toLowerCase();

/** A cardinal in words, such as `twenty-five` or `two hundred and six`. */
function readWords(text: string): number | null {
  const words = text.replace(/^an? /, '').split(/[ -]/);
  if (words.length === 1) {
    const fraction = fractions[words[0] ?? ''];
    if (fraction !== undefined) return fraction;
  }
  let [total, group, previous] = [0, 0, 0];
  for (const [index, word] of words.entries()) {
    const unit = cardinals.indexOf(word);
    const ten = tens.indexOf(word);
    const power = powers[word];
    if (word === 'and' && previous >= 100 && index < words.length - 1) continue;
    if (unit >= 0) {
      // One after another they are no number: one two, twenty eleven.
      if (previous > 0 && previous < 100 && !(previous >= 20 && unit > 0 && unit < 10)) return null;
      group += unit;
      previous = unit || 1;
    } else if (ten >= 0) {
      if (previous > 0 && previous < 100) return null;
      group += previous = (ten + 2) * 10;
    } else if (power === 100) {
      group = (group || 1) * power;
      previous = power;
    } else if (power !== undefined) {
      total += (group || 1) * power;
      group = 0;
      previous = power;
    } else return null;
  }
  return total + group;
}

/**
 * Reads a number as a document prints it: `1,487`, `83.4%`, `£4.7m`, `c5k+`, `-5.6%`, `more than 1,100`, `twenty-five`,
 * `half`. A percentage is read as its number: 83.4. Null where it is none of these, such as an ordinal or `1 in 4`: such
 * a number is converted by us, which its row says.
 */
export function readPrinted(asPublished: string): number | null {
  let text = tidy(asPublished).replace(boundAfter, '');
  for (let rest = text.replace(bound, ''); rest !== text; rest = text.replace(bound, '')) text = rest;
  const [, sign = ''] = /^£?([+-])?/.exec(text) ?? [];
  text = text.replace(/^(?:£[+-]?|[+-]£?)/, '').replace(/\s?(?:%|per ?cent)$/, '');
  const [, whole, decimals = '', magnitude = ''] = digits.exec(text) ?? [];
  const value = whole
    ? decimalProduct(Number(`${whole.replaceAll(',', '')}${decimals}`), magnitudes[magnitude] ?? 1)
    : readWords(text);
  return value !== null && sign === '-' ? -value : value;
}

/** Reads both ends of a printed range: `between 14 and 30`, `10-15`, `2 to 3`; null where it is no range. */
export function readRange(asPublished: string): readonly [number, number] | null {
  const [, from = '', to = ''] = /^(?:between )?(\S+?)(?: ?- ?| and | to )(\S+)$/.exec(tidy(asPublished)) ?? [];
  const [low, high] = [readPrinted(from), readPrinted(to)];
  return low !== null && high !== null && low < high && /^[£\d]/.test(from) === /^[£\d]/.test(to) ? [low, high] : null;
}
