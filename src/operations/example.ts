import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { OperationVariable, WithVariables } from './variable.js';

/** Values that make a good example of a question. */
export type ExampleValues = Readonly<Record<string, unknown>>;

/** An example of which some values are looked for in the data. */
interface SoughtExample {
  /** The values that are always the same. */
  readonly example: ExampleValues;
  /** Asks for the others, each as the first of a list under the name of its variable; null where there are none. */
  readonly exampleQuery: string | null;
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

const fieldsIn = (set: SelectionSetNode | undefined): readonly FieldNode[] =>
  (set?.selections ?? []).filter((node) => node.kind === Kind.FIELD);

/** The field that finds one thing by the id that a variable has. */
const finding = (definition: OperationDefinitionNode, variable: string): FieldNode | undefined =>
  fieldsIn(definition.selectionSet).find(({ arguments: given = [] }) =>
    given.some(
      ({ name, value }) => name.value === 'id' && value.kind === Kind.VARIABLE && value.name.value === variable,
    ),
  );

/** Lists the things that a field finds one of, those first that have what the rows are of. */
function firstOfKind(schema: GraphQLSchema, field: FieldNode, rows: string): string | null {
  const fields = schema.getQueryType()?.getFields() ?? {};
  const type = getNamedType(fields[field.name.value]?.type)?.name;
  const list = Object.values(fields).find((one) => getNamedType(one.type).name === `${type}Connection`);
  if (!list) return null;
  const [, key] = rows.split('.');
  const having = fieldsIn(field.selectionSet).find((one) => keyOf(one) === key)?.name.value;
  const where = getNamedType(list.args.find(({ name }) => name === 'where')?.type);
  const test = having !== undefined && isInputObjectType(where) ? getNamedType(where.getFields()[having]?.type) : null;
  const filter = isInputObjectType(test) && test.getFields().some ? `, where: { ${having}: { some: {} } }` : '';
  return `${list.name}(first: 1${filter}) { nodes { id } }`;
}

/**
 * What asks for the values that an example does not give and that have to be given: of the thing that a question is about, the first
 * there is. So a question of everybody's has an example in every graph.
 * @param rows path to its rows
 * @returns null where its example is whole
 * @throws SyntaxError where nothing tells what may be given
 */
export function exampleQuery(
  schema: GraphQLSchema,
  definition: OperationDefinitionNode,
  variables: readonly OperationVariable[],
  example: ExampleValues,
  rows: string,
): string | null {
  const sought = variables.filter(({ name, required }) => required && !Object.hasOwn(example, name));
  const found = sought.map(({ name }) => {
    const field = finding(definition, name);
    const list = field && firstOfKind(schema, field, rows);
    if (!list) throw new SyntaxError(`variables gives no ${name}, which has to be given`);
    return `${name}: ${list}`;
  });
  return found.length > 0 ? `query Example { ${found.join(' ')} }` : null;
}

interface Sought {
  readonly nodes: readonly { readonly id: string }[];
}

/**
 * The values of an example with those that are looked for; without them where there is nothing.
 * @param ask answers a query; with null where it cannot
 */
export async function foundExample(
  { example, exampleQuery: query }: SoughtExample,
  ask: (query: string) => Promise<object | null | undefined>,
): Promise<ExampleValues> {
  if (query === null) return example;
  const lists = Object.entries(((await ask(query)) ?? {}) as Record<string, Sought | null>);
  return {
    ...Object.fromEntries(lists.flatMap(([name, list]) => (list?.nodes[0] ? [[name, list.nodes[0].id]] : []))),
    ...example,
  };
}

/** The variables, each with its value in an example, or else the one it has where none is given. */
export const withExamples = (
  variables: readonly OperationVariable[],
  example: ExampleValues,
): readonly OperationVariable[] =>
  variables.map((variable) => ({ ...variable, example: example[variable.name] ?? variable.defaultValue }));

/** An operation whose variables have examples that are in the data, so that what is refused can name one. */
export const withFoundExamples = async <Operation extends SoughtExample & WithVariables>(
  operation: Operation,
  ask: (query: string) => Promise<object | null | undefined>,
): Promise<Operation> => ({
  ...operation,
  variables: withExamples(operation.variables, await foundExample(operation, ask)),
});

/** The values of an example, with as many rows as it gives where nothing is said: an example has few. */
export function wholeExample({ first: _, ...values }: ExampleValues): ExampleValues {
  return values;
}
