import type { DocumentTypeDecoration } from './document-type.js';

/**
 * A document whose text is its string, and whose type knows its answer and its variables: those of this package, those
 * that GraphQL Code Generator makes with `documentMode: string`, or a string. A document that is parsed has no text: print it.
 */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  toString(): string;
  /** `documentId` is the id under which a server may know the document. */
  readonly __meta__?: Readonly<Record<string, unknown>> | undefined;
  readonly kind?: undefined;
}

// What a document without any variable has as their type is assignable from {} too.
type NoneRequired<Variables> = Record<never, never> extends Variables ? true : false;

/** What follows the document: its variables, which may be left out where none is required, and options. */
export type VariablesAndOptions<Variables, Options> =
  NoneRequired<Variables> extends true
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

/** The id under which a server may know the document; undefined where its maker gave it none. */
export function documentId(document: TypedDocument<unknown, never>): string | undefined {
  const id = document.__meta__?.documentId;
  return typeof id === 'string' ? id : undefined;
}
