import { GraphQLDateTimeISO } from 'graphql-scalars';
import { ID, Int } from 'type-graphql';
import { DateScalar } from './scalar.js';

/**
 * How a value is stored, compared and shown. `number` is an unconstrained numeric in the database and a Float in the API; `list` has
 * texts, and is empty where there are none; `integers` is null there.
 */
export type AttributeType =
  | 'id'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'list'
  | 'integers';

/** Whether a value is several: rows are neither put in order nor grouped by it. */
export const isSeveral = (type: AttributeType): boolean => type === 'list' || type === 'integers';

/** How a text is kept: in one collation on every server, so that no order, and no cursor in it, depends on where it runs. */
export const textColumn = { columnType: 'text', collation: 'C' };

const text = { ...textColumn, type: 'string' };

/** The column of a value. */
export const columnTypes: Record<AttributeType, { columnType: string; type: string; collation?: string }> = {
  id: text,
  text,
  integer: { columnType: 'int', type: 'integer' },
  number: { columnType: 'numeric', type: 'string' },
  boolean: { columnType: 'boolean', type: 'boolean' },
  date: { columnType: 'date', type: 'string' },
  // To the second, as it is shown, so that what is shown is found.
  timestamp: { columnType: 'timestamptz(0)', type: 'datetime' },
  list: { columnType: 'text[]', type: 'string[]' },
  integers: { columnType: 'int[]', type: 'integer[]' },
};

/** The type of a value in the schema. */
export const graphTypes = {
  id: () => ID,
  text: () => String,
  integer: () => Int,
  number: () => Number,
  boolean: () => Boolean,
  date: () => DateScalar,
  timestamp: () => GraphQLDateTimeISO,
  list: () => [String],
  integers: () => [Int],
};
