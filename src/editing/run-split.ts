import { decimalSum } from '../domain/decimal.js';

/** Numbers that were run together, parted, in their order. */
export type SplitRun = readonly string[];

// With fewer than three a sum proves nothing, and of more a text seldom loses the gaps.
const [fewest, most] = [3, 14];

// Where one number of a run has commas, those without one have no thousands.
const withCommas = /^\d{1,3}(?:,\d{3})+/;

const numberOf = (number: string) => Number(number.replaceAll(',', ''));

/** The numbers with which a run may begin. */
function beginnings(run: string, longest: number): readonly string[] {
  const [comma] = withCommas.exec(run) ?? [];
  // Digits that a comma follows belong to it.
  const plain = Array.from({ length: longest }, (_, index) => run.slice(0, index + 1)).filter(
    (number, index) => number.length === index + 1 && /^(?:0|[1-9]\d*)$/.test(number) && run[index + 1] !== ',',
  );
  return comma === undefined ? plain : [comma, ...plain];
}

/** Every way to part a run into numbers of which the others make the last. */
function* partings(run: string, longest: number, parts: readonly string[] = []): Generator<SplitRun> {
  if (run === '') {
    const [total, ...others] = parts.toReversed();
    if (total !== undefined && parts.length >= fewest && decimalSum(others.map(numberOf)) === numberOf(total))
      yield parts;
    return;
  }
  if (parts.length >= most) return;
  for (const number of beginnings(run, longest)) yield* partings(run.slice(number.length), longest, [...parts, number]);
}

// Fewer digits are one number more often than several.
const fewestDigits = 7;

// A run of more digits has more partings than can be tried; commas leave fewer.
const mostDigits = { withCommas: 20, plain: 14 };

function partingsOf(run: string): readonly SplitRun[] {
  const hasCommas = run.includes(',');
  // What can be one number is.
  if (withCommas.exec(run)?.[0] === run) return [];
  const digits = run.replaceAll(',', '').length;
  if (!/^\d[\d,]*\d$/.test(run) || digits < fewestDigits || digits > mostDigits[hasCommas ? 'withCommas' : 'plain'])
    return [];
  const strict = hasCommas ? [...partings(run, 3)] : [];
  return strict.length > 0 ? strict : [...partings(run, 5)];
}

/**
 * Parts the runs of a table whose columns stand without gaps, where arithmetic proves it: in every line of it the others make
 * the last, and there is one number of columns for which each line that can be parted so can be in one way only.
 * @param runs those of lines that follow each other
 * @returns the parted run of each, null for one that nothing proves
 */
export function splitRuns(runs: readonly string[]): readonly (SplitRun | null)[] {
  const all = runs.map((run) => Map.groupBy(partingsOf(run), ({ length }) => length));
  const lengths = [...new Set(all.flatMap((byLength) => [...byLength.keys()]))];
  const proofs = lengths.map((columns) => ({
    columns,
    lines: all.filter((byLength) => byLength.get(columns)?.length === 1).length,
  }));
  const best = Math.max(...proofs.map(({ lines }) => lines), 0);
  const proven = proofs.filter(({ lines }) => lines === best);
  // One line proves itself only where there is no other way to part it.
  const [only] = proven;
  const isSure = only !== undefined && proven.length === 1 && (best > 1 || all.every((byLength) => byLength.size <= 1));
  return all.map((byLength) => {
    const found = isSure ? byLength.get(only.columns) : undefined;
    return found?.length === 1 ? (found[0] ?? null) : null;
  });
}
