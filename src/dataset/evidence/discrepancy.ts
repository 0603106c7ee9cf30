import type { DiscrepancyKind } from '../../domain/fact/discrepancy.js';
import type { ValueOf } from '../../graph/described-enum.js';
import type { DataPackage, SourceRow } from '../package/data-package.js';
import { type Fault, InvalidPackage, rowFault } from '../package/fault.js';
import type { Qualify } from '../package/namespace.js';
import type { CheckResult } from './check.js';
import type { Contradiction } from './contradiction.js';
import type { Figure } from './figure.js';
import type { InWords } from './in-words.js';
import type { FactLink } from './link.js';
import type { Fact, Located } from './locator.js';
import { shortHash } from './short-hash.js';

/** One thing that shows an error: numbers that contradict each other, a check that fails, a link that declares it. */
interface Symptom {
  readonly kind: ValueOf<typeof DiscrepancyKind>;
  readonly size: number | null;
  readonly explanation: string;
  readonly likelier: string | null;
  readonly reconcilable: boolean;
  readonly facts: readonly Fact[];
  /** The documents that take part in it. */
  readonly documents: readonly string[];
  readonly check?: string;
  /** Of a check that counts rows: its rule. */
  readonly counting?: string;
  readonly link?: string;
}

/** An error: everything that shows it, as one. */
export interface FoundDiscrepancy {
  /** Global id. */
  readonly id: string;
  readonly kind: Symptom['kind'];
  readonly size: number | null;
  readonly explanation: string;
  readonly likelier: string | null;
  /** Whether both may be right, in the judgement of the editors. */
  readonly reconcilable: boolean;
  readonly facts: readonly Fact[];
  /** The document that contradicts itself; null where facts of several documents take part. */
  readonly document: string | null;
  /** Ids of the checks that fail because of it. */
  readonly checks: readonly string[];
  /** Ids of the links that declare it. */
  readonly links: readonly string[];
}

/** What has been found, in the order in which it is told. */
interface Findings {
  readonly contradictions: readonly Contradiction[];
  readonly checks: readonly CheckResult[];
  readonly links: readonly FactLink[];
}

const observation = ({ id, document }: Figure): Fact => ({ kind: 'observation', id, document });
const round = (value: number) => Number(value.toFixed(4));

const requirements = { EQUAL: 'should be', AT_MOST: 'should be at most', LESS: 'should be less than' } as const;

function symptomsOf(
  { contradictions, checks, links }: Findings,
  { cellOf, printOf, breakdownOf }: InWords,
): readonly Symptom[] {
  return [
    ...contradictions.map(({ kind, size, figures }): Symptom => {
      const [first] = figures;
      const explanation = `${first ? cellOf(first) : ''}: ${figures.map(printOf).join('; ')}.`;
      return {
        kind,
        size,
        explanation,
        likelier: null,
        reconcilable: false,
        facts: figures.map(observation),
        documents: figures.map(({ document }) => document),
      };
    }),
    ...checks
      .filter(({ holds }) => !holds)
      .map(({ id, rule, stated, computed, figures, documents }): Symptom => {
        const said = `${rule.title} (${breakdownOf(stated)}): ${printOf(stated)}, and it ${requirements[rule.comparison]} ${round(computed)}.`;
        return {
          kind: 'CHECK_FAILS',
          size: round(Math.abs(stated.value - computed)),
          explanation: rule.explanation ?? said,
          likelier: null,
          reconcilable: false,
          facts: figures.map(observation),
          documents,
          check: id,
          ...(rule.kind === 'COUNT' && { counting: rule.id }),
        };
      }),
    ...links
      .filter(({ relation }) => relation === 'CONTRADICTS')
      .map(
        ({ id, reason, likelier, reconcilable, from, to }): Symptom => ({
          kind: 'DECLARED',
          size: null,
          explanation: reason,
          likelier,
          reconcilable,
          facts: [from, to],
          documents: [from.document, to.document],
          link: id,
        }),
      ),
  ];
}

const idsOf = (facts: readonly Fact[]) => [...new Set(facts.map(({ id }) => id))].toSorted().join();

