import type { DataPackage, SourceRow } from '../dataset/package/data-package.js';
import { cellText, type DocumentText } from '../dataset/verification/document.js';
import { formsOf } from '../dataset/verification/name.js';
import { isNamedOn, namings } from '../domain/printed.js';
import { breakdownReader } from './breakdown.js';
import { type GuessedPeriod, knownPeriods, noPeriod } from './known-period.js';
import type { OpenNumber } from './open-number.js';

/** What a number may be. */
export interface Guess {
  /** Empty where nothing is like it. */
  readonly measure: string;
  /** Values of the columns of observations that break it down. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: GuessedPeriod;
  /** Where what is most like it stands, `document:line` or the measure itself, or who guessed it; empty where nothing is. */
  readonly from: string;
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/s$/, '')));

/** A text of which a number of a measure was taken, or that says what the measure is. */
interface Precedent {
  readonly measure: string;
  readonly words: ReadonlySet<string>;
  readonly from: string;
}

/** How much a word tells: the rarer among the precedents, the more. */
function weigher(precedents: readonly Precedent[]): (word: string) => number {
  const count = new Map<string, number>();
  for (const { words } of precedents) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + precedents.length / (count.get(word) ?? precedents.length));
}

const weightOf = (words: Iterable<string>, weigh: (word: string) => number) =>
  [...words].reduce((sum, word) => sum + weigh(word), 0);

// Less in common is more often chance.
const leastLikeness = 0.3;

function precedentsIn({ tables }: DataPackage, texts: ReadonlyMap<string, DocumentText>): readonly Precedent[] {
  const rows = (tables.get('observations') ?? []).flatMap((row): Precedent[] => {
    const document = cellText(row, 'document');
    const [first, last] = [Number(row.values.first_line), Number(row.values.last_line)];
    const lines = texts.get(document)?.lines.slice(first - 1, last);
    if (!lines) return [];
    const words = wordsOf(`${cellText(row, 'section')} ${lines.join(' ')}`);
    return [{ measure: cellText(row, 'measure'), words, from: `${document}:${first}` }];
  });
  const measures = (tables.get('measures') ?? []).map((row): Precedent => {
    const id = cellText(row, 'id');
    return { measure: id, words: wordsOf(`${cellText(row, 'label')} ${id.replaceAll('-', ' ')}`), from: id };
  });
  return [...rows, ...measures];
}

/** The one part that a text names; null where it names none, or several. */
function namedIn(text: string, table: string, rows: readonly SourceRow[]): string | null {
  const named = rows
    .flatMap((row) => formsOf(table, row).map((form) => ({ id: cellText(row, 'id'), form: form.toLowerCase() })))
    .filter(({ form }) => form !== '' && isNamedOn(form, [text]))
    .toSorted((one, other) => other.form.length - one.form.length);
  const [longest] = named;
  // What is a part of a longer name is not named by itself.
  const others = named.filter(({ id, form }) => id !== longest?.id && !longest?.form.includes(form));
  return others.length > 0 ? null : (longest?.id ?? null);
}

/** The time of the package that a text names by the longest label; none where it names none. */
function periodReader(source: DataPackage): (text: string) => GuessedPeriod {
  const known = knownPeriods(source);
  // A year is no part of the years that it begins, as 2014 of 2014-15.
  const stands = (label: string, text: string) =>
    namings(label, text).some(
      ({ start, end }) => !/^[-–/]\d/.test(text.slice(end)) && !/\d[-–/]$/.test(text.slice(0, start)),
    );
  const labels = [...known.keys()].toSorted((one, other) => other.length - one.length);
  return (text) => known.get(labels.find((label) => stands(label, text)) ?? '') ?? noPeriod;
}

/**
 * Guesses what numbers are from what was transcribed before: their measure from the line, with its heading, that has most in
 * common with theirs; what it is broken down by from the names on the line, and in the heading.
 */
export function guesser(source: DataPackage, texts: ReadonlyMap<string, DocumentText>): (number: OpenNumber) => Guess {
  const precedents = precedentsIn(source, texts);
  const weigh = weigher(precedents);
  const breakdownsOf = breakdownReader(source);
  const periodIn = periodReader(source);
  return ({ around, heading, isWithin }) => {
    const own = wordsOf(`${heading} ${around}`);
    const ownWeight = weightOf(own, weigh);
    let best: { readonly precedent: Precedent; readonly likeness: number } | undefined;
    for (const precedent of precedents) {
      const both = weightOf(
        [...precedent.words].filter((word) => own.has(word)),
        weigh,
      );
      const likeness = both / Math.sqrt((ownWeight || 1) * (weightOf(precedent.words, weigh) || 1));
      if (likeness > (best?.likeness ?? leastLikeness)) best = { precedent, likeness };
    }
    const measure = best?.precedent.measure ?? '';
    const broken = new Map<string, string>();
    for (const { column, table, rows } of breakdownsOf(measure)) {
      const id = namedIn(around, table, rows) ?? namedIn(heading, table, rows);
      if (id !== null) broken.set(column, broken.has(column) ? `${broken.get(column)};${id}` : id);
    }
    const line = periodIn(around);
    const period = line.period_label === '' ? periodIn(heading) : line;
    // What a column is of stands above it, run together.
    return {
      measure,
      dimensions: Object.fromEntries(broken),
      period: isWithin ? noPeriod : period,
      from: best?.precedent.from ?? '',
    };
  };
}
