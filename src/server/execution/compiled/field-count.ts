import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf } from '../../../graph/fragment.js';
import type { ExecutableOperation } from './executable-operation.js';

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
export function fieldsToCompile(schema: GraphQLSchema, { document, definition }: ExecutableOperation): number {
  const fragments = fragmentsOf(document);
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
