import { inc, valid } from 'semver';
import { proseColumns } from '../dataset/prose.js';
import { compareVersions } from '../dataset/version-order.js';
import { sourceTables } from '../domain/source-table.js';
import type { TableDifference } from './table-difference.js';

/** The number of a version that a release raises. */
type VersionStep = 'major' | 'minor' | 'patch';

/** The version that a release is to have, by what it changes. */
export interface VersionProposal {
  readonly step: VersionStep;
  /** The version to give it; null where the one before is no semantic version, such as 1.0.0. */
  readonly version: string | null;
  /** Whether the package has that version, or a later one. */
  readonly isGiven: boolean;
  /** Why, in words. */
  readonly reason: string;
}

/** What a number or a statement means changes with these, whatever else is said of it. */
const meaningColumns: Readonly<Record<string, readonly string[]>> = {
  measures: ['unit', 'kind', 'temporality', 'additive', 'of_whole'],
  schemes: ['exclusive'],
  categories: ['scheme'],
  statements: ['kind'],
};

const wordColumns = new Set([...proseColumns, 'title', 'label', 'name', 'aliases', 'section']);

// The id of a number is made of what it says, and changes with that.
const hasOwnIds = (table: string) =>
  table in sourceTables && table !== 'observations' && !sourceTables[table]?.naturalKey;

function meaningLost(tables: readonly TableDifference[]): string | null {
  for (const { table, removed, changed } of tables) {
    const [gone] = hasOwnIds(table) ? removed : [];
    if (gone) return `${gone.key} of ${table} is gone, and others may refer to it`;
    for (const { key, values } of changed) {
      const column = meaningColumns[table]?.find((name) => name in values);
      if (column) return `${key} of ${table} means something else: its ${column} changed`;
    }
  }
  return null;
}

function factChanged(tables: readonly TableDifference[]): string | null {
  for (const { table, added, removed, changed } of tables) {
    const [row] = [...added, ...removed];
    if (row) return `rows of ${table} were added or removed`;
    for (const { values } of changed) {
      const column = Object.keys(values).find((name) => !wordColumns.has(name));
      if (column) return `values of ${table} changed, ${column} among them`;
    }
  }
  return null;
}

/**
 * Proposes a semantic version: major where what was referred to is gone or means something else, minor where facts came or
 * changed, patch where only words did.
 * @returns null where nothing differs
 */
export function proposeVersion(
  before: string,
  after: string,
  tables: readonly TableDifference[],
): VersionProposal | null {
  if (tables.length === 0) return null;
  const [lost, changed] = [meaningLost(tables), factChanged(tables)];
  const step = lost ? 'major' : changed ? 'minor' : 'patch';
  const version = valid(before) && inc(before, step);
  const reason = lost ?? changed ?? 'only words changed';
  return { step, version, isGiven: version !== null && (compareVersions(after, version) ?? -1) >= 0, reason };
}
