import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
} from 'graphql';
import { oncePer, oncePerPair } from './once.js';

/** The fields selected below a field, merged by name over fragments and repeated fields. */
export interface Selection {
  readonly fields: ReadonlyMap<string, Selection>;
}

interface MutableSelection extends Selection {
  readonly fields: Map<string, MutableSelection>;
}

type QueryInfo = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** What a resolver is told of the field that it resolves, as far as it matters here. */
export type FieldInfo = QueryInfo & Pick<GraphQLResolveInfo, 'fieldNodes'>;

/** Whether a node is there with these variables: neither skipped nor left out. */
export function isIncluded(node: SelectionNode, variableValues: Readonly<Record<string, unknown>>): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;
}

function collect(into: MutableSelection, nodes: readonly SelectionNode[], info: QueryInfo): void {
  for (const node of nodes) {
    if (!isIncluded(node, info.variableValues)) continue;
    if (node.kind === 'Field') {
      const field = into.fields.get(node.name.value) ?? { fields: new Map() };
      into.fields.set(node.name.value, field);
      if (node.selectionSet) collect(field, node.selectionSet.selections, info);
    } else {
      const fragment: FragmentDefinitionNode | typeof node | undefined =
        node.kind === 'FragmentSpread' ? info.fragments[node.name.value] : node;
      if (fragment && 'selectionSet' in fragment) collect(into, fragment.selectionSet.selections, info);
    }
  }
}

const isConditional = (node: SelectionNode, { fragments }: Pick<QueryInfo, 'fragments'>): boolean => {
  if (node.directives?.length) return true;
  const { selectionSet } = node.kind === 'FragmentSpread' ? (fragments[node.name.value] ?? {}) : node;
  return selectionSet?.selections.some((inner) => isConditional(inner, { fragments })) ?? false;
};

/**
 * Works something out of what is selected below the field that is being resolved: once for all requests with this document,
 * unless a directive makes it depend on a variable, or the field is written several times: then once for each request.
 */
export function oncePerField<Info extends FieldInfo, Made extends object>(make: (info: Info) => Made) {
  const known = new WeakMap<FieldNode, Made>();
  const ofRequest = oncePer(
    (_: QueryInfo['variableValues']) =>
      new Map<FieldNode, { readonly nodes: readonly FieldNode[]; readonly made: Made }>(),
  );
  return (info: Info): Made => {
    const { fieldNodes: nodes, variableValues } = info;
    const [first] = nodes;
    if (!first) return make(info);
    const isOnly = nodes.length === 1;
    const made = isOnly && known.get(first);
    if (made) return made;
    const before = ofRequest(variableValues).get(first);
    if (before && areSameNodes(before.nodes, nodes)) return before.made;
    const found = make(info);
    if (isOnly && first.selectionSet?.selections.every((node) => !isConditional(node, info))) known.set(first, found);
    else ofRequest(variableValues).set(first, { nodes, made: found });
    return found;
  };
}

/** Whether the nodes are those of one field as it is written in a query: then its arguments and what is selected of it are the same. */
export const areSameNodes = (one: readonly FieldNode[], other: readonly FieldNode[]): boolean =>
  one.length === other.length && one.every((node, index) => node === other[index]);

/** What is selected below the field that is being resolved. Fragments count whatever their type condition. */
export const selectionOf = oncePerField((info: FieldInfo): Selection => {
  const selection: MutableSelection = { fields: new Map() };
  for (const node of info.fieldNodes) if (node.selectionSet) collect(selection, node.selectionSet.selections, info);
  return selection;
});

const nothing: Selection = { fields: new Map() };

/** The selection below a field; nothing where it is not selected. */
export const below = (selection: Selection, field: string): Selection => selection.fields.get(field) ?? nothing;

/** Two selections of the same type as one. */
function merged(one: Selection, other: Selection): Selection {
  if (other.fields.size === 0) return one;
  const fields = new Map(one.fields);
  for (const [name, selection] of other.fields) {
    const present = fields.get(name);
    fields.set(name, present ? merged(present, selection) : selection);
  }
  return { fields };
}

/** The selection with one more field. */
export const including = oncePerPair(
  (selection: Selection, field: string): Selection => merged(selection, { fields: new Map([[field, nothing]]) }),
);

/** The selection with one more field, or with one of what a field leads to. */
export const includingPath = (
  selection: Selection,
  [field, inner]: readonly [field: string, inner?: string],
): Selection =>
  inner === undefined
    ? including(selection, field)
    : merged(selection, { fields: new Map([[field, including(nothing, inner)]]) });

/** What is selected of the rows of a connection, as nodes and as nodes of edges. */
export const rowSelectionOf = oncePer(
  (connection: Selection): Selection => merged(below(connection, 'nodes'), below(below(connection, 'edges'), 'node')),
);

/** Whether anything of the page itself is selected of a connection, and not only how many rows there are on all pages. */
export const selectsPage = ({ fields }: Selection): boolean =>
  ['nodes', 'edges', 'pageInfo'].some((name) => fields.has(name));

/** Whether nothing is selected that the one who refers to a row does not have already. */
export const isOnlyId = ({ fields }: Selection): boolean =>
  [...fields.keys()].every((name) => name === 'id' || name === '__typename');
