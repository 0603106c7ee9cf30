import { type EntityClass, membersOf, optionsOf } from '../graph/entity.js';
import { oncePer } from '../graph/once.js';
import { columnAt } from './column.js';
import type { Where } from './filter.js';
import { identifier, join, literal, type Sql, sql } from './sql.js';

/** What has to be known of rows before their values are added up. */
export interface Summable {
  readonly entity: EntityClass;
  /** Path of the value. */
  readonly value: string;
  /** Name of the embedded period; a row without one may be of any time. */
  readonly period: string;
  /** The reference that says what a value means, and the values of its target that say how. */
  readonly measure: {
    readonly reference: string;
    readonly label: string;
    readonly unit: string;
    readonly additive: string;
    /** Says, by `STOCK`, that a value stands at a time. */
    readonly temporality: string;
  };
  /** The references that break a value down: null is the total over one. */
  readonly dimensions: readonly string[];
  /** The attribute that names what a value is about, whatever its time. */
  readonly cell: string;
  /** The attribute that lists what a value is broken down by. */
  readonly breakdown: string;
  /** Attributes of dimensions that name one of several ways to divide the same whole. */
  readonly schemes: Readonly<Record<string, string>>;
  /** The attribute that is true of a further printing of a value. */
  readonly repeated: string;
  /** The attribute, and its values, that make a value a bound and not a value. */
  readonly bound: { readonly attribute: string; readonly values: readonly string[] };
}

/** A number, or a row, that is made of all rows of a group. */
export type Aggregate = 'sum' | 'min' | 'max' | 'average' | 'first' | 'last';

/** One way in which an aggregate of a group could mislead. */
interface SummarizabilityRule {
  readonly of: readonly Aggregate[];
  /** Whether numbers of one measure cannot break it. */
  readonly holdsForOneMeasure?: true;
  /** Over the rows `r` of a group: what is wrong with them, as text; null where nothing is. */
  readonly found: Sql;
  readonly why: (found: string) => string;
}

/** The checks of an aggregate, as parts of the statement that computes it. */
export interface Summarizability {
  /** Columns the rows need. */
  readonly columns: readonly Sql[];
  /** Tables of wholes and parts, for `with recursive`. */
  readonly tables: readonly Sql[];
  /** Over the rows `r` of a group: the first rule it breaks, or null. */
  readonly violation: Sql;
  /** A violation in words. */
  readonly explain: (violation: string, group: string) => string;
}

const column = (source: Summable, path: string) => identifier(`t.${columnAt(source.entity, path).column}`);
const range = (expression: Sql) => sql`min(${expression}) || ' and ' || max(${expression})`;
/** Both ends of what should be one. */
const several = (expression: Sql) =>
  sql`case when min(${expression}) <> max(${expression}) then ${range(expression)} end`;
const test = (wrong: Sql, found: Sql) => sql`case when ${wrong} then ${found} end`;

const additive: readonly Aggregate[] = ['sum', 'average'];
const inOrder: readonly Aggregate[] = ['first', 'last'];

const sameTwice =
  'leave further printings out, or take one document, one length of period, or rows with a period only, with `where` or `groupBy`';

