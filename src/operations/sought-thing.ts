import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

/** The one thing a question is about: which of its variables names it, and what the graph refuses where there is none of that id. */
export interface SoughtThing {
  readonly variable: string;
  /** Looks for the id, as that variable, in the list of all things of its kind. */
  readonly query: string;
}

/**
 * Looks for an id in the list of all things of a type, which is refused, with the nearest, where it is none; null where there is no list.
 * @param variable names what takes the id
 */
export function knownIdQuery(schema: GraphQLSchema, type: string, variable: string): string | null {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const list = fields.find((field) => getNamedType(field.type).name === `${type}Connection`);
  const where = getNamedType(list?.args.find(({ name }) => name === 'where')?.type);
  if (!list || !isInputObjectType(where) || !where.getFields().id) return null;
  return `query KnownId($${variable}: ID!) { ${list.name}(where: { id: { eq: $${variable} } }) { totalCount } }`;
}

/** What looks for the one thing that a question was asked about, to be told of its id why there is none; null where none was given. */
export function knownIdRequest(
  { sought }: { readonly sought: SoughtThing | null },
  values: Readonly<Record<string, unknown>>,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } | null {
  const id = sought && values[sought.variable];
  return sought && id !== undefined ? { query: sought.query, variables: { [sought.variable]: id } } : null;
}

/** The thing whose parts the rows of a question are; null where they are of no one thing. */
export function soughtThing(
  schema: GraphQLSchema,
  { selectionSet }: OperationDefinitionNode,
  rowKey: string,
): SoughtThing | null {
  const field = selectionSet.selections.find(
    (node): node is FieldNode => node.kind === Kind.FIELD && (node.alias ?? node.name).value === rowKey,
  );
  const id = field?.arguments?.find(({ name }) => name.value === 'id')?.value;
  const type = getNamedType(schema.getQueryType()?.getFields()[field?.name.value ?? '']?.type)?.name;
  if (id?.kind !== Kind.VARIABLE || type === undefined) return null;
  const variable = id.name.value;
  const query = knownIdQuery(schema, type, variable);
  return query === null ? null : { variable, query };
}
