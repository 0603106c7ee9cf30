import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { oncePer } from '../../graph/once.js';
import type { Variables } from './request.js';

// Says of itself that what is not given is left out.
const lenient = 'ifGiven';

/** The variables that stand within an object in an argument, such as a filter. */
const variablesWithin = oncePer((document: DocumentNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, {
    ObjectField: ({ name, value }) => {
      if (name.value === lenient) return false;
      if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      return undefined;
    },
  });
  return names;
});

/** Whether what stands around a variable in an argument has `ifGiven`, as filters of rows have and those of groups have not. */
function mayBeLenient(schema: GraphQLSchema, document: DocumentNode, variable: string): boolean {
  let found = false;
  const types = new TypeInfo(schema);
  const around: boolean[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      ObjectValue: {
        enter: () => {
          const type = getNamedType(types.getInputType());
          around.push(isInputObjectType(type) && lenient in type.getFields());
        },
        leave: () => {
          around.pop();
        },
      },
      Variable: ({ name }) => {
        if (name.value === variable && around.includes(true)) found = true;
      },
    }),
  );
  return found;
}

/**
 * What is wrong with a variable without a value in a filter; undefined where each has one. graphql-js leaves out the field
 * that it stands in, so that nobody could tell such a filter from a shorter one.
 */
export function unsetVariable(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string | undefined {
  const within = variablesWithin(document);
  const unset = variableDefinitions
    .filter(({ defaultValue }) => !defaultValue)
    .map(({ variable }) => variable.name.value)
    .find((name) => within.has(name) && variables[name] === undefined);
  if (unset === undefined) return undefined;
  const howTo = mayBeLenient(schema, document, unset)
    ? `leave the test out, or put it in \`${lenient}\``
    : 'or leave out what it stands in';
  return `the variable $${unset} stands in a filter and has no value: give it one, ${howTo}`;
}
