import { isDecimal } from '../graph/group-input.js';
import { columnAt } from './column.js';
import { all, always, type Condition, some } from './condition.js';
import { filter, ofEntity, type Where } from './filter.js';
import type { GroupColumn, Neighbours } from './group-column.js';
import { groupEnds } from './group-ends.js';
import { GroupEvidence } from './group-evidence.js';
import { measureOf } from './group-measure.js';
import type { RefusedAggregates } from './group-row.js';
import type { RawRow } from './row.js';
import { identifier, join, raw, type Sql, sql } from './sql.js';
import { aggregates, type Summable } from './summable.js';
import { type Refusal, summarizabilityOf } from './summarizability.js';

/** Groups as a table `g`, and what has to stand before the statement that reads it. */
interface Groups {
  readonly before: Sql;
  readonly groups: Sql;
}

/** The groups of rows `t`. */
interface GroupTable {
  /** What names the group of a row `t`, and a group `g`, as text. */
  readonly id: Sql;
  readonly idOfGroup: Sql;
  /** The condition on rows `t` that are in any group. */
  readonly passes: Condition;
  /** The numbers that are asked for, each a column; null where it would mislead. */
  readonly numbers: readonly string[];
  /** Whether a group has a `label`, as a period of its rows has one. */
  readonly isLabelled: boolean;
  /** What else is read of a group, for `refusedIn` among others. */
  readonly beside: readonly Sql[];
  /** With all that is asked for: what only a closer look tells of the groups in doubt too. */
  readonly judged: Groups;
  /** As `judged`, of groups that are in no doubt; the others are `doubtful`. Null where no look is closer, or where groups are compared by what it tells. */
  readonly atFirst: Groups | null;
  /** With their keys and nothing else. */
  readonly bare: Groups;
  readonly refusedIn: (row: RawRow) => readonly RefusedAggregates[];
}

const noneRefused: readonly RefusedAggregates[] = [];

/** What a group is compared with another by: which series its numbers are of, from when until when, and whether they stand at a time. */
export const comparables = ['series', 'since', 'until', 'stands'] as const;

/** The numbers of a group `g`, the ids of its first and last row, and what it is compared by, over its rows `t`. */
const aggregated = (
  value: Sql,
  { start, end, cell, temporality }: Readonly<Record<'start' | 'end' | 'cell' | 'temporality', Sql>>,
): Readonly<Record<string, Sql>> => ({
  count: sql`count(*)::int`,
  sum: sql`sum(${value})`,
  min: sql`min(${value})`,
  max: sql`max(${value})`,
  average: sql`avg(${value})`,
  first: sql`(array_agg(t.id order by ${start}, t.id) filter (where ${start} is not null))[1]`,
  last: sql`(array_agg(t.id order by ${end} desc, t.id) filter (where ${start} is not null))[1]`,
  series: sql`count(distinct ${cell}) || ' ' || md5(string_agg(distinct ${cell}, ' ' order by ${cell}))`,
  since: sql`min(${start})::text`,
  until: sql`max(${end})::text`,
  stands: sql`bool_and(${temporality} = 'STOCK')`,
});

/** A number as it is shown, so that it is found by what was shown: the shortest decimal of the nearest double. */
const asShown = (number: Sql) => sql`${number}::float8::text::numeric`;

/** What names the group of a row `t`, as text: the values of its keys. */
const groupId = (keys: readonly GroupColumn[]): Sql =>
  sql`json_build_array(${join(keys.map(({ expression }) => expression))})::text`;

// Texts and days are in the id of a group as they are compared.
const comparedAs: Partial<Record<GroupColumn['type'], Sql>> = {
  id: raw('text[]'),
  text: raw('text[]'),
  date: raw('date[]'),
};

/** The test that a row `t` is in one of some groups: by the values of their keys too, for which there may be an index. */
export function isInGroups(keys: readonly GroupColumn[], ids: readonly string[]): Condition {
  const groups = ids.map((id) => JSON.parse(id) as readonly unknown[]);
  const tests = keys.flatMap(({ expression, type }, index) => {
    const values = [...new Set(groups.map((group) => group[index]))];
    const list = comparedAs[type];
    return list && !values.includes(null) ? [sql`${expression} = any(${values}::${list})`] : [];
  });
  return all([...tests, sql`${groupId(keys)} = any(${ids}::text[])`]);
}

/** The rows that are grouped: what passes a filter, and something else. */
interface GroupedRows {
  readonly where: Where | null | undefined;
  /** Over a row `t`. */
  readonly also: Condition;
}

/**
 * The groups of what passes a filter, judged as they are made.
 * @param used the fields of a group that are asked for, tested or ordered by
 * @param compared those that are tested or ordered by
 */
