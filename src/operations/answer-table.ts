import type { Operation } from './operation.js';
import { releaseOf } from './release.js';
import { rowsIn } from './row-path.js';
import type { Table } from './table.js';

/** The table an operation's answer makes. */
export function answerTable(operation: Operation, answer: unknown): Table {
  const { name, title, description, columns, places, rowPath } = operation;
  const rows = rowsIn(answer, rowPath);
  return {
    name,
    title,
    description,
    columns,
    release: releaseOf(answer),
    rows: rows.map((levels) => columns.map((column) => column.read(levels))),
    places: rows.map(places),
  };
}

/** The cursor after which the rows of the next page begin; null where all rows are in the answer, or the operation is not paged. */
export function nextCursor({ variables, rowPath: [first] }: Operation, answer: unknown): string | null {
  if (!first || !variables.some(({ name }) => name === 'after')) return null;
  const [connection = ''] = first;
  const { pageInfo } =
    (answer as Record<string, { pageInfo?: { hasNextPage?: boolean; endCursor?: string } }>)[connection] ?? {};
  return pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
}
