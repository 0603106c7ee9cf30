import type { Span } from '../domain/printed.js';

/** One way to part the numerals of a line into numbers: where each stands in them. What stands before the first belongs to the label. */
export type Parting = readonly Span[];

/** The numerals of a line of a table, as they stand there. */
export interface LineNumerals {
  /** Digits and commas, apart where there is a gap. */
  readonly pieces: readonly string[];
  /** Whether digits at the beginning may belong to the label before them. */
  readonly afterLabel: boolean;
}

/** The same, put together: after how many characters gaps stood. */
export interface Numerals {
  readonly text: string;
  readonly gaps: ReadonlySet<number>;
  readonly afterLabel: boolean;
}

export function putTogether({ pieces, afterLabel }: LineNumerals): Numerals {
  const gaps = new Set<number>();
  let text = '';
  for (const piece of pieces) {
    gaps.add(text.length);
    text += piece;
  }
  return { text, gaps, afterLabel };
}

export const numberAt = (text: string, { start, end }: Span): number =>
  Number(text.slice(start, end).replaceAll(',', ''));

export const partedValues = ({ text }: Numerals, parting: Parting): readonly number[] =>
  parting.map((span) => numberAt(text, span));

/** How much may still be tried: tables whose numbers can be parted in millions of ways are left. */
export class PartingWork {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** @throws TooMuchWork where nothing is left */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork();
  }
}

export class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork';
}

const withCommas = /[1-9]\d{0,2}(?:,\d{3})+/y;

/** Where a number that begins at a place may end, up to a gap. */
function endsFrom({ text, gaps }: Numerals, at: number, longest: number): readonly number[] {
  withCommas.lastIndex = at;
  const whole = withCommas.exec(text)?.[0];
  const found = whole === undefined ? [] : [at + whole.length];
  for (let end = at + 1; end <= at + longest && /^\d$/.test(text[end - 1] ?? ''); end++) {
    // Digits that a comma follows belong to it.
    if (text[end] !== ',') found.push(end);
    if (text[at] === '0') break;
  }
  return found.filter((end) => {
    for (let between = at + 1; between < end; between++) if (gaps.has(between)) return false;
    return true;
  });
}

// A label ends with few digits, those of a year or a code.
const mostOfLabel = 4;

/** The places at which the first number may begin: digits before it belong to the label. */
function beginnings({ text, gaps, afterLabel }: Numerals): readonly number[] {
  const places = [0];
  if (!afterLabel) return places;
  for (let at = 1; at <= mostOfLabel && /^\d\d$/.test(text.slice(at - 1, at + 1)) && !gaps.has(at); at++)
    places.push(at);
  return places;
}

/** What one may make of a parting: its spans and values, up to their number; both are used again for the next. */
type Visit = (ends: readonly number[], values: readonly number[], count: number, start: number) => void;

/**
 * Goes through every way to part numerals into at most so many numbers.
 * @param longest of how many digits a number without commas may have
 */
export function eachParting(numerals: Numerals, longest: number, most: number, work: PartingWork, visit: Visit): void {
  const { text } = numerals;
  const next = Array.from(text, (_, at) =>
    endsFrom(numerals, at, longest).map((end) => ({ end, value: numberAt(text, { start: at, end }) })),
  );
  const [ends, values]: [number[], number[]] = [[], []];
  const walk = (at: number, count: number, start: number): void => {
    work.spend();
    if (at === text.length) visit(ends, values, count, start);
    if (count === most) return;
    for (const { end, value } of next[at] ?? []) {
      ends[count] = end;
      values[count] = value;
      walk(end, count + 1, start);
    }
  };
  for (const start of beginnings(numerals)) walk(start, 0, start);
}

/** The parting with these ends. */
export const partingWith = (ends: readonly number[], count: number, start: number): Parting =>
  ends.slice(0, count).map((end, index) => ({ start: index === 0 ? start : (ends[index - 1] ?? 0), end }));

/** Every way to part numerals into so many numbers, of at most so many digits. */
export function partingsInto(
  numerals: Numerals,
  count: number,
  longest: number,
  work: PartingWork,
): readonly Parting[] {
  const found: Parting[] = [];
  eachParting(numerals, longest, count, work, (ends, _, parts, start) => {
    if (parts === count) found.push(partingWith(ends, parts, start));
  });
  return found;
}
