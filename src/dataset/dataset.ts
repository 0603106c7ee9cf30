import type { CellParts } from '../domain/fact/cell.js';
import { once, oncePer } from '../graph/once.js';
import { contentHash, isHashedByRow, rowHashesOf } from './content-hash.js';
import { contemporariesIn } from './evidence/comparable.js';
import { breakdownInGraph, type Figure, subjectReader } from './evidence/figure.js';
import { type FactLink, followedOf } from './evidence/link.js';
import { statementIds } from './evidence/locator.js';
import { ShortHashes } from './evidence/short-hash.js';
import { examinePackage } from './examined-package.js';
import { formerIdRows } from './former-id.js';
import { type CellValue, type DataPackage, isPublisher, type PackageOperation } from './package/data-package.js';
import type { PackageSource } from './package/package-folder.js';
import { readPackage } from './package/read-package.js';
import { readingMark } from './reading-mark.js';
import { resultRows } from './result-row.js';
import type { RowHashes } from './row-hashes.js';
import { searchRows } from './search-row.js';
import {
  type Derived,
  datasetId,
  type Rows,
  type StoredRow,
  type StoredRows,
  type StoredTables,
  type TableRow,
  type Tables,
  tableRows,
} from './table-row.js';

/** A data package, checked and ready to load. */
export interface DatasetContent {
  /** The global id of the dataset it is. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  /** The names of the datasets whose rows it names. */
  readonly uses: readonly string[];
  readonly version: string;
  /** Of what a load would write: see `contentHash`. It is made when it is first asked for, which takes as long as a third of the reading. */
  readonly hash: string;
  readonly tables: StoredTables;
  /** Its saved operations. */
  readonly operations: readonly PackageOperation[];
  readonly checkCount: number;
  readonly discrepancyCount: number;
}

/** The files of a package as rows: each was found to be text when it was read. */
const fileRows = (source: DataPackage): readonly StoredRow[] =>
  [...source.files].map(([path, content]) => ({ dataset_id: datasetId(source), path, content }));

/** The codes that a package adds to each list: as long as they are in no row, they are no part of the content. */
const codeListRows = (source: DataPackage): readonly StoredRow[] =>
  [...Map.groupBy(source.tables.get('codes') ?? [], ({ values }) => values.list ?? null)].map(([list, rows]) => ({
    dataset_id: datasetId(source),
    list,
    codes: rows.map(({ values }) => String(values.code)),
  }));

const withHashes = (rows: Rows<TableRow>, hashes: () => RowHashes | undefined): StoredRows => ({
  get hashes() {
    return hashes();
  },
  length: rows.length,
  ...(rows.at && { at: (place) => rows.at?.(place) }),
  [Symbol.iterator]: () => rows[Symbol.iterator](),
});

/** What a package says of itself. */
const datasetRow = (source: DataPackage): TableRow => ({
  id: datasetId(source),
  name: source.name,
  namespace: source.namespace,
  title: source.title,
  short_title: source.shortTitle,
  description: source.description,
  publisher: source.contributors.find(isPublisher)?.name ?? null,
  homepage: source.homepage,
  licence: source.licences[0]?.title ?? null,
  licence_address: source.licences[0]?.path ?? null,
  withdrawn: false,
});

/**
 * What numbers have that their rows do not say, by their places. All else of the figures can be let go of: they take more than the
 * rows, and longest of all is what writes these.
 */
function numbersOf(
  figures: readonly Figure[],
  inGraph: (breakdown: readonly string[]) => readonly string[],
): (place: number) => ReturnType<Derived> {
  const names = new ShortHashes(figures.length);
  const cells = new Map<CellParts, ReturnType<Derived>>();
  const cellOf = ({ parts, subject, cell, breakdown }: Figure): ReturnType<Derived> => {
    const known = cells.get(parts) ?? { subject, cell, breakdown: inGraph(breakdown) };
    cells.set(parts, known);
    return known;
  };
  const ofCells = figures.map((figure, place) => {
    names.set(place, figure.id.slice('observation:'.length));
    return cellOf(figure);
  });
  return (place) => ({ id: names.at(place), ...ofCells[place] });
}

