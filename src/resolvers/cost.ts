import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type ComplexityEstimator, type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { isConnectionName } from '../graph/connection.js';
import { fragmentsOf } from '../graph/fragment.js';
import { defaultPageSize, maximumPageSize } from '../graph/page-argument.js';
import { rowsOfReading } from '../graph/reads-all.js';
import { badInput } from '../graph/request-error.js';
import { defaultFacetSize } from '../query/facet.js';

// Lists without a size of their own are short, unless their fields say how long they may be.
const usualList = 10;

// What of a connection has the rows of its page.
const pageFields: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/** What a field says of its cost. */
interface FieldCost {
  /** As how many rows it counts that it reads all that fit. */
  readonly readsAll?: number;
  /** How long its list may be. */
  readonly length?: number;
}

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

/** What a document could make the database and the server read. */
export interface DocumentCost {
  /** How many rows the answer could have, if every page were full. */
  readonly rows: number;
  /** As how many more it counts that fields read all rows that fit, however few they give: counts, facets, groups, searches. */
  readonly reading: number;
}

/** What is asked. */
export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** How many rows a page may have. */
  readonly maximumPage: number;
}

/**
 * What a document could read. Of an answer, one for a row and for each row it refers to, a page as many times as it has rows,
 * what is counted of a list once, with as many rows as are shown; values cost nothing. What reads all rows that fit is a
 * statement of its own for each field, whatever the number of parents: it counts once for each field. Introspection has a rule of its own in
 * graphql-js.
 * @throws GraphQLError BAD_USER_INPUT, when it is called for a page of more than it may have, or an argument does not fit
 */
export function costOf({ schema, document, operation, variables, maximumPage }: CostQuestion): DocumentCost {
  const fragments = fragmentsOf(document);
  // What of a connection is no row of its page, and so is not multiplied by them; and what reads its page.
  const ofList = new Map<FieldNode, number>();
  const ofPage = new Set<FieldNode>();
  let reading = 0;
  const onceForList = (node: FieldNode, cost: number) => {
    ofList.set(node, cost);
    return cost;
  };

  const ofConnection = ({ field, node, args, childComplexity }: ComplexityEstimatorArgs): number => {
    const size = atLeastNone(args.first ?? args.last ?? defaultPageSize);
    // What no page may have anywhere, its field tells.
    if (size > maximumPage && size <= maximumPageSize)
      throw badInput(`a page of ${field.name} has at most ${maximumPage} rows here, not ${size} (PAGE_LIMIT)`);
    const own = [...fieldsOf(node.selectionSet, fragments)];
    const once = own.reduce((sum, inner) => sum + (ofList.get(inner) ?? 0), 0);
    // A row is read though nothing but its cursor is asked for.
    const ofRow = Math.max(childComplexity - once, own.some((inner) => ofPage.has(inner)) ? 1 : 0);
    return 1 + once + size * ofRow;
  };

  const ofConnectionField = (
    length: number,
    { field, node, args, childComplexity }: ComplexityEstimatorArgs,
  ): number => {
    if (field.name === 'facets')
      return onceForList(node, args.by.length * (1 + atLeastNone(args.first ?? defaultFacetSize) * childComplexity));
    if (!pageFields.has(field.name)) return onceForList(node, length * (1 + childComplexity));
    ofPage.add(node);
    return field.name === 'nodes' ? 1 + childComplexity : childComplexity;
  };

  const estimator: ComplexityEstimator = (asked) => {
    const { type, field, args, childComplexity } = asked;
    const named = getNamedType(field.type);
    if (isIntrospection(field.name) || isIntrospection(named.name)) return 0;
    const { readsAll = 0, length: declared } = field.extensions as FieldCost;
    // Each facet is a count of its own.
    reading +=
      readsAll * (field.name === 'facets' ? args.by.length : 1) + (args.latest === true ? rowsOfReading.latest : 0);
    if (!isCompositeType(named)) return 0;
    if (isConnectionName(named.name)) return ofConnection(asked);
    const length = (args.ids ?? args.representations)?.length ?? declared ?? usualList;
    if (isConnectionName(type.name)) return ofConnectionField(length, asked);
    // The values of a facet are counted with their number.
    if (named.name === 'FacetValue' || !isListType(getNullableType(field.type))) return 1 + childComplexity;
    return length * (1 + childComplexity);
  };

  const rows = getComplexity({
    schema,
    query: document,
    variables: { ...variables },
    estimators: [estimator],
    ...(operation.name && { operationName: operation.name.value }),
  });
  return { rows, reading };
}
