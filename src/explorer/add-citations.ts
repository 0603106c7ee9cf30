import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

const citation = 'citation { document { title } firstLine lastLine section }';

/** A figure or a statement: what is printed, and not what it is about. */
const isPrinted = (type: GraphQLNamedType | undefined, schema: GraphQLSchema): boolean => {
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const statement = schema.getType('Statement');
  return (
    'citation' in type.getFields() &&
    (type.name === 'Observation' ||
      type === statement ||
      (isAbstractType(statement) && schema.isSubType(statement, type)))
  );
};

/** Where a citation is missing: after the last thing that is asked of a figure or statement. */
interface Gap {
  /** Before the brace that ends what is asked of it. */
  readonly end: number;
  readonly isOneLine: boolean;
  /** How far what is asked of it is indented. */
  readonly indent: string;
}

function gapsOf(query: string, schema: GraphQLSchema): readonly Gap[] {
  const document = parse(query);
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const has = ({ selections }: SelectionSetNode, test: (name: string, isValue: boolean) => boolean): boolean =>
    selections.some((one) => {
      if (one.kind === Kind.FIELD) return test(one.name.value, !one.selectionSet);
      if (one.kind === Kind.INLINE_FRAGMENT) return has(one.selectionSet, test);
      const fragment = fragments.get(one.name.value);
      return fragment ? has(fragment.selectionSet, test) : false;
    });
  const gaps: Gap[] = [];
  const read = (selection: SelectionSetNode, type: GraphQLNamedType | undefined, isCited: boolean): void => {
    const needs =
      isPrinted(type, schema) &&
      !isCited &&
      has(selection, (name, isValue) => isValue && name !== 'id' && !name.startsWith('__')) &&
      !has(selection, (name) => name === 'citation');
    const { loc } = selection;
    if (needs && loc) {
      const line = query.slice(query.lastIndexOf('\n', loc.end - 1) + 1, loc.end);
      const isOneLine = !query.slice(loc.start, loc.end).includes('\n');
      gaps.push({ end: loc.end - 1, isOneLine, indent: `${/^\s*/.exec(line)?.[0] ?? ''}  ` });
    }
    for (const one of selection.selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD || !one.selectionSet) continue;
      if (one.kind === Kind.INLINE_FRAGMENT) {
        const condition = one.typeCondition ? schema.getType(one.typeCondition.name.value) : type;
        read(
          one.selectionSet,
          condition,
          isCited || needs || (isPrinted(type, schema) && has(selection, (name) => name === 'citation')),
        );
      } else {
        const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
        const field = fields[one.name.value];
        if (field) read(one.selectionSet, getNamedType(field.type), false);
      }
    }
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION)
      read(definition.selectionSet, schema.getRootType(definition.operation) ?? undefined, false);
    // A fragment that is spread beside a citation would ask for it once more, which is no harm.
    else if (definition.kind === Kind.FRAGMENT_DEFINITION)
      read(definition.selectionSet, schema.getType(definition.typeCondition.name.value), false);
  }
  return gaps.toSorted((one, other) => other.end - one.end);
}

/**
 * A question that asks where each figure and statement is printed, wherever it asks for values of one and not for that yet. All
 * else stays as it is written.
 * @returns the same where nothing is missing, or it cannot be read
 */
export function withCitations(query: string, schema: GraphQLSchema): string {
  let gaps: readonly Gap[];
  try {
    gaps = gapsOf(query, schema);
  } catch {
    return query;
  }
  return gaps.reduce((text, { end, isOneLine, indent }) => {
    const before = text.slice(0, end).trimEnd();
    const rest = text.slice(end);
    return isOneLine ? `${before} ${citation} ${rest}` : `${before}\n${indent}${citation}\n${indent.slice(2)}${rest}`;
  }, query);
}
