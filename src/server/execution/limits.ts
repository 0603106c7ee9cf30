import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { fragmentsOf } from '../../graph/fragment.js';
import { oncePerPair } from '../../graph/once.js';
import { badInput } from '../../graph/request-error.js';
import { costEstimator, isIntrospection } from '../../resolvers/cost.js';
import { lossyNumber } from './lossy-number.js';
import type { Variables } from './request.js';
import { unsetVariable } from './unset-variable.js';

/** What a document may cost: about as many rows as are read for it where every page is full. */
export const maximumCost = 200_000;
/** From what cost on a request waits its turn: such an answer takes several milliseconds of the processor. */
const heavyCost = 2000;
/** How many fields may be nested; those of introspection are not counted. */
export const maximumDepth = 20;

function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = fragmentsOf(document);
  const known = new Map<string, number>();
  const below = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((node): number => {
        if (node.kind === Kind.INLINE_FRAGMENT) return below(node.selectionSet);
        if (node.kind === Kind.FIELD)
          return isIntrospection(node.name.value) ? 0 : 1 + (node.selectionSet ? below(node.selectionSet) : 0);
        const name = node.name.value;
        const fragment = fragments.get(name);
        const depth = known.get(name) ?? (fragment ? below(fragment.selectionSet) : 0);
        known.set(name, depth);
        return depth;
      }),
    );
  return below(operation.selectionSet);
}

/** The variables that decide what an operation costs: sizes of pages, numbers of ids and of facets, and what is left out. */
function costVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const gather = (node: { readonly value: { readonly kind: string; readonly name?: { readonly value: string } } }) => {
    if (node.value.kind === Kind.VARIABLE && node.value.name) names.add(node.value.name.value);
  };
  visit(document, {
    Argument: (node) => {
      if (['first', 'last', 'ids', 'representations', 'by', 'if'].includes(node.name.value)) gather(node);
    },
  });
  return [...names];
}

/** How far the values of variables may be nested: a filter within its limits stays far below. */
const maximumNesting = 100;

function isNestedTooDeep(variables: Variables): boolean {
  let level: readonly object[] = [variables];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maximumNesting) return true;
    level = level.flatMap((value) =>
      Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null),
    );
  }
  return false;
}

/** What of a value decides a cost; undefined where its type would have to be asked, as of one thing given for a list. */
function sizeOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return `[${value.length}]`;
  const isPlain = value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : undefined;
}

/** The values that decide a cost as one text; undefined where the cost cannot be cached by it. */
function sizesOf(names: readonly string[], variables: Variables): string | undefined {
  const sizes = names.map((name) => sizeOf(variables[name]));
  return sizes.includes(undefined) ? undefined : sizes.join(' ');
}

interface MeasuredOperation {
  readonly variables: readonly string[];
  readonly depth: number;
  readonly costs: LRUCache<string, number>;
}

// Costs of one operation that are cached: as many as there are sizes in use.
const maximumCosts = 50;

const refuse = (message: string) => badInput(message, 400);

/** Keeps one request from taking what is there for all: a document may not nest too deep, nor read too many rows. */
export class Limits {
  readonly #schema: GraphQLSchema;
  readonly #measured = oncePerPair(
    (operation: OperationDefinitionNode, document: DocumentNode): MeasuredOperation => ({
      variables: costVariables(document),
      depth: depthOf(document, operation),
      costs: new LRUCache({ max: maximumCosts }),
    }),
  );

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Why a valid document may not be executed with these variables; undefined where it may. */
  refusal(
    document: DocumentNode,
    operationName: string | null | undefined,
    variables: Variables,
  ): GraphQLError | undefined {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const known = this.#measured(operation, document);
    if (known.depth > maximumDepth)
      return refuse(`the document nests ${known.depth} fields; at most ${maximumDepth} may be nested`);
    if (isNestedTooDeep(variables)) return refuse(`the variables are nested more than ${maximumNesting} deep`);
    const unset = unsetVariable(document, operation, variables);
    if (unset !== undefined) return refuse(unset);
    const lossy = lossyNumber(document);
    if (lossy !== undefined) return refuse(lossy);
    const cost = this.#costOf(document, operation, variables);
    // Variables that do not fit are told by the execution, which begins with them.
    if (cost === undefined) return undefined;
    if (typeof cost !== 'number') return refuse(cost.message);
    if (cost <= maximumCost) return undefined;
    return refuse(
      `the document could read ${Number.isFinite(cost) ? cost : 'too many'} rows; at most ${maximumCost} may be read at once: ask for smaller pages with \`first\``,
    );
  }

  /** Whether a valid document could read so many rows with these variables that others should have their turn meanwhile. */
  isHeavy(document: DocumentNode, operationName: string | null | undefined, variables: Variables): boolean {
    const operation = getOperationAST(document, operationName);
    const cost = operation && this.#costOf(document, operation, variables);
    return typeof cost === 'number' && cost > heavyCost;
  }

  /** What a document may cost with these variables; undefined where they do not fit, an error where an argument does not. */
  #costOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number | Error | undefined {
    const known = this.#measured(operation, document);
    const sizes = sizesOf(known.variables, variables);
    const cost = (sizes !== undefined && known.costs.get(sizes)) || this.#measuredCost(document, operation, variables);
    if (sizes !== undefined && typeof cost === 'number') known.costs.set(sizes, cost);
    return cost;
  }

  #measuredCost(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number | Error | undefined {
    if (getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
    try {
      return getComplexity({
        schema: this.#schema,
        query: document,
        variables,
        estimators: [costEstimator(document)],
        ...(operation.name && { operationName: operation.name.value }),
      });
    } catch (error) {
      // It counts so many nodes and no more. What else it throws is one argument's, while all others would be executed.
      return String(error).includes('number of nodes') ? Number.POSITIVE_INFINITY : (error as Error);
    }
  }

  /** Refuses in Apollo's way. */
  plugin(): ApolloServerPlugin {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, request, operationName }) => {
          const error = this.refusal(document, operationName, request.variables ?? {});
          if (error) throw error;
        },
      }),
    };
  }
}
