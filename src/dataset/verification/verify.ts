import { readDocumentTexts } from '../document-text.js';
import type { DataPackage } from '../package/data-package.js';
import { type Fault, type Report, rowFault } from '../package/fault.js';
import { readPackage } from '../package/read-package.js';
import { checkRules } from '../rule.js';
import { CopyFinder, checkCopied } from './copied.js';
import { type Coverage, coverageOf } from './coverage.js';
import { checkDates } from './date.js';
import { cellText, citedLines, documentText } from './document.js';
import { checkAppointment, checkName, formsOf, nameColumns } from './name.js';
import { checkCited } from './number.js';
import { checkPrecision } from './precision.js';
import { checkValue } from './value.js';

/** What a verification looked at, and all that it found wrong. */
interface Verification {
  /** Documents whose text was found. */
  readonly documents: readonly string[];
  /** Documents whose text was not in the folder; nothing of theirs was verified. */
  readonly missing: readonly string[];
  /** Rows that cite lines of the documents. */
  readonly citations: number;
  /** Numbers looked for on their lines. */
  readonly figures: number;
  /** Numbers whose value was compared with what is printed. */
  readonly read: number;
  /** Numbers whose value is declared to be our conversion. */
  readonly declared: number;
  /** Names and titles looked for on their lines. */
  readonly names: number;
  /** Rows whose dates were looked for. */
  readonly dates: number;
  /** How far each document is accounted for. */
  readonly coverage: readonly Coverage[];
  /** What rows say that their documents do not. */
  readonly contrary: readonly Fault[];
  /** These, and all that is not accounted for. */
  readonly faults: readonly Fault[];
}

/** Each word of a document for which nothing accounts, at its line of the text, and each row that accounts for nothing. */
const coverageFaults = (coverage: readonly Coverage[]): readonly Fault[] =>
  coverage.flatMap(({ uncovered, unused }) => [
    ...uncovered.map(
      ({ document, line, word }): Fault => ({
        file: document,
        line,
        column: word,
        message:
          'no row accounts for it; expected an observation, a name, a number or a period on this line, or a row of not-figures',
      }),
    ),
    ...unused.map(
      ({ row, found, times }): Fault =>
        rowFault(
          row,
          'word',
          `"${cellText(row, 'word')}" is open ${found} times on line ${cellText(row, 'line')} of the document, not ${times}`,
        ),
    ),
  ]);

/**
 * Compares a package with the texts of the documents: numbers, values, names and dates with the lines they cite, our words
 * with theirs, and every numeral and number word of theirs with the rows.
 * @param texts the lines of each document's text, by document id
 */
export function verify({ tables }: DataPackage, texts: ReadonlyMap<string, readonly string[]>): Verification {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const documents = new Map([...texts].map(([id, lines]) => [id, documentText(lines)]));
  const documentRows = tables.get('documents') ?? [];
  const rowOf = new Map(documentRows.map((row) => [cellText(row, 'id'), row]));
  const names = [...tables].flatMap(([table, rows]) => {
    if (table in nameColumns) return rows.flatMap((row) => formsOf(table, row));
    return table === 'documents' ? rows.map((row) => cellText(row, 'title')) : [];
  });
  const copies = new CopyFinder(
    [...documents.values()].map(({ text }) => text),
    names,
  );
  const rules = new Set(
    (tables.get('measures') ?? []).filter(({ values }) => values.kind === 'RULE').map((row) => cellText(row, 'id')),
  );
  const count = { citations: 0, figures: 0, read: 0, declared: 0, names: 0, dates: 0 };

  for (const [table, rows] of tables)
    for (const row of rows) {
      checkCopied(row, copies, report);
      const lines = citedLines(row, documents);
      if (!lines) continue;
      count.citations++;
      checkCited(table, row, lines, report);
      if (table === 'observations') {
        count.figures++;
        count[checkValue(row, report)]++;
        checkPrecision(row, rules, report);
      }
      if (table === 'appointments') checkAppointment(row, lines, tables, report);
      if (checkName(table, row, lines, report)) count.names++;
      if (checkDates(row, lines, rowOf, report)) count.dates++;
    }

  const coverage = coverageOf(tables, documents);
  return {
    documents: [...texts.keys()],
    missing: [...rowOf.keys()].filter((id) => !texts.has(id)),
    ...count,
    coverage,
    contrary: faults,
    faults: [...faults, ...coverageFaults(coverage)],
  };
}

/**
 * Verifies a data package against the texts in a folder.
 * @throws InvalidPackage where the package cannot be read; what the verification itself finds is in its `faults`
 */
export async function verifyPackage(folder: string, documentsFolder: string): Promise<Verification> {
  const source = await readPackage(folder);
  checkRules(source);
  const hashes = (source.tables.get('documents') ?? []).map((row): [string, string] => [
    cellText(row, 'id'),
    cellText(row, 'sha256'),
  ]);
  return verify(source, await readDocumentTexts(documentsFolder, new Map(hashes)));
}
