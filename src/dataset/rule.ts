import { type CellParts, cellNameOf } from '../domain/fact/cell.js';
import { breakdownFields } from '../domain/fact/observation.js';
import { entities } from '../domain/registry.js';
import { sourceTables } from '../domain/source-table.js';
import { type EntityClass, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { type Column, columnsOf } from '../query/column.js';
import { type Figure, figuresOf, subjectReader } from './evidence/figure.js';
import type { CellValue, DataPackage, SourceRow } from './package/data-package.js';
import { type Fault, InvalidPackage, rowFault } from './package/fault.js';
import { pageLineFaults, pageLinesColumn } from './package/page-lines.js';
import { knownRows } from './package/used-package.js';
import { proseColumns } from './prose.js';
import { rowsOfOneName } from './same-name.js';
import { smallestFaults } from './smallest.js';
import { sourceColumn } from './table-row.js';

type RowReport = (row: SourceRow, column: string | null, message: string) => void;

function checkCitation(row: SourceRow, lines: ReadonlyMap<CellValue, CellValue>, report: RowReport): void {
  const { document, first_line: first, last_line: last } = row.values;
  if (typeof first !== 'number' || typeof last !== 'number') return;
  const length = lines.get(document ?? null);
  if (last < first) report(row, 'last_line', `${last} is before the first line ${first}`);
  if (typeof length === 'number' && last > length)
    report(row, 'last_line', `${last} is beyond the end of the document, which has ${length} lines`);
}

/** The columns that the data model requires, whatever the schema of the package says, by their names there. */
const requiredColumns = (columns: readonly Column[]): readonly string[] =>
  columns
    .filter(({ type, nullable }) => !nullable && type !== 'list')
    .map(({ column }) => sourceColumn(column))
    .filter((name) => name !== 'id');

function checkRequired(row: SourceRow, columns: readonly string[], report: RowReport): void {
  const { values } = row;
  for (const name of columns) if ((values[name] ?? null) === null) report(row, name, 'is empty; expected a value');
}

/** Two rows with one natural key would be one row of the database. */
function checkNaturalKey(rows: readonly SourceRow[], columns: readonly string[], report: RowReport): void {
  const first = new Map<string, SourceRow>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row.values[column] ?? null));
    const other = first.get(key);
    if (other)
      report(row, null, `is ${other.file}:${other.line} again; expected another value in ${columns.join(', ')}`);
    else first.set(key, row);
  }
}

function checkPeriod(row: SourceRow, report: RowReport): void {
  const { period_start: start, period_end: end, period_label: label } = row.values;
  const isGiven = (value: CellValue | undefined) => value !== null && value !== undefined;
  if (isGiven(start) !== isGiven(end) || (isGiven(start) && !isGiven(label)))
    report(
      row,
      'period_start',
      'a period needs period_start, period_end and period_label; or the label alone, where it names no day; or none of them',
    );
  else if (typeof start === 'string' && typeof end === 'string' && end < start)
    report(row, 'period_end', `${end} is before the start ${start}`);
}

function checkReadings(row: SourceRow, report: RowReport): void {
  const readings = (row.values.readings ?? []) as readonly string[];
  if (readings.length > 0 && !row.values.note)
    report(
      row,
      'note',
      `is empty; ${readings.join(' and ')} of this row is our reading, and the note says how it was read`,
    );
}

function checkBreakdown(
  { row, measure, breakdown, parts }: Figure,
  breakdowns: ReadonlyMap<CellValue, readonly string[]>,
  report: RowReport,
): void {
  const categories = (row.values.categories ?? []) as readonly string[];
  const told = breakdown.filter((name) => !partsOfCells.has(name) && categories.includes(parts.get(name) ?? ''));
  if (categories.length > told.length)
    report(row, 'categories', 'two categories of one scheme; expected one of each at most');
  const allowed = breakdowns.get(measure);
  for (const name of allowed ? breakdown : [])
    if (!allowed?.includes(name))
      report(
        row,
        name.replaceAll('-', '_') in row.values ? name.replaceAll('-', '_') : 'categories',
        `the measure ${measure} is not broken down by ${name}; its breakdowns are ${allowed?.join(', ') || 'none'}`,
      );
}

/** An item of a list stands there once, but for a line on which several pages begin. */
function checkLists(row: SourceRow, report: RowReport): void {
  const { values } = row;
  for (const column of Object.keys(values)) {
    const items = values[column] ?? null;
    if (typeof items !== 'object' || items === null || column === pageLinesColumn) continue;
    const seen = new Set<string>();
    const twice = items.find((item) => seen.size === seen.add(item).size);
    if (twice !== undefined) report(row, column, `"${twice}" stands in it twice; expected each item once`);
  }
}

