import { namings, printings, type Span } from '../../domain/printed.js';
import { sourceTables } from '../../domain/source-table.js';
import { tableColumns } from '../../query/shape.js';
import type { PackageTables, SourceRow } from '../package/data-package.js';
import { ownedLinks, sourceColumn } from '../table-row.js';
import { Account, type Uncovered } from './account.js';
import { datesOfRow } from './date.js';
import { cellItems, cellText, citedSpan, type DocumentText } from './document.js';
import { formsOf, nameColumns } from './name.js';

/** A row of `not-figures` that accounts for less than it says. */
interface UnusedExemption {
  readonly row: SourceRow;
  /** How many words it accounts for. */
  readonly found: number;
  readonly times: number;
}

/** How far the numbers and number words of one document are accounted for. */
export interface Coverage {
  readonly document: string;
  readonly words: number;
  readonly uncovered: readonly Uncovered[];
  readonly unused: readonly UnusedExemption[];
}

/** The columns of a table whose values name things with a name, and the tables of these. */
function namedColumns(table: string): readonly (readonly [column: string, target: string])[] {
  const entity = sourceTables[table]?.entity;
  if (!entity) return [];
  const nameOf = new Map(Object.entries(sourceTables).map(([name, source]) => [source.entity, name]));
  const references = tableColumns(entity).flatMap(({ column, reference }) =>
    reference ? [{ column: sourceColumn(column), target: reference.target() }] : [],
  );
  return [...references, ...ownedLinks(entity)].flatMap(({ column, target }) => {
    const name = nameOf.get(target) ?? '';
    return name in nameColumns || name === 'documents' ? [[column, name] as const] : [];
  });
}

/** Every form of what a row names by itself and by its references. */
function namesOf(
  table: string,
  row: SourceRow,
  tables: PackageTables,
  byId: ReadonlyMap<string, ReadonlyMap<string, SourceRow>>,
) {
  const own = table in nameColumns ? formsOf(table, row) : [cellText(row, 'title')];
  const areaNames = (id: string) =>
    (tables.get('service-area-names') ?? [])
      .filter(({ values }) => values.service_area === id)
      .map(({ values }) => String(values.name));
  const referred = namedColumns(table).flatMap(([column, target]) =>
    cellItems(row, column).flatMap((id) => {
      const found = byId.get(target)?.get(id);
      return [...(found ? formsOf(target, found) : []), ...(target === 'service-areas' ? areaNames(id) : [])];
    }),
  );
  return new Set([...own, ...referred]);
}

/** A `not-figures` row accounts for so many of a word that nothing else accounts for. */
function applyExemptions(
  open: readonly Uncovered[],
  rows: readonly SourceRow[],
): { left: Uncovered[]; unused: UnusedExemption[] } {
  const left = [...open];
  const unused = rows.flatMap((row): UnusedExemption[] => {
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
  return { left, unused };
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
export function coverageOf(tables: PackageTables, documents: ReadonlyMap<string, DocumentText>): readonly Coverage[] {
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
    const { left, unused } = applyExemptions(uncovered, notFigures);
    return { document: id, words, uncovered: left, unused };
  });
}
