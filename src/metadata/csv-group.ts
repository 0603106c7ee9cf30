import { csvTable, csvwCommon, csvwContext } from '../operations/csvw.js';
import { csv } from '../operations/format/csv.js';
import type { DescribedDataset } from './described-dataset.js';

const fileOf = (table: string) => `${table}.${csv.name}`;

/** The tables of a dataset as CSV, with their keys and what these lead to, in the words of CSV on the Web. */
export const csvGroup = ({ title, description, licence, tables }: DescribedDataset): object => ({
  '@context': csvwContext,
  'dc:title': title,
  'dc:description': description,
  ...csvwCommon(licence?.path),
  tables: tables.map((table) => {
    const { tableSchema, ...told } = csvTable(table, fileOf(table.name), table);
    return {
      ...told,
      tableSchema: {
        ...tableSchema,
        ...(table.references.length > 0 && {
          foreignKeys: table.references.map(({ column, table: other, referred }) => ({
            columnReference: column,
            reference: { resource: fileOf(other), columnReference: referred },
          })),
        }),
      },
    };
  }),
});
