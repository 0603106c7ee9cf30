import { doubtOf } from './group-doubt.js';
import { join, literal, type Sql, sql } from './sql.js';
import type { Aggregate } from './summable.js';
import { type JudgedGroups, rulesOf } from './summarizability-rule.js';
import { tablesOfWholes } from './wholes.js';

/** Aggregates that are refused for the same reasons. */
export interface Refusal {
  readonly of: readonly Aggregate[];
  /** Over a group `g` and its measure `m`: the first rule that it is seen to break at once, with what was found; null where there is none. */
  readonly seenAtOnce: Sql;
  /** The first of all rules, over what a closer look found, `c`, too: what is not looked at closer breaks none that only it tells. */
  readonly reason: Sql;
}

/** The checks of the aggregates that are asked for. */
export interface Summarizability {
  readonly refusals: readonly Refusal[];
  /** Whether a group `g` is to be looked at closer; null where none is. */
  readonly doubt: Sql | null;
  /** Tables that this needs, for `with recursive`. */
  readonly tables: readonly Sql[];
  /** A reason in words. */
  readonly explain: (reason: string) => string;
}

/**
 * The checks that aggregates need; none where they cannot mislead.
 * @param groups their evidence is gathered here
 */
export function summarizabilityOf(groups: JudgedGroups, asked: readonly Aggregate[]): Summarizability {
  const { entity, dimensions } = groups.source;
  const rules = rulesOf(groups)
    .filter(({ of }) => of.some((aggregate) => asked.includes(aggregate)))
    .map(({ fault, ...rule }) => ({ ...rule, ...fault() }));
  const numbersOf = (aggregate: Aggregate) =>
    rules.flatMap(({ of }, number) => (of.includes(aggregate) ? [number] : [])).join();
  const alike = [...Map.groupBy(asked, numbersOf)].filter(([numbers]) => numbers !== '');
  const doubt = doubtOf(groups, asked);
  /** The first rule that is broken of those that judge an aggregate. */
  const firstBroken = (aggregate: Aggregate, isAsked: (rule: (typeof rules)[number]) => boolean): Sql => {
    const judging = rules.flatMap((rule, number) =>
      rule.of.includes(aggregate) && isAsked(rule)
        ? [sql`when ${rule.broken} then ${literal(`${number}:`)} || coalesce(${rule.found}, '')`]
        : [],
    );
    return judging.length > 0 ? sql`case ${join(judging, ' ')} end` : sql`null`;
  };
  const refusalOf = (of: readonly Aggregate[]): Refusal => {
    const aggregate = of[0] as Aggregate;
    const seenAtOnce = firstBroken(aggregate, (rule) => rule.isSeenAtOnce === true);
    const ofAny = firstBroken(aggregate, () => true);
    // Of a group that is in no doubt, and these are most, nothing is asked that only a closer look tells.
    return { of, seenAtOnce, reason: doubt ? sql`case when c.id is null then ${seenAtOnce} else ${ofAny} end` : ofAny };
  };
  return {
    refusals: alike.map(([, of]) => refusalOf(of)),
    doubt,
    tables: doubt ? tablesOfWholes(entity, dimensions) : [],
    explain: (reason) => {
      const at = reason.indexOf(':');
      return rules[Number(reason.slice(0, at))]?.why(reason.slice(at + 1)) ?? '';
    },
  };
}
