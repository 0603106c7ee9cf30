import type { FlatCell, FlatTable } from './flat-table.ts';

/** How a table is ordered: by a column, and in which direction. */
export interface RowOrder {
  readonly column: number;
  readonly isDescending: boolean;
}

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Numbers by size, before words; what is empty last, in either direction. */
function compare(one: FlatCell, other: FlatCell): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'number' || typeof other === 'number') return typeof one === 'number' ? -1 : 1;
  return collator.compare(String(one), String(other));
}

/**
 * The rows in which every word of a text stands, in an order; as they came where there is none.
 * @param text words that may stand in any cells, whatever the case of their letters
 */
export function shownRows(table: FlatTable, text: string, order: RowOrder | null): FlatTable['rows'] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rows = table.rows.filter((row) => {
    if (words.length === 0) return true;
    const all = row.join('\n').toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
  if (order === null) return rows;
  const { column, isDescending } = order;
  return rows.toSorted((a, b) => {
    const [one = null, other = null] = [a[column], b[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return isDescending ? compare(other, one) : compare(one, other);
  });
}
