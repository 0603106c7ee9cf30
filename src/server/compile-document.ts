import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLInputType,
  type GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** The values of variables as graphql-js has coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

/** Executes; null where graphql-js has an argument to refuse. */
export type Compiled = (context: unknown, variables: Variables) => Promise<ExecutionResult> | ExecutionResult | null;

/** An operation with the fragments it uses, and nothing else. */
export interface Operation {
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
}

// Code takes about a kilobyte and a tenth of a millisecond for each field: bounds what a store of it takes, and how long
// one compilation keeps all others waiting.
const maximumFields = 500;
const maximumText = 20_000;

// Hands over a value as it is. graphql-jit coerces variables once more, without end where an input type contains itself.
const GivenValue = new GraphQLScalarType({ name: 'GivenValue' });

/** The schema that documents are compiled for: the same types, and one for values that are already coerced. */
export function schemaToCompileFor(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, GivenValue] });
}

const responseName = ({ alias, name }: FieldNode) => (alias ?? name).value;

const resolvesTypeAtOnce = ({ resolveType }: { resolveType?: unknown }) =>
  typeof resolveType === 'function' && resolveType.constructor.name !== 'AsyncFunction';

/**
 * How many fields the code for an operation would have: fragments written out, and a selection on an interface or a union
 * once for each type. Infinite where graphql-jit 0.8 does not do as graphql-js does:
 * - introspection;
 * - a name that could be taken for a path: it keeps what a resolver is told of its place under the names of the path
 *   joined by `_`, so that `a_b` can be mistaken for `a` in `b`; and `__proto__` is lost;
 * - a type resolved by a promise: it does not wait for it.
 */
export function fieldsToCompile(schema: GraphQLSchema, { document, definition }: Operation): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, number>();

  const names = new Set<string>();
  visit(document, { Field: (node) => void names.add(responseName(node)) });
  const isMistakable = (name: string) =>
    name === '__proto__' ||
    [...name.matchAll(/_/g)].some(({ index }) => {
      const start = name.slice(0, index);
      return names.has(start) || /^idx\d+$/.test(start) || schema.getType(start) !== undefined;
    });

  const ofPart = (set: SelectionSetNode, condition: string | undefined, parent: GraphQLObjectType): number => {
    const type = condition === undefined ? parent : schema.getType(condition);
    const applies = type === parent || (isAbstractType(type) && schema.isSubType(type, parent));
    return applies ? ofSet(set, parent) : 0;
  };
  const ofNode = (node: SelectionNode, parent: GraphQLObjectType): number => {
    if (node.kind === Kind.INLINE_FRAGMENT) return ofPart(node.selectionSet, node.typeCondition?.name.value, parent);
    const name = node.name.value;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      // Counted once for each type: written out, a fragment within a fragment within a fragment has no end.
      const key = `${name} ${parent.name}`;
      const fragment = fragments.get(name);
      const count =
        known.get(key) ?? (fragment ? ofPart(fragment.selectionSet, fragment.typeCondition.name.value, parent) : 0);
      known.set(key, count);
      return count;
    }
    if (isMistakable(responseName(node))) return Infinity;
    if (name === '__typename') return 1;
    const field = parent.getFields()[name];
    if (!field) return Infinity;
    const type = getNamedType(field.type);
    if (isObjectType(type) && node.selectionSet) return 1 + ofSet(node.selectionSet, type);
    if (!isAbstractType(type)) return 1;
    if (!resolvesTypeAtOnce(type)) return Infinity;
    const { selectionSet } = node;
    return schema
      .getPossibleTypes(type)
      .reduce((sum, possible) => sum + (selectionSet ? ofSet(selectionSet, possible) : 0), 1);
  };
  const ofSet = (set: SelectionSetNode, parent: GraphQLObjectType): number =>
    set.selections.reduce((sum, node) => sum + ofNode(node, parent), 0);

  const root = schema.getRootType(definition.operation);
  return definition.operation === 'query' && root ? ofSet(definition.selectionSet, root) : Infinity;
}

/** The variables that decide what of an operation is skipped or included. */
export function conditionsOf({ document }: Operation): readonly string[] {
  const names = new Set<string>();
  const enter = ({ arguments: given = [] }: DirectiveNode | ConstDirectiveNode) => {
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, { Directive: { enter } });
  return [...names];
}

/** The value an argument has for the variables of a request; undefined for a variable that is absent, null for one that is not valid. */
type ArgumentReader = (variables: Variables) => { readonly value: unknown } | undefined | null;

interface GivenArgument {
  readonly variable: string;
  readonly valueFor: ArgumentReader;
}

function hasVariables(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}

function reading(node: ValueNode, type: GraphQLInputType): ArgumentReader {
  const read: ArgumentReader = (variables) => {
    const value = valueFromAST(node, type, variables);
    if (value !== undefined) return { value };
    return node.kind === Kind.VARIABLE && !(node.name.value in variables) ? undefined : null;
  };
  if (hasVariables(node)) return read;
  // Written in the document, and so the same for every request.
  const always = read({});
  return () => always;
}

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: nameNode(name) }) as const;
const declared = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variableNode(name),
  type: { kind: Kind.NAMED_TYPE, name: nameNode(GivenValue.name) },
});

/**
 * The operation as it is for these values of its conditions, with every argument made a variable.
 *
 * Conditions: graphql-jit forgets the second of two spreads of a fragment, whatever the conditions of the first.
 * Arguments: it writes them into the code it makes, where a text that a client has chosen can become code; and it takes a
 * variable that is absent within an object for null.
 */
function plainOperation(schema: GraphQLSchema, { document, definition }: Operation, variables: Variables) {
  const given: GivenArgument[] = [];
  const types = new TypeInfo(schema);
  const isLeftOut = (node: SelectionNode) =>
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false;
  const enter = (node: SelectionNode) => (isLeftOut(node) ? null : undefined);
  const { definitions }: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Field: { enter },
      InlineFragment: { enter },
      FragmentSpread: { enter },
      Directive: () => null,
      VariableDefinition: () => null,
      Argument: (node) => {
        const type = types.getInputType();
        if (!type) return undefined;
        // No name of a client's begins like this.
        const variable = `$${given.length}`;
        given.push({ variable, valueFor: reading(node.value, type) });
        return { ...node, value: variableNode(variable) };
      },
    }),
  );
  const own = definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
  const variableDefinitions = [...own, ...given.map(({ variable }) => variable)].map(declared);
  const plain: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? { ...node, variableDefinitions } : node,
    ),
  };
  return { plain, given };
}

/**
 * Compiles an operation for the values its conditions have; null where it is to be left to graphql-js.
 * @param schema as made by `schemaToCompileFor`
 */
export function compileOperation(schema: GraphQLSchema, operation: Operation, variables: Variables): Compiled | null {
  if ((operation.definition.loc?.source.body.length ?? 0) > maximumText) return null;
  if (fieldsToCompile(schema, operation) > maximumFields) return null;
  const { plain, given } = plainOperation(schema, operation, variables);
  const compiled = compileQuery(schema, plain, undefined, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return null;
  return (context, coerced) => {
    const values: Record<string, unknown> = { ...coerced };
    for (const { variable, valueFor } of given) {
      const given = valueFor(coerced);
      if (given === null) return null;
      if (given) values[variable] = given.value;
    }
    return compiled.query(undefined, context, values);
  };
}
