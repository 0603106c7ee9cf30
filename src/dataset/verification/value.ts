import type { SourceRow } from '../package/data-package.js';
import { type Report, rowFault } from '../package/fault.js';
import { cellText, isRead } from './document.js';
import { readPrinted, readRange } from './printed-number.js';

/** What the printed number says by itself, by the bound that the row is of; null where it cannot be read. */
function readOf(row: SourceRow): number | null {
  const printed = cellText(row, 'as_published');
  const range = readRange(printed);
  if (!range) return readPrinted(printed);
  const { precision } = row.values;
  return precision === 'AT_LEAST' ? range[0] : precision === 'AT_MOST' ? range[1] : null;
}

/**
 * The printed number, read by itself, is the value of the row, unless the row says that we converted it (VALUE); where
 * the sign is our reading (SIGN), it is the value without its sign.
 * @returns whether the number was read, or its conversion declared
 */
export function checkValue(row: SourceRow, report: Report): 'read' | 'declared' {
  const { value } = row.values;
  const printed = cellText(row, 'as_published');
  if (isRead(row, 'VALUE')) return 'declared';
  const read = readOf(row);
  const same =
    read !== null &&
    typeof value === 'number' &&
    (read === value || (isRead(row, 'SIGN') && Math.abs(read) === Math.abs(value)));
  if (!same)
    report(
      rowFault(
        row,
        'value',
        read === null
          ? `${JSON.stringify(printed)} cannot be read as a number; a value that was converted is read (VALUE)`
          : `is ${value}, but ${JSON.stringify(printed)} says ${read}; a value that was converted is read (VALUE)`,
      ),
    );
  return 'read';
}
