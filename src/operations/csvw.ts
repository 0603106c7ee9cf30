import { plainCell } from './format/csv-cell.js';
import type { TableColumn, TableDescription } from './table.js';

/** What metadata of a CSV file is named behind the file, as CSV on the Web has it. */
export const csvMetadataSuffix = '-metadata.json';

const quoted = (value: string) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The type of a column, in the words of CSV on the Web. */
function datatypeOf({ type, format, values }: TableColumn) {
  if (format) return format === 'date' ? 'date' : 'dateTimeStamp';
  // As the file has them: the sign of a formula stands behind an apostrophe.
  if (values) return { base: 'string', format: values.map((value) => quoted(plainCell(value))).join('|') };
  return type;
}

/** What the words of CSV on the Web stand for. */
export const csvwContext = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

/** How the files are written, and what is allowed with them. */
export const csvwCommon = (licence: string | null | undefined) => ({
  ...(licence && { 'dc:license': { '@id': licence } }),
  dialect: { header: true, encoding: 'utf-8' },
});

/** What of a table its columns do not tell. */
export interface CsvKeys {
  /** Columns whose values name a row. */
  readonly key: readonly string[];
  /** Columns of which a cell may have several values. */
  readonly lists: ReadonlySet<string>;
}

const noKeys: CsvKeys = { key: [], lists: new Set() };

/**
 * A table as CSV, column by column, in the words of CSV on the Web.
 * @param file the name of the file, beside which this stands
 */
export const csvTable = (
  { title, description, columns }: TableDescription,
  file: string,
  { key, lists }: CsvKeys = noKeys,
) => ({
  url: file,
  'dc:title': title,
  'dc:description': description,
  tableSchema: {
    columns: columns.map((column) => ({
      name: column.name,
      titles: column.name,
      'dc:description': column.description,
      datatype: datatypeOf(column),
      required: !column.nullable,
      ...(lists.has(column.name) && { separator: '; ' }),
    })),
    ...(key.length > 0 && { primaryKey: key }),
  },
});

/**
 * What a CSV file has, in the words of CSV on the Web.
 * @param licence the address of what is allowed with its rows; null where none is told
 */
export const csvMetadata = (
  table: TableDescription,
  file: string,
  licence: string | null | undefined,
  keys?: CsvKeys,
): object => ({ '@context': csvwContext, ...csvTable(table, file, keys), ...csvwCommon(licence) });
