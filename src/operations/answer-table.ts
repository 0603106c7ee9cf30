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
