import type { Followed } from '../../domain/fact/commitment.js';
import type { LinkRelation } from '../../domain/fact/link.js';
import type { ValueOf } from '../../graph/described-enum.js';
import type { DataPackage, SourceRow } from '../package/data-package.js';
import { type Fault, InvalidPackage, rowFault } from '../package/fault.js';
import type { Fact, Located } from './locator.js';
import { namedKey, shortHash } from './short-hash.js';

type Relation = ValueOf<typeof LinkRelation>;

/** The relations by which a fact speaks for another. */
const speaksFor: ReadonlySet<Relation> = new Set(['REPORTS_DONE', 'SUPPORTS']);

/** A declared link between two facts. */
export interface FactLink {
  /** Global id. */
  readonly id: string;
  readonly relation: Relation;
  readonly reason: string;
  readonly likelier: string | null;
  /** Of a contradiction: whether both may be right. */
  readonly reconcilable: boolean;
  readonly from: Fact;
  readonly to: Fact;
}

/** The relations by which a fact bears on whether a promise was kept. */
const bearing: ReadonlySet<Relation> = new Set([...speaksFor, 'CONTRADICTS']);

const isCommitment = ({ id }: Fact) => id.startsWith('commitment:');

/** The year in which a document came out, NaN where none is told: nothing is older than it or younger. */
const yearOf = ({ published, published_label: label }: SourceRow['values']) =>
  Number(/\d{4}/.exec(`${published ?? ''} ${label ?? ''}`)?.[0]);

const endsOf = ({ values }: SourceRow, locate: (name: string) => Located) =>
  (['from', 'to'] as const).map((column) => ({ column, located: locate(String(values[column])) }));

/**
 * The declared links of a package.
 * @param locate finds a fact by the name an editor gives it
 * @throws InvalidPackage for an end that is no fact, evidence for a repetition or older than its promise, a link to itself,
 *   one link twice, a word on a contradiction where there is none, and an outcome without a link
 */
export function linksOf({ tables, qualify }: DataPackage, locate: (name: string) => Located): readonly FactLink[] {
  const faults: Fault[] = [];
  const repeated = new Map((tables.get('statements') ?? []).map(({ values }) => [String(values.id), values.repeats]));
  const years = new Map((tables.get('documents') ?? []).map(({ values }) => [String(values.id), yearOf(values)]));
  const links = new Map<string, FactLink>();
  for (const row of tables.get('links') ?? []) {
    const report = (column: string, message: string) => faults.push(rowFault(row, column, message));
    const ends = endsOf(row, locate);
    for (const { column, located } of ends) if ('fault' in located) report(column, located.fault);
    const [from, to] = ends.map(({ located }) => ('fact' in located ? located.fact : null));
    if (!from || !to) continue;
    // Evidence that hangs on a repetition would be missed; what contradicts its own repetition is another thing.
    const relation = row.values.relation as Relation;
    const original = String(repeated.get(String(row.values.to)) ?? '');
    const bears = bearing.has(relation) && original !== row.values.from;
    if (original && bears) report('to', `says "${original}" again; expected the statement that it repeats`);
    const isEvidence = isCommitment(to) && bears;
    if (isEvidence && Number(years.get(from.document)) < Number(years.get(to.document)))
      report(
        'from',
        `is of ${years.get(from.document)}, before the promise of ${years.get(to.document)}; evidence is of the same time or later`,
      );
    const id = `link:${shortHash(namedKey({ from: from.id, to: to.id, relation }))}`;
    if (from.id === to.id) report('to', 'a fact cannot bear on itself');
    if (links.has(id)) report('from', 'this link is declared twice');
    for (const column of ['likelier', 'reconcilable'])
      if (row.values[column] && relation !== 'CONTRADICTS')
        report(column, `is about contradictions only, not about ${relation}; expected it empty`);
    const likelier = row.values.likelier ? String(row.values.likelier) : null;
    const reconcilable = row.values.reconcilable === true;
    links.set(id, { id, relation, reason: String(row.values.reason), likelier, reconcilable, from, to });
  }
  const reporting = new Set(
    [...links.values()]
      .filter(({ relation, to }) => speaksFor.has(relation) && isCommitment(to))
      .map(({ from }) => from.id),
  );
  for (const row of tables.get('statements') ?? []) {
    const { id, kind } = row.values;
    if (kind === 'OUTCOME' && !reporting.has(`outcome:${qualify(String(id))}`))
      faults.push(
        rowFault(
          row,
          'kind',
          `the outcome ${id} is about no commitment; expected a link from it that ${[...speaksFor].join(' or ')}`,
        ),
      );
  }
  if (faults.length > 0) throw new InvalidPackage(faults);
  return [...links.values()];
}

/**
 * What the links that lead to a commitment add up to. A later commitment that takes it up speaks for it; that another one
 * contradicts it does not show it broken.
 */
export function followedOf(links: readonly FactLink[]): ValueOf<typeof Followed> {
  const isFor = links.some(({ relation }) => speaksFor.has(relation));
  const isAgainst = links.some(({ relation, from }) => relation === 'CONTRADICTS' && !isCommitment(from));
  if (isFor && isAgainst) return 'MIXED';
  if (isFor) return 'SUPPORTED';
  return isAgainst ? 'CONTRADICTED' : 'UNKNOWN';
}
