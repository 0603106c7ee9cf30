import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { maximumPageSize } from '../graph/page-argument.js';
import { hasValues, knownValues } from './enum-values.js';
import { jsonTypeOf } from './json-type.js';
import type { OperationVariable } from './variable.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

function typeSchema(type: GraphQLInputType): JsonSchema {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return { type: 'array', items: typeSchema(nullable.ofType) };
  const named = getNamedType(nullable);
  if (isEnumType(named)) return { type: 'string', enum: named.getValues().map(({ name }) => name) };
  if (hasValues(named)) return { type: 'string', examples: knownValues(named)?.values };
  if (isInputObjectType(named)) return { type: 'object' };
  return { ...jsonTypeOf(named.name) };
}

/** What a variable of an operation takes, as JSON Schema has it. */
export const variableSchema = ({ name, type, defaultValue }: OperationVariable): JsonSchema => ({
  ...typeSchema(type),
  ...(name === 'first' && { minimum: 0, maximum: maximumPageSize }),
  ...(defaultValue !== undefined && defaultValue !== null && { default: defaultValue }),
});
