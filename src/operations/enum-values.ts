import { type GraphQLNamedType, isEnumType, isScalarType } from 'graphql';
import { codesOf } from '../graph/described-enum.js';
import type { TableColumn } from './table.js';

/** Whether a type has values that are listed: an enum, or a list of codes, to which packages may add others. */
export const hasValues = (type: GraphQLNamedType): boolean => knownValues(type) !== undefined;

/** The values of an enum, or those known of a list of codes, each with what it means; undefined for any other type. */
export function knownValues(type: GraphQLNamedType): Required<Pick<TableColumn, 'values' | 'meanings'>> | undefined {
  const codes = isScalarType(type) ? codesOf(type) : undefined;
  if (codes) return { values: Object.keys(codes), meanings: codes };
  if (!isEnumType(type)) return undefined;
  const values = type.getValues();
  return {
    values: values.map(({ name }) => name),
    meanings: Object.fromEntries(values.map(({ name, description }) => [name, description ?? ''])),
  };
}
