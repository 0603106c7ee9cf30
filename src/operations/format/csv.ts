import { stringify } from 'csv-stringify/sync';
import type { Format } from './format.js';

/** CSV as RFC 4180 has it, with a header. A text that a spreadsheet would take for a formula has an apostrophe before it. */
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
  },
  description: 'Comma-separated values with a header line, in UTF-8, for spreadsheets and statistics programs.',
  schema: () => ({ type: 'string' }),
  write: ({ columns, rows }, { bom }) =>
    stringify(
      rows.map((row) => [...row]),
      {
        bom: bom === '1',
        header: true,
        columns: columns.map(({ name }) => name),
        record_delimiter: '\r\n',
        quoted_match: /[\r\n]/,
        escape_formulas: true,
        cast: { boolean: String },
      },
    ),
};
