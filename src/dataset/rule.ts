import { cellColumns } from '../domain/fact/cell.js';
import { type Column, columnsOf } from '../query/column.js';
import { cellKey, observationKey } from './natural-key.js';
import type { DataPackage, Row, Value } from './package/data-package.js';
import { type Fault, InvalidPackage } from './package/fault.js';
import { sourceTables } from './source-table.js';
import { sourceColumn } from './table-row.js';

const dimensions = cellColumns.filter((column) => column !== 'measure' && !column.startsWith('period'));

type Report = (row: Row, column: string | null, message: string) => void;

function checkCitation(row: Row, lines: ReadonlyMap<Value, Value>, report: Report): void {
  const { document, first_line: first, last_line: last } = row.values;
  if (typeof first !== 'number' || typeof last !== 'number') return;
  const length = lines.get(document ?? null);
  if (last < first) report(row, 'last_line', `${last} is before the first line ${first}`);
  if (typeof length === 'number' && last > length)
    report(row, 'last_line', `${last} is beyond the end of the document, which has ${length} lines`);
}

/** What the data model requires, whatever the schema of the package says. */
function checkRequired(row: Row, columns: readonly Column[], report: Report): void {
  for (const { column, type, nullable } of columns) {
    const name = sourceColumn(column);
    if (!nullable && type !== 'list' && name !== 'id' && (row.values[name] ?? null) === null)
      report(row, name, 'is empty; expected a value');
  }
}

/** Two rows with one natural key would be one row of the database. */
function checkNaturalKey(rows: readonly Row[], columns: readonly string[], report: Report): void {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map((column) => row.values[column] ?? null));
    const other = first.get(key);
    if (other)
      report(row, null, `is ${other.file}:${other.line} again; expected another value in ${columns.join(', ')}`);
    else first.set(key, row);
  }
}

function checkPeriod(row: Row, report: Report): void {
  const { period_start: start, period_end: end, period_label: label } = row.values;
  const given = [start, end, label].filter((value) => value !== null && value !== undefined).length;
  if (given !== 0 && given !== 3)
    report(row, 'period_start', 'a period needs period_start, period_end and period_label, or none of them');
  else if (typeof start === 'string' && typeof end === 'string' && end < start)
    report(row, 'period_end', `${end} is before the start ${start}`);
}

function checkBreakdowns(row: Row, breakdowns: ReadonlyMap<Value, readonly string[]>, report: Report): void {
  const measure = row.values.measure ?? null;
  const allowed = breakdowns.get(measure);
  if (!allowed) return;
  for (const dimension of dimensions)
    if (row.values[dimension] && !allowed.includes(dimension.toUpperCase()))
      report(
        row,
        dimension,
        `the measure ${measure} is not broken down by ${dimension}; its breakdowns are ${allowed.join(', ') || 'none'}`,
      );
}

/** One number for each bound of a cell of a document; a further printing needs the first. */
function checkCells(rows: readonly Row[], report: Report): void {
  const first = new Map<string, Row>();
  const key = ({ values }: Row) => `${values.document} ${cellKey(values)}`;
  const cellOnly = ({ values }: Row) => `${values.document} ${cellKey({ ...values, precision: 'EXACT' })}`;
  const cells = new Set<string>();
  for (const row of rows.filter(({ values }) => !values.reprint)) {
    const other = first.get(key(row));
    if (other)
      report(
        row,
        'value',
        `a second value for the cell of ${other.file}:${other.line}; mark the further printing of a number as reprint`,
      );
    else first.set(key(row), row);
    cells.add(cellOnly(row));
  }
  const printings = new Map<string, Row>();
  for (const row of rows.filter(({ values }) => values.reprint)) {
    if (!cells.has(cellOnly(row)))
      report(
        row,
        'reprint',
        'a reprint needs the row of its first printing: the same measure, period and dimensions in the same document',
      );
    const other = printings.get(observationKey(row.values));
    if (other) report(row, 'first_line', `the printing of ${other.file}:${other.line} again; expected another line`);
    else printings.set(observationKey(row.values), row);
  }
}

const parentKinds: Readonly<Record<string, string>> = { ANSWER: 'QUESTION', OUTCOME: 'COMMITMENT' };

function checkStatement(row: Row, kinds: ReadonlyMap<Value, Value>, report: Report): void {
  const { kind, form, parent, asked_by: askedBy } = row.values;
  if ((kind === 'COMMITMENT') !== Boolean(form))
    report(
      row,
      'form',
      kind === 'COMMITMENT' ? 'a commitment needs its form' : `only commitments have a form, not ${kind}`,
    );
  if ((kind === 'QUESTION') !== Boolean(askedBy))
    report(
      row,
      'asked_by',
      kind === 'QUESTION' ? 'a question needs who asked it' : `only questions were asked by someone, not ${kind}`,
    );
  const wanted = parentKinds[String(kind)];
  if (wanted && kinds.get(parent ?? null) !== wanted)
    report(row, 'parent', `${kind} needs a parent of kind ${wanted}, not ${kinds.get(parent ?? null) ?? 'none'}`);
}

/** A row may not be above itself. */
function checkTree(rows: readonly Row[], column: string, report: Report): void {
  const parents = new Map(rows.map(({ values }) => [values.id, values[column]]));
  for (const row of rows) {
    const seen = new Set<Value | undefined>([row.values.id ?? null]);
    let above = row.values[column];
    while (above !== null && above !== undefined && !seen.has(above)) {
      seen.add(above);
      above = parents.get(above);
    }
    if (above === row.values.id && above !== undefined) report(row, column, `${row.values.id} is above itself`);
  }
}

/**
 * Checks what a table schema cannot say: keys, periods, lines, breakdowns, one value a cell, parents.
 * @throws InvalidPackage with every fault, by file and line
 */
export function checkRules({ tables }: DataPackage): void {
  const faults: Fault[] = [];
  const report: Report = ({ file, line }, column, message) => faults.push({ file, line, column, message });
  const rows = (name: string) => tables.get(name) ?? [];

  for (const [name, { entity, naturalKey }] of Object.entries(sourceTables)) {
    for (const row of rows(name)) checkRequired(row, columnsOf(entity), report);
    // What makes the id of an observation is told by checkCells.
    if (naturalKey && name !== 'observations') checkNaturalKey(rows(name), naturalKey, report);
  }
  const lines = new Map(rows('documents').map(({ values }) => [values.id ?? null, values.lines ?? null]));
  for (const row of [...tables.values()].flat()) {
    checkCitation(row, lines, report);
    checkPeriod(row, report);
  }
  const breakdowns = new Map(
    rows('measures').map(({ values }) => [values.id ?? null, (values.breakdowns ?? []) as readonly string[]]),
  );
  for (const row of rows('observations')) checkBreakdowns(row, breakdowns, report);
  checkCells(rows('observations'), report);
  const kinds = new Map(rows('statements').map(({ values }) => [values.id ?? null, values.kind ?? null]));
  for (const row of rows('statements')) checkStatement(row, kinds, report);
  for (const name of ['programmes', 'staff-groups', 'service-areas']) checkTree(rows(name), 'part_of', report);
  for (const column of ['parent', 'repeats']) checkTree(rows('statements'), column, report);
  if (faults.length > 0) throw new InvalidPackage(faults);
}
