import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { isConnectionName } from '../graph/connection.js';
import { fragmentsOf } from '../graph/fragment.js';
import { defaultPageSize, maximumPageSize } from '../graph/page-argument.js';
import { badInput } from '../graph/request-error.js';
import { defaultFacetSize } from '../query/facet.js';

// Lists without a size of their own are short, unless their fields say how long they may be.
const usualList = 10;

/** Whether a field or a type is one of introspection, which graphql-js has rules of its own for. */
export const isIntrospection = (name: string): boolean => name.startsWith('__');

const atLeastNone = (size: unknown) => Math.max(0, Number(size));

/** The fields that a selection has itself, those of its fragments among them, each as often as it is there. */
function* fieldsOf(
  selectionSet: SelectionSetNode | undefined,
  fragments: ReturnType<typeof fragmentsOf>,
): Generator<FieldNode> {
  for (const node of selectionSet?.selections ?? []) {
    if (node.kind === Kind.FIELD) yield node;
    else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      yield* fieldsOf(fragment?.selectionSet, fragments);
    }
  }
}

/**
 * The cost of the fields of a document: one for a row and for each row it refers to, a page as many times as it has rows,
 * facets once for a list, with as many rows as they show values; values cost nothing. Introspection has a rule of its own in
 * graphql-js.
 * @param maximumPage how many rows a page may have
 * @throws GraphQLError BAD_USER_INPUT, when it is called for a page of more
 */
export function costEstimator(document: DocumentNode, maximumPage = maximumPageSize): ComplexityEstimator {
  const fragments = fragmentsOf(document);
  const facets = new Map<FieldNode, number>();
  return ({ type, field, node, args, childComplexity }) => {
    const named = getNamedType(field.type);
    if (isIntrospection(field.name) || isIntrospection(named.name) || !isCompositeType(named)) return 0;
    if (isConnectionName(named.name)) {
      const size = atLeastNone(args.first ?? args.last ?? defaultPageSize);
      // What no page may have anywhere, its field tells.
      if (size > maximumPage && size <= maximumPageSize)
        throw badInput(`a page of ${field.name} has at most ${maximumPage} rows here, not ${size} (PAGE_LIMIT)`);
      const ofList = [...fieldsOf(node.selectionSet, fragments)].reduce((sum, own) => sum + (facets.get(own) ?? 0), 0);
      return 1 + ofList + size * (childComplexity - ofList);
    }
    if (isConnectionName(type.name) && field.name === 'facets') {
      const cost = args.by.length * (1 + atLeastNone(args.first ?? defaultFacetSize) * childComplexity);
      facets.set(node, cost);
      return cost;
    }
    // The rows of a page are counted with the page, and the values of a facet with their number.
    if (isConnectionName(type.name) && field.name !== 'nodes') return childComplexity;
    if (isConnectionName(type.name) || named.name === 'FacetValue') return 1 + childComplexity;
    if (!isListType(getNullableType(field.type))) return 1 + childComplexity;
    const length = (args.ids ?? args.representations)?.length ?? field.extensions.length ?? usualList;
    return Number(length) * (1 + childComplexity);
  };
}
