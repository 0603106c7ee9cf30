import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';

/** Whether whoever reads one type can read another in its place: it is the same, or promises more. */
export function canStandFor(next: GraphQLOutputType, type: GraphQLOutputType): boolean {
  if (isNonNullType(type)) return isNonNullType(next) && canStandFor(next.ofType, type.ofType);
  if (isNonNullType(next)) return canStandFor(next.ofType, type);
  if (isListType(type)) return isListType(next) && canStandFor(next.ofType, type.ofType);
  return String(next) === String(type);
}

/** The fields of the answer to a valid document, as a typed client sees them: path from the root, and type. */
export function answerFields(schema: GraphQLSchema, document: DocumentNode): ReadonlyMap<string, GraphQLOutputType> {
  const found = new Map<string, GraphQLOutputType>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const fieldType = (parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined => {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef.type;
    return isUnionType(parent) ? undefined : parent.getFields()[name]?.type;
  };
  const collect = (parent: GraphQLCompositeType, { selections }: SelectionSetNode, path: readonly string[]): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const type = fieldType(parent, node.name.value);
        if (!type) continue;
        const fieldPath = [...path, (node.alias ?? node.name).value];
        found.set(fieldPath.join('.'), type);
        const below = getNamedType(type);
        if (node.selectionSet && isCompositeType(below)) collect(below, node.selectionSet, fieldPath);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const type = isCompositeType(condition) ? condition : parent;
      // What only some of the types have is in another part of the answer's type than what all of them have.
      const narrows =
        type !== parent && !(isAbstractType(type) && !isUnionType(parent) && schema.isSubType(type, parent));
      if (fragment) collect(type, fragment.selectionSet, narrows ? [...path, `(${type.name})`] : path);
    }
  };
  const root = schema.getQueryType();
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION && root) collect(root, node.selectionSet, []);
  return found;
}
