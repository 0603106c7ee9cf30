import type { SourceRow } from './data-package.js';
import { type Report, rowFault } from './fault.js';
import { type PackageTable, rowKey, rowsOfTable, showKey } from './table.js';

/** Reports rows that repeat a primary key, a unique key or the value of a unique column, across all files of the table. */
export function checkUniqueKeys(table: PackageTable, report: Report): void {
  const { primaryKey, uniqueKeys, fields } = table.schema;
  const rows = rowsOfTable(table);
  const uniqueFields = fields.filter((field) => field.constraints?.unique === true).map((field) => [field.name]);
  if (primaryKey.length > 0) checkKey(rows, primaryKey, 'primary key', report);
  for (const key of [...uniqueKeys, ...uniqueFields]) checkKey(rows, key, 'unique key', report);
}

function checkKey(rows: readonly SourceRow[], fields: readonly string[], kind: string, report: Report): void {
  const first = new Map<string, SourceRow>();
  for (const row of rows) {
    const key = rowKey(row, fields);
    if (key === null) continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      const message = `duplicate ${kind} ${showKey(key)}; it stands first in ${before.file}:${before.line}`;
      report(rowFault(row, fields.join(', '), message));
    }
  }
}
