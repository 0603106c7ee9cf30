import { type GraphQLNamedType, type GraphQLType, isListType, isNonNullType } from 'graphql';

/** The path of the page of a type, or of one of its fields on it. */
export const typePath = (type: string, field?: string): string =>
  `schema/${encodeURIComponent(type)}${field === undefined ? '' : `#field-${field}`}`;

/** What a type is, by a link to its page. */
export const TypeLink = ({ type }: { readonly type: Pick<GraphQLNamedType, 'name'> }) => (
  <a href={typePath(type.name)}>{type.name}</a>
);

/** A type as the schema writes it, `[Reading!]!`, with a link to the page of the one that it names. */
export function WrittenType({ type }: { readonly type: GraphQLType }) {
  if (isNonNullType(type))
    return (
      <>
        <WrittenType type={type.ofType} />!
      </>
    );
  if (isListType(type))
    return (
      <>
        [<WrittenType type={type.ofType} />]
      </>
    );
  return <TypeLink type={type} />;
}

/** Whether what a field gives may be null, in words. */
export function nullWords(type: GraphQLType): string {
  if (isNonNullType(type))
    return isListType(type.ofType) ? `${listWords(type.ofType.ofType)}; never null` : 'never null';
  return isListType(type) ? `${listWords(type.ofType)}; may be null` : 'may be null';
}

const listWords = (item: GraphQLType) => (isNonNullType(item) ? 'a list without nulls' : 'a list that may have nulls');

/** Whether an argument, or a field of an input, has to be given, in words. */
export function takenWords(type: GraphQLType, defaultValue: unknown): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  const list = isListType(inner) ? 'a list; ' : '';
  if (defaultValue !== undefined) return `${list}${JSON.stringify(defaultValue)} where it is left out`;
  return `${list}${isNonNullType(type) ? 'has to be given' : 'may be left out'}`;
}

/** What a description says of a type, without the codes that follow it, and without addresses. */
export const aboutOf = ({ description }: { readonly description?: string | null | undefined }): string =>
  (description ?? '').split('\n\n', 1)[0]?.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1') ?? '';

/** The first sentence of a text. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