const columnsOfWords = [...proseColumns, 'title'];

/** What is read by everybody names nothing by an id of ours. */
function checkWords(row: SourceRow, prefixes: RegExp, report: RowReport): void {
  const { values } = row;
  for (const column of columnsOfWords) {
    const words = values[column] ?? null;
    const [id] = words === null ? [] : (prefixes.exec(String(words)) ?? []);
    if (id) report(row, column, `names "${id}", an id of the dataset; expected words`);
  }
}

/** A breakdown of a measure is a dimension of observations or a scheme of categories. */
function checkMeasure(row: SourceRow, known: ReadonlySet<string>, report: RowReport): void {
  for (const name of (row.values.breakdowns ?? []) as readonly string[])
    if (!known.has(name))
      report(row, 'breakdowns', `"${name}" is no dimension and no scheme; expected one of ${[...known].join(', ')}`);
}

// What checks and locators name beside schemes.
const partsOfCells: ReadonlySet<string> = new Set([
  ...breakdownFields.map(cellNameOf),
  'measure',
  'subject',
  'period',
  'precision',
]);

/** A scheme named as another part of a cell would take its place there. */
function checkScheme(row: SourceRow, report: RowReport): void {
  if (partsOfCells.has(String(row.values.id)))
    report(row, 'id', `"${row.values.id}" names another part of a cell; expected another name`);
}

/** One number for each precision of a cell and time of a document; a further printing needs the first. */
function checkCells(figures: readonly Figure[], report: RowReport): void {
  const cellKey = ({ document, cell, period, time }: Figure) =>
    `${document} ${cell} ${period ? `${period.start} ${period.end}` : time}`;
  // Document by document, so that few ids are in memory at once.
  for (const ofDocument of Map.groupBy(figures, ({ document }) => document).values()) {
    const first = new Map<string, Figure>();
    for (const figure of ofDocument) {
      const { id, row, reprint } = figure;
      const other = first.get(id);
      if (!other) first.set(id, figure);
      else if (reprint)
        report(row, 'first_line', `the printing of ${other.row.file}:${other.row.line} again; expected another line`);
      else
        report(
          row,
          'value',
          `a second value for the cell of ${other.row.file}:${other.row.line}; mark the further printing of a number as reprint`,
        );
    }
  }
  const reprints = figures.filter(({ reprint }) => reprint);
  const orphans = new Set(reprints.map(cellKey));
  for (const figure of reprints.length > 0 ? figures : []) if (!figure.reprint) orphans.delete(cellKey(figure));
  for (const figure of reprints)
    if (orphans.has(cellKey(figure)))
      report(
        figure.row,
        'reprint',
        'a reprint needs the row of its first printing: the same measure, period and dimensions in the same document',
      );
}

const isEmpty = (list: CellValue | undefined) => !Array.isArray(list) || list.length === 0;

const speakers = ['said_by_organisation', 'said_by_office', 'said_by_person'] as const;

function checkStatement(
  row: SourceRow,
  kinds: ReadonlyMap<CellValue, CellValue>,
  subject: string,
  report: RowReport,
): void {
  const { kind, form, parent, our_verdict: verdict, our_reason: reason, organisations, audits } = row.values;
  if ((kind === 'COMMITMENT') !== Boolean(form))
    report(
      row,
      'form',
      kind === 'COMMITMENT' ? 'a commitment needs its form' : `only commitments have a form, not ${kind}`,
    );
  if (kind === 'QUESTION' && speakers.every((column) => !row.values[column]))
    report(row, 'said_by_organisation', 'a question needs who asks it: an organisation, an office or a person');
  if (kind === 'FINDING' && isEmpty(audits) && !row.values.note && speakers.every((column) => !row.values[column]))
    report(
      row,
      'note',
      'a finding without an audit or a speaker says in its note what it rests on; an opinion is a REMARK',
    );
  if (Boolean(verdict) !== Boolean(reason))
    report(row, 'our_reason', 'a verdict of ours and its reason are given together, or neither is');
  if (verdict && kind !== 'QUESTION') report(row, 'our_verdict', `only questions have a verdict, not ${kind}`);
  if (((organisations ?? []) as readonly string[]).includes(subject))
    report(row, 'organisations', `${subject} is the subject, and linked already; expected other organisations only`);
  if (kind === 'ANSWER' && kinds.get(parent ?? null) !== 'QUESTION')
    report(row, 'parent', `ANSWER needs a parent of kind QUESTION, not ${kinds.get(parent ?? null) ?? 'none'}`);
}

