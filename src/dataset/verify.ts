import { isPrintedOn } from '../domain/printed.js';
import { readDocumentTexts } from './document-text.js';
import type { Row } from './package/data-package.js';
import { type Fault, InvalidPackage } from './package/fault.js';
import { readPackage } from './package/read-package.js';
import { checkRules } from './rule.js';

/** What a verification looked at. */
export interface Verification {
  /** Documents whose text was found. */
  readonly documents: readonly string[];
  /** Documents whose text was not in the folder; nothing of theirs was verified. */
  readonly missing: readonly string[];
  /** Numbers found on their lines. */
  readonly figures: number;
  /** Other citations, whose lines were found not to be blank. */
  readonly citations: number;
}

// A run of this many words in common with a document is a copied phrase, unless it is a name.
const copiedRun = 12;
const proseColumns = ['text', 'definition', 'description', 'purpose', 'note', 'explanation'];

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .match(/[a-z0-9]+/g) ?? [];

function runsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = wordsOf(lines.join(' '));
  return new Set(words.slice(copiedRun - 1).map((_, index) => words.slice(index, index + copiedRun).join(' ')));
}

function checkCited(row: Row, lines: readonly string[]): string | null {
  if (typeof row.values.as_published === 'string')
    return isPrintedOn(row.values.as_published, lines)
      ? null
      : `${JSON.stringify(row.values.as_published)} does not stand on the cited lines: ${JSON.stringify(lines.join(' ').trim().slice(0, 120))}`;
  return lines.join('').trim() === '' ? 'the cited lines are blank' : null;
}

/**
 * Checks every citation of a package against the texts of the documents, and that no sentence was copied out of them.
 * @throws InvalidPackage with every citation that does not hold
 */
export async function verifyPackage(folder: string, documentsFolder: string): Promise<Verification> {
  const source = await readPackage(folder);
  checkRules(source);
  const documents = source.tables.get('documents') ?? [];
  const hashes = new Map(documents.map(({ values }) => [String(values.id), String(values.sha256)]));
  const texts = await readDocumentTexts(documentsFolder, hashes);
  const runs = new Map([...texts].map(([id, lines]) => [id, runsOf(lines)]));
  const faults: Fault[] = [];
  const count = { figures: 0, citations: 0 };

  for (const row of [...source.tables.values()].flat()) {
    const { document, first_line: first, last_line: last } = row.values;
    const text = texts.get(String(document));
    if (text && typeof first === 'number' && typeof last === 'number') {
      const message = checkCited(row, text.slice(first - 1, last));
      if (message) faults.push({ file: row.file, line: row.line, column: 'first_line', message });
      if (row.values.as_published) count.figures++;
      else count.citations++;
    }
    for (const column of proseColumns) {
      const words = wordsOf(String(row.values[column] ?? ''));
      const copied = words.findIndex((_, index) => {
        const run = words.slice(index, index + copiedRun);
        return run.length === copiedRun && [...runs.values()].some((known) => known.has(run.join(' ')));
      });
      if (copied >= 0)
        faults.push({
          file: row.file,
          line: row.line,
          column,
          message: `copies a document word for word: "${words.slice(copied, copied + copiedRun).join(' ')}"; say it in other words`,
        });
    }
  }
  if (faults.length > 0) throw new InvalidPackage(faults);
  const missing = [...hashes.keys()].filter((id) => !texts.has(id));
  return { documents: [...texts.keys()], missing, ...count };
}
