import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** A type, field, argument or value of the schema in which words were found. */
export interface SchemaHit {
  /** As a reader writes it: `Observation.value`, `Query.search(text:)`. */
  readonly title: string;
  readonly description: string;
  readonly type: GraphQLNamedType;
  /** The field it is, or is an argument of; null where it is the type, or a value of it. */
  readonly field: GraphQLField<unknown, unknown> | GraphQLInputField | null;
}

interface Word extends SchemaHit {
  readonly name: string;
}

const said = ({ description }: { readonly description?: string | null | undefined }) => description ?? '';

function* wordsOfField(type: GraphQLNamedType, field: GraphQLField<unknown, unknown>): Generator<Word> {
  yield { title: `${type.name}.${field.name}`, name: field.name, description: said(field), type, field };
  for (const argument of field.args as readonly GraphQLArgument[])
    yield {
      title: `${type.name}.${field.name}(${argument.name}:)`,
      name: argument.name,
      description: said(argument),
      type,
      field,
    };
}

function* wordsOf(schema: GraphQLSchema): Generator<Word> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    yield { title: type.name, name: type.name, description: said(type), type, field: null };
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) yield* wordsOfField(type, field);
    else if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        yield { title: `${type.name}.${field.name}`, name: field.name, description: said(field), type, field };
    else if (isEnumType(type))
      for (const value of type.getValues())
        yield { title: `${type.name}.${value.name}`, name: value.name, description: said(value), type, field: null };
  }
}

/** How well words fit: 0 where all stand in the name, 1 in the title, 2 with the description; null where one is missing. */
function howWell(words: readonly string[], { name, title, description }: Word): number | null {
  const has = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  if (has(name)) return 0;
  if (has(title)) return 1;
  return has(`${title} ${description}`) ? 2 : null;
}

// Filters, orders and pages are made after the types they belong to, and say the same again.
const isDerived = ({ type }: Word) => /(Where|Order|Filter|Connection|Edge|Having|GroupBy|Key)$/.test(type.name);
const isPaging = ({ name, title }: Word) =>
  title.endsWith(':)') && ['after', 'before', 'first', 'last', 'orderBy', 'where'].includes(name);

/**
 * What of the schema has all the words, in its name or in what is said of it: names first, and types that others are made after.
 * @returns the best, and how many there are
 */
export function searchSchema(
  schema: GraphQLSchema,
  text: string,
  most: number,
): { hits: readonly SchemaHit[]; total: number } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { hits: [], total: 0 };
  const found = [...wordsOf(schema)].flatMap((word) => {
    const how = isPaging(word) ? null : howWell(words, word);
    return how === null ? [] : [{ word, rank: how * 2 + Number(isDerived(word)) }];
  });
  const hits = found.toSorted((one, other) => one.rank - other.rank || one.word.title.length - other.word.title.length);
  return { hits: hits.slice(0, most).map(({ word: { name: _, ...hit } }) => hit), total: found.length };
}
