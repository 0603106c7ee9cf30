import type { DataPackage } from '../dataset/package/data-package.js';
import { coverageOf } from '../dataset/verification/coverage.js';
import { dateWordsOf } from '../dataset/verification/date-word.js';
import type { DocumentText } from '../dataset/verification/document.js';
import { printedPrecision } from '../dataset/verification/precision.js';
import { readPrinted } from '../dataset/verification/printed-number.js';
import { splitRuns } from './run-split.js';

/** A number of a text for which no row accounts. */
export interface OpenNumber {
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
  /** Whether it is one of the parts of a run, and not the total that proves them. */
  readonly isWithin: boolean;
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

interface Word {
  readonly line: number;
  readonly word: string;
  readonly isWithin?: boolean;
}

/** Runs of lines that follow each other are the rows of one table. */
function parted(words: readonly Word[]): readonly Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    while (end < words.length && (words[end]?.line ?? 0) - (words[end - 1]?.line ?? 0) === 1) end++;
    const block = words.slice(at, end);
    const split = splitRuns(block.map(({ word }) => word));
    for (const [index, one] of block.entries()) {
      const parts = split[index] ?? [one.word];
      result.push(...parts.map((word, place) => ({ line: one.line, word, isWithin: place < parts.length - 1 })));
    }
    at = end;
  }
  return result;
}

/** The offset of the next place of a word on a line, behind those that were found before. */
function placeFinder(lines: readonly string[]): (word: Word) => number {
  const last = new Map<string, number>();
  return ({ line, word }) => {
    const key = `${line} ${word}`;
    const text = lines[line - 1] ?? '';
    const found = text.indexOf(word, last.get(key) ?? 0);
    const at = found < 0 ? text.indexOf(word) : found;
    last.set(key, at + word.length);
    return Math.max(at, 0);
  };
}

/** The words of a magnitude belong to the number before them. */
const belongsBefore = (line: string, at: number, word: string) =>
  magnitude.test(` ${word}`) && /\d\s$/.test(line.slice(0, at));

/** The numbers of a document for which nothing accounts, in their order; those that were run together parted, where that is proven. */
export function openNumbers(source: DataPackage, id: string, document: DocumentText): readonly OpenNumber[] {
  const [coverage] = coverageOf(source.tables, new Map([[id, document]]));
  const placeOf = placeFinder(document.lines);
  return parted(coverage?.uncovered ?? []).flatMap((word): OpenNumber[] => {
    const line = document.lines[word.line - 1] ?? '';
    const at = placeOf(word);
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
        isWithin: word.isWithin === true,
        isDate: dateWordsOf(line).some(({ start, end }) => start < at + word.word.length && at < end),
      },
    ];
  });
}
