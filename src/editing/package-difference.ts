import type { ExaminedPackage } from '../dataset/examined-package.js';
import { type Renaming, renamingsIn, withRenamedIds } from '../dataset/former-id.js';
import type { DataPackage } from '../dataset/package/data-package.js';
import { type TableDifference, tableDifference } from './table-difference.js';
import { proposeVersion, type VersionProposal } from './version-proposal.js';

/** What is found in one of two packages only, in words. */
interface FindingChange {
  readonly appeared: readonly string[];
  readonly gone: readonly string[];
}

/** What a release made of one package would change after that of another. */
export interface PackageDifference {
  readonly before: { readonly name: string; readonly version: string } | null;
  readonly after: { readonly name: string; readonly version: string };
  /** What has another id, and keeps its former one. */
  readonly renamed: readonly Renaming[];
  /** Tables in which nothing differs are left out. */
  readonly tables: readonly TableDifference[];
  readonly contradictions: FindingChange;
  /** Null where nothing differs, or where there was nothing before. */
  readonly proposal: VersionProposal | null;
}

/** A package, and what was found in it. */
export interface ComparedPackage {
  readonly source: DataPackage;
  readonly examined: ExaminedPackage;
}

const contradictionsIn = (compared: ComparedPackage | null): ReadonlySet<string> =>
  new Set(compared?.examined.discrepancies.map(({ kind, explanation }) => `${kind} ${explanation}`));

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>) => [...some].filter((one) => !others.has(one));

const renamingKey = ({ table, from, to }: Renaming) => `${table} ${from} ${to}`;

const nameOf = ({ source: { name, version } }: ComparedPackage) => ({ name, version });

/** Compares two packages row by row and value by value; null stands for nothing before. */
export function packageDifference(before: ComparedPackage | null, after: ComparedPackage): PackageDifference {
  const names = new Set([...(before?.source.tables.keys() ?? []), ...after.source.tables.keys()]);
  // What was renamed is the same, and is told as that.
  const known = new Set((before ? renamingsIn(before.source) : []).map(renamingKey));
  const renamed = renamingsIn(after.source).filter((renaming) => !known.has(renamingKey(renaming)));
  const old = before && withRenamedIds(before.source, renamed);
  const tables = [...names]
    .map((table) => tableDifference(old, after.source, table))
    .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0);
  const [told, now] = [contradictionsIn(before), contradictionsIn(after)];
  return {
    before: before && nameOf(before),
    after: nameOf(after),
    renamed: before ? renamed : [],
    tables,
    contradictions: { appeared: without(now, told), gone: without(told, now) },
    proposal: before && proposeVersion(before.source.version, after.source.version, tables),
  };
}
