/** Knows the answer and the variables of a document: as `@graphql-typed-document-node/core` has it, whose tools take it too. */
export interface DocumentTypeDecoration<Result, Variables> {
  /** There is no such value: only the types in it are read. */
  __apiType?: (variables: Variables) => Result;
}

/** The answer of a document. */
export type ResultOf<Document> = Document extends DocumentTypeDecoration<infer Result, infer _> ? Result : never;

/** The variables of a document. */
export type VariablesOf<Document> =
  Document extends DocumentTypeDecoration<infer _, infer Variables> ? Variables : never;
