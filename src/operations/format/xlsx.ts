import writeExcelFile from 'write-excel-file/node';
import type { Format } from './format.js';
import { linksAndFilter } from './xlsx/links-and-filter.js';
import { columnsSheet, dataSheet, notesSheet, sourcesSheet } from './xlsx/sheet.js';

/** An Excel workbook: the rows in one sheet, and in others what is to be known of them, of the columns, and what they cite. */
export const xlsx: Format = {
  name: 'xlsx',
  label: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  isFile: true,
  isOfDataset: false,
  // It has the time of its making in it.
  isReproducible: false,
  options: {},
  description: 'An Excel workbook with sheets of data, notes, the meanings of columns, and sources.',
  schema: () => null,
  async write(table, _options, origin) {
    const licences = await origin.licences();
    const sheets = [
      dataSheet(table, origin),
      notesSheet(table, origin, licences),
      columnsSheet(table),
      sourcesSheet(table, origin),
    ];
    return writeExcelFile(
      sheets.map(({ sheet }) => sheet),
      { features: [linksAndFilter(sheets)] },
    ).toBuffer();
  },
};
