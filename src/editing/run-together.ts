import type { Uncovered } from '../dataset/verification/account.js';
import type { Span } from '../domain/printed.js';
import { lineNumerals, type TableLine, tablesIn } from './table-line.js';
import { type PartedLine, partedLines } from './table-parting.js';

/** A number of a text that stands by itself, or was parted from others. */
export interface PartedWord {
  readonly line: number;
  readonly at: number;
  readonly word: string;
  /**
   * Whether it was parted from numbers that it was run together with: `proven`; `not proven`, with the ways that are left
   * where they are few; empty for a number that stands by itself.
   */
  readonly parted: string;
  /** Whether it is one of the parts of a run, and not the total that they make. */
  readonly isWithin: boolean;
}

/** A number that was found in a run, where it stands on its line. */
interface FoundNumber extends Span {
  readonly isTotal: boolean;
  /** Whether it is less than the numeral in which it stands. */
  readonly isPart: boolean;
}

/** The numbers of a line where they stand on it. */
function numbersOf({ pieces }: TableLine, { numbers, total }: PartedLine): readonly FoundNumber[] {
  let before = 0;
  return pieces.flatMap(({ start, end }) => {
    const [from, to] = [before, before + end - start];
    before = to;
    const own = numbers
      .map((span, index) => ({ span, isTotal: index === total }))
      .filter(({ span }) => from <= span.start && span.end <= to);
    return own.map(({ span, isTotal }) => ({
      start: start + span.start - from,
      end: start + span.end - from,
      isTotal,
      isPart: span.start !== from || span.end !== to,
    }));
  });
}

// What can be one number has commas in their places, or not more digits than the largest sums that are printed.
const isOneNumber = (word: string) => !/^[\d,]+$/.test(word) || /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})$/.test(word);

const mostWays = 3;

const waysLeft = (ways: PartedLine['ways']) =>
  ways.length === 0 || ways.length > mostWays ? '' : `: ${ways.map((numbers) => numbers.join(' ')).join(' or ')}`;

/** The numbers of a text that are open, parted from others where that is proven. */
export function partedWords(lines: readonly string[], open: readonly Uncovered[]): readonly PartedWord[] {
  const openLines = new Set(open.map(({ line }) => line));
  const found = new Map<number, { readonly numbers: readonly FoundNumber[]; readonly ways: PartedLine['ways'] }>();
  for (const table of tablesIn(lines)) {
    if (!table.some(({ line }) => openLines.has(line))) continue;
    const numerals = table.map((row) => lineNumerals(lines[row.line - 1] ?? '', row));
    for (const [index, split] of partedLines(numerals).entries()) {
      const row = table[index];
      if (row) found.set(row.line, { numbers: numbersOf(row, split), ways: split.ways });
    }
  }
  const told = new Set<string>();
  return open.flatMap(({ line, at, word }): PartedWord[] => {
    const { numbers = [], ways = [] } = found.get(line) ?? {};
    const own = numbers.filter(({ start, end, isPart }) => isPart && start < at + word.length && at < end);
    if (own.length === 0) {
      const parted = ways.length > 0 || !isOneNumber(word) ? `not proven${waysLeft(ways)}` : '';
      return [{ line, at, word, parted, isWithin: false }];
    }
    return own.flatMap(({ start, end, isTotal }): PartedWord[] => {
      // What was accounted for in part stands in several pieces.
      const place = `${line}:${start}`;
      if (told.has(place)) return [];
      told.add(place);
      const text = (lines[line - 1] ?? '').slice(start, end);
      return [{ line, at: start, word: text, parted: 'proven', isWithin: !isTotal }];
    });
  });
}
