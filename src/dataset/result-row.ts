import type { CheckResult } from './evidence/check.js';
import type { Contemporaries } from './evidence/comparable.js';
import type { FoundDiscrepancy } from './evidence/discrepancy.js';
import type { Figure } from './evidence/figure.js';
import type { InWords } from './evidence/in-words.js';
import type { FactLink } from './evidence/link.js';
import type { Fact } from './evidence/locator.js';
import { printedAgain, withRivals } from './evidence/printing.js';
import type { DataPackage } from './package/data-package.js';
import { datasetId, type TableRow, type Tables } from './table-row.js';

const links = (from: string, id: string, to: string, facts: readonly { readonly id: string }[]): TableRow[] =>
  [...new Set(facts.map((fact) => fact.id))].map((other) => ({ [from]: id, [to]: other }));

const ofKind = (facts: readonly Fact[], kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind);

/** Checks as rows, each with the error because of which it fails. */
function checkRows(
  checks: readonly CheckResult[],
  discrepancies: readonly FoundDiscrepancy[],
  { breakdownOf, placeOf }: InWords,
  source: DataPackage,
): Tables {
  const { qualify } = source;
  const errors = new Map(discrepancies.flatMap(({ id, checks: failed }) => failed.map((check) => [check, id])));
  return new Map([
    [
      'check_result',
      checks.map(({ id, rule, stated, holds, computed }) => ({
        id,
        rule: qualify(rule.id),
        kind: rule.kind,
        title: `${rule.title}: ${breakdownOf(stated)}, ${placeOf(stated)}`,
        document_id: `document:${qualify(stated.document)}`,
        dataset_id: datasetId(source),
        holds,
        stated: stated.value,
        comparison: rule.comparison,
        computed,
        tolerance: rule.tolerance,
        note: rule.explanation,
        discrepancy_id: errors.get(id) ?? null,
      })),
    ],
    ['check_observation', checks.flatMap(({ id, figures }) => links('check_id', id, 'observation_id', figures))],
  ]);
}

/** @param again of numbers, by their ids, the further printings: these take part in what the number takes part in */
const discrepancyRows = (
  discrepancies: readonly FoundDiscrepancy[],
  again: ReadonlyMap<string, readonly Figure[]>,
  source: DataPackage,
): Tables =>
  new Map([
    [
      'discrepancy',
      discrepancies.map(({ id, kind, size, explanation, likelier, reconcilable, document }) => ({
        id,
        kind,
        size,
        explanation,
        likelier,
        reconcilable,
        document_id: document === null ? null : `document:${source.qualify(document)}`,
        dataset_id: datasetId(source),
      })),
    ],
    [
      'discrepancy_observation',
      discrepancies.flatMap(({ id, facts }) => {
        const numbers = ofKind(facts, 'observation');
        const printings = [...numbers, ...numbers.flatMap((number) => again.get(number.id) ?? [])];
        return links('discrepancy_id', id, 'observation_id', printings);
      }),
    ],
    [
      'discrepancy_statement',
      discrepancies.flatMap(({ id, facts }) => links('discrepancy_id', id, 'statement_id', ofKind(facts, 'statement'))),
    ],
  ]);

function linkRows(
  declared: readonly FactLink[],
  discrepancies: readonly FoundDiscrepancy[],
  source: DataPackage,
): Tables {
  const errors = new Map(discrepancies.flatMap(({ id, links: found }) => found.map((link) => [link, id])));
  const end = (side: 'from' | 'to', { kind, id }: Fact) => ({
    [`${side}_statement_id`]: kind === 'statement' ? id : null,
    [`${side}_observation_id`]: kind === 'observation' ? id : null,
  });
  return new Map([
    [
      'link',
      declared.map(({ id, relation, reason, from, to }) => ({
        id,
        relation,
        reason,
        ...end('from', from),
        ...end('to', to),
        discrepancy_id: errors.get(id) ?? null,
        dataset_id: datasetId(source),
      })),
    ],
  ]);
}

const rivalRows = (figures: readonly Figure[], contemporaries: Contemporaries): Tables =>
  new Map([
    [
      'observation_rival',
      withRivals(figures, contemporaries)
        .map(([one, rival]): TableRow => ({ observation_id: one.id, rival_id: rival.id }))
        .toArray(),
    ],
  ]);

/** What is made of the facts of a package: links, checks, contradictions, and the rivals of each figure. */
export const resultRows = (
  facts: {
    readonly figures: readonly Figure[];
    readonly links: readonly FactLink[];
    readonly checks: readonly CheckResult[];
    readonly discrepancies: readonly FoundDiscrepancy[];
  },
  source: DataPackage,
  words: InWords,
  contemporaries: Contemporaries,
): Tables =>
  new Map([
    ...rivalRows(facts.figures, contemporaries),
    ...linkRows(facts.links, facts.discrepancies, source),
    ...checkRows(facts.checks, facts.discrepancies, words, source),
    ...discrepancyRows(facts.discrepancies, printedAgain(facts.figures), source),
  ]);
