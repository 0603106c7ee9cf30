import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { describedEnum, type ValueOf } from '../graph/described-enum.js';
import { concreteTypes, type EntityClass, isSearched, optionsOf } from '../graph/entity-metadata.js';
import { typeNameOf } from '../graph/node.js';
import { Document } from './dimension/document.js';
import { entities } from './registry.js';

const searchable = entities.filter((entity) => optionsOf(entity).search && isSearched(entity));
const constant = (name: string) => name.replace(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();

const searched = [...new Set(searchable.flatMap((entity) => [entity, ...concreteTypes(entity)]))];
const namesOf = new Map(
  searched.map((entity) => [constant(entity.name), concreteTypes(entity).map(({ name }) => name)]),
);
const tables = new Map(searchable.flatMap((table) => concreteTypes(table).map(({ name }) => [name, table])));

export const SearchType = describedEnum(
  'SearchType',
  'What the search finds.',
  Object.fromEntries(searched.map((entity) => [constant(entity.name), optionsOf(entity).description])),
);

/** The types of the schema that a search type stands for: an interface stands for all that implement it. */
export const typesNamed = (type: ValueOf<typeof SearchType>): readonly string[] => namesOf.get(type) ?? [];

/** The search type of a type of the schema. */
export const searchTypeOf = (type: string): ValueOf<typeof SearchType> => constant(type);

/** The entity whose table has the rows of a type of the schema. */
export function tableEntityOf(type: string): EntityClass {
  const entity = tables.get(type);
  if (!entity) throw new Error(`the search finds no ${type}`);
  return entity;
}

const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Anything the search finds. Every member is a `Node`.',
  types: () => searchable.flatMap(concreteTypes) as unknown as readonly (new () => object)[],
  resolveType: (row: object) => typeNameOf((row as { id: string }).id),
});

@ObjectType({ description: 'Something found by a search.', simpleResolvers: true })
export class SearchHit {
  @Field(() => SearchResult, {
    description: 'What was found. Its id costs nothing; further fields, one statement for each type found.',
  })
  node!: { readonly id: string };

  @Field(() => SearchType.values, { description: 'What it is; of a statement, which kind.' })
  type!: ValueOf<typeof SearchType>;

  @Field(() => String, { description: 'Its name or title.' })
  title!: string;

  @Field(() => String, {
    description:
      'Where it was found: at most two pieces of its names and text, of 20 words each, with the words found between `**`. ` · ` stands between names and text, ` … ` between pieces. It is plain text: escape it before you show it as HTML.',
  })
  snippet!: string;

  @Field(() => Number, {
    description:
      'How well it fits; hits come best first, and above 1 stand those with the very text as a name or code. Comparable within one search only.',
  })
  score!: number;

  @Field(() => Boolean, {
    description:
      'Whether nothing has the words searched for, and this was found because one of its names is similar to them.',
  })
  similar!: boolean;
}

@ObjectType({ description: 'How many hits of a search are of one type.', simpleResolvers: true })
export class SearchTypeCount {
  @Field(() => SearchType.values, { description: 'The type; of statements, each kind.' })
  type!: ValueOf<typeof SearchType>;

  @Field(() => Int, { description: 'How many hits are of it, on all pages.' })
  count!: number;
}

@ObjectType({ description: 'How many hits of a search cite one document.', simpleResolvers: true })
export class SearchDocumentCount {
  @Field(() => Document, { description: 'The document.' })
  document!: Document;

  @Field(() => Int, { description: 'How many hits cite it, on all pages; it is a hit of its own where it was found.' })
  count!: number;
}

@ObjectType({ description: 'How many hits of a search are of a time that begins in one year.', simpleResolvers: true })
export class SearchYearCount {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many hits are of a time that begins in it, on all pages.' })
  count!: number;
}
