import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { fragmentsOf } from '../../graph/fragment.js';
import { oncePerPair } from '../../graph/once.js';
import { releaseArgument } from '../../graph/release-argument.js';
import { badInput } from '../../graph/request-error.js';
import { isIncluded } from '../../graph/selection.js';
import type { ExecutionRequest, Variables } from './request.js';

const isOfSchema = (name: string) => name.startsWith('_');

/** The fields at the root of an operation that are there with these variables. */
function* rootFields(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): Generator<FieldNode> {
  for (const node of selections) {
    if (!isIncluded(node, variables)) continue;
    if (node.kind === Kind.FIELD) {
      if (!isOfSchema(node.name.value)) yield node;
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (fragment) yield* rootFields(fragment.selectionSet, fragments, variables);
  }
}

const givenTo = ({ arguments: given = [] }: FieldNode) => given.find(({ name }) => name.value === releaseArgument);

/** Whether any field at the root of an operation is given a release, whatever its variables: of most documents none is. */
const namesRelease = oncePerPair((operation: OperationDefinitionNode, document: DocumentNode): boolean => {
  const anywhere = (set: SelectionSetNode): boolean =>
    set.selections.some((node) =>
      node.kind === Kind.FIELD ? givenTo(node) : node.kind === Kind.INLINE_FRAGMENT && anywhere(node.selectionSet),
    );
  return [operation, ...fragmentsOf(document).values()].some(({ selectionSet }) => anywhere(selectionSet));
});

/** The values that variables have, those that are absent by their defaults. */
const withDefaults = ({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables => ({
  ...Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...variables,
});

/** Refuses what asks about two releases: an answer is from one. */
export const askedTwo = (names: readonly (string | null)[]) =>
  badInput(
    `an answer is from one release: give every field of the query the same \`${releaseArgument}\`, not ${names.map((one) => (one === null ? 'none' : JSON.stringify(one))).join(' and ')}`,
    400,
  );

/**
 * The names that a request gives the release it asks about, which may be several of one; none where it asks about the one in force.
 * @throws GraphQLError BAD_USER_INPUT where some fields name one and others none
 */
export function releasesAsked({
  document,
  operationName,
  variables = {},
}: Omit<ExecutionRequest, 'context'>): readonly string[] {
  const operation = getOperationAST(document, operationName);
  if (!operation || !namesRelease(operation, document)) return [];
  const values = withDefaults(operation, variables);
  const named = [...rootFields(operation.selectionSet, fragmentsOf(document), values)].map((field) => {
    const given = givenTo(field);
    const name = (given && valueFromASTUntyped(given.value, values)) ?? null;
    return name === null ? null : String(name);
  });
  const names = [...new Set(named)];
  if (names.length > 1 && names.includes(null)) throw askedTwo(names);
  return names.filter((name) => name !== null);
}
