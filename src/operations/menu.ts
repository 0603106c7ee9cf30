import {
  type ASTNode,
  type FieldNode,
  GraphQLID,
  type GraphQLNamedType,
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
import { hasValues } from './enum-values.js';
import type { SavedOperation } from './operation.js';

/** A variable that filters a list by one value of an enum, or by one thing, and what counts those that occur there. */
interface Menu {
  readonly operation: string;
  readonly variable: string;
  /** The selection of the query type that counts them. */
  readonly counted: string;
}

const isOfMenu = (type: GraphQLNamedType) => hasValues(type) || type === GraphQLID;

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

// Operators and conjunctions say how a value is tested, and not which; a thing is tested by its id.
const notNames = ['ifGiven', 'eq', 'in', 'id'];

function menusOf(schema: GraphQLSchema, { name: operation, text, variables }: SavedOperation): readonly Menu[] {
  const lists = listsOf(schema);
  const choices = new Set(variables.filter(({ type }) => isOfMenu(getNamedType(type))).map(({ name }) => name));
  const found: Menu[] = [];
  const types = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Variable({ name: { value: variable } }, _key, _parent, _path, ancestors) {
        if (!choices.has(variable)) return;
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
          counted: `${list}${filter} { facets(by: [${facet}], first: ${mostValues}) { values { value } } }`,
        });
      },
    }),
  );
  return found;
}

/** The menus of operations: questions that ask which values and things occur, and how their answers are read. */
export interface Menus {
  /** Asks for the menus of one operation, or of all; null where there are none. */
  document(operation?: string): string | null;
  /** Of an operation, the values, and the ids of the things, that occur, by the name of the variable that takes them. */
  read(operation: string, data: object): ReadonlyMap<string, readonly string[]>;
}

interface Counted {
  readonly facets: readonly { readonly values: readonly { readonly value: string | null }[] }[];
}

// As many values as a facet tells.
const mostValues = 100;

/** What is to be asked to offer, in the menus of operations, only values that occur. */
export function operationMenus(schema: GraphQLSchema, operations: readonly SavedOperation[]): Menus {
  const menus = operations.flatMap((operation) => menusOf(schema, operation));
  const selections = [...new Set(menus.map(({ counted }) => counted))];
  const keyOf = (counted: string) => `menu${selections.indexOf(counted)}`;
  return {
    document(operation) {
      const asked = menus.filter((menu) => operation === undefined || menu.operation === operation);
      const fields = [...new Set(asked.map(({ counted }) => `${keyOf(counted)}: ${counted}`))];
      return fields.length > 0 ? `query Menus { ${fields.join(' ')} }` : null;
    },
    read: (operation, data) =>
      new Map(
        menus
          .filter((menu) => menu.operation === operation)
          .flatMap(({ variable, counted }) => {
            const values = (data as Record<string, Counted | null>)[keyOf(counted)]?.facets[0]?.values;
            // Of those that are left out, nobody knows.
            const isWhole = values !== undefined && values.length < mostValues;
            return isWhole ? [[variable, values.flatMap(({ value }) => (value === null ? [] : [value]))] as const] : [];
          }),
      ),
  };
}
