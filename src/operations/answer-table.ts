import type { SavedOperation } from './operation.js';
import type { AskedValues } from './parameter-refusal.js';
import { releaseOf } from './release.js';
import { rowsIn } from './row-path.js';
import type { Table } from './table.js';
import { pageOfTable } from './table-page.js';

/**
 * The table an operation's answer makes.
 * @param values it was asked with
 */
export function answerTable(operation: SavedOperation, whole: unknown, values: AskedValues = {}): Table {
  const { name, title, description, columns, citations, rowPath } = operation;
  const { answer, part } = pageOfTable(operation, values, whole);
  const rows = rowsIn(answer, rowPath);
  return {
    name,
    title,
    description,
    columns,
    release: releaseOf(answer),
    rows: rows.map((levels) => columns.map((column) => column.read(levels))),
    pages: rows.map((levels) => columns.map(({ pagePath }) => pagePath?.(levels) ?? null)),
    part,
    citations: rows.map(citations),
  };
}

/** Whether the one thing is missing whose parts the rows are, such as the measure whose numbers they are. */
export const answersNothing = ({ rowPath: [first = []] }: SavedOperation, answer: object): boolean =>
  (answer as Readonly<Record<string, unknown>>)[first[0] ?? ''] === null;
