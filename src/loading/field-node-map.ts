import type { FieldNode, GraphQLResolveInfo } from 'graphql';

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
    const found = entries.find(
      ({ nodes }) => nodes.length === fieldNodes.length && nodes.every((node, index) => node === fieldNodes[index]),
    );
    if (found) return found.value;
    const value = make();
    this.#byFirst.set(first, [...entries, { nodes: fieldNodes, value }]);
    return value;
  }
}
