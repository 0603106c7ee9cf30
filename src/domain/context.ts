import type { RequestContext } from '../resolvers/context.js';

/** The words of the documents, where the operator has registered their texts. */
export interface DocumentTexts {
  /** Lines of a document, both ends included, counted from 1; null where its text is not registered. */
  lines(documentId: string, first: number, last: number): readonly string[] | null;
}

/** What every resolver of this graph is given. */
export interface GraphContext extends RequestContext {
  readonly texts: DocumentTexts;
}
