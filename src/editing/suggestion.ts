import type { DataPackage } from '../dataset/package/data-package.js';
import { documentText } from '../dataset/verification/document.js';
import { noSuch } from '../graph/nearest.js';
import { UserError } from '../user-error.js';
import { csvLine } from './csv-text.js';
import { type Guess, guesser } from './guess.js';
import { type OpenNumber, openNumbers } from './open-number.js';

/** A number of a text that no row accounts for, with what it may be. */
export interface Suggestion extends OpenNumber {
  readonly guess: Guess;
}

/**
 * The numbers of a document that nothing accounts for, with what they may be.
 * @param texts the lines of the documents whose text is known
 * @throws UserError where the package has no such document, or its text is not known
 */
export function suggestionsFor(
  source: DataPackage,
  texts: ReadonlyMap<string, readonly string[]>,
  id: string,
): readonly Suggestion[] {
  const known = (source.tables.get('documents') ?? []).map(({ values }) => String(values.id));
  if (!known.includes(id))
    throw new UserError(`${noSuch('document', id, known)}; the package has ${known.join(', ') || 'none'}`);
  const documents = new Map([...texts].map(([name, lines]) => [name, documentText(lines)]));
  const document = documents.get(id);
  if (!document)
    throw new UserError(`the text of ${id} is not known; expected it in --documents, DOCUMENTS_DIR or \`documents\``);
  const guess = guesser(source, documents);
  return openNumbers(source, id, document).map((number) => ({ ...number, guess: guess(number) }));
}

/** What helps to fill a row, and is to be deleted with the rest of its column. */
const helping = ['around', 'guessed_from', 'parted', 'date'];

/** Columns that any row of numbers has. */
const usual = ['measure', 'value', 'as_published', 'precision', 'period_start', 'period_end', 'period_label'];
const last = ['document', 'first_line', 'last_line', 'section', 'reprint', 'note'];

/**
 * Suggestions as rows of a file of observations, to be filled.
 * @param columns those of the file they are for; without them the usual ones, with what helps to fill a row before them
 */
export function suggestionsAsCsv(
  suggestions: readonly Suggestion[],
  document: string,
  columns?: readonly string[],
): string {
  const broken = [...new Set(suggestions.flatMap(({ guess }) => Object.keys(guess.dimensions)))].toSorted();
  const header = columns ?? [...helping, ...usual, ...broken, ...last];
  const rows = suggestions.map(({ guess, ...number }) => {
    const values: Readonly<Record<string, string | number | null | boolean>> = {
      around: number.around,
      guessed_from: guess.from,
      parted: number.parted,
      date: number.isDate || null,
      measure: guess.measure,
      value: number.value,
      as_published: number.asPublished,
      precision: number.precision,
      ...guess.period,
      ...guess.dimensions,
      document,
      first_line: number.line,
      last_line: number.line,
      section: number.heading,
      reprint: false,
    };
    return csvLine(header.map((column) => String(values[column] ?? '')));
  });
  return [...(columns ? [] : [csvLine(header)]), ...rows].join('');
}
