import { numberWordsOf } from '../dataset/verification/number-word.js';
import type { Span } from '../domain/printed.js';
import type { LineNumerals } from './parting.js';

/** A line that may be a row of a table, with the numerals that may be its cells where they stand on it. */
export interface TableLine {
  readonly line: number;
  readonly pieces: readonly Span[];
}

const numeral = /^(\p{L}{0,3})([\d,]+)(\p{L}{0,3})$/u;
const lengthOf = (pieces: readonly Span[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0);

// Words end with letters, codes and years are written onto digits: A12, v2, Level 1, 2015-16.
const isWord = /\p{Ll}{2}$/u;

/** The numerals of a line of a table as they stand in it. */
export const lineNumerals = (text: string, { pieces }: TableLine): LineNumerals => ({
  pieces: pieces.map(({ start, end }) => text.slice(start, end)),
  afterLabel: !isWord.test(text.slice(0, pieces[0]?.start)) && pieces[0]?.start !== 0,
});

/** The longest row of numerals of a line, with nothing but gaps between them. */
function cellsOf(text: string): readonly Span[] {
  const groups: Span[][] = [];
  let reached = -1;
  for (const { word, start, end, isNumeral } of numberWordsOf(text)) {
    const [, before = '', digits = '', after = ''] = isNumeral ? (numeral.exec(word) ?? []) : [];
    if (digits === '') {
      reached = -1;
      continue;
    }
    const piece = { start: start + before.length, end: end - after.length };
    const goesOn = reached >= 0 && before === '' && text.slice(reached, start).trim() === '';
    if (goesOn) groups.at(-1)?.push(piece);
    else groups.push([piece]);
    reached = after === '' ? end : -1;
  }
  return groups.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0] ?? [];
}

// Fewer digits in a row are one number more often than several.
const fewestDigits = 5;

const isLong = ({ start, end }: Span) => end - start >= fewestDigits;

/** The lines of a text that follow each other with numerals, where some of these may be numbers that were run together. */
export function tablesIn(lines: readonly string[]): readonly (readonly TableLine[])[] {
  const tables: TableLine[][] = [];
  let previous = -1;
  for (const [index, text] of lines.entries()) {
    const pieces = cellsOf(text);
    if (pieces.length === 0) continue;
    const line = index + 1;
    if (line === previous + 1) tables.at(-1)?.push({ line, pieces });
    else tables.push([{ line, pieces }]);
    previous = line;
  }
  return tables.filter((table) => table.some(({ pieces }) => pieces.some(isLong)));
}
