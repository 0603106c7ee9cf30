import type { FieldNode, GraphQLResolveInfo } from 'graphql';

interface Entry<Value> {
  readonly nodes: readonly FieldNode[];
  readonly value: Value;
}

/** Something for each place of a query: where the same field nodes are asked for, the arguments and the selection are the same. */
export class PlaceMap<Value> {
  readonly #byFirst = new Map<FieldNode | undefined, Entry<Value>[]>();

  /** What there is for the place of a field; made where there is nothing yet. */
  at({ fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>, make: () => Value): Value {
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
