import {
  type ASTNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  Kind,
  type ObjectFieldNode,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { upperName } from '../graph/group-key.js';
import type { SavedOperation } from './operation.js';

/** A variable that filters a list by one value of an enum, and what counts the values that occur there. */
interface Menu {
  readonly operation: string;
  readonly variable: string;
  /** The selection of the query type that counts them. */
  readonly counted: string;
}

/** What a filter tests whatever the variables are; undefined where that is nothing. */
function fixedPart(value: ValueNode): ValueNode | undefined {
  if (value.kind === Kind.VARIABLE) return undefined;
  if (value.kind === Kind.LIST) {
    const values = value.values.map(fixedPart);
    return values.every((item) => item !== undefined) ? { ...value, values } : undefined;
  }
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.flatMap((field) => {
    const fixed = fixedPart(field.value);
    return fixed ? [{ ...field, value: fixed }] : [];
  });
  return fields.length > 0 ? { ...value, fields } : undefined;
}

/** The argument by which a list is filtered as in a field of an operation, whatever the variables are. */
function fixedFilter(field: FieldNode | undefined): string {
  const given = field?.arguments?.find(({ name }) => name.value === 'where');
  const fixed = given && fixedPart(given.value);
  return fixed ? `(where: ${print(fixed)})` : '';
}

const isNamed = (node: ASTNode): node is FieldNode | ObjectFieldNode =>
  node.kind === Kind.FIELD || node.kind === Kind.OBJECT_FIELD;

/** The fields of the query type that list all rows of a type, by the name of their connection. */
function listsOf(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return new Map(fields.map(({ name, type }) => [getNamedType(type).name, name]));
}

// Operators and conjunctions say how a value is tested, and not which.
const notNames = ['ifGiven', 'eq', 'in'];

function menusOf(schema: GraphQLSchema, { name: operation, text, variables }: SavedOperation): readonly Menu[] {
  const lists = listsOf(schema);
  const enums = new Set(variables.filter(({ type }) => isEnumType(getNamedType(type))).map(({ name }) => name));
  const found: Menu[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Variable({ name: { value: variable } }, _key, _parent, _path, ancestors) {
        if (!enums.has(variable)) return;
        const above = ancestors.flatMap((node) =>
          Array.isArray(node) || !isNamed(node as ASTNode) ? [] : [node as FieldNode | ObjectFieldNode],
        );
        const tested = above.filter(({ kind, name }) => kind === Kind.OBJECT_FIELD && !notNames.includes(name.value));
        const [value] = tested;
        const connection = getNamedType(types.getType() ?? undefined)?.name ?? '';
        const list = lists.get(connection);
        const facet = upperName(value?.name.value ?? '');
        const facets = schema.getType(connection.replace(/Connection$/, 'Facet'));
        if (list === undefined || tested.length !== 1 || !isEnumType(facets) || !facets.getValue(facet)) return;
        const filter = fixedFilter(above.findLast((node) => node.kind === Kind.FIELD));
        found.push({
          operation,
          variable,
          counted: `${list}${filter} { facets(by: [${facet}], first: 100) { values { value } } }`,
        });
      },
    }),
  );
  return found;
}

/** The menus of operations: one question that asks which values occur, and how its answer is read. */
export interface Menus {
  readonly document: string;
  /** Of an operation, the values that occur by the name of the variable that takes them. */
  read(operation: string, data: object): ReadonlyMap<string, readonly string[]>;
}

interface Counted {
  readonly facets: readonly { readonly values: readonly { readonly value: string | null }[] }[];
}

/** What is to be asked to offer, in the menus of operations, only values that occur. */
export function operationMenus(schema: GraphQLSchema, operations: readonly SavedOperation[]): Menus {
  const menus = operations.flatMap((operation) => menusOf(schema, operation));
  const selections = [...new Set(menus.map(({ counted }) => counted))];
  const keyOf = (counted: string) => `menu${selections.indexOf(counted)}`;
  return {
    document: `query Menus { ${selections.map((counted) => `${keyOf(counted)}: ${counted}`).join(' ')} }`,
    read: (operation, data) =>
      new Map(
        menus
          .filter((menu) => menu.operation === operation)
          .flatMap(({ variable, counted }) => {
            const values = (data as Record<string, Counted | null>)[keyOf(counted)]?.facets[0]?.values;
            return values ? [[variable, values.flatMap(({ value }) => (value === null ? [] : [value]))] as const] : [];
          }),
      ),
  };
}
