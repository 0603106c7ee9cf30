import { columnName } from '../../graph/column-name.js';

/** The name of a dimension in a cell, in a breakdown and in the ids of its rows: `service-area`. */
export const cellNameOf = (dimension: string): string => columnName(dimension).replaceAll('_', '-');

/** What a cell is made of: the names of its parts with the slugs of their values. */
export type CellParts = ReadonlyMap<string, string>;

/**
 * Names what a number is about, whatever its time and document: its measure and subject, then each dimension and scheme
 * that is set, with its value. What is not set is not named, so that a new dimension changes no name.
 */
export const cellOf = (measure: string, subject: string, set: CellParts): string =>
  [
    `measure=${measure}`,
    `subject=${subject}`,
    ...[...set.keys()].toSorted().map((name) => `${name}=${set.get(name)}`),
  ].join(';');

/** The cell of the total over one of its parts; null where it has no such part. */
export function cellWithout(cell: string, name: string): string | null {
  const parts = cell.split(';');
  const others = parts.filter((part) => !part.startsWith(`${name}=`));
  return others.length < parts.length ? others.join(';') : null;
}
