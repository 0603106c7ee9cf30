import { type CellParts, cellNameOf, cellOf } from '../../domain/fact/cell.js';
import { breakdownFields, dimensions } from '../../domain/fact/observation.js';
import { columnName } from '../../graph/column-name.js';
import type { CellValue, DataPackage, SourceRow } from '../package/data-package.js';
import type { Qualify } from '../package/namespace.js';
import { ownText } from '../package/remembered.js';
import { knownRows } from '../package/used-package.js';
import type { DayRange } from './overlap.js';
import { namedKey, ShortHashes, shortHash } from './short-hash.js';

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
type Place = Pick<Figure, 'measure' | 'subject' | 'cell' | 'parts' | 'breakdown'>;

/** What a number has in common with others of its document; the same object for all of them. */
type Printing = Pick<Figure, 'document' | 'precision' | 'reprint' | 'period' | 'time'>;

/** A part of a number, and how it stands in the key of which its name is made. */
interface Keyed<Part> {
  readonly part: Part;
  readonly key: string;
}

/** The key of a number is that of its cell, and then those of what comes after it in the order of their names. */
const keyOf = (values: Parameters<typeof namedKey>[0]): string => namedKey(values).slice(1, -1);

/** What tells rows apart by some of their values: a NUL stands in no file. */
const valuesKey = (values: readonly (CellValue | undefined)[]): string => values.join('\0');

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
function placeReader(source: DataPackage): (row: SourceRow) => Keyed<Place> {
  const subjectOf = subjectReader(source);
  const schemes = new Map(knownRows(source, 'categories').map(({ values }) => [values.id, String(values.scheme)]));
  const { qualify } = source;
  const known = new Map<string, Keyed<Place>>();
  return (row) => {
    const { values } = row;
    const categories = (values.categories ?? []) as readonly string[];
    const own = breakdownColumns.map(({ column }) => values[column]);
    const key = valuesKey([values.measure, subjectOf(row), ...own, ...categories]);
    let place = known.get(key);
    if (!place) {
      const [measure, subject] = [String(values.measure), subjectOf(row)].map(ownText) as [string, string];
      const broken = new Map([
        ...breakdownColumns.flatMap(({ part, column }): [string, string][] => {
          const value = slug(values[column]);
          return value === null ? [] : [[part, ownText(value)]];
        }),
        ...categories.map((category): [string, string] => [schemes.get(category) ?? '', ownText(category)]),
      ]);
      const cell = cellOf(qualify(measure), qualify(subject), partsInGraph(broken, qualify));
      const part: Place = {
        measure,
        subject,
        cell,
        parts: new Map([
          ['measure', measure],
          ['subject', subject],
          ...[...broken].toSorted(([one], [other]) => (one < other ? -1 : 1)),
        ]),
        breakdown: [...broken.keys()].toSorted(),
      };
      place = { part, key: keyOf({ cell }) };
      known.set(key, place);
    }
    return place;
  };
}

/** Finds how and when a row is printed. */
function printingReader({ qualify }: DataPackage): (row: SourceRow) => Keyed<Printing> {
  const known = new Map<string, Keyed<Printing>>();
  const periods = new Map<string, DayRange>();
  const periodOf = (start: string, end: string): DayRange => {
    const key = `${start} ${end}`;
    const period = periods.get(key) ?? { start: ownText(start), end: ownText(end) };
    periods.set(key, period);
    return period;
  };
  return ({ values }) => {
    const { document, precision, reprint, period_start: start, period_end: end, period_label: label } = values;
    // A further printing is told from others by its line.
    const line = reprint ? values.first_line : null;
    const key = valuesKey([document, precision, reprint, line, start, end, label]);
    let printing = known.get(key);
    if (!printing) {
      const time = slug(label);
      const part: Printing = {
        document: ownText(String(document)),
        precision: ownText(String(precision)),
        reprint: reprint === true,
        period: typeof start === 'string' ? periodOf(start, String(end)) : null,
        time: time === null ? null : ownText(time),
      };
      const when = start ? { start, end } : { time };
      printing = { part, key: keyOf({ document: qualify(String(document)), precision, ...when, line }) };
      known.set(key, printing);
    }
    return printing;
  };
}

/** What is kept of each number of a package by its place, and not as an object of its own: there may be millions. */
interface KeptNumbers {
  readonly names: ShortHashes;
  readonly values: Float64Array;
  readonly lines: Float64Array;
}

/** A number that shares with others what it has in common with them. */
class SharingFigure implements Figure {
  readonly row: SourceRow;
  readonly asPublished: string;
  readonly #about: Place;
  readonly #printing: Printing;
  readonly #kept: KeptNumbers;
  readonly #index: number;

  constructor(row: SourceRow, asPublished: string, about: Place, printing: Printing, kept: KeptNumbers, index: number) {
    this.row = row;
    this.asPublished = asPublished;
    this.#about = about;
    this.#printing = printing;
    this.#kept = kept;
    this.#index = index;
  }

  get id(): string {
    return `observation:${this.#kept.names.at(this.#index)}`;
  }

  get value(): number {
    return this.#kept.values[this.#index] as number;
  }

  get line(): number {
    return this.#kept.lines[this.#index] as number;
  }

  get measure(): string {
    return this.#about.measure;
  }

  get subject(): string {
    return this.#about.subject;
  }

  get cell(): string {
    return this.#about.cell;
  }

  get parts(): CellParts {
    return this.#about.parts;
  }

  get breakdown(): readonly string[] {
    return this.#about.breakdown;
  }

  get document(): string {
    return this.#printing.document;
  }

  get precision(): string {
    return this.#printing.precision;
  }

  get reprint(): boolean {
    return this.#printing.reprint;
  }

  get period(): DayRange | null {
    return this.#printing.period;
  }

  get time(): string | null {
    return this.#printing.time;
  }
}

/** The numbers of a package, in the order of its rows. */
export function figuresOf(source: DataPackage): readonly Figure[] {
  const rows = source.tables.get('observations') ?? [];
  const placeOf = placeReader(source);
  const printingOf = printingReader(source);
  const prints = new Map<string, string>();
  const kept: KeptNumbers = {
    names: new ShortHashes(rows.length),
    values: new Float64Array(rows.length),
    lines: new Float64Array(rows.length),
  };
  return rows.map((row, index): Figure => {
    const { values } = row;
    const place = placeOf(row);
    const printing = printingOf(row);
    kept.names.set(index, shortHash(`[${place.key},${printing.key}]`));
    kept.values[index] = Number(values.value);
    kept.lines[index] = Number(values.first_line);
    const print = String(values.as_published);
    const asPublished = prints.get(print) ?? ownText(print);
    prints.set(asPublished, asPublished);
    return new SharingFigure(row, asPublished, place.part, printing.part, kept, index);
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
  const time = without.includes('period') ? null : period ? `${period.start} ${period.end}` : words;
  return valuesKey([document, time, partsKey(parts, without)]);
}
