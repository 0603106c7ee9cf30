import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ASTNode, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { requestError } from '../graph/request-error.js';
import type { SavedOperation } from '../operations/operation.js';

/** The texts of saved documents by their ids. */
export type PersistedDocuments = ReadonlyMap<string, string>;

/** The documents of a file as GraphQL Code Generator writes it: a JSON object with texts by ids. */
async function textsById(file: string): Promise<readonly (readonly [id: string, text: string])[]> {
  const documents: Readonly<Record<string, string>> = JSON.parse(await readFile(file, 'utf8'));
  return Object.entries(documents);
}

/**
 * Reads saved documents from the file that GraphQL Code Generator writes, and from those of a folder like it.
 * @param released the folder with those of the releases before, which clients may still have; absent: none
 */
export async function readPersistedDocuments(file: string, released?: string): Promise<PersistedDocuments> {
  const before = released === undefined ? [] : (await readdir(released)).toSorted().map((name) => join(released, name));
  // What is saved twice has the id that clients of today have: the last of them.
  return new Map((await Promise.all([...before, file].map(textsById))).flat());
}

const inOrder = <Node extends ASTNode>(nodes: readonly Node[] | undefined): readonly Node[] =>
  (nodes ?? [])
    .map((node) => [print(node), node] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, node]) => node);

/** A document whatever the order of its parts, in which GraphQL Code Generator saves them by name. */
const withoutOrder = (text: string): string =>
  stripIgnoredCharacters(
    print(
      visit(parse(text, { noLocation: true }), {
        Document: { leave: (node) => ({ ...node, definitions: inOrder(node.definitions) }) },
        OperationDefinition: {
          leave: (node) => ({ ...node, variableDefinitions: inOrder(node.variableDefinitions) }),
        },
        SelectionSet: { leave: (node) => ({ ...node, selections: inOrder(node.selections) }) },
        Field: { leave: (node) => ({ ...node, arguments: inOrder(node.arguments) }) },
      }),
    ),
  );

/** Saved documents, with those of operations among them. */
export interface OperationDocuments {
  readonly documents: PersistedDocuments;
  /** The ids of the operations by their names. */
  readonly documentIds: ReadonlyMap<string, string>;
}

/** Adds to saved documents those of operations that are not among them, which packages bring: each under the hash of its text. */
export function withOperations(
  saved: PersistedDocuments,
  operations: readonly Pick<SavedOperation, 'name' | 'text'>[],
): OperationDocuments {
  const documents = new Map(saved);
  const known = new Map([...saved].map(([id, text]) => [withoutOrder(text), id]));
  const ids = operations.map(({ name, text }): [string, string] => {
    const id = known.get(withoutOrder(text)) ?? `sha256:${createHash('sha256').update(text).digest('hex')}`;
    if (!documents.has(id)) documents.set(id, text);
    return [name, id];
  });
  return { documents, documentIds: new Map(ids) };
}

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
