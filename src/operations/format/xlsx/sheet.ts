import type { Sheet, SheetData } from 'write-excel-file/node';
import type { Licence } from '../../../dataset/package/data-package.js';
import { partInWords } from '../../part-in-words.js';
import type { Table, TableCell, TableColumn } from '../../table.js';
import type { TableOrigin } from '../format.js';
import { excelCell, headerCells, widestColumn } from './cell.js';
import type { CellLink, SheetExtras } from './links-and-filter.js';

/** A sheet of a workbook, with what the library has no options for. */
export interface WorkbookSheet extends SheetExtras {
  readonly sheet: Sheet<Buffer>;
}

interface Grid {
  readonly header: readonly string[];
  readonly columns?: readonly Pick<TableColumn, 'format'>[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The address a cell leads to, by its row below the header and its column; null for none. */
  addressOf(row: number, column: number): string | null;
  /** A line below the rows; null for none. */
  readonly footer?: { readonly text: string; readonly address: string | null } | null;
}

const narrowest = 8;

function widthOf(cells: readonly TableCell[]): number {
  const longest = Math.max(...cells.map((cell) => String(cell ?? '').length));
  return Math.min(Math.max(longest + 2, narrowest), widestColumn);
}

/** A sheet with a header that stays in sight and filters, columns as wide as what they hold, and cells that lead somewhere. */
function gridSheet(name: string, { header, columns = [], rows, addressOf, footer = null }: Grid): WorkbookSheet {
  const links: CellLink[] = [];
  const data: SheetData = [headerCells(header)];
  rows.forEach((row, number) => {
    data.push(
      row.map((value, column) => {
        const address = value === null ? null : addressOf(number, column);
        if (address !== null) links.push({ row: number + 1, column, address });
        return excelCell(value, columns[column], address !== null);
      }),
    );
  });
  if (footer) {
    data.push([], [excelCell(footer.text, {}, footer.address !== null)]);
    if (footer.address !== null) links.push({ row: rows.length + 2, column: 0, address: footer.address });
  }
  return {
    sheet: {
      sheet: name,
      data,
      stickyRowsCount: 1,
      columns: header.map((title, column) => ({ width: widthOf([title, ...rows.map((row) => row[column] ?? null)]) })),
    },
    links,
    filtered: { rows: rows.length + 1, columns: header.length },
  };
}

const nowhere = () => null;

/** The rows; where they are not all there are, a line below says so. */
export function dataSheet({ columns, rows, pages, part }: Table, { server, next }: TableOrigin): WorkbookSheet {
  return gridSheet('Data', {
    header: columns.map(({ name }) => name),
    columns,
    rows,
    addressOf: (row, column) => {
      const page = pages[row]?.[column];
      return page ? server + page : null;
    },
    footer: part && { text: partInWords(part, next), address: next },
  });
}

/** What is to be known of the rows: what they are, of which release, how to cite them, and what is allowed. */
export function notesSheet(
  table: Table,
  { server, table: address, next }: TableOrigin,
  licences: readonly Licence[],
): WorkbookSheet {
  const { title, description, release, rows, part } = table;
  const lines: readonly (readonly [name: string, text: string, address: string | null])[] = [
    ['title', title, null],
    ['description', description, null],
    ['release', release, null],
    ['rows', part ? partInWords(part, next) : `all ${rows.length}`, next],
    ['address', address, address],
    ['cite as', `${title}. Release ${release}. ${address}`, address],
    ['figures and documents', 'Numbers lead to their pages, and so do titles of documents.', `${server}/`],
    ...licences.map(({ title: licence, path }) => ['licence', licence, path] as const),
  ];
  return gridSheet('Notes', {
    header: ['note', 'text'],
    rows: lines.map(([name, text]) => [name, text]),
    addressOf: (row, column) => (column === 1 ? (lines[row]?.[2] ?? null) : null),
  });
}

/** What each column means, and each value of those that have few. */
export function columnsSheet({ columns }: Table): WorkbookSheet {
  return gridSheet('Columns', {
    header: ['column', 'value', 'meaning'],
    rows: columns.flatMap(({ name, description, meanings = {} }) => [
      [name, null, description],
      ...Object.entries(meanings).map(([value, meaning]) => [name, value, meaning]),
    ]),
    addressOf: nowhere,
  });
}

/** Each place cited, and the rows of the data sheet that cite it. */
export function sourcesSheet({ citations }: Table, { server }: TableOrigin): WorkbookSheet {
  const cited = citations.flatMap((places, index) =>
    // The data sheet begins with its header.
    places.map((place) => ({ place, key: JSON.stringify(place), row: index + 2 })),
  );
  const sources = [...Map.groupBy(cited, ({ key }) => key).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first.place, rows: [...new Set(group.map(({ row }) => row))].join(', ') }] : [];
  });
  const hasPages = sources.some(({ page }) => page !== null);
  return gridSheet('Sources', {
    header: ['document', ...(hasPages ? ['page'] : []), 'first_line', 'last_line', 'section', 'rows of the data sheet'],
    rows: sources.map(({ document, page, firstLine, lastLine, section, rows }) => [
      document,
      ...(hasPages ? [page] : []),
      firstLine,
      lastLine,
      section,
      rows,
    ]),
    addressOf: (row, column) => {
      const path = column === 0 ? sources[row]?.path : null;
      return path ? server + path : null;
    },
  });
}