export function groupTable(
  source: Summable,
  keys: readonly GroupColumn[],
  { where, also }: GroupedRows,
  used: ReadonlySet<string>,
  compared: ReadonlySet<string>,
  neighbours: Neighbours,
): GroupTable {
  const { entity, period } = source;
  const { valueAt, tables } = neighbours;
  const ofRows = neighbours.andOthers();
  const own = (path: string) => identifier(`t.${columnAt(entity, path).column}`);
  const evidence = new GroupEvidence();
  const measure = measureOf(entity, source.measure, keys, where, evidence, valueAt);
  const summarizability = summarizabilityOf(
    { source, keys, where, measure, evidence, valueAt: ofRows.valueAt },
    aggregates.filter((name) => used.has(name)),
  );
  const { refusals } = summarizability;
  const columns = aggregated(own(source.value), {
    start: own(`${period}.start`),
    end: own(`${period}.end`),
    cell: own(source.cell),
    // Reached through the measure of each row, and so only where it is asked for.
    temporality: used.has('stands') ? valueAt(source.measure.reference, source.measure.temporality) : sql`null`,
  });
  const numbers = Object.keys(columns).filter((name) => used.has(name));
  const isLabelled = keys.some(({ key }) => key.kind === 'period' && key.bucket === 'PERIOD');
  const hasUnit = used.has('unit');
  // Asked for before the evidence is read, for it may need some of its own.
  const told = [
    ...(hasUnit ? [sql`${measure.unit()} as unit`] : []),
    ...(refusals.length > 0 ? [sql`${measure.label()} as measure_label`] : []),
  ];
  const refusedAs = (reason: (refusal: Refusal) => Sql) =>
    refusals.map((refusal, index) => sql`${reason(refusal)} as ${identifier(`refused_${index}`)}`);
  const joined = told.length > 0 ? measure.joined() : sql``;

  const id = groupId(keys);
  const idOfGroup = sql`json_build_array(${join(keys.map(({ name }) => identifier(`g.${name}`)))})::text`;
  const passes = all([ofEntity(entity, 't'), filter(entity, 't', where), also]);
  const byKeys = (others: readonly Sql[]) =>
    sql`(select ${join([
      ...keys.map(({ expression, name }) => sql`${expression} as ${identifier(name)}`),
      ...others,
    ])} from ${tables()} where ${passes} group by ${raw(keys.map((_, index) => index + 1).join())}) as g`;
  const made =
    (also === always ? groupEnds(source, keys, where, passes, numbers) : null) ??
    byKeys([
      ...(isLabelled ? [sql`min(${own(`${period}.label`)}) as label`] : []),
      ...numbers.map((name) => sql`${columns[name]} as ${identifier(`all_${name}`)}`),
      ...evidence.first.columns,
    ]);

  /** A number of a group; null where it is refused. */
  const numberOf = (name: string) => {
    const refused = refusals.findIndex(({ of }) => of.some((aggregate) => aggregate === name));
    const number = identifier(`g.all_${name}`);
    const shown = isDecimal(name) && compared.has(name) ? asShown(number) : number;
    return refused < 0 ? shown : sql`case when ${identifier(`g.refused_${refused}`)} is null then ${shown} end`;
  };
  const withNumbers = (groups: Sql, judgements: readonly Sql[]) => {
    const found = [...told, ...judgements];
    // Kept together, so that each reason is found once.
    const known = found.length > 0 ? sql`(select ${join([sql`g.*`, ...found])} from ${groups} offset 0) as g` : groups;
    return sql`(select ${join([sql`g.*`, ...numbers.map((name) => sql`${numberOf(name)} as ${identifier(name)}`)])}
      from ${known}) as g`;
  };

  function judged(): Groups {
    const { doubt, tables } = summarizability;
    const judgements = refusedAs(({ reason }) => reason);
    if (!doubt) return { before: sql``, groups: withNumbers(sql`${made}${joined}`, judgements) };
    // Only the rows of groups that are in doubt are looked at again, and none where no group is. Compared with true, for PostgreSQL would
    // join the groups to what a filter reaches before it joins the rows.
    const inDoubt = sql`(select bool_or(doubtful) from groups)
      and (${id} in (select ${idOfGroup} from groups as g where g.doubtful)) is true`;
    return {
      before: sql`with recursive ${join([
        ...tables,
        sql`groups as materialized (select g.*, ${doubt} as doubtful from ${made})`,
        sql`closer as materialized (select r.id, ${join(evidence.closer.columns)} from (
          select ${join([sql`${id} as id`, ...evidence.rows])} from ${ofRows.tables()} where ${all([passes, inDoubt])}) as r
          group by r.id)`,
      ])} `,
      groups: withNumbers(
        sql`groups as g${joined} left join closer as c on c.id = case when g.doubtful then ${idOfGroup} end`,
        judgements,
      ),
    };
  }

  function atFirst(): Groups | null {
    const { doubt } = summarizability;
    if (!doubt || refusals.some(({ of }) => of.some((name) => compared.has(name)))) return null;
    const judgements = [...refusedAs(({ seenAtOnce }) => seenAtOnce), sql`${doubt} as doubtful`];
    return { before: sql``, groups: withNumbers(sql`${made}${joined}`, judgements) };
  }

  const anyRefused = some(refusals.map((_, index) => sql`${identifier(`g.refused_${index}`)} is not null`));
  return {
    id,
    idOfGroup,
    passes,
    numbers,
    isLabelled,
    beside: [
      ...(hasUnit ? [sql`g.unit`] : []),
      ...(refusals.length > 0 ? [sql`case when ${anyRefused} then g.measure_label end as measure_label`] : []),
      ...refusals.map((_, index) => identifier(`g.refused_${index}`)),
    ],
    judged: judged(),
    atFirst: atFirst(),
    bare: { before: sql``, groups: byKeys([]) },
    refusedIn: (row) => {
      if (refusals.every((_, index) => row[`refused_${index}`] === null)) return noneRefused;
      const reasons = Map.groupBy(refusals.keys(), (index) => row[`refused_${index}`]);
      return [...reasons].flatMap(([reason, indexes]) => {
        if (typeof reason !== 'string') return [];
        const of = indexes.flatMap((index) => refusals[index]?.of ?? []);
        const told = summarizability.explain(reason);
        return [{ numbers: of, reason: `${of.join(' and ')} of ${row.measure_label} would mislead: ${told}` }];
      });
    },
  };
}
