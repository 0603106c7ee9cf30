import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { type Collection, concreteTypes, type EntityClass, membersOf } from './entity-metadata.js';
import { areSameNodes, type FieldInfo, type Selection, selectionOf } from './selection.js';

/** What a resolver is told of the field that it resolves, as far as it matters for the lists below. */
export type ListsInfo = FieldInfo & Pick<GraphQLResolveInfo, 'schema'>;
type Nodes = readonly FieldNode[];

/** A list that is selected of rows. */
export interface ListField {
  readonly collection: Collection;
  readonly nodes: Nodes;
  readonly field: GraphQLField<unknown, unknown>;
  readonly selection: Selection;
  /** The lists below its own rows. */
  readonly below: ListsBelow;
}

/** The lists that are selected of rows, and of what they refer to. */
export interface ListsBelow {
  readonly lists: ListField[];
  /** By the path of the reference in the row. */
  readonly references: Map<string, ListsBelow>;
}

const noLists = (): ListsBelow => ({ lists: [], references: new Map() });

/** Whether there are none. */
export const hasNoLists = ({ lists, references }: ListsBelow): boolean =>
  lists.length === 0 && [...references.values()].every(hasNoLists);

const subfields = ({ schema, fragments, variableValues }: ListsInfo, type: GraphQLObjectType, nodes: Nodes) =>
  [...collectSubfields(schema, fragments, variableValues, type, nodes).values()].map((nodes) => ({
    name: nodes[0]?.name.value ?? '',
    nodes,
  }));

const objectType = ({ schema }: ListsInfo, name: string): GraphQLObjectType | null => {
  const type = schema.getType(name);
  return isObjectType(type) ? type : null;
};

// What else can be selected of a connection, such as facets, has statements of its own.
const readWithRows = new Set(['nodes', 'edges', 'pageInfo', 'totalCount', '__typename']);

/** Adds the lists that a field leads to whose rows are selected by these nodes. */
function addBelow(
  below: ListsBelow,
  entity: EntityClass,
  nodes: Nodes,
  info: ListsInfo,
  within: readonly string[] = [],
) {
  for (const concrete of concreteTypes(entity)) {
    const type = objectType(info, concrete.name);
    for (const { name, nodes: inner } of type ? subfields(info, type, nodes) : []) {
      const member = membersOf(concrete).get(name);
      const field = type?.getFields()[name];
      if (!member || !field) continue;
      if (member.kind === 'embedded') addBelow(below, member.target(), inner, info, [...within, name]);
      else if (member.kind === 'reference') {
        const path = [...within, name].join('.');
        const lists = below.references.get(path) ?? noLists();
        below.references.set(path, lists);
        addBelow(lists, member.target(), inner, info);
      } else if (member.kind === 'collection' && !below.lists.some((list) => areSameNodes(list.nodes, inner))) {
        const selection = selectionOf({ ...info, fieldNodes: inner });
        if ([...selection.fields.keys()].some((name) => !readWithRows.has(name))) continue;
        below.lists.push({
          collection: member,
          nodes: inner,
          field,
          selection,
          below: belowConnection(member.target(), inner, info),
        });
      }
    }
  }
}

/** The lists below the rows of a connection that is selected by these nodes. */
export function belowConnection(entity: EntityClass, nodes: Nodes, info: ListsInfo): ListsBelow {
  const below = noLists();
  const connection = objectType(info, `${entity.name}Connection`);
  const edge = objectType(info, `${entity.name}Edge`);
  for (const { name, nodes: inner } of connection ? subfields(info, connection, nodes) : []) {
    if (name === 'nodes') addBelow(below, entity, inner, info);
    if (name !== 'edges' || !edge) continue;
    for (const { name, nodes: node } of subfields(info, edge, inner))
      if (name === 'node') addBelow(below, entity, node, info);
  }
  return below;
}

/** The lists below rows that are selected by these nodes. */
export function belowRows(entity: EntityClass, nodes: Nodes, info: ListsInfo): ListsBelow {
  const below = noLists();
  addBelow(below, entity, nodes, info);
  return below;
}

/** The arguments of lists, in the order of the lists; null for one whose arguments are refused: its resolver says so. */
export interface ArgumentsBelow {
  readonly lists: readonly ({
    readonly args: Readonly<Record<string, unknown>>;
    readonly below: ArgumentsBelow;
  } | null)[];
  readonly references: readonly ArgumentsBelow[];
}

/** What the lists are asked for with the variables of a request. */
export function argumentsOf({ lists, references }: ListsBelow, variables: ListsInfo['variableValues']): ArgumentsBelow {
  return {
    lists: lists.map(({ field, nodes: [node], below }) => {
      try {
        return node ? { args: getArgumentValues(field, node, variables), below: argumentsOf(below, variables) } : null;
      } catch (error) {
        if (error instanceof GraphQLError) return null;
        throw error;
      }
    }),
    references: [...references.values()].map((below) => argumentsOf(below, variables)),
  };
}
