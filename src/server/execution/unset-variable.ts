import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';
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

/**
 * What is wrong with a variable without a value in a filter; undefined where each has one. graphql-js leaves out the field
 * that it stands in, so that nobody could tell such a filter from a shorter one.
 */
export function unsetVariable(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): string | undefined {
  const within = variablesWithin(document);
  const unset = variableDefinitions
    .filter(({ defaultValue }) => !defaultValue)
    .map(({ variable }) => variable.name.value)
    .find((name) => within.has(name) && variables[name] === undefined);
  return unset === undefined
    ? undefined
    : `the variable $${unset} stands in a filter and has no value: give it one, leave the test out, or put it in \`${lenient}\``;
}
