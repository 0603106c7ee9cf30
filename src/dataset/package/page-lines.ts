import type { SourceRow } from './data-package.js';
import { type Fault, rowFault } from './fault.js';

/** The column of documents in which the lines stand on which their pages begin. */
export const pageLinesColumn = 'page_lines';

/** The lines on which the pages of a document begin; null where they are unknown. */
export function pageLinesOf({ values }: SourceRow): readonly number[] | null {
  const lines = values[pageLinesColumn];
  return Array.isArray(lines) ? lines.map(Number) : null;
}

/** What is wrong with the pages of documents: they stand in their order, on lines of the text. */
export function* pageLineFaults(documents: readonly SourceRow[]): Generator<Fault> {
  for (const row of documents) {
    const begins = pageLinesOf(row) ?? [];
    const { lines } = row.values;
    const early = begins.findIndex((line, index) => line < (begins[index - 1] ?? line));
    if (early >= 0)
      yield rowFault(
        row,
        pageLinesColumn,
        `page ${early + 1} begins on line ${begins[early]}, before page ${early} does on line ${begins[early - 1]}`,
      );
    const beyond = begins.findIndex((line) => typeof lines === 'number' && line > lines);
    if (beyond >= 0)
      yield rowFault(
        row,
        pageLinesColumn,
        `page ${beyond + 1} begins on line ${begins[beyond]}, beyond the end of the document, which has ${lines} lines`,
      );
  }
}
