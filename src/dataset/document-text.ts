import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentTexts } from '../domain/context.js';
import { UserError } from '../user-error.js';

/** The lines of a text as line numbers count them. */
const linesOf = (text: string): readonly string[] => text.split('\n');

/** The SHA-256 of some bytes, in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The text of a document, and the file it was read from. */
export interface DocumentFile {
  readonly path: string;
  readonly lines: readonly string[];
}

/**
 * Finds the texts of the documents in a folder. A file is recognised by its SHA-256, whatever its name; other files are
 * left alone.
 * @param documents the SHA-256 of each document's text, by document id
 * @throws UserError where the folder cannot be read
 */
export async function findDocumentFiles(
  folder: string,
  documents: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, DocumentFile>> {
  const idOf = new Map([...documents].map(([id, hash]) => [hash, id]));
  const files = new Map<string, DocumentFile>();
  let entries: string[];
  try {
    const found = await readdir(folder, { withFileTypes: true });
    entries = found.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    throw new UserError(`the folder of documents ${folder} cannot be read: ${(error as Error).message}`);
  }
  for (const name of entries) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    const id = idOf.get(sha256(bytes));
    if (id) files.set(id, { path, lines: linesOf(bytes.toString('utf8')) });
  }
  return files;
}

/** Reads the texts of the documents that `findDocumentFiles` finds. */
export async function readDocumentTexts(
  folder: string,
  documents: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const files = await findDocumentFiles(folder, documents);
  return new Map([...files].map(([id, { lines }]) => [id, lines]));
}

/** The registered texts, as resolvers ask for them. */
export const documentTexts = (texts: ReadonlyMap<string, readonly string[]>): DocumentTexts => ({
  lines: (id, first, last) => texts.get(id)?.slice(first - 1, last) ?? null,
});
