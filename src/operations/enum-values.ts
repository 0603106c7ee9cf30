import type { GraphQLEnumType } from 'graphql';
import type { TableColumn } from './table.js';

/** The values of an enum, each with what it means. */
export function enumValues(type: GraphQLEnumType): Required<Pick<TableColumn, 'values' | 'meanings'>> {
  const values = type.getValues();
  return {
    values: values.map(({ name }) => name),
    meanings: Object.fromEntries(values.map(({ name, description }) => [name, description ?? ''])),
  };
}
