import type { Span } from '../../domain/printed.js';

/** What a numeral or a month name may say of a date: `March 07` has a year or a day. */
interface DatePart {
  readonly kind: 'year' | 'month' | 'day';
  readonly value: number;
}

/** A part of a date, where it stands in a text. */
interface DateWord extends Span {
  readonly word: string;
  /** What it may say; one of these it does. */
  readonly options: readonly DatePart[];
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
// Capitals only: may and march are words too.
const month = `(?:${monthNames
  .map((name) => name.replace(/^./, (first) => first.toUpperCase()))
  .map((name) =>
    name.length > 3 ? `${name}|${name.slice(0, name === 'September' ? 4 : 3)}|${name.slice(0, 3)}` : name,
  )
  .join('|')})(?!\\p{L})`;
const day = '(?<!\\d|\\d[.,/:])\\d{1,2}(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d)';
const fullYear = '(?<!\\d|\\d[.,])(?:19|20)\\d\\d(?!\\d|[.,]\\d|%)';
const shortYear = "[’‘']?\\d\\d(?!\\d|[.,]\\d\\d|%|st|nd|rd|th)";

const yearOf = (text: string) => {
  const number = Number(text.replace(/\D/g, ''));
  return number > 99 ? number : 2000 + number;
};
const year = (text: string): DatePart => ({ kind: 'year', value: yearOf(text) });
const dayAt = (text: string): DatePart => ({ kind: 'day', value: Number.parseInt(text, 10) });
const monthOf = (text: string): DatePart => ({
  kind: 'month',
  value: monthNames.findIndex((name) => name.startsWith(text.toLowerCase())) + 1,
});
const monthNumber = (text: string): DatePart => ({ kind: 'month', value: Number(text) });

/** Forms of dates, each with what its groups say. */
const forms: readonly (readonly [RegExp, ...((text: string) => DatePart | readonly DatePart[])[]])[] = [
  [/(?<!\d|\d[./])(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)(?![\d%])/gu, dayAt, monthNumber, year],
  [new RegExp(`(${fullYear})`, 'gu'), year],
  [new RegExp(`(${fullYear})[-–/](\\d\\d|\\d{4})(?!\\d)`, 'gu'), year, year],
  [/(?<!\d|\d[./-])(\d\d)[/](\d\d)(?![\d/])/gu, year, year],
  [new RegExp(`(?<!\\p{L})(${month})`, 'gu'), monthOf],
  [new RegExp(`(${day})\\s+(?:of\\s+)?${month}`, 'gu'), dayAt],
  [new RegExp(`(${day})\\s?(?:to|and|-|–)\\s?${day}\\s+${month}`, 'gu'), dayAt],
  [
    new RegExp(`(?<!\\p{L})${month}\\s+(${shortYear})`, 'gu'),
    (text) => (Number(text) > 31 || /\D/.test(text) ? year(text) : [year(text), dayAt(text)]),
  ],
  [/(?<!\d|\d[.,])(\d{1,2}(?:st|nd|rd|th))(?!\p{L})/gu, dayAt],
  [/[’‘'](\d\d)(?![\d\p{L}])/gu, year],
];

/** The parts of dates in a text: years, month names, and the days and short years that stand as such. */
export const dateWordsOf = (text: string): readonly DateWord[] =>
  forms.flatMap(([pattern, ...kinds]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      let from = match.index;
      return kinds.map((kind, index): DateWord => {
        const word = match[index + 1] ?? '';
        const start = text.indexOf(word, from);
        from = start + word.length;
        return { word, start, end: from, options: [kind(word)].flat() };
      });
    }),
  );

const wordKey = ({ kind, value }: DatePart) => `${kind} ${value}`;

/** Everything the dates of some texts say, as keys. */
export const datePartsOf = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => dateWordsOf(text).flatMap(({ options }) => options.map(wordKey))));

/** Whether a part of a date is among those that are known. */
export const isKnownDate = ({ options }: DateWord, known: ReadonlySet<string>): boolean =>
  options.some((option) => known.has(wordKey(option)));

/** A day of the calendar (YYYY-MM-DD) in words, so that its parts can be looked for. */
export function dayInWords(iso: string): string {
  const [years = '', months = '', days = ''] = iso.split('-');
  const name = monthNames[Number(months) - 1] ?? '';
  return `${Number(days)} ${name.replace(/^./, (first) => first.toUpperCase())} ${years}`;
}
