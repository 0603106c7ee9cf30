import type { SourceRow } from '../package/data-package.js';
import { type Report, rowFault } from '../package/fault.js';
import { cellText, isRead } from './document.js';

const atLeast =
  /\b(?:(?<!\bnot? )more than|over|above|at least|minimum|not? (?:less|fewer) than|or more|upwards)\b|^>/i;
const atMost = /\b(?:up to|within|under|less than|fewer than|at most|no more than|not more than|below|maximum)\b|^</i;
const approximate = /^(?:c\.?|~)\s?\d|\b(?:circa|about|around|approximately|roughly|almost|nearly)(?:\b|\d)/i;
const range = /\d\s*[-–/]\s*\d|\bbetween\b/i;

/** How exactly a number is printed, by the words and signs around it: the precisions that fit. */
export function printedPrecision(asPublished: string): readonly string[] {
  if (range.test(asPublished)) return ['AT_LEAST', 'AT_MOST'];
  if (/\+$/.test(asPublished)) return ['AT_LEAST'];
  if (/^just (?:under|over)\b/i.test(asPublished))
    return ['APPROXIMATE', /^just under/i.test(asPublished) ? 'AT_MOST' : 'AT_LEAST'];
  if (approximate.test(asPublished)) return ['APPROXIMATE'];
  if (atLeast.test(asPublished)) return ['AT_LEAST'];
  return atMost.test(asPublished) ? ['AT_MOST'] : ['EXACT'];
}

/**
 * The precision of a number is that of its print, unless its value is our conversion (VALUE). The limit that a rule sets is
 * exact, whatever it says of what lies above it.
 * @param rules the measures that give what a rule asks for
 */
export function checkPrecision(row: SourceRow, rules: ReadonlySet<string>, report: Report): void {
  const [printed, precision] = [cellText(row, 'as_published'), cellText(row, 'precision')];
  if (isRead(row, 'VALUE') || (precision === 'EXACT' && rules.has(cellText(row, 'measure')))) return;
  const fitting = printedPrecision(printed);
  if (!fitting.includes(precision))
    report(
      rowFault(
        row,
        'precision',
        `is ${precision}, but ${JSON.stringify(printed)} is printed as ${fitting.join(' or ')}`,
      ),
    );
}
