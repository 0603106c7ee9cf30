import type { FlatCell, FlatTable } from './flat-table.ts';

/** A way to save the rows that are shown. */
export interface SavedFile {
  readonly label: string;
  readonly extension: string;
  write(table: FlatTable): Promise<Blob>;
}

const names = ({ columns }: FlatTable) => columns.map(({ name }) => name);

// A text that a spreadsheet would take for a formula has an apostrophe before it; a number with a sign is none.
const csvCell = (value: FlatCell) =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^[+-][\d.,]+%?$/.test(value) ? `'${value}` : value;

// Each reads its library when it is used: who looks at an answer needs none of them.
const csvFile: SavedFile = {
  label: 'CSV',
  extension: 'csv',
  async write(table) {
    const { stringify } = await import('csv-stringify/browser/esm/sync');
    const text = stringify(
      table.rows.map((row) => row.map(csvCell)),
      {
        // By which Excel knows UTF-8.
        bom: true,
        header: true,
        columns: names(table),
        record_delimiter: '\r\n',
        quoted_match: /[\r\n]/,
        cast: { boolean: String },
      },
    );
    return new Blob([text], { type: 'text/csv;charset=utf-8' });
  },
};

// What Excel takes in one cell.
const longestText = 32_767;
const fileCell = (value: FlatCell) =>
  typeof value === 'string' ? { value: value.slice(0, longestText), type: String } : value;

const xlsxFile: SavedFile = {
  label: 'Excel',
  extension: 'xlsx',
  async write(table) {
    const { default: writeExcelFile } = await import('write-excel-file/browser');
    const header = names(table).map((value) => ({ value, fontWeight: 'bold' }) as const);
    const data = [header, ...table.rows.map((row) => row.map(fileCell))];
    return writeExcelFile([{ sheet: 'Data', data, stickyRowsCount: 1 }]).toBlob();
  },
};

const jsonFile: SavedFile = {
  label: 'JSON',
  extension: 'json',
  async write(table) {
    const rows = table.rows.map((row) =>
      Object.fromEntries(names(table).map((name, index) => [name, row[index] ?? null])),
    );
    return new Blob([JSON.stringify(rows, null, 2)], { type: 'application/json' });
  },
};

export const savedFiles: readonly SavedFile[] = [csvFile, xlsxFile, jsonFile];
