import { type CellParts, cellNameOf, cellOf } from '../../domain/fact/cell.js';
import { breakdownFields, dimensions } from '../../domain/fact/observation.js';
import { columnName } from '../../graph/column-name.js';
import type { CellValue, DataPackage, SourceRow } from '../package/data-package.js';
import type { Qualify } from '../package/namespace.js';
import { knownRows } from '../package/used-package.js';
import type { DayRange } from './overlap.js';
import { hashedName, namedKey, shortHash } from './short-hash.js';

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

/** A number as it is printed. */
export type Print = Pick<Figure, 'value' | 'asPublished' | 'precision'>;

/** What has to be known of a number to compare it with others of its cell. */
export type Comparable = Print & Pick<Figure, 'document' | 'measure' | 'cell' | 'reprint' | 'period' | 'time'>;

const slug = (value: CellValue | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** The body a fact is about: the one its row names, else the one its document is about. */
export function subjectReader({ tables }: DataPackage): (row: SourceRow) => string {
  const subjects = new Map(
    (tables.get('documents') ?? []).map(({ values }) => [values.id, slug(values.subject) ?? '']),
  );
  return ({ values }) => slug(values.subject) ?? subjects.get(values.document ?? '') ?? '';
}

/** What a number is about, whatever its time and document; the same object for all numbers of a cell. */
interface Place {
  readonly measure: string;
  readonly subject: string;
  readonly cell: string;
  readonly parts: CellParts;
  readonly breakdown: readonly string[];
}

const breakdownColumns = breakdownFields.map((name) => ({ column: columnName(name), part: cellNameOf(name) }));

const ownParts: ReadonlySet<string> = new Set(breakdownColumns.map(({ part }) => part));
const dimensionParts: ReadonlySet<string> = new Set(dimensions.map(({ name }) => cellNameOf(name)));

/** What a number is broken down by, as the graph names it: a dimension or value of its own, or a scheme of some package. */
export const breakdownInGraph = (part: string, qualify: Qualify): string => (ownParts.has(part) ? part : qualify(part));

/** The parts of a cell as the graph names them: rows, but for values of its own. */
const partsInGraph = (parts: CellParts, qualify: Qualify): CellParts =>
  new Map(
    [...parts].map(([part, value]) => [
      breakdownInGraph(part, qualify),
      ownParts.has(part) && !dimensionParts.has(part) ? value : qualify(value),
    ]),
  );

/** Finds what a row is about: its dimensions, and its categories by their schemes. */
function placeReader(source: DataPackage): (row: SourceRow) => Place {
  const subjectOf = subjectReader(source);
  const schemes = new Map(knownRows(source, 'categories').map(({ values }) => [values.id, String(values.scheme)]));
  const { qualify } = source;
  const known = new Map<string, Place>();
  return (row) => {
    const { values } = row;
    const [measure, subject] = [String(values.measure), subjectOf(row)];
    const categories = (values.categories ?? []) as readonly string[];
    const own = breakdownColumns.map(({ column }) => slug(values[column]));
    const key = JSON.stringify([measure, subject, categories, ...own]);
    let place = known.get(key);
    if (!place) {
      const broken = new Map([
        ...breakdownColumns.flatMap(({ part }, index): [string, string][] => {
          const value = own[index] ?? null;
          return value === null ? [] : [[part, value]];
        }),
        ...categories.map((category): [string, string] => [schemes.get(category) ?? '', category]),
      ]);
      place = {
        measure,
        subject,
        cell: cellOf(qualify(measure), qualify(subject), partsInGraph(broken, qualify)),
        parts: new Map([
          ['measure', measure],
          ['subject', subject],
          ...[...broken].toSorted(([one], [other]) => (one < other ? -1 : 1)),
        ]),
        breakdown: [...broken.keys()].toSorted(),
      };
      known.set(key, place);
    }
    return place;
  };
}

/** Gives one object for all texts that are the same: few are, of many rows. */
function sharedTexts(): <Text extends string | null>(text: Text) => Text {
  const known = new Map<string, string>();
  return (text) => {
    if (text === null) return text;
    let same = known.get(text);
    if (same === undefined) {
      // A copy: what was cut out of a longer text keeps all of that in memory.
      same = Buffer.from(text).toString();
      known.set(same, same);
    }
    return same as typeof text;
  };
}

function periodReader(): (row: SourceRow) => Figure['period'] {
  const known = new Map<string, DayRange>();
  return ({ values: { period_start: start, period_end: end } }) => {
    if (typeof start !== 'string') return null;
    const key = `${start} ${end}`;
    const period = known.get(key) ?? { start, end: String(end) };
    known.set(key, period);
    return period;
  };
}

/** The numbers of a package, in the order of its rows. */
export function figuresOf(source: DataPackage): readonly Figure[] {
  const placeOf = placeReader(source);
  const periodOf = periodReader();
  const shared = sharedTexts();
  return (source.tables.get('observations') ?? []).map((row): Figure => {
    const { values } = row;
    const { measure, subject, cell, parts, breakdown } = placeOf(row);
    const { document, precision, reprint, period_start: start, period_end: end } = values;
    // A further printing is told from others by its line.
    const time = slug(values.period_label);
    const when = start ? { start, end } : { time };
    const key = namedKey({
      document: source.qualify(String(document)),
      cell,
      precision,
      ...when,
      ...(reprint && { line: values.first_line }),
    });
    return {
      id: hashedName('observation:', key),
      row,
      document: shared(String(document)),
      measure,
      subject,
      cell,
      parts,
      breakdown,
      value: Number(values.value),
      asPublished: shared(String(values.as_published)),
      precision: shared(String(precision)),
      line: Number(values.first_line),
      reprint: reprint === true,
      period: periodOf(row),
      time: shared(time),
    };
  });
}

/** The keys of the parts of cells without some of them: the same parts are mostly those of many numbers. */
const partsKeys = new WeakMap<CellParts, Map<string, string>>();

function partsKey(parts: CellParts, without: readonly string[]): string {
  const keys = partsKeys.get(parts) ?? new Map<string, string>();
  if (keys.size === 0) partsKeys.set(parts, keys);
  const name = without.join();
  let key = keys.get(name);
  if (key === undefined) {
    key = shortHash(JSON.stringify([...parts].filter(([part]) => !without.includes(part))));
    keys.set(name, key);
  }
  return key;
}

/** The document, time and cell of a figure without some of its parts, or without its `period`, as a key to group by. */
export function keyWithout({ document, period, time: words, parts }: Figure, ...without: readonly string[]): string {
  const time = without.includes('period') ? null : (period && `${period.start} ${period.end}`) || words;
  return `${document} ${JSON.stringify(time)} ${partsKey(parts, without)}`;
}
