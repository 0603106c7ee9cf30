import type { DataPackage } from '../dataset/package/data-package.js';
import { coverageOf } from '../dataset/verification/coverage.js';
import { dateWordsOf } from '../dataset/verification/date-word.js';
import type { DocumentText } from '../dataset/verification/document.js';
import { printedPrecision } from '../dataset/verification/precision.js';
import { readPrinted } from '../dataset/verification/printed-number.js';
import { type PartedWord, partedWords } from './run-together.js';

/** A number of a text for which no row accounts. */
export interface OpenNumber extends Pick<PartedWord, 'parted' | 'isWithin'> {
  readonly line: number;
  /** As printed, with the words that say how exact it is. */
  readonly asPublished: string;
  /** Null where it cannot be read. */
  readonly value: number | null;
  readonly precision: string;
  /** The nearest heading above; empty where there is none. */
  readonly heading: string;
  /** The line, or of a long one the words around it. */
  readonly around: string;
  /** Whether it is a part of a date, which is mostly no number of its own. */
  readonly isDate: boolean;
}

const bounds =
  /(?:(?:no |not )?(?:more|less|fewer) than|over|under|at least|at most|up to|within|around|about|almost|nearly|roughly|approximately|some)\s+$/i;
const magnitude = /^\s?(?:thousand|million|billion|per ?cent)(?!\p{L})/u;

/** A number with what belongs to it on both sides. */
function printedAround(line: string, start: number, word: string): string {
  const after = magnitude.exec(line.slice(start + word.length))?.[0] ?? '';
  const plain = `${word}${after}`;
  const before = bounds.exec(line.slice(0, start))?.[0] ?? '';
  const bounded = `${before}${plain}`;
  return before !== '' && readPrinted(bounded) !== null && !printedPrecision(bounded).includes('EXACT')
    ? bounded
    : plain;
}

const isHeading = (line: string) => /^\p{Lu}|^\d/u.test(line) && line.length <= 90 && !/[.,;:]$/.test(line);

/** The nearest line above that stands for itself: short, without a stop, behind an empty line. */
export function headingAbove(lines: readonly string[], line: number): string {
  for (let at = line - 2; at >= 0; at--) {
    const text = lines[at]?.trim() ?? '';
    if (text !== '' && isHeading(text) && (at === 0 || lines[at - 1]?.trim() === '' || lines[at]?.startsWith('\f')))
      return text;
  }
  return '';
}

const mostAround = 120;

function wordsAround(line: string, start: number): string {
  if (line.length <= mostAround) return line.trim();
  const from = Math.max(0, Math.min(start - mostAround / 2, line.length - mostAround));
  return line.slice(from, from + mostAround).trim();
}

/** The words of a magnitude belong to the number before them. */
const belongsBefore = (line: string, at: number, word: string) =>
  magnitude.test(` ${word}`) && /\d\s$/.test(line.slice(0, at));

/** The numbers of a document for which nothing accounts, in their order; those that were run together parted, where that is proven. */
export function openNumbers(source: DataPackage, id: string, document: DocumentText): readonly OpenNumber[] {
  const [coverage] = coverageOf(source.tables, new Map([[id, document]]));
  return partedWords(document.lines, coverage?.uncovered ?? []).flatMap((word): OpenNumber[] => {
    const line = document.lines[word.line - 1] ?? '';
    const { at } = word;
    if (belongsBefore(line, at, word.word)) return [];
    const asPublished = printedAround(line, at, word.word);
    const [precision = 'EXACT'] = printedPrecision(asPublished);
    return [
      {
        line: word.line,
        asPublished,
        value: readPrinted(asPublished),
        precision,
        heading: headingAbove(document.lines, word.line),
        around: wordsAround(line, at),
        parted: word.parted,
        isWithin: word.isWithin,
        isDate: dateWordsOf(line).some(({ start, end }) => start < at + word.word.length && at < end),
      },
    ];
  });
}
