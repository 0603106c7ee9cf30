import { isBeyondChance, mostColumns } from './chance.js';
import { type Numerals, type Parting, type PartingWork, partedValues, partingsInto } from './parting.js';

/** The ways to part each line of a table that are left by sums of its columns. */
type LeftWays = readonly (readonly Parting[])[];

interface ValuedParting {
  readonly parting: Parting;
  readonly values: readonly number[];
}

/** The rest of a total after some lines, and by which choices it came about. */
interface Rest {
  readonly values: readonly number[];
  readonly from: { readonly before: Rest; readonly choice: ValuedParting }[];
}

const boundOf = (choices: readonly ValuedParting[], of: (...values: readonly number[]) => number) =>
  (choices[0]?.values ?? []).map((_, column) => of(...choices.map(({ values }) => values[column] ?? 0)));

const plus = (one: readonly number[], other: readonly number[]) => one.map((value, at) => value + (other[at] ?? 0));
const minus = (one: readonly number[], other: readonly number[]) => one.map((value, at) => value - (other[at] ?? 0));
const isWithin = (least: readonly number[], values: readonly number[], most: readonly number[]) =>
  values.every((value, at) => (least[at] ?? 0) <= value && value <= (most[at] ?? 0));

/** What the lines from each on make at least, or at most. */
function boundsOf(
  addends: readonly (readonly ValuedParting[])[],
  bound: (...values: readonly number[]) => number,
  none: readonly number[],
): readonly (readonly number[])[] {
  const sums = [none];
  for (const choices of addends.toReversed()) sums.push(plus(sums.at(-1) ?? none, boundOf(choices, bound)));
  return sums.toReversed();
}

/** The choices of each line that take part in any way to make the total; null where there is none. */
function makersOf(
  total: ValuedParting,
  addends: readonly (readonly ValuedParting[])[],
  work: PartingWork,
): ReadonlySet<ValuedParting>[] | null {
  const none = total.values.map(() => 0);
  const [least, most] = [boundsOf(addends, Math.min, none), boundsOf(addends, Math.max, none)];
  let rests = new Map<string, Rest>([['', { values: total.values, from: [] }]]);
  for (const [index, choices] of addends.entries()) {
    const next = new Map<string, Rest>();
    for (const before of rests.values())
      for (const choice of choices) {
        work.spend(total.values.length);
        const values = minus(before.values, choice.values);
        if (!isWithin(least[index + 1] ?? none, values, most[index + 1] ?? none)) continue;
        const key = values.join();
        const rest = next.get(key) ?? { values, from: [] };
        rest.from.push({ before, choice });
        next.set(key, rest);
      }
    rests = next;
  }
  // All that are left are zero.
  if (rests.size === 0) return null;
  const makers = addends.map(() => new Set<ValuedParting>());
  let layer = new Set(rests.values());
  for (const chosen of makers.toReversed()) {
    const earlier = new Set<Rest>();
    for (const { from } of layer)
      for (const { before, choice } of from) {
        chosen.add(choice);
        earlier.add(before);
      }
    layer = earlier;
  }
  return makers;
}

/** The logarithm of how many ways come near to a total by chance: sums that are about as large are all as likely. */
function chanceOf(total: ValuedParting, addends: readonly (readonly ValuedParting[])[]): number {
  const ways = addends.reduce((log, choices) => {
    const near = choices.filter(({ values }) => values.every((value, at) => value <= 1.5 * (total.values[at] ?? 0)));
    return log + Math.log10(Math.max(near.length, 1));
  }, 0);
  const spread = Math.sqrt(addends.length);
  return total.values.reduce((log, value) => log + Math.min(0, Math.log10(spread / Math.max(value, 1))), ways);
}

const logOfSum = (logs: readonly number[]) => {
  const most = Math.max(...logs);
  return most + Math.log10(logs.reduce((sum, log) => sum + 10 ** (log - most), 0));
};

/**
 * What sums of columns leave of the ways to part lines, and the logarithm of how often chance would leave any.
 * @param total the line that the others make
 * @returns null where no ways make it
 */
export function leftBySums(
  lines: readonly Numerals[],
  ways: LeftWays,
  total: number,
  work: PartingWork,
): { readonly ways: LeftWays; readonly chance: number } | null {
  const choices = lines.map((numerals, index) =>
    (ways[index] ?? []).map((parting) => ({ parting, values: partedValues(numerals, parting) })),
  );
  const addends = choices.filter((_, index) => index !== total);
  const totals = choices[total] ?? [];
  const steps = addends.reduce((sum, { length }) => sum + length, 0);
  const chances = totals.map((one) => {
    work.spend(steps);
    return chanceOf(one, addends);
  });
  const chance = logOfSum(chances);
  // So many ways come near that one that fits would say nothing.
  if (chance > 0) return null;
  const left = choices.map(() => new Set<ValuedParting>());
  for (const one of totals) {
    work.spend(steps);
    const within = addends.map((options) => options.filter(({ values }) => isWithin(values, values, one.values)));
    const makers = within.every(({ length }) => length > 0) ? makersOf(one, within, work) : null;
    if (!makers) continue;
    left[total]?.add(one);
    for (const [index, made] of makers.entries())
      for (const choice of made) left[index < total ? index : index + 1]?.add(choice);
  }
  if (left.some(({ size }) => size === 0)) return null;
  return { ways: left.map((kept) => [...kept].map(({ parting }) => parting)), chance };
}

/** Which lines are a table with its total: a line that is no row may stand before the first. */
function* spansOf(count: number): Generator<{ readonly from: number; readonly total: number }> {
  for (const from of [0, 1]) {
    if (count - from < fewestLines) return;
    yield { from, total: count - 1 };
    yield { from, total: from };
  }
}

// A total and what makes it.
const fewestLines = 3;
// More can be parted in too many ways for a total to tell them apart.
const mostLines = 40;

/** The ways to part lines by the sums of their columns alone; null where none is beyond chance, or several are. */
export function columnProof(given: readonly Numerals[], longest: number, work: PartingWork): LeftWays | null {
  // Codes before the numbers would leave too many ways.
  const lines = given.map((numerals) => ({ ...numerals, afterLabel: false }));
  if (lines.length > mostLines) return null;
  const hypotheses: { readonly ways: LeftWays; readonly chance: number }[] = [];
  let tried = 0;
  for (let columns = 1; columns <= mostColumns; columns++) {
    // One number is as it stands, however long.
    const most = columns === 1 ? 15 : longest;
    const all = lines.map((numerals) => partingsInto(numerals, columns, most, work));
    for (const { from, total } of spansOf(lines.length)) {
      const ways = all.slice(from);
      if (ways.some(({ length }) => length === 0)) continue;
      tried++;
      const found = leftBySums(lines.slice(from), ways, total - from, work);
      if (found) hypotheses.push({ ...found, ways: [...all.slice(0, from).map(() => []), ...found.ways] });
    }
  }
  const [best, ...others] = hypotheses.toSorted((one, other) => one.chance - other.chance);
  if (!best || !isBeyondChance({ chance: best.chance + Math.log10(tried) })) return null;
  const isSure = others.every(
    ({ ways, chance }) =>
      JSON.stringify(ways) === JSON.stringify(best.ways) || isBeyondChance({ chance: best.chance - chance }),
  );
  return isSure ? best.ways : null;
}
