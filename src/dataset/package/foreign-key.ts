import type { DataPackage, SourceRow } from './data-package.js';
import { type Report, rowFault } from './fault.js';
import { nearestKnown } from './nearest-known.js';
import { joinKey, type PackageTable, rowKey, rowsOfTable, showKey } from './table.js';
import type { TableFile } from './table-file.js';
import type { ForeignKey } from './table-schema.js';
import { rowsForOthers } from './used-package.js';

/**
 * Reports references of a table to rows that do not exist. A reference in a `list` column is checked item by item.
 * A row of a package that is used is named behind that package's name.
 * Tables that were not read whole (and those in `unread`) are not searched: the row may well be there.
 */
export function checkForeignKeys(
  table: PackageTable,
  tables: ReadonlyMap<string, PackageTable>,
  uses: readonly DataPackage[],
  unread: ReadonlySet<string>,
  report: Report,
): void {
  const checks = table.schema.foreignKeys.flatMap((key): ((row: SourceRow) => void)[] => {
    const name = key.reference.resource ?? table.name;
    const target = filesOf(name, tables);
    const foreign = uses.flatMap((used) => rowsForOthers(used, name));
    const isThere = target.length > 0 || foreign.length > 0;
    const searchable = !unread.has(name) && isThere && target.every((file) => hasAll(file, key));
    return searchable ? [keyChecker(key, name, target, foreign, report)] : [];
  });
  // Row by row, for the values of a row are read from its file.
  for (const row of checks.length > 0 ? rowsOfTable(table) : []) for (const check of checks) check(row);
}

/** What a reference names: a table or, failing that, the one file of that resource. */
function filesOf(name: string, tables: ReadonlyMap<string, PackageTable>): readonly TableFile[] {
  const table = tables.get(name);
  if (table !== undefined) return table.files;
  return [...tables.values()].flatMap(({ files }) => files).filter(({ resource }) => resource.name === name);
}

function hasAll({ whole, resource }: TableFile, key: ForeignKey): boolean {
  const fields = new Set(resource.schema.fields.map((field) => field.name));
  return whole && key.reference.fields.every((name) => fields.has(name));
}

function keyChecker(
  key: ForeignKey,
  name: string,
  target: readonly TableFile[],
  foreign: readonly SourceRow[],
  report: Report,
): (row: SourceRow) => void {
  const candidates = [...target.flatMap(({ rows, malformed }) => [...rows, ...malformed]), ...foreign];
  const known = new Set(candidates.map((row) => rowKey(row, key.reference.fields)).filter((value) => value !== null));
  const column = key.fields.join(', ');
  const close = nearestKnown(() => known);
  return (row) => {
    for (const value of foreignKeysOf(row, key.fields)) {
      if (known.has(value)) continue;
      const missing = `there is no ${key.reference.fields.join(', ')} ${showKey(value)} in ${name}`;
      const meant = close(value);
      report(rowFault(row, column, meant === null ? missing : `${missing}; did you mean ${showKey(meant)}?`));
    }
  };
}

/** The keys a row refers to: none where a part is empty, several for a list. */
function foreignKeysOf(row: SourceRow, fields: readonly string[]): readonly string[] {
  const [only, ...others] = fields;
  const value = only === undefined || others.length > 0 ? null : row.values[only];
  if (typeof value === 'object' && value !== null) return value.map((item) => joinKey([item]));
  const key = rowKey(row, fields);
  return key === null ? [] : [key];
}