/** What facts have that their files do not say: whom they are about, their cell, what became of a commitment. */
function derivedOf(source: DataPackage, figures: readonly Figure[], links: readonly FactLink[]): Derived {
  const subjectOf = subjectReader(source);
  const statements = statementIds(source);
  const leading = Map.groupBy(links, ({ to }) => to.id);
  const repeated = new Map((source.tables.get('statements') ?? []).map(({ values }) => [values.id, values.repeats]));
  /** What a statement says again, at the beginning of the chain. */
  const originalOf = (id: CellValue | undefined): CellValue | undefined => {
    const original = repeated.get(id ?? null);
    return original ? originalOf(original) : id;
  };
  const inGraph = oncePer((breakdown: readonly string[]) =>
    breakdown.map((name) => breakdownInGraph(name, source.qualify)),
  );
  const numbers = numbersOf(figures, inGraph);
  return (table, row, place): ReturnType<Derived> => {
    if (table === 'observations') return numbers(place);
    if (table === 'measures')
      return {
        breakdowns: inGraph((row.values.breakdowns ?? []) as readonly string[]),
      };
    if (table !== 'statements') return {};
    const subject = subjectOf(row);
    const { id, kind, organisations } = row.values;
    const bearing = leading.get(statements.get(String(originalOf(id))) ?? '') ?? [];
    return {
      subject,
      // A statement is about its subject too.
      organisations: [subject, ...((organisations ?? []) as readonly string[])],
      followed: kind === 'COMMITMENT' ? followedOf(bearing) : null,
    };
  };
}

/** The rows that are made of a package once its facts were compared: nothing of the comparison stays in memory with them. */
function examinedRows(source: DataPackage) {
  const { figures, links, checks, discrepancies, words } = examinePackage(source);
  const facts: Tables = new Map([
    ['dataset', [datasetRow(source)]],
    ...tableRows(source, derivedOf(source, figures, links)),
    ...resultRows({ figures, links, checks, discrepancies }, source, words, contemporariesIn(source)),
  ]);
  return {
    facts,
    formerIds: formerIdRows(source, figures),
    checkCount: checks.length,
    discrepancyCount: discrepancies.length,
  };
}

/**
 * Reads a data package whole: checks it, makes its declared checks, finds its contradictions.
 * @param from the folder in which `datapackage.json` stands, or what else its files come from
 * @throws InvalidPackage with every fault of it
 */
export async function readDataset(from: string | PackageSource): Promise<DatasetContent> {
  const source = await readPackage(from);
  const { facts, formerIds, checkCount, discrepancyCount } = examinedRows(source);
  const content: Tables = new Map([...facts, ['search_entry', searchRows(facts)]]);
  const hashes = once(() => {
    const ofRows = rowHashesOf(content);
    return { ofRows, ofContent: contentHash(content, ofRows) };
  });
  const stored = (table: string, rows: Rows<TableRow>): StoredRows =>
    isHashedByRow(rows) ? withHashes(rows, () => hashes().ofRows.get(table)) : rows;
  return {
    id: datasetId(source),
    name: source.name,
    namespace: source.namespace,
    uses: source.uses.map(({ name }) => name),
    version: source.version,
    get hash() {
      return hashes().ofContent;
    },
    operations: source.operations,
    // The files themselves are kept, to be given to others, but their form is no part of the content.
    tables: new Map<string, StoredRows>([
      ...[...content].map(([table, rows]) => [table, stored(table, rows)] as const),
      ['package_file', fileRows(source)],
      ['package_code_list', codeListRows(source)],
      ['former_id', formerIds],
      ['package_reading', [{ dataset_id: datasetId(source), mark: await readingMark(source.hash) }]],
    ]),
    checkCount,
    discrepancyCount,
  };
}
