import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentFile, findDocumentFiles } from '../dataset/document-text.js';
import { type ExaminedPackage, examinePackage } from '../dataset/examined-package.js';
import type { DataPackage } from '../dataset/package/data-package.js';
import { attempt, type Fault, InvalidPackage } from '../dataset/package/fault.js';
import { PackageFolder } from '../dataset/package/package-folder.js';
import { readPackage } from '../dataset/package/read-package.js';
import type { Coverage } from '../dataset/verification/coverage.js';
import { cellText } from '../dataset/verification/document.js';
import { verify } from '../dataset/verification/verify.js';
import { graphSchema } from '../domain/graph.js';
import { checkPackageOperations } from '../operations/package-operation.js';
import { faultPlacer, type PlacedFault } from './placed-fault.js';

/** What a package says, as far as it can be told: what cannot be is left out. */
export interface PackageCheck {
  /** Name and version; null where the package cannot be read. */
  readonly name: string | null;
  readonly version: string | null;
  /** How many rows it has. */
  readonly rows: number;
  readonly faults: readonly PlacedFault[];
  /** How many checks were made, and those that do not hold, in words. */
  readonly checks: number;
  readonly failing: readonly string[];
  /** What contradicts, in words. */
  readonly contradictions: readonly string[];
  /** Of each document whose text is known, how many numerals and number words it has, and how many nothing accounts for. */
  readonly coverage: readonly { readonly document: string; readonly words: number; readonly open: number }[];
  /** The documents whose text is not known. */
  readonly withoutText: readonly string[];
}

/** How a package is checked. */
interface CheckOptions {
  /** Folder with the texts; `documents` in the folder of the package where absent. */
  readonly documents?: string | undefined;
  /** Whether a number of a text that nothing accounts for is an error, and not only left to do. */
  readonly complete?: boolean;
}

/** The folder in which the texts of a package stand; null where there is none. */
export async function textsFolder(folder: string, given: string | undefined): Promise<string | null> {
  if (given !== undefined) return given;
  const beside = join(folder, 'documents');
  const found = await stat(beside).catch(() => null);
  return found?.isDirectory() ? beside : null;
}

/** The texts of the documents of a package. */
export async function packageTexts(
  source: DataPackage,
  folder: string | null,
): Promise<ReadonlyMap<string, DocumentFile>> {
  const rows = source.tables.get('documents') ?? [];
  const hashes = new Map(rows.map((row) => [cellText(row, 'id'), cellText(row, 'sha256')]));
  return folder === null ? new Map() : findDocumentFiles(folder, hashes);
}

const failingOf = ({ checks, words }: ExaminedPackage) =>
  checks
    .filter(({ holds }) => !holds)
    .map(({ rule, stated }) => `${rule.title} (${words.breakdownOf(stated)}, ${stated.document}:${stated.line})`);

const contradictionsOf = ({ discrepancies }: ExaminedPackage) =>
  discrepancies.map(({ kind, explanation }) => `${kind} ${explanation}`);

const openOf = (coverage: readonly Coverage[]) =>
  coverage.map(({ document, words, uncovered }) => ({ document, words, open: uncovered.length }));

/**
 * Checks a package as a load does, without a database, and against the texts of its documents where they are known: all
 * that is wrong with it at once.
 */
export async function checkPackage(
  folder: string,
  { documents, complete = false }: CheckOptions = {},
): Promise<PackageCheck> {
  const faults: Fault[] = [];
  const files = new PackageFolder(folder, (fault) => faults.push(fault));
  const source = await readPackage(files).catch((error: unknown) => {
    if (!(error instanceof InvalidPackage)) throw error;
    faults.push(...error.faults);
    return null;
  });
  const examined = source && faults.length === 0 ? attempt(() => examinePackage(source), faults) : null;
  if (source) await checkPackageOperations(graphSchema, source, (fault) => faults.push(fault));
  const texts: ReadonlyMap<string, DocumentFile> = source
    ? await packageTexts(source, await textsFolder(folder, documents))
    : new Map();
  const verified =
    source && texts.size > 0 ? verify(source, new Map([...texts].map(([id, { lines }]) => [id, lines]))) : null;
  const placed = [...faults, ...(verified?.faults ?? [])].map(faultPlacer({ folder, files: files.files, texts }));
  return {
    name: source?.name ?? null,
    version: source?.version ?? null,
    rows: source ? [...source.tables.values()].reduce((sum, { length }) => sum + length, 0) : 0,
    faults: placed.map((fault): PlacedFault => (complete ? { ...fault, severity: 'error' } : fault)).toSorted(byPlace),
    checks: examined?.checks.length ?? 0,
    failing: examined ? failingOf(examined) : [],
    contradictions: examined ? contradictionsOf(examined) : [],
    coverage: openOf(verified?.coverage ?? []),
    withoutText: (source?.tables.get('documents') ?? [])
      .map((row) => cellText(row, 'id'))
      .filter((id) => !texts.has(id)),
  };
}

function byPlace(one: PlacedFault, other: PlacedFault): number {
  if (one.severity !== other.severity) return one.severity < other.severity ? -1 : 1;
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
