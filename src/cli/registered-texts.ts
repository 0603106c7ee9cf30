import type { Config } from '../config.js';
import type { Database } from '../database/database-source.js';
import { documentTexts, readDocumentTexts } from '../dataset/document-text.js';
import type { DocumentTexts } from '../domain/context.js';

/** The SHA-256 of each document's text, by the id of the document. */
export async function documentHashes(database: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await database.read<{ readonly id: string; readonly sha256: string }>(
    'select id, sha256 from document',
    [],
  );
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

/** The texts of documents that the operator has registered. */
export const registeredTexts = async (
  { DOCUMENTS_DIR }: Pick<Config, 'DOCUMENTS_DIR'>,
  documents: ReadonlyMap<string, string>,
): Promise<DocumentTexts> =>
  documentTexts(DOCUMENTS_DIR ? await readDocumentTexts(DOCUMENTS_DIR, documents) : new Map());
