import type { SavedOperation } from './operation.js';
import { releaseOf } from './release.js';
import { rowsIn } from './row-path.js';
import type { Table } from './table.js';
import { tablePart } from './table-document.js';

/** The table an operation's answer makes. */
export function answerTable(operation: SavedOperation, answer: unknown): Table {
  const { name, title, description, columns, citations, rowPath } = operation;
  const rows = rowsIn(answer, rowPath);
  return {
    name,
    title,
    description,
    columns,
    release: releaseOf(answer),
    rows: rows.map((levels) => columns.map((column) => column.read(levels))),
    pages: rows.map((levels) => columns.map(({ pagePath }) => pagePath?.(levels) ?? null)),
    part: tablePart(operation, answer),
    citations: rows.map(citations),
  };
}

/** Whether the one thing is missing whose parts the rows are, such as the measure whose numbers they are. */
export const answersNothing = ({ rowPath: [first = []] }: SavedOperation, answer: object): boolean =>
  (answer as Readonly<Record<string, unknown>>)[first[0] ?? ''] === null;
