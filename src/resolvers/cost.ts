import { getNamedType, getNullableType, isCompositeType, isListType } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { defaultPageSize } from '../query/keyset.js';

// Lists without a size of their own are short.
const usualList = 10;

const isIntrospection = (name: string) => name.startsWith('__');

/**
 * The cost of a field: one for a row and for each row it refers to, a page as many times as it has rows; values cost
 * nothing. Introspection has a rule of its own in graphql-js.
 */
export const estimateCost: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  if (isIntrospection(field.name) || isIntrospection(named.name) || !isCompositeType(named)) return 0;
  if (named.name.endsWith('Connection')) {
    const size = args.first ?? args.last ?? defaultPageSize;
    return 1 + Math.max(0, size) * childComplexity;
  }
  // The rows of a page are counted with the page.
  if (type.name.endsWith('Connection') && field.name !== 'nodes') return childComplexity;
  if (type.name.endsWith('Connection')) return 1 + childComplexity;
  if (!isListType(getNullableType(field.type))) return 1 + childComplexity;
  return ((args.ids ?? args.representations)?.length ?? usualList) * (1 + childComplexity);
};
