import { isPrintedOn } from '../../domain/printed.js';
import type { SourceRow } from '../package/data-package.js';
import { type Report, rowFault } from '../package/fault.js';
import { cellText } from './document.js';
import { quoteOf } from './name.js';

/** The number of an observation stands whole on its lines, as printed; the lines of any other row are not blank. */
export function checkCited(table: string, row: SourceRow, lines: readonly string[], report: Report): void {
  if (lines.join('').trim() === '') report(rowFault(row, 'first_line', 'the cited lines are blank'));
  else if (table === 'observations' && !isPrintedOn(cellText(row, 'as_published'), lines))
    report(
      rowFault(
        row,
        'as_published',
        `${JSON.stringify(cellText(row, 'as_published'))} does not stand whole on the cited lines: ${quoteOf(lines)}`,
      ),
    );
}
