import type { Table, TableCell } from '../table.js';
import type { Format } from './format.js';

/** A row as an object, with the columns as its keys. */
export const rowObjects = ({ columns, rows }: Table): Readonly<Record<string, TableCell>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));

/** A list of flat objects, which every tool with a JSON source takes. */
export const json: Format = {
  name: 'json',
  label: 'JSON',
  mediaType: 'application/json; charset=utf-8',
  isFile: false,
  isOfDataset: true,
  isReproducible: true,
  options: {},
  description: 'A JSON list of flat objects, for dashboards and programs.',
  schema: (row) => ({ type: 'array', items: row }),
  write: (table) => `${JSON.stringify(rowObjects(table))}\n`,
};
