import { doubtOf } from './group-doubt.js';
import { join, literal, type Sql, sql } from './sql.js';
import type { Aggregate } from './summable.js';
import { type JudgedGroups, rulesOf } from './summarizability-rule.js';
import { tablesOfWholes } from './wholes.js';

/** Aggregates that are refused for the same reasons. */
export interface Refusal {
  readonly of: readonly Aggregate[];
  /**
   * Over a group `g`, its measure `m` and what a closer look found, `c`: the first rule that it breaks, with what was found;
   * null where it breaks none.
   */
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
  return {
    refusals: alike.map(([, of]) => ({
      of,
      reason: sql`case ${join(
        rules.flatMap(({ of: judged, broken, found }, number) =>
          judged.includes(of[0] as Aggregate)
            ? [sql`when ${broken} then ${literal(`${number}:`)} || coalesce(${found}, '')`]
            : [],
        ),
        ' ',
      )} end`,
    })),
    doubt,
    tables: doubt ? tablesOfWholes(entity, dimensions) : [],
    explain: (reason) => {
      const at = reason.indexOf(':');
      return rules[Number(reason.slice(0, at))]?.why(reason.slice(at + 1)) ?? '';
    },
  };
}
