import { namings, printings, type Span } from '../domain/printed.js';
import { datePartsOf, dateWordsOf, isKnownDate } from './date-word.js';
import { numberWordsOf } from './number-word.js';
import type { Row } from './package/data-package.js';
import { datesOfRow } from './verification/date.js';
import { cellItems, cellText, citedSpan, type DocumentText, lineAt } from './verification/document.js';
import { formsOf, nameColumns } from './verification/name.js';

type Tables = ReadonlyMap<string, readonly Row[]>;

/** A number or number word of a document for which nothing accounts. */
export interface Uncovered {
  readonly document: string;
  readonly line: number;
  readonly word: string;
}

/** A row of `not-figures` that accounts for less than it says. */
export interface Stale {
  readonly row: Row;
  /** How many words it accounts for. */
  readonly found: number;
  readonly times: number;
}

/** How far the numbers and number words of one document are accounted for. */
export interface Coverage {
  readonly document: string;
  readonly words: number;
  readonly uncovered: readonly Uncovered[];
  readonly stale: readonly Stale[];
}

/** The table that the values of a column name. */
const referenceTables: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'audits',
      'awards',
      'budgets',
      'categories',
      'documents',
      'modules',
      'offices',
      'organisations',
      'programmes',
      'qualifications',
      'regions',
      'service-areas',
      'staff-groups',
      'webinars',
      'works',
    ].flatMap((table) => {
      const many = table.replaceAll('-', '_');
      return [
        [many, table],
        [many.replace(/s$/, ''), table],
      ];
    }),
  ),
  category: 'categories',
  given_by: 'organisations',
  people: 'people',
  person: 'people',
  presenter: 'people',
  said_by_office: 'offices',
  said_by_organisation: 'organisations',
  said_by_person: 'people',
  subject: 'organisations',
};

/** Which characters of a text are accounted for. */
class Marks {
  readonly #marked: Uint8Array;

  constructor(length: number) {
    this.#marked = new Uint8Array(length);
  }

  mark({ start, end }: Span): void {
    this.#marked.fill(1, start, end);
  }

  has(at: number): boolean {
    return this.#marked[at] === 1;
  }
}

/** Accounts for the numbers and number words of one document. */
class Account {
  readonly #document: DocumentText;
  readonly #marks: Marks;

  constructor(document: DocumentText) {
    this.#document = document;
    this.#marks = new Marks(document.text.length);
  }

