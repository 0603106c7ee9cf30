import type { CellValue, DataPackage, SourceRow } from './data-package.js';
import { foreignName } from './namespace.js';

/** What the columns of a table name: rows of other tables, or of its own. */
const namingColumns = ({ resources }: DataPackage, table: string): readonly string[] => {
  const schema = resources.find((resource) => resource.table === table)?.schema;
  const keys = schema?.foreignKeys.flatMap(({ fields }) => (fields.length === 1 ? fields : [])) ?? [];
  return ['id', ...keys];
};

/** The rows of a table of a package as the packages that use it name them. */
function foreignRows(source: DataPackage, table: string): readonly SourceRow[] {
  const columns = namingColumns(source, table);
  const schemes = new Set((source.tables.get('schemes') ?? []).map(({ values }) => values.id));
  const foreign = (value: CellValue): CellValue =>
    typeof value === 'string'
      ? foreignName(source.name, value)
      : Array.isArray(value)
        ? (value as readonly string[]).map((item) => foreignName(source.name, item))
        : value;
  const named = ({ values }: SourceRow) => ({
    ...Object.fromEntries(
      columns.flatMap((column) => (column in values ? [[column, foreign(values[column] ?? null)]] : [])),
    ),
    // A breakdown is a dimension, which is the same for all, or a scheme.
    ...(Array.isArray(values.breakdowns) && {
      breakdowns: (values.breakdowns as readonly string[]).map((name) =>
        schemes.has(name) ? String(foreign(name)) : name,
      ),
    }),
  });
  return (source.tables.get(table) ?? []).map((row) => ({ ...row, values: { ...row.values, ...named(row) } }));
}

const found = new WeakMap<DataPackage, Map<string, readonly SourceRow[]>>();

/** The rows of a table that a package may name: its own, and those of the packages it uses. */
export function knownRows(source: Pick<DataPackage, 'tables' | 'uses'>, table: string): readonly SourceRow[] {
  const own = source.tables.get(table) ?? [];
  if (source.uses.length === 0) return own;
  return [...own, ...source.uses.flatMap((used) => rowsForOthers(used, table))];
}

/** The rows of a table as the packages that use a package name them, made once. */
export function rowsForOthers(source: DataPackage, table: string): readonly SourceRow[] {
  const tables = found.get(source) ?? new Map<string, readonly SourceRow[]>();
  found.set(source, tables);
  const rows = tables.get(table) ?? foreignRows(source, table);
  tables.set(table, rows);
  return rows;
}
