import { isUtf8 } from 'node:buffer';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { sha256 } from '../dataset/document-text.js';
import { isNamedOn } from '../domain/printed.js';
import { UserError } from '../user-error.js';
import { pageLinesOfText } from './form-feed.js';
import { addRows, type NewRow, writtenRows } from './package-files.js';
import { readPdf } from './pdf-text.js';
import { slugOf } from './slug.js';

/** What is said of a document when it is added. */
export interface DocumentDescription {
  readonly id?: string;
  readonly title?: string;
  readonly kind?: string;
  /** Name of the body that it is about, or its id in the package. */
  readonly subject?: string;
  readonly address?: string;
  readonly published?: string;
  /** Folder for its text; null for one that stays where it is. */
  readonly texts: string | null;
}

/** A document as it was added. */
export interface AddedDocument {
  readonly id: string;
  readonly title: string;
  readonly lines: number;
  /** Null where the text does not say where pages end. */
  readonly pages: number | null;
  readonly sha256: string;
  /** The file with its text. */
  readonly text: string;
  /** Columns that nothing was given for. */
  readonly empty: readonly string[];
}

interface ReadText {
  readonly text: string;
  /** The lines on which its pages begin; null where it does not say. */
  readonly pageLines: readonly number[] | null;
  readonly title: string | null;
}

async function readText(file: string): Promise<ReadText> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw new UserError(`${file} cannot be read: ${error.message}`);
  });
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return readPdf(bytes, file);
  if (!isUtf8(bytes) || bytes.includes(0)) throw new UserError(`${file} is no text in UTF-8, and no PDF`);
  const text = bytes.toString('utf8');
  return { text, pageLines: pageLinesOfText(text), title: null };
}

/** The id of the body that a document is about, and its row where it is new: on the line that names it first. */
async function subjectOf(
  folder: string,
  given: string | undefined,
  document: string,
  text: string,
): Promise<{ readonly id: string; readonly added: readonly NewRow[] }> {
  const bodies = await writtenRows(folder, 'organisations');
  if (given === undefined) {
    const known = new Set((await writtenRows(folder, 'documents')).map(({ subject }) => subject ?? ''));
    return { id: known.size === 1 ? ([...known][0] ?? '') : '', added: [] };
  }
  const known = bodies.find(({ id, name }) => id === given || name === given);
  if (known?.id) return { id: known.id, added: [] };
  const id = slugOf(given);
  const line = text.split('\n').findIndex((one) => isNamedOn(given, [one])) + 1;
  const [at, unnamed] = [line || 1, line === 0];
  const values = {
    id,
    name: given,
    kind: 'OTHER',
    readings: unnamed ? 'NAME' : '',
    note: unnamed ? 'No line of the document has the whole name.' : '',
    document,
    first_line: at,
    last_line: at,
  };
  return { id, added: [{ table: 'organisations', values }] };
}

const told = ['kind', 'subject', 'published_label', 'period_label', 'address'];

/**
 * Registers a document in a package: its text, its hash, its lines and pages. What is not given stays empty.
 * @throws UserError where the file cannot be read, the package has the document already, or no column for what is known of it; nothing
 *   is written then
 */
export async function addDocument(
  folder: string,
  file: string,
  { texts, ...given }: DocumentDescription,
): Promise<AddedDocument> {
  const read = await readText(file);
  const named = basename(file, extname(file));
  const title = given.title ?? read.title ?? named.replaceAll(/[-_]+/g, ' ');
  const id = given.id ?? slugOf(given.title ?? read.title ?? named);
  const hash = sha256(Buffer.from(read.text));
  const known = (await writtenRows(folder, 'documents')).find((row) => row.id === id || row.sha256 === hash);
  if (known)
    throw new UserError(`the package has ${known.id === id ? `a document ${id}` : `this text, as ${known.id}`}`);
  const lines = read.text.replace(/\n$/, '').split('\n').length;
  const { id: subject, added } = await subjectOf(folder, given.subject, id, read.text);
  const values = {
    id,
    title,
    kind: given.kind ?? 'document',
    subject,
    published_label: given.published,
    sha256: hash,
    lines,
    page_lines: read.pageLines?.join(';'),
    address: given.address,
  };
  await addRows(folder, ...added, { table: 'documents', values });
  let text = file;
  if (texts !== null) {
    await mkdir(texts, { recursive: true });
    text = join(texts, `${id}.txt`);
    await writeFile(text, read.text);
  }
  const row: Readonly<Record<string, unknown>> = { ...values, kind: given.kind };
  return {
    id,
    title,
    lines,
    pages: read.pageLines?.length ?? null,
    sha256: hash,
    text,
    empty: told.filter((column) => !row[column]),
  };
}
