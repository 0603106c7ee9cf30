import { createHash } from 'node:crypto';
import { type CheckResult, makeChecks } from './check.js';
import { type FoundDiscrepancy, findDiscrepancies } from './discrepancy.js';
import { figuresOf } from './figure.js';
import type { DataPackage } from './package/data-package.js';
import { readPackage } from './package/read-package.js';
import { checkRules } from './rule.js';
import { searchRows } from './search-row.js';
import { type TableRow, type Tables, tableRows } from './table-row.js';

/** A data package, checked and ready to load. */
export interface Dataset {
  readonly version: string;
  readonly hash: string;
  readonly tables: Tables;
  readonly checkCount: number;
  readonly discrepancyCount: number;
}

function resultRows(checks: readonly CheckResult[], discrepancies: readonly FoundDiscrepancy[]): Tables {
  const links = (column: string, id: string, figures: readonly { id: string }[]) =>
    [...new Set(figures.map((figure) => figure.id))].map((observation) => ({
      [column]: id,
      observation_id: observation,
    }));
  return new Map<string, readonly TableRow[]>([
    [
      'check_result',
      checks.map(({ id, rule, title, holds, stated, computed }) => ({
        id,
        rule: rule.id,
        kind: rule.kind,
        title,
        document_id: `document:${stated.document}`,
        holds,
        stated: stated.value,
        computed,
        note: rule.explanation,
      })),
    ],
    ['check_observation', checks.flatMap(({ id, figures }) => links('check_id', id, figures))],
    [
      'discrepancy',
      discrepancies.map(({ id, kind, size, explanation, check }) => ({ id, kind, size, explanation, check_id: check })),
    ],
    ['discrepancy_observation', discrepancies.flatMap(({ id, figures }) => links('discrepancy_id', id, figures))],
  ]);
}

/** The files of a package as rows: each was found to be text when it was read. */
const fileRows = ({ files }: DataPackage): TableRow[] =>
  [...files].map(([path, bytes]) => ({ path, content: bytes.toString('utf8') }));

/** A hash of what a load would write: of the content of the package, and of what this version of the program makes of it. */
function hashOf(tables: Tables): string {
  const hash = createHash('sha256');
  for (const [table, rows] of tables)
    hash.update(
      `${table}\n${rows
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n')}\n`,
    );
  return hash.digest('hex');
}

/**
 * Reads a data package whole: checks it, makes its declared checks, finds its contradictions.
 * @throws InvalidPackage with every fault of it
 */
export async function readDataset(folder: string): Promise<Dataset> {
  const source = await readPackage(folder);
  checkRules(source);
  const figures = figuresOf(source);
  const checks = makeChecks(source, figures);
  const discrepancies = findDiscrepancies(figures, checks);
  const facts: Tables = new Map([...tableRows(source), ...resultRows(checks, discrepancies)]);
  const content: Tables = new Map([...facts, ['search_entry', searchRows(facts)]]);
  return {
    version: source.version,
    hash: hashOf(content),
    // The files themselves are kept, to be given to others, but their form is no part of the content.
    tables: new Map([...content, ['package_file', fileRows(source)]]),
    checkCount: checks.length,
    discrepancyCount: discrepancies.length,
  };
}
