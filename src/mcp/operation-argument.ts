import { type GraphQLSchema, getNamedType, isEnumType } from 'graphql';
import { optionsOf } from '../graph/entity-metadata.js';
import { knownValues } from '../operations/enum-values.js';
import type { SavedOperation } from '../operations/operation.js';
import { expectationOf } from '../operations/parameter.js';
import type { OperationVariable } from '../operations/variable.js';
import { type JsonSchema, variableSchema } from '../operations/variable-schema.js';
import { menuEntities } from '../pages/variable-menu.js';
import { kebabCase } from '../pages/words.js';
import { objectSchema } from './tool.js';

// What reads an answer has little room, and can ask for the rest.
const rowsOfAnswer = 50;

// They stand at nearly every tool, so they are short.
const ofPages: Readonly<Record<string, string>> = {
  first: 'How many at most.',
  after: 'The `after` of the answer before.',
};

// What more values mean would fill the room of an assistant with what it does not ask for.
const mostMeanings = 8;

/** How many things of a list are answered where nothing is said; undefined where the operation has no list in pages. */
export function answeredFirst({ variables, paged }: Pick<SavedOperation, 'variables' | 'paged'>): number | undefined {
  const first = paged && variables.find(({ name }) => name === 'first');
  return first ? Math.min(Number(first.defaultValue ?? rowsOfAnswer), rowsOfAnswer) : undefined;
}

/** What an argument takes: of a short enum or list of codes, what each value means; empty where its values say all. */
function takenBy({ type }: OperationVariable, list: string | undefined): string {
  const named = getNamedType(type);
  const known = knownValues(named);
  if (!known)
    return list === undefined ? `Expects ${expectationOf({ type: named })}.` : `An id that the tool \`${list}\` tells.`;
  const meanings = Object.entries(known.meanings).map(([value, meaning]) => `${value}: ${meaning}`);
  return [
    ...(meanings.length > mostMeanings ? [] : meanings),
    ...(isEnumType(named) ? [] : ['A dataset may have codes of its own.']),
  ].join(' ');
}

/**
 * The tools that tell the ids an operation takes, by the names of its variables.
 * @param tools the names of all tools, among which are those that list things
 */
export const listingTools = (
  operation: SavedOperation,
  schema: GraphQLSchema,
  tools: ReadonlySet<string>,
): ReadonlyMap<string, string> =>
  new Map(
    [...menuEntities(operation, schema)]
      .map(([variable, entity]) => [variable, kebabCase(optionsOf(entity).many ?? '')] as const)
      .filter(([, tool]) => tools.has(tool)),
  );

/** What a tool takes for the variables of its operation. */
export function argumentSchema(operation: SavedOperation, listing: ReadonlyMap<string, string>) {
  const first = answeredFirst(operation);
  const property = (variable: OperationVariable): JsonSchema => {
    const { name, defaultValue } = variable;
    const example = operation.example[name];
    const description = ofPages[name] ?? takenBy(variable, listing.get(name));
    return {
      ...(example !== undefined && name !== 'first' && example !== defaultValue && { examples: [example] }),
      ...variableSchema(variable),
      ...(name === 'first' && first !== undefined && { default: first }),
      ...(description && { description }),
    };
  };
  return objectSchema(
    Object.fromEntries(operation.variables.map((variable) => [variable.name, property(variable)])),
    operation.variables.flatMap(({ name, required }) => (required ? [name] : [])),
  );
}
