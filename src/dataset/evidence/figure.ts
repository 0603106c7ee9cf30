import { type CellParts, cellNameOf, cellOf } from '../../domain/fact/cell.js';
import { breakdownFields } from '../../domain/fact/observation.js';
import { columnName } from '../../graph/column-name.js';
import type { CellValue, DataPackage, SourceRow } from '../package/data-package.js';
import type { DayRange } from './overlap.js';
import { namedKey, shortHash } from './short-hash.js';

/** A number of the package, as checks and comparisons see it. */
export interface Figure {
  /** Global id of the observation. */
  readonly id: string;
  /** The row of the package. */
  readonly row: SourceRow;
  readonly document: string;
  readonly measure: string;
  readonly subject: string;
  /** What it is about, whatever its time and document. */
  readonly cell: string;
  /** The parts of the cell by name, measure and subject among them. */
  readonly parts: CellParts;
  /** The dimensions and schemes it is broken down by. */
  readonly breakdown: readonly string[];
  readonly value: number;
  readonly asPublished: string;
  readonly precision: string;
  readonly line: number;
  readonly reprint: boolean;
  /** First and last day; null where it has none, or a time in words that name no day. */
  readonly period: DayRange | null;
  /** Its time in words; null where it has none. */
  readonly time: string | null;
}

const slug = (value: CellValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** The body a fact is about: the one its row names, else the one its document is about. */
export function subjectReader({ tables }: DataPackage): (row: SourceRow) => string {
  const subjects = new Map(
    (tables.get('documents') ?? []).map(({ values }) => [values.id, slug(values.subject) ?? '']),
  );
  return ({ values }) => slug(values.subject) ?? subjects.get(values.document ?? '') ?? '';
}

/** What a row is broken down by: its dimensions, and its categories by their schemes. */
function breakdownReader({ tables }: DataPackage): (row: SourceRow) => CellParts {
  const schemes = new Map((tables.get('categories') ?? []).map(({ values }) => [values.id, String(values.scheme)]));
  return ({ values }) => {
    const own = breakdownFields.flatMap((name): [string, string][] => {
      const value = slug(values[columnName(name)]);
      return value === null ? [] : [[cellNameOf(name), value]];
    });
    const classed = ((values.categories ?? []) as readonly string[]).map((category): [string, string] => [
      schemes.get(category) ?? '',
      category,
    ]);
    return new Map([...own, ...classed]);
  };
}

function periodOf({ values }: SourceRow): Figure['period'] {
  const { period_start: start, period_end: end } = values;
  return typeof start === 'string' ? { start, end: String(end) } : null;
}

/** The numbers of a package, in the order of its rows. */
export function figuresOf(source: DataPackage): readonly Figure[] {
  const subjectOf = subjectReader(source);
  const breakdownOf = breakdownReader(source);
  return (source.tables.get('observations') ?? []).map((row): Figure => {
    const { values } = row;
    const [measure, subject, broken] = [String(values.measure), subjectOf(row), breakdownOf(row)];
    const cell = cellOf(measure, subject, broken);
    const { document, precision, reprint, period_start: start, period_end: end } = values;
    // A further printing is told from others by its line.
    const time = slug(values.period_label);
    const when = start ? { start, end } : { time };
    const key = namedKey({ document, cell, precision, ...when, ...(reprint && { line: values.first_line }) });
    return {
      id: `observation:${shortHash(key)}`,
      row,
      document: String(document),
      measure,
      subject,
      cell,
      parts: new Map([
        ['measure', measure],
        ['subject', subject],
        ...[...broken].toSorted(([one], [other]) => (one < other ? -1 : 1)),
      ]),
      breakdown: [...broken.keys()].toSorted(),
      value: Number(values.value),
      asPublished: String(values.as_published),
      precision: String(precision),
      line: Number(values.first_line),
      reprint: reprint === true,
      period: periodOf(row),
      time,
    };
  });
}

/** The document, time and cell of a figure without some of its parts, or without its `period`, as a key to group by. */
export function keyWithout({ document, period, time: words, parts }: Figure, ...without: readonly string[]): string {
  const days = period ? [period.start, period.end] : words;
  const time = without.includes('period') ? null : days;
  return JSON.stringify([document, time, [...parts].filter(([name]) => !without.includes(name))]);
}