/** A row may not be above itself. */
function checkTree(rows: readonly SourceRow[], column: string, report: RowReport): void {
  const parents = new Map(rows.map(({ values }) => [values.id, values[column] ?? undefined]));
  // Each way up is walked once: where it meets one walked before, nothing on it is above itself that is not known to be.
  const walked = new Set<CellValue | undefined>();
  const aboveThemselves = new Set<CellValue | undefined>();
  for (const { values } of rows) {
    const way = new Set<CellValue | undefined>();
    let above: CellValue | undefined = values.id;
    for (; above !== undefined && !walked.has(above); above = parents.get(above)) {
      walked.add(above);
      way.add(above);
    }
    for (; way.has(above) && !aboveThemselves.has(above); above = parents.get(above)) aboveThemselves.add(above);
  }
  for (const row of rows)
    if (aboveThemselves.has(row.values.id)) report(row, column, `${row.values.id} is above itself`);
}

const anyId = new RegExp(`\\b(?:${entities.map((entity) => optionsOf(entity).prefix).join('|')}):[a-z0-9]`);

/** The columns in which rows of a table name others of it, such as what they are part of. */
const columnsToOwn = (entity: EntityClass): readonly string[] =>
  [...membersOf(entity).values()].flatMap((member) =>
    member.kind === 'reference' && member.target() === entity ? [sourceColumn(member.column)] : [],
  );

/**
 * Checks what a table schema cannot say: keys, periods, lines, breakdowns, one value a cell, parents.
 * @throws InvalidPackage with every fault, by file and line
 */
export function checkRules(source: DataPackage, figures: readonly Figure[] = figuresOf(source)): void {
  const { tables } = source;
  const faults: Fault[] = [...smallestFaults(source), ...pageLineFaults(source.tables.get('documents') ?? [])];
  const report: RowReport = (row, column, message) => faults.push(rowFault(row, column, message));
  const rows = (name: string) => tables.get(name) ?? [];

  const derived = new Set(['dataset', 'cell', 'breakdown', 'followed']);
  const isDerived = (table: string, column: string) =>
    derived.has(column) || (column === 'subject' && table !== 'documents');
  const required = new Map(
    Object.entries(sourceTables).map(([name, { entity }]) => [
      name,
      requiredColumns(columnsOf(entity).filter(({ column }) => !isDerived(name, sourceColumn(column)))),
    ]),
  );
  for (const [name, { naturalKey }] of Object.entries(sourceTables))
    if (naturalKey) checkNaturalKey(rows(name), naturalKey, report);
  const lines = new Map(rows('documents').map(({ values }) => [values.id ?? null, values.lines ?? null]));
  for (const [name, own] of tables)
    for (const row of own) {
      checkRequired(row, required.get(name) ?? [], report);
      checkCitation(row, lines, report);
      checkPeriod(row, report);
      checkReadings(row, report);
      checkLists(row, report);
      checkWords(row, anyId, report);
    }
  const breakdowns = new Map(
    knownRows(source, 'measures').map(({ values }) => [
      values.id ?? null,
      (values.breakdowns ?? []) as readonly string[],
    ]),
  );
  const known = new Set([
    ...breakdownFields.map(cellNameOf),
    ...knownRows(source, 'schemes').map(({ values }) => String(values.id)),
  ]);
  for (const row of rows('schemes')) checkScheme(row, report);
  for (const row of rows('measures')) checkMeasure(row, known, report);
  // All numbers of a cell are broken down alike.
  const good = new Set<CellParts>();
  for (const figure of figures) {
    if (good.has(figure.parts)) continue;
    const before = faults.length;
    checkBreakdown(figure, breakdowns, report);
    if (faults.length === before) good.add(figure.parts);
  }
  checkCells(figures, report);
  const kinds = new Map(rows('statements').map(({ values }) => [values.id ?? null, values.kind ?? null]));
  const subjectOf = subjectReader(source);
  for (const row of rows('statements')) checkStatement(row, kinds, subjectOf(row), report);
  for (const [name, { entity }] of Object.entries(sourceTables))
    if (optionsOf(entity).search?.names?.includes('aliases'))
      for (const { row, name: shared, other } of rowsOfOneName(rows(name)))
        report(
          row,
          'note',
          `"${shared}" names ${other.values.id} too; expected one row for one thing, or a note on each that says how they differ`,
        );
  for (const [name, { entity }] of Object.entries(sourceTables))
    for (const column of columnsToOwn(entity)) checkTree(rows(name), column, report);
  if (faults.length > 0) throw new InvalidPackage(faults);
}
