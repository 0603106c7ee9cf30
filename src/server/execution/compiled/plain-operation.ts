import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLInputType,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  type SelectionNode,
  TypeInfo,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isIncluded } from '../../../graph/selection.js';
import type { Variables } from '../request.js';
import type { ExecutableOperation } from './executable-operation.js';

// Hands over a value as it is. graphql-jit coerces variables once more, without end where an input type contains itself.
const GivenValue = new GraphQLScalarType({ name: 'GivenValue' });

/** The schema that documents are compiled for: the same types, and one for values that are already coerced. */
export function schemaToCompileFor(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, types: [...config.types, GivenValue] });
}

/** The variables that decide what of an operation is skipped or included. */
export function conditionsOf({ document }: ExecutableOperation): readonly string[] {
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
export function plainOperation(
  schema: GraphQLSchema,
  { document, definition }: ExecutableOperation,
  variables: Variables,
) {
  const given: GivenArgument[] = [];
  const types = new TypeInfo(schema);
  const enter = (node: SelectionNode) => (isIncluded(node, variables) ? undefined : null);
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