function rulesOf(source: Summable): readonly SummarizabilityRule[] {
  const { entity, measure, dimensions, schemes } = source;
  const isTree = (name: string) => wholeOf(entity, name) !== null;
  const undated = sql`count(r.period_start) not in (0, count(*))`;
  const severalPeriods = sql`(min(r.period_start) <> max(r.period_start) or min(r.period_end) <> max(r.period_end)
    or min(r.period_label) filter (where r.period_start is null) <> max(r.period_label) filter (where r.period_start is null)
    or ${undated})`;
  return [
    {
      of: ['min', 'max'],
      holdsForOneMeasure: true,
      found: several(sql`r.unit`),
      why: (units) =>
        `its numbers have different units (${units}): group by ${measure.reference} or its unit, or take one`,
    },
    {
      of: [...additive, ...inOrder],
      holdsForOneMeasure: true,
      found: several(sql`r.measure`),
      why: (measures) => `it mixes measures (${measures}): group by ${measure.reference}, or take one with \`where\``,
    },
    {
      of: additive,
      found: test(sql`not bool_and(r.additive)`, sql`min(r.measure)`),
      why: () => 'numbers of this measure may not be added up: ask for `min` and `max`, or for the observations',
    },
    {
      of: [...additive, ...inOrder],
      found: test(sql`bool_or(r.repeated)`, sql`count(*) filter (where r.repeated)`),
      why: (count) =>
        `${count} of its numbers are printed elsewhere too: leave them out with \`where: { ${source.repeated}: { eq: false } }\``,
    },
    {
      of: additive,
      found: test(sql`bool_or(r.bound)`, sql`count(*) filter (where r.bound)`),
      why: (count) =>
        `${count} of its numbers are bounds: leave them out with \`where: { ${source.bound.attribute}: { notIn: [${source.bound.values.join(', ')}] } }\``,
    },
    ...dimensions.flatMap((name): SummarizabilityRule[] => {
      const own = identifier(`r.of_${name}`);
      return [
        {
          of: [...additive, ...inOrder],
          found: test(sql`count(${own}) not in (0, count(*))`, sql`''`),
          why: () =>
            `it has totals over ${name} beside their parts: group by ${name}, or take one or the other with \`where: { ${name}: { isNull: … } }\``,
        },
        {
          of: inOrder,
          found: several(own),
          why: (ends) =>
            `it is not one series, but has several values of ${name} (${ends}): group by ${name}, or take one`,
        },
        ...(isTree(name)
          ? [
              {
                of: additive,
                found: sql`(select above.whole || ' and ' || above.part from ${identifier(`above_${name}`)} as above
                  where above.part = any(array_agg(distinct ${own})) and above.whole = any(array_agg(distinct ${own}))
                  order by 1 limit 1)`,
                why: (both: string) =>
                  `it has a whole beside its part (${both}): take one level of ${name} with \`where\``,
              },
            ]
          : []),
        ...(schemes[name]
          ? [
              {
                of: additive,
                found: several(identifier(`r.scheme_${name}`)),
                why: (ends: string) =>
                  `it divides the same whole in several ways (${schemes[name]} ${ends} of ${name}): group by the ${schemes[name]}, or take one`,
              },
            ]
          : []),
      ];
    }),
    {
      of: additive,
      found: several(sql`r.breakdown`),
      why: (ways) =>
        `its numbers are broken down in several ways (${ways}): take one with \`where: { breakdown: … }\`, or group by what they are broken down by`,
    },
    {
      of: inOrder,
      found: several(sql`r.cell`),
      why: (cells) =>
        `it is not one series, but has several cells (${cells}): group by what tells them apart, or take one`,
    },
    {
      of: [...additive, ...inOrder],
      found: test(
        sql`bool_or(r.overlaps)`,
        sql`min(case when r.overlaps then coalesce(r.period_start::text, 'no period') end)`,
      ),
      why: (start) => `it has the same time twice (from ${start}): ${sameTwice}`,
    },
    {
      of: ['sum'],
      found: test(
        sql`bool_or(r.stock) and ${severalPeriods}`,
        sql`coalesce(min(r.period_start) || ' to ' || max(r.period_end), '')`,
      ),
      why: (periods) =>
        `this measure stands at a time, and its numbers are of several times (${periods}): group by PERIOD, or take one`,
    },
  ];
}

const knownRulesOf = oncePer(rulesOf);

/** Whether a filter lets rows of one measure pass only. */
function takesOne(where: Where | null | undefined, reference: string): boolean {
  if (!where) return false;
  const { id } = (where[reference] ?? {}) as { readonly id?: Where | null };
  if (typeof id?.eq === 'string') return true;
  return ((where.and ?? []) as readonly Where[]).some((part) => takesOne(part, reference));
}

/** The self-reference of a dimension's target, by which its rows are parts of others; null where there is none. */
function wholeOf(entity: EntityClass, name: string): string | null {
  const member = membersOf(entity).get(name);
  const target = member?.kind === 'reference' ? member.target() : null;
  const whole =
    target && [...membersOf(target).values()].find((own) => own.kind === 'reference' && own.target() === target);
  return whole?.name ?? null;
}

