import { isNamedOn, isNameVerified } from '../../domain/printed.js';
import { printedMembersOf } from '../../domain/printed-name.js';
import { sourceTables } from '../../domain/source-table.js';
import { columnName } from '../../graph/column-name.js';
import { columnAt } from '../../query/column.js';
import type { PackageTables, SourceRow } from '../package/data-package.js';
import { type Report, rowFault } from '../package/fault.js';
import { cellItems, cellText, isRead } from './document.js';

/** The column in which each table of named things has the name as printed: what its class declares. */
export const nameColumns: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(sourceTables).flatMap(([table, { entity }]) => {
    const printed = printedMembersOf(entity);
    return printed ? [[table, columnAt(entity, printed.name).column]] : [];
  }),
);

/** Other forms in which a thing is printed. */
function otherForms(table: string, row: SourceRow): readonly string[] {
  const entity = sourceTables[table]?.entity;
  const forms = (entity && printedMembersOf(entity)?.forms) ?? [];
  return forms.flatMap((member) => cellItems(row, columnName(member)));
}

/** Every form in which a thing is printed. */
export const formsOf = (table: string, row: SourceRow): readonly string[] => [
  cellText(row, nameColumns[table] ?? 'title'),
  ...otherForms(table, row),
];

/** The beginning of cited lines, for a message. */
export const quoteOf = (lines: readonly string[]) =>
  JSON.stringify(lines.join(' ').replace(/\s+/g, ' ').trim().slice(0, 120));

/**
 * A name or a title stands on its lines as printed. One that is ours, or spelled out by us, is read (NAME): then another
 * form of it stands there, if it has any.
 * @returns whether the row has a name
 */
export function checkName(table: string, row: SourceRow, lines: readonly string[], report: Report): boolean {
  const column = nameColumns[table] ?? '';
  const name = cellText(row, column);
  if (name === '') return false;
  if (isNameVerified({ name, forms: otherForms(table, row), isOurs: isRead(row, 'NAME') }, lines) === false)
    report(
      rowFault(
        row,
        column,
        `${JSON.stringify(name)} does not stand on the cited lines: ${quoteOf(lines)}; a name of ours is read (NAME), with an alias that stands there`,
      ),
    );
  return true;
}

/** An appointment cites the lines that name its person and its office, in one of their forms, unless it is read (DIMENSION). */
export function checkAppointment(
  row: SourceRow,
  lines: readonly string[],
  tables: PackageTables,
  report: Report,
): void {
  if (isRead(row, 'DIMENSION') || isRead(row, 'NAME')) return;
  for (const [column, table] of [
    ['person', 'people'],
    ['office', 'offices'],
  ] as const) {
    const id = cellText(row, column);
    const named = (tables.get(table) ?? []).find(({ values }) => values.id === id);
    const forms = named ? formsOf(table, named) : [];
    if (forms.length > 0 && !forms.some((form) => isNamedOn(form, lines)))
      report(
        rowFault(
          row,
          column,
          `no form of ${id} stands on the cited lines: ${quoteOf(lines)}; expected its name or an alias, or DIMENSION in readings`,
        ),
      );
  }
}
