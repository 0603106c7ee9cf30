import { columnName } from '../../graph/column-name.js';

/** The dimensions of an observation, by field name. A test holds that these are what it refers to beside its measure. */
export const dimensions = [
  'organisation',
  'region',
  'serviceArea',
  'staffGroup',
  'module',
  'webinar',
  'audit',
  'budget',
  'programme',
  'category',
] as const;

/** The columns that name a cell in a data package: two numbers with the same ones are about the same thing. */
export const cellColumns: readonly string[] = ['measure', 'period_start', 'period_end', ...dimensions.map(columnName)];

/** The same columns in the database, where a foreign key says so. */
export const cellKeyColumns: readonly string[] = cellColumns.map((column) =>
  column.startsWith('period') ? column : `${column}_id`,
);
