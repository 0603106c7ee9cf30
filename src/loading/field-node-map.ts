import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { areSameNodes } from '../graph/selection.js';

interface Entry<Value> {
  readonly nodes: readonly FieldNode[];
  readonly value: Value;
}

/** Something for each field of a query, as it is written there: where the nodes are the same, so are the arguments and the selection. */
export class FieldNodeMap<Value> {
  readonly #byFirst = new Map<FieldNode | undefined, Entry<Value>[]>();

  /** What there is for the field that is being resolved; made where there is nothing yet. */
  of({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>, make: () => Value): Value {
    const [first] = fieldNodes;
    const entries = this.#byFirst.get(first) ?? [];
    const found = entries.find(({ nodes }) => areSameNodes(nodes, fieldNodes));
    if (found) return found.value;
    const value = make();
    this.#byFirst.set(first, [...entries, { nodes: fieldNodes, value }]);
    return value;
  }
}
