/** Days that follow each other: its first and last. */
export interface DayRange {
  readonly start: string;
  readonly end: string;
}

/**
 * Finds which of some ranges have a day in common with another, as their indices in rising order. They are put in order
 * once, so that finding takes as long as there is to find.
 */
export function overlapFinder(ranges: readonly DayRange[]): (wanted: DayRange) => readonly number[] {
  const order = [...ranges.keys()].toSorted((one, other) => {
    const [first, second] = [ranges[one] as DayRange, ranges[other] as DayRange];
    return first.start < second.start ? -1 : Number(first.start > second.start);
  });
  const at = (place: number) => ranges[order[place] as number] as DayRange;
  /** In the middle of each part of the order, the last day of that part. */
  const lastDays: string[] = [];
  const build = (low: number, high: number): string => {
    if (low > high) return '';
    const middle = (low + high) >> 1;
    const ends = [at(middle).end, build(low, middle - 1), build(middle + 1, high)];
    const last = ends.reduce((one, other) => (one < other ? other : one));
    lastDays[middle] = last;
    return last;
  };
  build(0, order.length - 1);
  return ({ start, end }) => {
    const found: number[] = [];
    const search = (low: number, high: number): void => {
      const middle = (low + high) >> 1;
      if (low > high || (lastDays[middle] as string) < start) return;
      search(low, middle - 1);
      if (at(middle).start > end) return;
      if (at(middle).end >= start) found.push(order[middle] as number);
      search(middle + 1, high);
    };
    search(0, order.length - 1);
    return found.toSorted((one, other) => one - other);
  };
}
