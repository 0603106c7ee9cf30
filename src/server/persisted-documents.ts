import { readFile } from 'node:fs/promises';
import { getOperationAST, parse } from 'graphql';
import { requestError } from '../graph/request-error.js';

/** The texts of saved documents by their ids. */
export type PersistedDocuments = ReadonlyMap<string, string>;

/** Reads saved documents from the file that GraphQL Code Generator writes: a JSON object with texts by ids. */
export async function readPersistedDocuments(file: string): Promise<PersistedDocuments> {
  const documents: Readonly<Record<string, string>> = JSON.parse(await readFile(file, 'utf8'));
  return new Map(Object.entries(documents));
}

/** The ids of saved documents by the names of their queries. */
export const documentIds = (documents: PersistedDocuments): ReadonlyMap<string, string> =>
  new Map(
    [...documents].flatMap(([id, text]): [string, string][] => {
      const operation = getOperationAST(parse(text));
      return operation?.name ? [[operation.name.value, id]] : [];
    }),
  );

/** The part of a request that names its document. */
export interface DocumentRequest {
  readonly query?: unknown;
  readonly documentId?: unknown;
}

/**
 * The request with the text of its saved document in place of the id; one that has its own text as it is.
 * @param onlyPersisted whether a text of the client's own is refused
 * @throws GraphQLError for an id that is not known, an id beside a text, or a text where only ids are let in
 */
export function withDocument<Request extends DocumentRequest>(
  request: Request,
  documents: PersistedDocuments,
  onlyPersisted: boolean,
): Request {
  const { documentId, query, ...rest } = request;
  if (documentId === undefined || documentId === null) {
    if (onlyPersisted)
      throw requestError(
        'PERSISTED_DOCUMENT_REQUIRED',
        'this server answers saved documents only: send `documentId`; the saved operations are listed at /operations',
        403,
      );
    return request;
  }
  if (typeof documentId !== 'string')
    throw requestError('BAD_REQUEST', '`documentId` expects the id of a saved document, as a string', 400);
  if (query !== undefined && query !== null)
    throw requestError('BAD_REQUEST', 'a request has `documentId` or `query`, not both', 400);
  const text = documents.get(documentId);
  if (text === undefined)
    throw requestError(
      'PERSISTED_DOCUMENT_NOT_FOUND',
      `there is no saved document ${JSON.stringify(documentId.slice(0, 100))}`,
      404,
    );
  return { ...rest, query: text } as unknown as Request;
}
