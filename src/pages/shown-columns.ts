import type { Table, TableColumn } from '../operations/table.js';

/** A column that a page shows, and its place in the table. */
export interface ShownColumn {
  readonly column: TableColumn;
  readonly index: number;
}

/** What of a table stands on its page: what does not is in the downloads. */
export interface ShownColumns {
  readonly shown: readonly ShownColumn[];
  /** Those that only say the same of every row, such as how it was printed. */
  readonly same: readonly ShownColumn[];
  /** Those that have nothing in any row. */
  readonly empty: readonly TableColumn[];
  /** Those that say how another number was printed and read, which the page of the number does. */
  readonly ofNumbers: readonly TableColumn[];
}

// Where a value is printed stands at the end of its row, and the release below the page.
const isApart = (name: string) => name === 'release' || /(^|_)(document|first_line|last_line|section)$/.test(name);

const ofNumber = /_(unit|printed|precision|readings|id)$/;

/** Chooses what of a table can be read on a page: a table of forty columns cannot. */
export function shownColumns({ columns, rows, citations, pages }: Table): ShownColumns {
  const hasSources = citations.some((all) => all.length > 0);
  const hasPeriod = columns.some(({ name }) => name === 'period');
  const leadsOn = new Set(
    columns.filter((_, index) => pages.some((row) => row[index] != null)).map(({ name }) => name),
  );
  const isLeftOut = ({ name }: TableColumn) =>
    (hasSources && isApart(name)) || (hasPeriod && (name === 'from' || name === 'to'));
  const sorts = Map.groupBy(
    columns.flatMap((column, index) => (isLeftOut(column) ? [] : [{ column, index }])),
    ({ column: { name, type, meanings }, index }) => {
      const isWord = type === 'boolean' || meanings !== undefined;
      return rows.every((row) => row[index] === null)
        ? 'empty'
        : rows.length > 1 && isWord && rows.every((row) => row[index] === rows[0]?.[index])
          ? 'same'
          : ofNumber.test(name) && leadsOn.has(name.replace(ofNumber, ''))
            ? 'ofNumbers'
            : 'shown';
    },
  );
  const columnsOf = (sort: 'empty' | 'ofNumbers') => (sorts.get(sort) ?? []).map(({ column }) => column);
  return {
    shown: sorts.get('shown') ?? [],
    same: sorts.get('same') ?? [],
    empty: columnsOf('empty'),
    ofNumbers: columnsOf('ofNumbers'),
  };
}
