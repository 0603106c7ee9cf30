import type { Cell } from 'write-excel-file/node';
import { beginningOf } from '../../../graph/calendar-day.js';
import type { TableCell, TableColumn } from '../../table.js';

// What Excel takes in one cell.
const longestText = 32_767;

// Excel counts a 29 February 1900 that there never was, so its days before March of that year are others.
const firstSureDay = '1900-03-01';

/** A text as a workbook has it: `_x000D_` would be read as a carriage return, so that its sign is written as one itself. */
const escaped = (text: string): string => text.slice(0, longestText).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');

/** The characters of a line from which on a text is wrapped. */
export const widestColumn = 60;

const textCell = (text: string) => ({
  // Written as a text whatever it begins with: a formula is a cell of another type.
  value: escaped(text),
  type: String,
  ...(text.length > widestColumn && { wrap: true as const }),
});

export const headerCells = (names: readonly string[]) =>
  names.map((name) => ({ value: escaped(name), type: String, fontWeight: 'bold' }) as const);

const linkStyle = { textColor: '#0b4fa8', textDecoration: { underline: true } } as const;

/** A value as a cell. What leads somewhere looks like it. */
export function excelCell(value: TableCell, { format }: Pick<TableColumn, 'format'> = {}, isLink = false): Cell {
  if (value === null) return null;
  const style = { alignVertical: 'top', ...(isLink && linkStyle) } as const;
  if (typeof value === 'number') return { value, type: Number, ...style };
  if (typeof value === 'boolean') return { value, type: Boolean, ...style };
  if (format === 'date' && value >= firstSureDay && !Number.isNaN(Date.parse(value)))
    return { value: beginningOf(value), type: Date, format: 'yyyy-mm-dd', ...style };
  return { ...textCell(value), ...style };
}
