import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What stands at a place of an answer. */
export interface Meaning {
  /** What the schema says of it; empty where it says nothing. */
  readonly description: string;
  /** The name of its type, or of that of its items. */
  readonly type: string;
}

/** By where it stands in the answer, as the columns of a table are told: lists and connections by their name alone. */
export type AnswerMeaning = ReadonlyMap<string, Meaning>;

const isConnection = ({ name }: GraphQLNamedType) => name.endsWith('Connection');

/** What is asked for at each place. Of several operations all are read; what the schema does not know is left out. */
export function answerMeaning(schema: GraphQLSchema, document: DocumentNode): AnswerMeaning {
  const found = new Map<string, Meaning>();
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const read = (
    { selections }: SelectionSetNode,
    type: GraphQLNamedType | undefined,
    path: string,
    within: readonly string[],
  ): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        read(selection.selectionSet, condition ? schema.getType(condition) : type, path, within);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        const fragment = fragments.get(name);
        // One that spreads itself is wrong, and may stand in the editor all the same.
        if (fragment && !within.includes(name))
          read(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), path, [...within, name]);
      } else {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!field) continue;
        const own = getNamedType(field.type);
        const name = (selection.alias ?? selection.name).value;
        // Rows are of the type of a connection's nodes.
        const isPassed = type && /(Connection|Edge)$/.test(type.name) && ['nodes', 'edges', 'node'].includes(name);
        const place = isPassed ? path : path ? `${path}.${name}` : name;
        if (!isPassed || !isConnection(own)) {
          const { description } = isPassed ? { description: found.get(path)?.description } : field;
          found.set(place, { description: description ?? '', type: own.name });
        }
        if (selection.selectionSet) read(selection.selectionSet, own, place, within);
      }
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const root = schema.getRootType(definition.operation);
      if (root) read(definition.selectionSet, root, '', []);
    }
  return found;
}

/** The type of what a column is a value of; absent where the column stands at the root, or the schema does not know it. */
export const ownerTypeOf = (meaning: AnswerMeaning, path: string): string | undefined =>
  meaning.get(path.slice(0, Math.max(0, path.lastIndexOf('.'))))?.type;