  /** Stretches within a stretch, at their places in the document. */
  #within({ start, end }: Span, find: (text: string) => readonly Span[]): readonly Span[] {
    return find(this.#document.text.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  }

  /** A name accounts for each place where it stands. */
  name(within: Span, form: string): void {
    if (/\p{L}|\d/u.test(form))
      for (const span of this.#within(within, (text) => namings(form, text))) this.#marks.mark(span);
  }

  /** The parts of the dates of a row account for themselves. */
  dates(within: Span, dates: readonly string[]): void {
    const known = datePartsOf(...dates);
    for (const span of this.#within(within, (text) => dateWordsOf(text).filter((word) => isKnownDate(word, known))))
      this.#marks.mark(span);
  }

  /** A heading accounts for the lines that it is, in the whole document. */
  heading(heading: string): void {
    const { text } = this.#document;
    for (const span of namings(heading, text)) {
      const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
      const after = text.slice(span.end, span.end + (text.slice(span.end).indexOf('\n') + 1 || text.length));
      if (!/[\p{L}\d]/u.test(before + after)) this.#marks.mark(span);
    }
  }

  /** The places of a stretch that stand for its number: its digits or, in words, its letters. */
  #places({ start, end }: Span, isNumeral: boolean): readonly number[] {
    const places = Array.from({ length: end - start }, (_, index) => start + index);
    return isNumeral ? places.filter((at) => /^\d$/.test(this.#document.text[at] ?? '')) : places;
  }

  #open(places: readonly number[]): readonly number[] {
    return places.filter((at) => !this.#marks.has(at));
  }

  /** How many sides of a stretch no open digit adjoins: in numbers run together, where a part fits best. */
  #fit({ start, end }: Span): number {
    return (
      2 -
      this.#open(this.#places({ start: start - 1, end: start }, true)).length -
      this.#open(this.#places({ start: end, end: end + 1 }, true)).length
    );
  }

  /** A number accounts for one place where it stands, the first that fits and for which nothing else accounts. */
  number(within: Span, printed: string, find: (text: string) => readonly Span[]): void {
    const stands = this.#within(within, find).map((span) => {
      const places = this.#places(span, /\d/.test(printed));
      return { span, all: places.length, open: this.#open(places).length };
    });
    const [free] = stands
      .filter(({ all, open }) => open === all)
      .toSorted((a, b) => this.#fit(b.span) - this.#fit(a.span));
    // Of several words, such as a range, another row may have accounted for some.
    const partly = /\s/.test(printed) ? stands.find(({ open }) => open > 0) : undefined;
    const taken = free ?? partly;
    if (taken) this.#marks.mark(taken.span);
  }

  /** How many numbers and number words there are, and those for which nothing accounts. */
  rest(document: string): { words: number; uncovered: readonly Uncovered[] } {
    const { text } = this.#document;
    const words = numberWordsOf(text);
    const uncovered = words.flatMap((word) => {
      const places = this.#places(word, word.isNumeral);
      const open = this.#open(places);
      if (open.length === 0) return [];
      // Of numbers that were run together, only what is left.
      const left = open.length === places.length ? [word.word] : stretchesOf(open, text);
      return left.map((one): Uncovered => ({ document, line: lineAt(this.#document, word.start), word: one }));
    });
    return { words: words.length, uncovered };
  }
}

/** The stretches of a text that some of its places make up. */
function stretchesOf(places: readonly number[], text: string): readonly string[] {
  const stretches: string[] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    if (at === previous + 1) stretches.push(`${stretches.pop()}${text[at]}`);
    else stretches.push(text[at] ?? '');
    previous = at;
  }
  return stretches;
}

/** Every form of what a row names by itself and by its references. */
function namesOf(table: string, row: Row, tables: Tables, byId: ReadonlyMap<string, ReadonlyMap<string, Row>>) {
  const own = table in nameColumns ? formsOf(table, row) : [cellText(row, 'title')];
  const areaNames = (id: string) =>
    (tables.get('service-area-names') ?? [])
      .filter(({ values }) => values.service_area === id)
      .map(({ values }) => String(values.name));
  const referred = Object.entries(referenceTables).flatMap(([column, target]) =>
    cellItems(row, column).flatMap((id) => {
      const found = byId.get(target)?.get(id);
      return [...(found ? formsOf(target, found) : []), ...(target === 'service-areas' ? areaNames(id) : [])];
    }),
  );
  return new Set([...own, ...referred].filter((name) => name !== ''));
}

/** A `not-figures` row accounts for so many of a word that nothing else accounts for. */
function settle(open: readonly Uncovered[], rows: readonly Row[]): { left: Uncovered[]; stale: Stale[] } {
  const left = [...open];
  const stale = rows.flatMap((row): Stale[] => {
    const word = cellText(row, 'word').toLowerCase();
    const times = Number(row.values.times ?? 1);
    let found = 0;
    for (let index = 0; index < left.length && found < times; ) {
      const one = left[index];
      if (one && one.line === row.values.line && one.word.toLowerCase() === word) {
        left.splice(index, 1);
        found++;
      } else index++;
    }
    return found < times ? [{ row, found, times }] : [];
  });
  return { left, stale };
}

/**
 * Accounts for every numeral and number word of the documents (see `numberWordsOf`). A word is accounted for by
 * - an observation on whose lines its number as printed has the word: each row for one printing of it, so that a number
 *   that a line prints twice needs two rows;
 * - the name, title, code or alias of a row on that line, or of what such a row refers to;
 * - a part of the period, or of the day, of a row on that line;
 * - the number of a statement on that line, once;
 * - the heading of a section, where it is printed;
 * - a row of `not-figures`, so often as it says.
 *
 * The text of a statement accounts for nothing, and its title only where it stands there as printed: they are ours.
 */
export function coverageOf(tables: Tables, documents: ReadonlyMap<string, DocumentText>): readonly Coverage[] {
  const byId = new Map(
    [...tables].map(([name, rows]) => [name, new Map(rows.map((row) => [cellText(row, 'id'), row]))]),
  );
  const cited = [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) => {
      const span = table === 'not-figures' ? null : citedSpan(row, documents);
      return span ? [{ table, row, span }] : [];
    }),
  );
  const length = ({ span }: { span: Span }) => span.end - span.start;
  return [...documents].map(([id, document]): Coverage => {
    const account = new Account(document);
    const rows = cited.filter(({ row }) => row.values.document === id);
    for (const heading of new Set(rows.map(({ row }) => cellText(row, 'section')))) account.heading(heading);
    for (const { table, row, span } of rows) {
      for (const name of namesOf(table, row, tables, byId)) account.name(span, name);
      account.dates(span, datesOfRow(row));
    }
    for (const { row, span } of rows
      .filter(({ table }) => table === 'statements')
      .toSorted((a, b) => length(a) - length(b)))
      account.number(span, cellText(row, 'number'), (text) => namings(cellText(row, 'number'), text));
    const observations = rows
      .filter(({ table }) => table === 'observations')
      .map((one) => ({ ...one, printed: cellText(one.row, 'as_published') }))
      // The longest first: a part of it is not taken from it by a shorter one.
      .toSorted((a, b) => b.printed.length - a.printed.length || length(a) - length(b));
    for (const { span, printed } of observations) account.number(span, printed, (text) => printings(printed, text));
    const { words, uncovered } = account.rest(id);
    const notFigures = (tables.get('not-figures') ?? []).filter(({ values }) => values.document === id);
    const { left, stale } = settle(uncovered, notFigures);
    return { document: id, words, uncovered: left, stale };
  });
}
