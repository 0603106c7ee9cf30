import { isBeyondChance, mostColumns } from './chance.js';
import { eachParting, type Numerals, type Parting, type PartingWork, partingWith } from './parting.js';

/** How a table is parted, proven by its rows: in each, the other columns make one of them. */
export interface RowProof {
  readonly columns: number;
  /** Place of the column that the others make. */
  readonly total: number;
  /** The ways in which each line can be parted so. */
  readonly ways: readonly (readonly Parting[])[];
}

/** The ways to part one line so that the others make one column. */
interface Fits {
  readonly ways: Parting[];
  /** How many ways come near to it: so many chances there were. */
  near: number;
  /** The least total of the ways. */
  total: number;
}

interface LineFits {
  /** How many ways there are for each number of columns. */
  readonly ways: ReadonlyMap<number, number>;
  /** By `columns:total`. */
  readonly fits: ReadonlyMap<string, Fits>;
}

// With fewer than three a sum proves nothing.
const fewest = 3;

function fitsOf(numerals: Numerals, longest: number, work: PartingWork): LineFits {
  const ways = new Map<number, number>();
  const fits = new Map<string, Fits>();
  eachParting(numerals, longest, mostColumns, work, (ends, values, count, start) => {
    if (count < fewest) return;
    ways.set(count, (ways.get(count) ?? 0) + 1);
    let sum = 0;
    for (let index = 0; index < count; index++) sum += values[index] ?? 0;
    for (let index = 0; index < count; index++) {
      const total = values[index] ?? 0;
      const others = sum - total;
      if (total === 0 || Math.abs(others - total) > total / 2) continue;
      const key = `${count}:${index}`;
      const found = fits.get(key) ?? { ways: [], near: 0, total: Number.POSITIVE_INFINITY };
      found.near++;
      if (others === total) {
        found.ways.push(partingWith(ends, count, start));
        found.total = Math.min(found.total, total);
      }
      fits.set(key, found);
    }
  });
  return { ways, fits };
}

const logOfChoice = (all: number, some: number): number => {
  let log = 0;
  for (let index = 0; index < some; index++) log += Math.log10((all - index) / (index + 1));
  return log;
};

interface Hypothesis extends RowProof {
  /** The logarithm of how often chance alone would make it fit. */
  readonly chance: number;
}

const same = (one: RowProof, other: RowProof) => JSON.stringify(one.ways) === JSON.stringify(other.ways);

/**
 * The way to part the lines of a table by sums in its rows; null where none is beyond chance, or several are.
 * A line that misprints a number fits no way, and most must.
 */
export function rowProof(lines: readonly Numerals[], longest: number, work: PartingWork): RowProof | null {
  const all = lines.map((numerals) => fitsOf(numerals, longest, work));
  const keys = new Set(all.flatMap(({ fits }) => [...fits.keys()]));
  const hypotheses = [...keys].flatMap((key): Hypothesis[] => {
    const [columns = 0, total = 0] = key.split(':').map(Number);
    const possible = all.filter(({ ways }) => ways.has(columns)).length;
    const fitting = all.flatMap(({ fits }) => fits.get(key) ?? []).filter(({ ways }) => ways.length > 0);
    if (2 * fitting.length <= possible) return [];
    const chance = fitting.reduce(
      (log, { near, total: least }) => log + Math.min(0, Math.log10(near / least)),
      logOfChoice(possible, possible - fitting.length) + Math.log10(keys.size),
    );
    return [{ columns, total, chance, ways: all.map(({ fits }) => fits.get(key)?.ways ?? []) }];
  });
  const [best, ...others] = hypotheses.filter(isBeyondChance).toSorted((one, other) => one.chance - other.chance);
  return best && others.every((other) => same(best, other) || isBeyondChance({ chance: best.chance - other.chance }))
    ? best
    : null;
}
