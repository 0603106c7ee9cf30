import { stringify } from 'csv-stringify/sync';
import { plainCell, spreadsheetCell } from './csv-cell.js';
import type { Format } from './format.js';

const spreadsheet = 'spreadsheet';

/** CSV as RFC 4180 has it, with a header. */
export const csv: Format = {
  name: 'csv',
  label: 'CSV',
  mediaType: 'text/csv; charset=utf-8; header=present',
  isFile: true,
  isOfDataset: true,
  isReproducible: true,
  options: {
    bom: {
      description: '1 begins the file with a byte order mark, by which Excel knows UTF-8.',
      values: ['0', '1'],
    },
    for: {
      description:
        '`spreadsheet` begins the file with a byte order mark, and keeps a spreadsheet from turning a text such as 2005-06 into a day: its cell is ="2005-06".',
      values: ['program', spreadsheet],
      offered: { value: spreadsheet, label: 'CSV for spreadsheets' },
    },
  },
  description: 'Comma-separated values with a header line, in UTF-8, for spreadsheets and statistics programs.',
  schema: () => ({ type: 'string' }),
  write({ columns, rows }, options) {
    const isForSpreadsheet = options.for === spreadsheet;
    const cell = isForSpreadsheet ? spreadsheetCell : plainCell;
    return stringify(
      rows.map((row) => row.map((value, index) => cell(value, columns[index]))),
      {
        bom: isForSpreadsheet || options.bom === '1',
        header: true,
        columns: columns.map(({ name }) => name),
        record_delimiter: '\r\n',
        quoted_match: /[\r\n]/,
      },
    );
  },
};
