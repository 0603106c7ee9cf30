import { sourceTables } from '../domain/source-table.js';
import { optionsOf } from '../graph/entity-metadata.js';
import { type Figure, figuresOf } from './evidence/figure.js';
import { statementIds } from './evidence/locator.js';
import type { CellValue, DataPackage, SourceRow } from './package/data-package.js';
import { type Fault, rowFault } from './package/fault.js';
import { ownProfile } from './profile/profile.js';
import { datasetId, type TableRow } from './table-row.js';

/** An id that is to have another name, or had one. */
export interface Renaming {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** The table to whose ids the values of a column refer; null where they refer to none. */
export function referredTable(table: string, column: string): string | null {
  if (column === 'id') return table;
  const key = ownProfile()
    .tables.get(table)
    ?.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === column);
  return key ? (key.reference.resource ?? table) : null;
}

/** What the rows of a package were called before. */
export const renamingsIn = ({ tables }: DataPackage): readonly Renaming[] =>
  (tables.get('former-ids') ?? []).map(({ values }) => ({
    table: String(values.table),
    from: String(values.former),
    to: String(values.id),
  }));

function renamedValues(table: string, row: SourceRow, renamings: readonly Renaming[]): SourceRow['values'] {
  const values: Record<string, CellValue> = { ...row.values };
  for (const [column, value] of Object.entries(values)) {
    const target = referredTable(table, column);
    for (const { from, to } of renamings.filter((one) => one.table === target))
      if (value === from) values[column] = to;
      else if (Array.isArray(value)) values[column] = value.map((item: string) => (item === from ? to : item));
  }
  return values;
}

/** A package whose rows have other ids, in their tables and wherever other rows refer to them. */
export function withRenamedIds(source: DataPackage, renamings: readonly Renaming[]): DataPackage {
  if (renamings.length === 0) return source;
  const tables = [...source.tables].map(([table, rows]) => {
    const renamed = rows.map((row) => ({
      file: row.file,
      line: row.line,
      values: renamedValues(table, row, renamings),
    }));
    return [table, renamed] as const;
  });
  return { ...source, tables: new Map(tables) };
}

/** Reports former ids of no table, of rows that are not there, and those that a row has today. */
export function formerIdFaults({ tables }: DataPackage): readonly Fault[] {
  return (tables.get('former-ids') ?? []).flatMap((row): Fault[] => {
    const { table, former, id } = row.values;
    const own = sourceTables[String(table)];
    if (!own || own.naturalKey || table === 'observations')
      return [rowFault(row, 'table', `"${table}" is no table whose rows have ids of their own`)];
    const ids = new Set((tables.get(String(table)) ?? []).map(({ values }) => values.id));
    return [
      ...(ids.has(id ?? null) ? [] : [rowFault(row, 'id', `there is no id "${id}" in ${table}`)]),
      ...(ids.has(former ?? null) ? [rowFault(row, 'former', `"${former}" is the id of a row of ${table} today`)] : []),
    ];
  });
}

/** Every global id that rows had before, those of numbers among them, which are made of what they say. */
export function formerIdRows(source: DataPackage, figures: readonly Figure[]): readonly TableRow[] {
  const statements = statementIds(source);
  return renamingsIn(source).flatMap(({ table, from, to }) => {
    const entity = sourceTables[table]?.entity;
    if (!entity) return [];
    const current =
      table === 'statements' ? (statements.get(to) ?? to) : `${optionsOf(entity).prefix}:${source.qualify(to)}`;
    const dataset_id = datasetId(source);
    const own = { id: current.replace(/:.*$/, `:${source.qualify(from)}`), current, dataset_id };
    const before = figuresOf(withRenamedIds(source, [{ table, from: to, to: from }]));
    const ofNumbers = before.flatMap(({ id }, place) => {
      const { id: now } = figures[place] as Figure;
      return id === now ? [] : [{ id, current: now, dataset_id }];
    });
    return [own, ...ofNumbers];
  });
}
