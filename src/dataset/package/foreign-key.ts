import type { ForeignKey } from '../profile/table-schema.js';
import type { DataPackage, SourceRow } from './data-package.js';
import { type Report, rowFault } from './fault.js';
import { nearestKnown } from './nearest-known.js';
import { joinKey, type PackageTable, rowKey, rowsOfTable, showKey } from './table.js';
import type { TableFile } from './table-file.js';
import { rowsForOthers } from './used-package.js';

/**
 * Reports references of a table to rows that do not exist. A reference in a `list` column is checked item by item. A row of a
 * package that is used is named behind that package's name.
 * Tables that were not read whole are not searched, nor are those without a file where not all files are known: the row may
 * well be there.
 */
export function checkForeignKeys(
  table: PackageTable,
  tables: ReadonlyMap<string, PackageTable>,
  uses: readonly DataPackage[],
  isWhole: boolean,
  report: Report,
): void {
  const checks = table.schema.foreignKeys.flatMap((key): ((row: SourceRow) => void)[] => {
    const name = key.reference.resource || table.name;
    const files = tables.get(name)?.files;
    const isSearchable = files ? files.every(({ whole }) => whole) : isWhole;
    const foreign = uses.flatMap((used) => rowsForOthers(used, name));
    return isSearchable ? [keyChecker(key, name, files, foreign, report)] : [];
  });
  // Row by row, for the values of a row are read from its file.
  for (const row of checks.length > 0 ? rowsOfTable(table) : []) for (const check of checks) check(row);
}

/** @param files those of the table that is referred to; undefined where the package has none */
function keyChecker(
  key: ForeignKey,
  name: string,
  files: readonly TableFile[] | undefined,
  foreign: readonly SourceRow[],
  report: Report,
): (row: SourceRow) => void {
  const candidates = [...(files ?? []).flatMap(({ rows, malformed }) => [...rows, ...malformed]), ...foreign];
  const known = new Set(candidates.map((row) => rowKey(row, key.reference.fields)).filter((value) => value !== null));
  const column = key.fields.join(', ');
  const where = files ? name : `${name}, of which the package has no file`;
  const close = nearestKnown(() => known);
  return (row) => {
    for (const value of foreignKeysOf(row, key.fields)) {
      if (known.has(value)) continue;
      const missing = `there is no ${key.reference.fields.join(', ')} ${showKey(value)} in ${where}`;
      const meant = close(value);
      report(rowFault(row, column, meant === null ? missing : `${missing}; did you mean ${showKey(meant)}?`));
    }
  };
}

/** The keys a row refers to: none where a part is empty, several for a list. */
function foreignKeysOf(row: SourceRow, fields: readonly string[]): readonly string[] {
  const value = fields.length === 1 ? (row.values[fields[0] as string] ?? null) : undefined;
  if (value === null) return [];
  if (typeof value === 'object') return value.map((item) => joinKey([item]));
  const key = rowKey(row, fields);
  return key === null ? [] : [key];
}
