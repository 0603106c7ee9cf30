import type { TableColumn, TableDescription } from './table.js';

/** What metadata of a CSV file is named behind the file, as CSV on the Web has it. */
export const csvMetadataSuffix = '-metadata.json';

const quoted = (value: string) => value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The type of a column, in the words of CSV on the Web. */
function datatypeOf({ type, format, values }: TableColumn) {
  if (format) return format === 'date' ? 'date' : 'dateTimeStamp';
  if (values) return { base: 'string', format: values.map(quoted).join('|') };
  return type;
}

/**
 * What a CSV file has, column by column, in the words of CSV on the Web.
 * @param file the name of the file, beside which it stands
 * @param licence the address of what is allowed with its rows; null where none is told
 */
export function csvMetadata(
  { title, description, columns }: TableDescription,
  file: string,
  licence: string | null | undefined,
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: file,
    'dc:title': title,
    'dc:description': description,
    ...(licence && { 'dc:license': { '@id': licence } }),
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: columns.map((column) => ({
        name: column.name,
        titles: column.name,
        'dc:description': column.description,
        datatype: datatypeOf(column),
        required: !column.nullable,
      })),
    },
  };
}
