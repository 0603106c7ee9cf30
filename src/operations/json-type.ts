import type { TableColumn } from './table.js';

const jsonTypes: Readonly<Record<string, Pick<TableColumn, 'type' | 'format'>>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTimeISO: { type: 'string', format: 'date-time' },
};

/** What the values of a scalar are in JSON; any other than these is a text. */
export const jsonTypeOf = (scalar: string): Pick<TableColumn, 'type' | 'format'> =>
  jsonTypes[scalar] ?? { type: 'string' };
