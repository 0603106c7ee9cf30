import { oncePer } from '../../graph/once.js';
import type { TableSchema } from '../profile/table-schema.js';
import type { CellValue, SourceRow } from './data-package.js';
import type { TableFile } from './table-file.js';

/** The files whose rows make up one table; they share one schema. */
export interface PackageTable {
  readonly name: string;
  readonly schema: TableSchema;
  readonly files: readonly TableFile[];
}

/** The tables of the package, in the order in which the resources first name them. */
export function groupTables(files: readonly TableFile[]): ReadonlyMap<string, PackageTable> {
  const byName = Map.groupBy(files, ({ resource }) => resource.table);
  return new Map(
    [...byName].map(([name, own]) => {
      const [{ resource }] = own as [TableFile, ...TableFile[]];
      return [name, { name, schema: resource.schema, files: own }];
    }),
  );
}

/** The rows of a table, file by file. */
export const rowsOfTable = oncePer(({ files }: PackageTable): readonly SourceRow[] =>
  files.flatMap(({ rows }) => rows),
);

/** A key as text, equal for equal keys; null where a part is empty, since nothing equals an empty cell. */
export function rowKey(row: SourceRow, fields: readonly string[]): string | null {
  const parts = fields.map((name) => row.values[name] ?? null);
  return parts.includes(null) ? null : joinKey(parts);
}

/** The parts of a key as one text. */
export function joinKey(parts: readonly CellValue[]): string {
  return parts.map(String).join(SEPARATOR);
}

/** A key for people. */
export function showKey(key: string): string {
  return `"${key.replaceAll(SEPARATOR, ', ')}"`;
}

/** A character that separates parts and stands in no data. */
const SEPARATOR = '\u001f';
