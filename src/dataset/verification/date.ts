import type { SourceRow } from '../package/data-package.js';
import { type Report, rowFault } from '../package/fault.js';
import { datePartsOf, dateWordsOf, dayInWords, isKnownDate } from './date-word.js';
import { cellText, isRead } from './document.js';

/** Columns with a day of the calendar that a document prints. */
const dayColumns = ['on_date', 'last_accessed'];

/** What the dates of a row say, in words: its period, and its days. */
export const datesOfRow = (row: SourceRow): readonly string[] =>
  [cellText(row, 'period_label'), ...dayColumns.map((column) => dayWords(cellText(row, column)))].filter(Boolean);

const dayWords = (cell: string) => (/^\d{4}-\d\d-\d\d$/.test(cell) ? dayInWords(cell) : cell);

/** Each year of a label is within the period it labels. */
function checkLabel(row: SourceRow, report: Report): void {
  const [start, end] = [cellText(row, 'period_start'), cellText(row, 'period_end')].map((day) =>
    Number(day.slice(0, 4)),
  );
  if (!start || !end) return;
  const outside = dateWordsOf(cellText(row, 'period_label')).find(({ options }) =>
    options.every(({ kind, value }) => kind === 'year' && (value < start || value > end)),
  );
  if (outside)
    report(
      rowFault(
        row,
        'period_label',
        `says ${outside.word}, but the period is ${cellText(row, 'period_start')} to ${cellText(row, 'period_end')}`,
      ),
    );
}

/**
 * Every year, month and day of a date stands on the lines of its row or in the heading above them, or the period is that
 * of the whole document, or the date is read (PERIOD).
 * @param documents the row of each document
 * @returns whether the row has a date
 */
export function checkDates(
  row: SourceRow,
  lines: readonly string[],
  documents: ReadonlyMap<string, SourceRow>,
  report: Report,
): boolean {
  const dates = datesOfRow(row);
  if (dates.length === 0) return false;
  // A date that the document misprints stays as printed, and its period is our reading.
  if (isRead(row, 'PERIOD')) return true;
  checkLabel(row, report);
  const document = documents.get(cellText(row, 'document'));
  const known = datePartsOf(lines.join('\n'), cellText(row, 'section'));
  for (const column of ['period_label', ...dayColumns]) {
    const date = dayWords(cellText(row, column));
    if (document && ['period_label', 'published_label'].some((label) => cellText(document, label) === date)) continue;
    const missing = dateWordsOf(date).filter((word) => !isKnownDate(word, known));
    if (missing.length > 0)
      report(
        rowFault(
          row,
          column,
          `${[...new Set(missing.map(({ word }) => word))].join(', ')} of ${JSON.stringify(date)} does not stand on the cited lines, nor in the heading; a date that the place does not print is read (PERIOD)`,
        ),
      );
  }
  return true;
}
