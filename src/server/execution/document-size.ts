import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql';
import { fragmentsOf } from '../../graph/fragment.js';
import { isIntrospection } from '../../resolvers/cost.js';

/** How large a document is, whatever its variables. */
export interface DocumentSize {
  /** How many fields are nested in one another; those of introspection are not counted. */
  readonly depth: number;
  /** How many fields the operation has at its root, those of its fragments among them, each as often as it is there. */
  readonly rootFields: number;
  /** How many fields of the whole document are renamed. */
  readonly aliases: number;
  /** How many directives the whole document has. */
  readonly directives: number;
}

/** Measures an operation of a valid document. */
export function documentSize(document: DocumentNode, operation: OperationDefinitionNode): DocumentSize {
  const fragments = fragmentsOf(document);
  // A fragment is measured once, however often it is spread.
  const depths = new Map<string, number>();
  const depthBelow = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((node): number => {
        if (node.kind === Kind.INLINE_FRAGMENT) return depthBelow(node.selectionSet);
        if (node.kind === Kind.FIELD)
          return isIntrospection(node.name.value) ? 0 : 1 + (node.selectionSet ? depthBelow(node.selectionSet) : 0);
        return spread(depths, node.name.value, depthBelow);
      }),
    );
  const widths = new Map<string, number>();
  const widthOf = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1;
      return (
        sum +
        (node.kind === Kind.INLINE_FRAGMENT ? widthOf(node.selectionSet) : spread(widths, node.name.value, widthOf))
      );
    }, 0);
  function spread(known: Map<string, number>, name: string, measure: (set: SelectionSetNode) => number): number {
    const fragment = fragments.get(name);
    const size = known.get(name) ?? (fragment ? measure(fragment.selectionSet) : 0);
    known.set(name, size);
    return size;
  }
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases++;
    },
    Directive: () => {
      directives++;
    },
  });
  return {
    depth: depthBelow(operation.selectionSet),
    rootFields: widthOf(operation.selectionSet),
    aliases,
    directives,
  };
}