function tableOfWholes(entity: EntityClass, name: string): Sql[] {
  const member = membersOf(entity).get(name);
  const whole = wholeOf(entity, name);
  if (member?.kind !== 'reference' || !whole) return [];
  const target = member.target();
  const table = identifier(optionsOf(target).table);
  const up = identifier(`t.${columnAt(target, whole).column}`);
  const above = identifier(`above_${name}`);
  return [
    sql`${above}(part, whole) as (select t.id, ${up} from ${table} as t where ${up} is not null
      union select above.part, ${up} from ${above} as above join ${table} as t on t.id = above.whole where ${up} is not null)`,
  ];
}

/**
 * The checks that the aggregates asked for need; null where they need none.
 * @param keys the expressions the rows are grouped by
 * @param where the filter the rows pass
 * @param valueAt the value of what a row refers to
 */
export function summarizabilityOf(
  source: Summable,
  asked: readonly Aggregate[],
  keys: readonly Sql[],
  where: Where | null | undefined,
  valueAt: (reference: string, attribute: string) => Sql,
): Summarizability | null {
  const { measure, dimensions, schemes, repeated, bound } = source;
  const isOneMeasure = keys.includes(column(source, measure.reference)) || takesOne(where, measure.reference);
  const rules = knownRulesOf(source).filter(
    ({ of, holdsForOneMeasure }) =>
      of.some((aggregate) => asked.includes(aggregate)) && !(holdsForOneMeasure && isOneMeasure),
  );
  if (rules.length === 0) return null;
  const start = sql`coalesce(${column(source, `${source.period}.start`)}, '-infinity')`;
  const end = sql`coalesce(${column(source, `${source.period}.end`)}, 'infinity')`;
  const cell = [...keys, column(source, source.cell)];
  const onlyEnds = asked.every((aggregate) => aggregate === 'min' || aggregate === 'max');
  return {
    columns: [
      sql`${valueAt(measure.reference, measure.label)} as measure_label`,
      ...(onlyEnds
        ? []
        : [
            sql`${column(source, measure.reference)} as measure`,
            sql`${column(source, source.cell)} as cell`,
            sql`coalesce(nullif(array_to_string(${column(source, source.breakdown)}, ', '), ''), 'nothing') as breakdown`,
            sql`${valueAt(measure.reference, measure.additive)} as additive`,
            sql`${valueAt(measure.reference, measure.temporality)} = 'STOCK' as stock`,
            sql`${column(source, repeated)} as repeated`,
            sql`${column(source, bound.attribute)} = any(${bound.values}::text[]) as bound`,
            ...dimensions.map((name) => sql`${column(source, name)} as ${identifier(`of_${name}`)}`),
            ...Object.entries(schemes).map(
              ([name, scheme]) => sql`${valueAt(name, scheme)} as ${identifier(`scheme_${name}`)}`,
            ),
            // In the order of their beginnings, a period overlaps one before it where it begins before the latest of their ends.
            sql`${start} <= max(${end}) over (partition by ${join(cell)} order by ${start}, t.id
              rows between unbounded preceding and 1 preceding) as overlaps`,
          ]),
    ],
    tables: onlyEnds ? [] : dimensions.flatMap((name) => tableOfWholes(source.entity, name)),
    violation: sql`coalesce(${join(
      rules.map(({ found }, index) => sql`${literal(`${index}:`)} || (${found})`),
    )}) || ${literal('\n')} || ${sql`case when min(r.measure_label) = max(r.measure_label) then min(r.measure_label) else ${range(sql`r.measure_label`)} end`}`,
    explain: (violation, group) => {
      const [broken = '', label = ''] = violation.split('\n');
      const at = broken.indexOf(':');
      const rule = rules[Number(broken.slice(0, at))];
      const names = asked.filter((aggregate) => rule?.of.includes(aggregate)).join(' and ');
      return `${names} of ${label} in the group ${group} would mislead: ${rule?.why(broken.slice(at + 1)) ?? ''}`;
    },
  };
}
