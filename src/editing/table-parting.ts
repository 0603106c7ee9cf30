import type { Span } from '../domain/printed.js';
import { isBeyondChance } from './chance.js';
import { withDoubts } from './column-doubt.js';
import { columnProof, leftBySums } from './column-proof.js';
import {
  type LineNumerals,
  type Numerals,
  type Parting,
  PartingWork,
  partingsInto,
  putTogether,
  TooMuchWork,
} from './parting.js';
import { type RowProof, rowProof } from './row-proof.js';

/** The numbers of one line of a table. */
export interface PartedLine {
  /** Where each number stands in the numerals of the line, put together; empty where nothing proves it. */
  readonly numbers: readonly Span[];
  /** Place of the number that the others make; null where it is not known. */
  readonly total: number | null;
  /** The ways that are left where several are, each with its numbers. */
  readonly ways: readonly (readonly string[])[];
}

const textsOf = ({ text }: Numerals, parting: Parting) => parting.map(({ start, end }) => text.slice(start, end));

// Some tenths of a second.
const mostWork = 500_000;

/** What is found with so much work; null where it takes more. */
function withinWork<Result>(find: (work: PartingWork) => Result): Result | null {
  try {
    return find(new PartingWork(mostWork));
  } catch (error) {
    if (error instanceof TooMuchWork) return null;
    throw error;
  }
}

/** What the sums of the columns leave of what the rows leave; the total is the last line, or the first. */
function narrowed(lines: readonly Numerals[], ways: readonly (readonly Parting[])[]) {
  if (ways.some(({ length }) => length === 0)) return ways;
  const found = [lines.length - 1, 0].map((total) => withinWork((work) => leftBySums(lines, ways, total, work)));
  return found.find((left) => left && isBeyondChance(left))?.ways ?? ways;
}

/** The ways that are left where rows prove the columns, of lines without a proof of their own too. */
function leftByRows(lines: readonly Numerals[], proof: RowProof, longest: number, work: PartingWork) {
  const { columns, ways } = proof;
  if (ways.every(({ length }) => length === 1)) return withDoubts(lines, ways, longest, work);
  const open = lines.map((numerals, index) =>
    ways[index]?.length ? ways[index] : partingsInto(numerals, columns, longest, work),
  );
  const left = narrowed(lines, open);
  return left.map((some, index) => {
    // What no sum proves is told by the commas, where these leave one way alone.
    const isKnown = ways[index]?.length || left !== open || (some.length === 1 && lines[index]?.text.includes(','));
    return isKnown ? some : some.slice(0, 0);
  });
}

function partedBy(lines: readonly Numerals[], longest: number, work: PartingWork): readonly PartedLine[] | null {
  const proof = rowProof(lines, longest, work);
  const ways = proof ? leftByRows(lines, proof, longest, work) : columnProof(lines, longest, work);
  if (!ways) return null;
  return lines.map((numerals, index) => {
    const [first = [], ...others] = ways[index] ?? [];
    const isSure = others.length === 0;
    return {
      numbers: isSure ? first : [],
      total: proof?.total ?? null,
      ways: isSure ? [] : [first, ...others].map((parting) => textsOf(numerals, parting)),
    };
  });
}

// Digits of a number without commas. Where others of the table have commas it has no thousands, if that proves anything.
const [strict, loose] = [3, 7];

/**
 * Parts the numbers of a table whose columns stand without gaps, where arithmetic proves how: in its rows the other columns
 * make one of them, or the lines make their total, in every column. Proven is what is beyond chance, and what leaves one way.
 * @param lines those that follow each other
 */
export function partedLines(lines: readonly LineNumerals[]): readonly PartedLine[] {
  const all = lines.map(putTogether);
  for (const longest of all.some(({ text }) => text.includes(',')) ? [strict, loose] : [loose]) {
    const found = withinWork((work) => partedBy(all, longest, work));
    if (found) return found;
  }
  return lines.map(() => ({ numbers: [], total: null, ways: [] }));
}
