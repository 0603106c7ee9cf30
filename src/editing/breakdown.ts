import type { DataPackage, SourceRow } from '../dataset/package/data-package.js';
import { cellItems, cellText } from '../dataset/verification/document.js';
import { cellNameOf } from '../domain/fact/cell.js';
import { dimensions } from '../domain/fact/observation.js';
import { sourceTableOf } from '../domain/source-table.js';
import { columnName } from '../graph/column-name.js';

/** A dimension or a scheme by which a measure may be broken down. */
export interface Breakdown {
  /** The column of observations that has the part. */
  readonly column: string;
  /** The table of its parts, and those rows of it that are parts. */
  readonly table: string;
  readonly rows: readonly SourceRow[];
}

/** What a number of a measure may be broken down by, and the rows that name its parts. */
export function breakdownReader({ tables }: DataPackage): (measure: string) => readonly Breakdown[] {
  const tableOf = new Map(
    dimensions.map(({ name, target }) => [
      cellNameOf(name),
      { column: columnName(name), table: sourceTableOf(target()) },
    ]),
  );
  const measures = new Map(
    (tables.get('measures') ?? []).map((row) => [cellText(row, 'id'), cellItems(row, 'breakdowns')]),
  );
  return (measure) =>
    (measures.get(measure) ?? []).map((name) => {
      const dimension = tableOf.get(name);
      if (dimension) return { ...dimension, rows: tables.get(dimension.table) ?? [] };
      const rows = (tables.get('categories') ?? []).filter((row) => cellText(row, 'scheme') === name);
      return { column: 'categories', table: 'categories', rows };
    });
}
