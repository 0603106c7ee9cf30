import { getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { isConnectionName } from '../graph/connection.js';
import { defaultPageSize } from '../graph/page-argument.js';

// Lists without a size of their own are short.
const usualList = 10;

/** Whether a field or a type is one of introspection, which graphql-js has rules of its own for. */
export const isIntrospection = (name: string): boolean => name.startsWith('__');

/**
 * The cost of a field: one for a row and for each row it refers to, a page as many times as it has rows; values cost
 * nothing. Introspection has a rule of its own in graphql-js.
 */
export const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isIntrospection(field.name) || isIntrospection(named.name) || !isCompositeType(named)) return 0;
  if (isConnectionName(named.name)) {
    const size = args.first ?? args.last ?? defaultPageSize;
    return 1 + Math.max(0, size) * childComplexity;
  }
  // The rows of a page are counted with the page.
  if (isConnectionName(type.name) && field.name !== 'nodes') return childComplexity;
  if (isConnectionName(type.name)) return 1 + childComplexity;
  if (!isListType(getNullableType(field.type))) return 1 + childComplexity;
  return ((args.ids ?? args.representations)?.length ?? usualList) * (1 + childComplexity);
};
