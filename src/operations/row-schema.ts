import type { TableColumn } from './table.js';
import type { JsonSchema } from './variable-schema.js';

/** What stands in a column, as JSON Schema has it. */
export const columnSchema = ({ type, nullable, format, values, description }: TableColumn): JsonSchema => ({
  type: nullable ? [type, 'null'] : type,
  ...(format && { format }),
  ...(values && { enum: nullable ? [...values, null] : values }),
  description,
});

/** What a row of a table is, as JSON Schema has it: every column is there, an empty one as null. */
export const rowSchema = (columns: readonly TableColumn[]): JsonSchema => ({
  type: 'object',
  required: columns.map(({ name }) => name),
  properties: Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])),
});
