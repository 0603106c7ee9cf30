import { decimalDifference, decimalProduct, decimalQuotient, decimalSum } from '../../domain/decimal.js';
import { isBound } from '../../domain/fact/bound.js';
import { magnitudeLetters, magnitudeWords } from '../../domain/magnitude.js';
import type { Print } from './figure.js';

const magnitudes = Object.keys({ ...magnitudeLetters, ...magnitudeWords }).join('|');
const scale = new RegExp(`\\d\\s*(?:${magnitudes})\\b`, 'i');

/**
 * How far a number may be from what it was rounded from: half a step of its last printed digit, zeros before the point left
 * aside. A number
 * printed plainly and in full was not rounded; one in thousands or millions was.
 */
export function rounding({ precision, value, asPublished }: Print): number {
  if (value === 0 || (precision !== 'APPROXIMATE' && !scale.test(asPublished))) return 0;
  return halfStep(value, asPublished);
}

/** Half a step of the last printed digit, zero or not: a percentage may be rounded by that much however plainly it is printed. */
export const halfDigit = (asPublished: string): number =>
  Number(`5e-${(/\.(\d+)/.exec(asPublished)?.[1]?.length ?? 0) + 1}`);

/** Half a step of the last printed digit that is not a zero, in the unit of the value. */
function halfStep(value: number, asPublished: string): number {
  const [digits = '', decimals = ''] = /\d[\d,]*(?:\.(\d+))?/.exec(asPublished) ?? [];
  // A number in words is as if printed in digits; `£1.22 million` is 1.22, times a million.
  const printed = Number(digits.replaceAll(',', '')) || Math.abs(value);
  let step = Number(`1e-${decimals.length}`);
  while (decimals === '' && Number.isInteger(printed / (step * 10))) step *= 10;
  return decimalProduct(decimalQuotient(step, 2), Math.abs(decimalQuotient(value, printed)));
}

/** The least and the greatest value that a printed number leaves open. */
export function rangeOf(figure: Print): readonly [number, number] {
  const { precision, value } = figure;
  if (precision === 'AT_LEAST') return [value, Number.POSITIVE_INFINITY];
  if (precision === 'AT_MOST') return [Number.NEGATIVE_INFINITY, value];
  const slack = rounding(figure);
  return [decimalDifference(value, slack), decimalSum([value, slack])];
}

/** Whether two numbers may both be right: a rounded one agrees with what it may have been rounded from, a bound with what it bounds. */
export function agree(one: Print, other: Print): boolean {
  if (!isBound(one) && !isBound(other))
    return Math.abs(decimalDifference(one.value, other.value)) <= Math.max(rounding(one), rounding(other));
  const [[low, high], [from, to]] = [rangeOf(one), rangeOf(other)];
  return low <= to && from <= high;
}
