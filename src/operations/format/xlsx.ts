import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { beginningOf } from '../../graph/calendar-day.js';
import type { Table, TableCell, TableCitation, TableColumn } from '../table.js';
import type { Format } from './format.js';

// What Excel takes in one cell.
const longestText = 32_767;

const header = (names: readonly string[]) => names.map((value) => ({ value, fontWeight: 'bold' }) as const);

function excelCell(value: TableCell, { format }: Pick<TableColumn, 'format'> = {}) {
  if (value === null) return null;
  if (typeof value !== 'string') return value;
  if (format === 'date' && !Number.isNaN(Date.parse(value)))
    return { value: beginningOf(value), type: Date, format: 'yyyy-mm-dd' };
  // Written as a text whatever it begins with: a formula is a cell of another type.
  return { value: value.slice(0, longestText), type: String };
}

/** Each citation, and the rows of the data sheet that have it. */
function sourcesOf({ citations }: Table): TableCell[][] {
  const rowsOfCitation = new Map<string, { citation: TableCitation; rows: Set<number> }>();
  citations.forEach((cited, index) => {
    for (const citation of cited) {
      const key = JSON.stringify(citation);
      const source = rowsOfCitation.get(key) ?? { citation, rows: new Set() };
      // The data sheet begins with its header.
      rowsOfCitation.set(key, { ...source, rows: source.rows.add(index + 2) });
    }
  });
  return [...rowsOfCitation.values()].map(({ citation, rows }) => [
    citation.document,
    citation.firstLine,
    citation.lastLine,
    citation.section,
    [...rows].join(', '),
  ]);
}

function sheets(table: Table): { sheet: string; data: SheetData; stickyRowsCount?: number }[] {
  const { columns, rows, title, description, release } = table;
  const data = rows.map((row) => row.map((value, index) => excelCell(value, columns[index])));
  const about = [
    ['title', title],
    ['description', description],
    ['release', release],
  ];
  return [
    { sheet: 'Data', data: [header(columns.map(({ name }) => name)), ...data], stickyRowsCount: 1 },
    {
      sheet: 'Sources',
      data: [
        ...about.map(([name = '', value = '']) => [...header([name]), excelCell(value)]),
        [],
        header(['document', 'first_line', 'last_line', 'section', 'rows of the data sheet']),
        ...sourcesOf(table).map((row) => row.map((value) => excelCell(value))),
      ],
    },
  ];
}

/** An Excel workbook: the rows in one sheet, and in another what they cite. */
export const xlsx: Format = {
  name: 'xlsx',
  label: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  isFile: true,
  isOfDataset: false,
  // It has the time of its making in it.
  isReproducible: false,
  options: {},
  description: 'An Excel workbook with a sheet of data and a sheet of sources.',
  schema: () => null,
  write: (table) => writeExcelFile(sheets(table)).toBuffer(),
};