/** What a symptom shows: its facts and, where the other side of it is no fact but a count, the check that counts. */
const factsKey = ({ facts, counting }: Symptom) => `${idsOf(facts)} ${counting ?? ''}`;

/** An error as an editor has described it: the facts at the heart of it. */
interface Described {
  readonly row: SourceRow;
  readonly facts: ReadonlySet<string>;
}

function describedIn(
  { tables }: DataPackage,
  locate: (name: string) => Located,
  faults: Fault[],
): readonly Described[] {
  return (tables.get('discrepancies') ?? []).map((row) => {
    const named = ((row.values.facts ?? []) as readonly string[]).map(locate);
    for (const located of named) if ('fault' in located) faults.push(rowFault(row, 'facts', located.fault));
    return { row, facts: new Set(named.flatMap((located) => ('fact' in located ? [located.fact.id] : []))) };
  });
}

/** Finds the description of a symptom: the one that names most of its facts, and no other. */
function descriptionFinder(described: readonly Described[]): (symptom: Symptom) => Described | undefined {
  // One whose facts are all among those of a symptom names each of them, and so the first.
  const byFirst = Map.groupBy(described, ({ facts }) => [...facts][0]);
  const places = new Map(described.map((one, place) => [one, place]));
  const bySize = (one: Described, other: Described) =>
    other.facts.size - one.facts.size || Number(places.get(one)) - Number(places.get(other));
  return ({ facts }) => {
    const ids = new Set(facts.map(({ id }) => id));
    return [...ids]
      .flatMap((id) => byFirst.get(id) ?? [])
      .filter((one) => [...one.facts].every((id) => ids.has(id)))
      .toSorted(bySize)[0];
  };
}

function discrepancyOf(
  symptoms: readonly Symptom[],
  described: Described | undefined,
  qualify: Qualify,
): FoundDiscrepancy {
  const [first] = symptoms as [Symptom, ...Symptom[]];
  const facts = new Map(symptoms.flatMap((symptom) => symptom.facts.map((fact) => [fact.id, fact])));
  const documents = new Set(symptoms.flatMap((symptom) => symptom.documents));
  const text = (column: string) => (described?.row.values[column] as string | null | undefined) ?? null;
  return {
    id: `discrepancy:${described ? qualify(String(described.row.values.id)) : shortHash(factsKey(first))}`,
    kind: first.kind,
    size: first.size,
    explanation: text('explanation') ?? first.explanation,
    likelier: text('likelier') ?? symptoms.find(({ likelier }) => likelier !== null)?.likelier ?? null,
    // What an editor has said of any of them holds of the error.
    reconcilable: described?.row.values.reconcilable === true || symptoms.some(({ reconcilable }) => reconcilable),
    facts: [...facts.values()],
    document: documents.size === 1 ? ([...documents][0] ?? null) : null,
    checks: symptoms.flatMap(({ check }) => check ?? []),
    links: symptoms.flatMap(({ link }) => link ?? []),
  };
}

/**
 * Every error of the documents that the package shows: what has been found, put together where an editor has described it as
 * one error.
 * @throws InvalidPackage for a description that fits nothing that was found
 */
export function discrepanciesOf(
  source: DataPackage,
  found: Findings,
  locate: (name: string) => Located,
  words: InWords,
): readonly FoundDiscrepancy[] {
  const faults: Fault[] = [];
  const described = describedIn(source, locate, faults);
  const descriptionOf = descriptionFinder(described);
  const symptoms = symptomsOf(found, words).map((symptom) => ({ symptom, described: descriptionOf(symptom) }));
  const used = new Set(symptoms.map((one) => one.described));
  for (const one of described)
    if (!used.has(one) && one.facts.size > 0)
      faults.push(
        rowFault(
          one.row,
          'facts',
          `${one.row.values.id} describes no contradiction: nothing that was found has all of these facts`,
        ),
      );
  if (faults.length > 0) throw new InvalidPackage(faults);
  // What shows in the very same facts is one error too.
  const errors = Map.groupBy(symptoms, ({ symptom, described: by }) => by ?? factsKey(symptom));
  return [...errors.values()].map((same) =>
    discrepancyOf(
      same.map(({ symptom }) => symptom),
      same[0]?.described,
      source.qualify,
    ),
  );
}
