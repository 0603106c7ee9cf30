import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { oncePer, oncePerPair } from '../graph/once.js';
import { hasValues } from '../operations/enum-values.js';
import type { SavedOperation } from '../operations/operation.js';

// What stands behind an underscore is for gateways, or tells of the schema itself.
const isForReaders = ({ name }: { readonly name: string }) => !name.startsWith('_');

/** A field of what is answered, or of what is asked with. */
export type SchemaField = GraphQLField<unknown, unknown> | GraphQLInputField;

/** The fields of a type that has some, in the order of the alphabet. */
export const readableFields = (type: GraphQLNamedType): readonly SchemaField[] =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields())
        .filter(isForReaders)
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    : [];

/** The rows that a type is a page of, or the place of one of them in a list; undefined for any other type. */
const rowsOf = oncePer((type: GraphQLNamedType): GraphQLNamedType | undefined => {
  const name = /Connection$/.test(type.name) ? 'nodes' : /Edge$/.test(type.name) ? 'node' : undefined;
  const field = name && readableFields(type).find((one) => one.name === name);
  return field && getNamedType(field.type);
});

/** Types of one kind. */
export interface TypeKind {
  /** Names it in an address. */
  readonly id: string;
  readonly title: string;
  /** What types of it are for, in a sentence. */
  readonly about: string;
  /** In the order of their names. */
  readonly types: readonly GraphQLNamedType[];
}

const isFact = (type: GraphQLNamedType) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');

const isOfLists = (type: GraphQLNamedType) => type.name === 'PageInfo' || rowsOf(type) !== undefined;

/** What types are for, and how each is known; a type is of the first kind that knows it. */
const kinds: readonly (Omit<TypeKind, 'types'> & {
  readonly has: (type: GraphQLNamedType, schema: GraphQLSchema) => boolean;
})[] = [
  {
    id: 'query',
    title: 'Where a question begins',
    about: 'Every question begins with fields of this type.',
    has: (type, schema) => type === schema.getQueryType(),
  },
  {
    id: 'things',
    title: 'Facts and things',
    about: 'Each has an id, and can be asked for by it.',
    has: isFact,
  },
  {
    id: 'parts',
    title: 'Parts of answers',
    about: 'They stand within something else, and have no id.',
    has: (type) => isObjectType(type) && !isOfLists(type),
  },
  {
    id: 'abstract',
    title: 'What several types have in common',
    about: 'Interfaces, whose fields each of their types has, and unions.',
    has: isAbstractType,
  },
  {
    id: 'counted',
    title: 'What rows are counted by',
    about: 'A list can tell how many rows it has of each value.',
    has: (type) => isEnumType(type) && /Facet$/.test(type.name),
  },
  {
    id: 'values',
    title: 'Lists of values',
    about: 'Enums, and lists of codes, to which packages may add others.',
    has: hasValues,
  },
  {
    id: 'scalars',
    title: 'Single values',
    about: 'Texts, numbers, days.',
    has: isScalarType,
  },
  {
    id: 'orders',
    title: 'Orders',
    about: 'By what a list is put in order.',
    has: (type) => isInputObjectType(type) && /Order$/.test(type.name),
  },
  {
    id: 'filters',
    title: 'Filters',
    about: 'Which rows of a list are taken.',
    has: isInputObjectType,
  },
  {
    id: 'lists',
    title: 'Pages of lists',
    about: 'A connection is a page of a list, an edge the place of a row in it.',
    has: () => true,
  },
];

/** The types that people ask with and are answered with, by kind. */
export const typeKinds = oncePer((schema: GraphQLSchema): readonly TypeKind[] => {
  const types = Object.values(schema.getTypeMap())
    .filter(isForReaders)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const byKind = Map.groupBy(types, (type) => kinds.find(({ has }) => has(type, schema)));
  return kinds.flatMap((kind) => {
    const { id, title, about } = kind;
    const members = byKind.get(kind);
    return members ? [{ id, title, about, types: members }] : [];
  });
});

/** A place of the schema that leads to a type. */
export interface Leading {
  readonly type: string;
  readonly field: string;
  /** The argument that takes it; absent where the field itself gives or takes it. */
  readonly argument?: string;
}

/** The places that lead to each type, by its name: to rows also those that give a page of them. */
const leadingPlaces = oncePer((schema: GraphQLSchema): ReadonlyMap<string, readonly Leading[]> => {
  const places = typeKinds(schema)
    .flatMap(({ types }) => types)
    .flatMap((type) =>
      readableFields(type).flatMap((field) => {
        const place = { type: type.name, field: field.name };
        const given = getNamedType(field.type);
        const rows = rowsOf(given);
        // That a page has rows is told by what gives the page.
        const isOfPage = rowsOf(type) === given;
        return [
          ...(isOfPage ? [] : [{ to: given.name, place }]),
          ...(rows && rows !== type && rowsOf(type) === undefined ? [{ to: rows.name, place }] : []),
          ...('args' in field
            ? field.args.map(({ name: argument, type: taken }) => ({
                to: getNamedType(taken).name,
                place: { ...place, argument },
              }))
            : []),
        ];
      }),
    );
  return new Map([...Map.groupBy(places, ({ to }) => to)].map(([name, all]) => [name, all.map(({ place }) => place)]));
});

/** The places that lead to a type. */
export const leadingTo = (type: GraphQLNamedType, schema: GraphQLSchema): readonly Leading[] =>
  leadingPlaces(schema).get(type.name) ?? [];

/** The interfaces and unions that stand for a type, among others. */
export const abstractOf = (type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(schema.getTypeMap()).filter(
        (one) => isForReaders(one) && isAbstractType(one) && schema.isSubType(one, type),
      )
    : [];

/** The types that a type stands for, of an interface or a union; none for any other. */
export const possibleTypes = (type: GraphQLNamedType, schema: GraphQLSchema): readonly GraphQLNamedType[] =>
  isInterfaceType(type) || isUnionType(type)
    ? schema.getPossibleTypes(type).toSorted((one, other) => (one.name < other.name ? -1 : 1))
    : [];

/** The names of the types that a document asks for, or asks with. */
function typesIn(text: string, schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      enter() {
        for (const type of [info.getType(), info.getParentType(), info.getInputType()]) {
          const named = type && getNamedType(type);
          if (named) names.add(named.name);
        }
      },
    }),
  );
  return names;
}

/** The shortest saved operation that uses each type, by its name. */
const examples = oncePerPair((operations: readonly SavedOperation[], schema: GraphQLSchema) => {
  const found = new Map<string, SavedOperation>();
  for (const operation of operations.toSorted((one, other) => one.text.length - other.text.length))
    for (const name of typesIn(operation.text, schema)) if (!found.has(name)) found.set(name, operation);
  return found;
});

/** A saved operation that uses a type; undefined where none does. */
export const exampleWith = (
  type: GraphQLNamedType,
  operations: readonly SavedOperation[],
  schema: GraphQLSchema,
): SavedOperation | undefined => examples(operations, schema).get(type.name);
