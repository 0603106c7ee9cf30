import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type TypeDefinitionNode,
  visit,
} from 'graphql';
import { printGraph } from './schema.js';

/** What is said of a schema to gateways, in its text. */
export interface SubgraphText {
  /** The links of the schema to the specifications whose directives it uses, as `@link(…)`. */
  readonly links: string;
  /** Directives by schema coordinate: `ServiceArea` has `@key(fields: "id")`, `Product.notes` has `@tag(name: "internal")`. */
  readonly directives: ReadonlyMap<string, string>;
}

/** A directive list as nodes, from its text. */
function directiveNodes(text: string): readonly ConstDirectiveNode[] {
  const [node] = parse(`scalar X ${text}`, { noLocation: true }).definitions;
  return node?.kind === Kind.SCALAR_TYPE_DEFINITION ? (node.directives ?? []) : [];
}

/** The schema as text, with the directives at their coordinates. */
export function printSubgraph(schema: GraphQLSchema, { links, directives }: SubgraphText): string {
  const unused = new Set(directives.keys());
  const nodesAt = (coordinate: string): readonly ConstDirectiveNode[] => {
    unused.delete(coordinate);
    const text = directives.get(coordinate);
    return text ? directiveNodes(text) : [];
  };
  const withDirectives = <Node extends TypeDefinitionNode>(node: Node): Node => ({
    ...node,
    directives: [...nodesAt(node.name.value), ...(node.directives ?? [])],
    ...('fields' in node && {
      fields: node.fields?.map((field) => ({
        ...field,
        directives: [...nodesAt(`${node.name.value}.${field.name.value}`), ...(field.directives ?? [])],
      })),
    }),
  });
  const document: DocumentNode = visit(parse(printGraph(schema)), {
    ObjectTypeDefinition: withDirectives,
    InterfaceTypeDefinition: withDirectives,
    UnionTypeDefinition: withDirectives,
    EnumTypeDefinition: withDirectives,
    ScalarTypeDefinition: withDirectives,
    InputObjectTypeDefinition: withDirectives,
  });
  if (unused.size > 0) throw new Error(`the schema has no ${[...unused].join(', ')}`);
  return `extend schema ${links}\n\n${print(document)}\n`;
}

/** The types and interfaces that a gateway may ask for by a key. */
export const entityTypes = (directives: ReadonlyMap<string, string>): readonly string[] =>
  [...directives].flatMap(([coordinate, text]) => {
    const isEntity = !coordinate.includes('.') && directiveNodes(text).some(({ name }) => name.value === 'key');
    return isEntity ? [coordinate] : [];
  });
