import { type Numerals, type Parting, type PartingWork, partedValues, partingsInto } from './parting.js';

/** In how many columns the lines make the total. */
function columnsThatHold(values: readonly (readonly number[])[], total: number): number {
  const made = values[total] ?? [];
  const sums = made.map((_, column) => values.reduce((sum, line) => sum + (line[column] ?? 0), -(made[column] ?? 0)));
  return sums.filter((sum, column) => sum === made[column]).length;
}

/**
 * A number that is misprinted may fit by another way to part its line. Where that is so, more columns make their total by the
 * right one: such a line is left with both.
 * @param ways one of each line
 */
export function withDoubts(
  lines: readonly Numerals[],
  ways: readonly (readonly Parting[])[],
  longest: number,
  work: PartingWork,
): readonly (readonly Parting[])[] {
  const values = lines.map((numerals, index) => partedValues(numerals, ways[index]?.[0] ?? []));
  const columns = values[0]?.length ?? 0;
  return [lines.length - 1, 0].reduce((all, total) => {
    const held = columnsThatHold(values, total);
    if (held === 0 || held === columns) return all;
    return all.map((own, index) => {
      const numerals = lines[index];
      const others = numerals ? partingsInto(numerals, columns, longest, work) : [];
      const counted = others.map((parting) => {
        work.spend(lines.length);
        const changed = values.with(index, numerals ? partedValues(numerals, parting) : []);
        return { parting, held: columnsThatHold(changed, total) };
      });
      const most = counted.reduce((best, one) => Math.max(best, one.held), held);
      const better = counted.filter((one) => one.held === most && most > held).map(({ parting }) => parting);
      return [...own, ...better];
    });
  }, ways);
}
