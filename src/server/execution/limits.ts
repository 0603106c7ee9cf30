import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { LimitSettings } from '../../config.js';
import { isNestedDeeper, maximumNesting } from '../../graph/nesting.js';
import { oncePerPair } from '../../graph/once.js';
import { badInput } from '../../graph/request-error.js';
import { costOf, type DocumentCost } from '../../resolvers/cost.js';
import { type DocumentSize, documentSize } from './document-size.js';
import { lossyNumber } from './lossy-number.js';
import type { RequestMatter, Variables } from './request.js';
import { unsetVariable } from './unset-variable.js';

/** From how many rows on a request waits its turn: to write such an answer takes several milliseconds of the processor. */
const heavyAnswer = 2000;

/** The variables that decide what an operation costs: sizes of pages, numbers of ids and of facets, whether the latest are asked for, and what is left out. */
function costVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const gather = (node: { readonly value: { readonly kind: string; readonly name?: { readonly value: string } } }) => {
    if (node.value.kind === Kind.VARIABLE && node.value.name) names.add(node.value.name.value);
  };
  visit(document, {
    Argument: (node) => {
      if (['first', 'last', 'ids', 'representations', 'by', 'latest', 'if'].includes(node.name.value)) gather(node);
    },
  });
  return [...names];
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
  /** Why it may not be executed, whatever its variables. */
  readonly refusal: string | undefined;
  readonly costs: LRUCache<string, DocumentCost>;
}

// Costs of one operation that are cached: as many as there are sizes in use.
const maximumCosts = 50;

/** The settings that bound one document. */
export type DocumentLimits = Pick<
  LimitSettings,
  'DEPTH_LIMIT' | 'ALIAS_LIMIT' | 'ROOT_FIELD_LIMIT' | 'DIRECTIVE_LIMIT' | 'PAGE_LIMIT' | 'COST_LIMIT'
>;

/** What is thought of a document with its variables. */
export interface Judgement {
  /** Why it may not be executed; undefined where it may. */
  readonly refusal: GraphQLError | undefined;
  /** About how many rows it could read; 0 where its variables do not fit, which the execution tells. */
  readonly cost: number;
  /** Whether its answer could have so many rows that others should have their turn meanwhile. */
  readonly isHeavy: boolean;
}

const endless: DocumentCost = { rows: Number.POSITIVE_INFINITY, reading: 0 };
const free: Judgement = { refusal: undefined, cost: 0, isHeavy: false };

/** Keeps one request from taking what is there for all: a document may not be too large, nor read too many rows. */
export class Limits {
  readonly #schema: GraphQLSchema;
  readonly #limits: DocumentLimits;
  readonly #measured = oncePerPair(
    (operation: OperationDefinitionNode, document: DocumentNode): MeasuredOperation => ({
      variables: costVariables(document),
      refusal: this.#tooLarge(documentSize(document, operation)) ?? lossyNumber(document),
      costs: new LRUCache({ max: maximumCosts }),
    }),
  );

  constructor(schema: GraphQLSchema, limits: DocumentLimits) {
    this.#schema = schema;
    this.#limits = limits;
  }

  /** Judges a valid document. */
  judge(document: DocumentNode, operationName: string | null | undefined, variables: Variables): Judgement {
    const operation = getOperationAST(document, operationName);
    if (!operation) return free;
    const refused = (message: string, cost = 0): Judgement => ({ ...free, refusal: badInput(message, 400), cost });
    const known = this.#measured(operation, document);
    if (known.refusal !== undefined) return refused(known.refusal);
    if (isNestedDeeper(maximumNesting, variables))
      return refused(`the variables are nested more than ${maximumNesting} deep`);
    const unset = unsetVariable(this.#schema, document, operation, variables);
    if (unset !== undefined) return refused(unset);
    const measured = this.#costOf(known, document, operation, variables);
    if (measured instanceof Error) return refused(measured.message);
    if (measured === undefined) return free;
    const { rows, reading } = measured;
    const cost = rows + reading;
    if (cost <= this.#limits.COST_LIMIT) return { refusal: undefined, cost, isHeavy: rows > heavyAnswer };
    const instead =
      rows > reading
        ? 'ask for smaller pages with `first`'
        : 'ask for fewer counts, facets and groups, each of which reads all rows that fit';
    return refused(
      `the document could read ${Number.isFinite(cost) ? cost : 'too many'} rows; at most ${this.#limits.COST_LIMIT} may be read at once (COST_LIMIT): ${instead}`,
      cost,
    );
  }

  #tooLarge({ depth, aliases, rootFields, directives }: DocumentSize): string | undefined {
    const { DEPTH_LIMIT, ALIAS_LIMIT, ROOT_FIELD_LIMIT, DIRECTIVE_LIMIT } = this.#limits;
    if (depth > DEPTH_LIMIT)
      return `the document nests ${depth} fields; at most ${DEPTH_LIMIT} may be nested (DEPTH_LIMIT)`;
    if (aliases > ALIAS_LIMIT)
      return `the document renames ${aliases} fields; at most ${ALIAS_LIMIT} may have an alias (ALIAS_LIMIT)`;
    if (rootFields > ROOT_FIELD_LIMIT)
      return `the document asks for ${Number.isFinite(rootFields) ? rootFields : 'too many'} fields at its root; at most ${ROOT_FIELD_LIMIT} may be asked for at once (ROOT_FIELD_LIMIT)`;
    if (directives > DIRECTIVE_LIMIT)
      return `the document has ${directives} directives; at most ${DIRECTIVE_LIMIT} may be there (DIRECTIVE_LIMIT)`;
    return undefined;
  }

  /** What a document may cost with these variables; undefined where they do not fit, an error where an argument does not. */
  #costOf(
    { variables: names, costs }: MeasuredOperation,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): DocumentCost | Error | undefined {
    const sizes = sizesOf(names, variables);
    const cost =
      (sizes === undefined ? undefined : costs.get(sizes)) ?? this.#measuredCost(document, operation, variables);
    if (sizes !== undefined && cost && !(cost instanceof Error)) costs.set(sizes, cost);
    return cost;
  }

  #measuredCost(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): DocumentCost | Error | undefined {
    // Variables that do not fit are told by the execution, which begins with them.
    if (getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
    try {
      return costOf({ schema: this.#schema, document, operation, variables, maximumPage: this.#limits.PAGE_LIMIT });
    } catch (error) {
      // It counts so many nodes and no more. What else it throws is one argument's, while all others would be executed.
      return String(error).includes('number of nodes') ? endless : (error as Error);
    }
  }

  /** Refuses in Apollo's way. */
  plugin(): ApolloServerPlugin<RequestMatter> {
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ document, request, operationName, contextValue: { lifetime } }) => {
          const { refusal, cost } = this.judge(document, operationName, request.variables ?? {});
          if (!refusal) return;
          lifetime?.asks(operationName, cost);
          throw refusal;
        },
      }),
    };
  }
}
