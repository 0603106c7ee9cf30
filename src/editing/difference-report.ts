import type { CellValue } from '../dataset/package/data-package.js';
import type { PackageDifference } from './package-difference.js';
import type { TableDifference } from './table-difference.js';

function shown(value: CellValue): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** How many rows of a table came, changed and went. */
export const countLine = (table: string, added: number, changed: number, removed: number): string =>
  `${table}: ${added} added, ${changed} changed, ${removed} removed`;

const countsOf = ({ table, added, changed, removed }: TableDifference): string =>
  countLine(table, added.length, changed.length, removed.length);

const tableLines = (difference: TableDifference): readonly string[] => [
  countsOf(difference),
  ...difference.added.map(({ words }) => `  + ${words}`),
  ...difference.removed.map(({ words }) => `  - ${words}`),
  ...difference.changed.flatMap(({ words, values }) => [
    `  ~ ${words}`,
    ...Object.entries(values).map(
      ([column, { before, after }]) => `      ${column}: ${shown(before)} -> ${shown(after)}`,
    ),
  ]),
];

const proposalLine = ({ proposal, after }: PackageDifference): readonly string[] => {
  if (!proposal) return [];
  const { step, version, isGiven, reason } = proposal;
  const named = version === null ? `a ${step} version` : `version ${version} (${step})`;
  return [`proposes ${named}: ${reason}${isGiven ? '' : `; the package says ${after.version}`}`];
};

/** What a release would change, in words. */
export function differenceInWords(difference: PackageDifference): string {
  const { before, after, renamed, tables, contradictions } = difference;
  return [
    `${before ? `${before.name} ${before.version}` : 'nothing'} -> ${after.name} ${after.version}`,
    ...renamed.map(({ table, from, to }) => `${table}: ${from} is ${to} now`),
    // Of what is all new, how much there is says enough.
    ...tables.flatMap((table) => (before ? tableLines(table) : countsOf(table))),
    ...contradictions.appeared.map((one) => `contradiction found: ${one}`),
    ...contradictions.gone.map((one) => `contradiction gone: ${one}`),
    ...(tables.length === 0 ? ['nothing would change'] : []),
    ...proposalLine(difference),
  ].join('\n');
}
