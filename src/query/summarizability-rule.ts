import { columnAt } from './column.js';
import type { Where } from './filter.js';
import type { GroupColumn, ValueAt } from './group-column.js';
import type { Ends, GroupEvidence } from './group-evidence.js';
import type { GroupMeasure } from './group-measure.js';
import { identifier, join, literal, raw, type Sql, sql } from './sql.js';
import { type Aggregate, additive, chronological, type Summable } from './summable.js';
import { mayBe, onlyOne, refersTo } from './sure-test.js';
import { treesWithin } from './wholes.js';

/** What is wrong with a group: whether anything is, and what, as text. */
interface Breach {
  readonly broken: Sql;
  readonly found: Sql;
}

/** One way in which an aggregate of a group could mislead. */
export interface SummarizabilityRule {
  readonly of: readonly Aggregate[];
  /** Whether a group `g` and its measure `m` tell it without a closer look. */
  readonly isSeenAtOnce?: true;
  /** Over a group `g`, its measure `m` and what a closer look found, `c`; the evidence is gathered where the rule is applied. */
  readonly fault: () => Breach;
  readonly why: (found: string) => string;
}

/** Groups of which rules are made. */
export interface JudgedGroups {
  readonly source: Summable;
  readonly keys: readonly GroupColumn[];
  /** The filter that their rows pass. */
  readonly where: Where | null | undefined;
  readonly measure: GroupMeasure;
  readonly evidence: GroupEvidence;
  /** The value of what a row refers to, where rows are looked at closer. */
  readonly valueAt: ValueAt;
}

const sameTwice =
  'leave further printings out, or take one document, one length of period, or rows with a period only, with `where` or `groupBy`';

const differ = ([first, last]: Ends) => sql`${first} <> ${last}`;
const severalOf = (ends: Ends): Breach => ({ broken: differ(ends), found: sql`${ends[0]} || ' and ' || ${ends[1]}` });
const someOf = (count: Sql): Breach => ({ broken: sql`${count} > 0`, found: sql`${count}::text` });
const seenAs = (found: Sql): Breach => ({ broken: sql`${found} is not null`, found });
/** Both ends of what should be one, over the rows of a group; null where it is. */
const several = (value: Sql) =>
  sql`case when min(${value}) <> max(${value}) then min(${value}) || ' and ' || max(${value}) end`;

/** Every rule that groups are judged by: of those a group breaks, the first is told. */
export function rulesOf({
  source,
  keys,
  where,
  measure,
  evidence,
  valueAt,
}: JudgedGroups): readonly SummarizabilityRule[] {
  const { entity, dimensions, schemes, repeated, bound, period } = source;
  const { reference } = source.measure;
  const { closer } = evidence;
  const own = (path: string) => identifier(`t.${columnAt(entity, path).column}`);
  const isOne = (name: string) =>
    keys.some(({ expression }) => expression === own(name)) || onlyOne(where, name) !== undefined;
  const all = () => closer.all();
  const mixed = (some: Sql) => sql`${some} not in (0, ${all()})`;
  const trees = treesWithin(source, keys, where);
  const none = sql`0`;
  const having = (name: string) => {
    const known = refersTo(where, name);
    if (known !== undefined) return known ? all() : none;
    return closer.count(name, own(name));
  };
  const mayRepeat = mayBe(where, repeated, true);
  const mayBound = bound.values.some((value) => mayBe(where, bound.attribute, value));
  const printedElsewhere = () => closer.those('repeated', own(repeated));
  const bounds = () => closer.those('bounds', sql`${own(bound.attribute)} in (${join(bound.values.map(literal))})`);
  const starts = () => closer.ends('start', own(`${period}.start`));
  const stops = () => closer.ends('end', own(`${period}.end`));
  const dated = () => closer.count('start', own(`${period}.start`));

  const severalMeasures: readonly SummarizabilityRule[] = [
    {
      of: ['min', 'max'],
      isSeenAtOnce: true,
      fault: () => severalOf(measure.units()),
      why: (units) => `its numbers have different units (${units}): group by ${reference} or its unit, or take one`,
    },
    {
      of: [...additive, ...chronological],
      isSeenAtOnce: true,
      fault: () => severalOf(measure.ids()),
      why: (measures) => `it mixes measures (${measures}): group by ${reference}, or take one with \`where\``,
    },
  ];

  const repeats: readonly SummarizabilityRule[] = [
    {
      of: [...additive, ...chronological],
      fault: () => someOf(printedElsewhere()),
      why: (number) =>
        `${number} of its numbers are printed elsewhere too: leave them out with \`where: { ${repeated}: { eq: false } }\``,
    },
  ];

  const boundsAmong: readonly SummarizabilityRule[] = [
    {
      of: additive,
      fault: () => someOf(bounds()),
      why: (number) =>
        `${number} of its numbers are bounds: leave them out with \`where: { ${bound.attribute}: { notIn: [${bound.values.join(', ')}] } }\``,
    },
  ];

  const ofDimension = (name: string): readonly SummarizabilityRule[] => {
    // Where it is grouped by, or tested to be one, each group has one value of it.
    if (isOne(name)) return [];
    const nullable = columnAt(entity, name).nullable;
    return [
      ...(nullable && refersTo(where, name) === undefined
        ? [
            {
              of: [...additive, ...chronological],
              fault: () => ({ broken: mixed(having(name)), found: sql`''` }),
              why: () =>
                `it has totals over ${name} beside their parts: group by ${name}, or take one or the other with \`where: { ${name}: { isNull: … } }\``,
            },
          ]
        : []),
      {
        of: chronological,
        fault: () => severalOf(closer.ends(name, own(name))),
        why: (ends) =>
          `it is not one series, but has several values of ${name} (${ends}): group by ${name}, or take one`,
      },
      ...ofScheme(name),
    ];
  };

  const ofScheme = (name: string): readonly SummarizabilityRule[] => {
    const scheme = schemes[name];
    if (!scheme) return [];
    return [
      {
        of: additive,
        fault: () => {
          // To be of no scheme is a way too.
          const value = evidence.row(`scheme_${name}`, sql`coalesce(${valueAt(name, scheme)}, 'none')`);
          return seenAs(closer.found(`schemes_${name}`, several(value)));
        },
        why: (ends) =>
          `it divides the same whole in several ways (${scheme} ${ends} of ${name}): group by the ${scheme}, or take one`,
      },
    ];
  };

  const besides: readonly SummarizabilityRule[] = [
    {
      of: additive,
      fault: () => {
        const sets = trees.map((name, number) => {
          const value = evidence.row(name, own(name));
          return sql`(${raw(String(number))}, ${literal(name)}, array_agg(distinct ${value}))`;
        });
        return seenAs(
          closer.found(
            'beside',
            sql`(select tree.name || ':' || above.whole || ' and ' || above.part
              from (values ${join(sets)}) as tree(number, name, ids)
              join above on above.part = any(tree.ids) and above.whole = any(tree.ids)
              order by tree.number, 1 limit 1)`,
          ),
        );
      },
      why: (found) => {
        const at = found.indexOf(':');
        return `it has a whole beside its part (${found.slice(at + 1)}): take one level of ${found.slice(0, at)} with \`where\``;
      },
    },
  ];

  return [
    ...(measure.isOne ? [] : severalMeasures),
    {
      of: additive,
      isSeenAtOnce: true,
      fault: () => ({ broken: sql`not ${measure.value('additive')}`, found: sql`''` }),
      why: () => 'numbers of this measure may not be added up: ask for `min` and `max`, or for the observations',
    },
    ...(mayRepeat ? repeats : []),
    ...(mayBound ? boundsAmong : []),
    ...dimensions.flatMap(ofDimension),
    ...(trees.length > 0 ? besides : []),
    {
      of: additive,
      fault: () => {
        const ways = own(source.breakdown);
        const text = evidence.row('breakdown', sql`coalesce(nullif(array_to_string(${ways}, ', '), ''), 'nothing')`);
        return seenAs(closer.found('breakdowns', several(text)));
      },
      why: (ways) =>
        `its numbers are broken down in several ways (${ways}): take one with \`where: { breakdown: … }\`, or group by what they are broken down by`,
    },
    {
      of: chronological,
      fault: () => severalOf(closer.ends('cell', own(source.cell))),
      why: (cells) =>
        `it is not one series, but has several cells (${cells}): group by what tells them apart, or take one`,
    },
    {
      of: [...additive, ...chronological],
      fault: () => {
        const start = own(`${period}.start`);
        const from = sql`coalesce(${start}, '-infinity')`;
        const to = sql`coalesce(${own(`${period}.end`)}, 'infinity')`;
        const cell = join([...keys.map(({ expression }) => expression), own(source.cell)]);
        // In the order of their beginnings, a period overlaps one before it where it begins before the latest of their ends.
        const overlaps = evidence.row(
          'overlaps',
          sql`${from} <= max(${to}) over (partition by ${cell} order by ${from}, t.id
            rows between unbounded preceding and 1 preceding)`,
        );
        const day = evidence.row('start', start);
        return seenAs(
          closer.found('twice', sql`min(case when ${overlaps} then coalesce(${day}::text, 'no period') end)`),
        );
      },
      why: (day) => `it has the same time twice (from ${day}): ${sameTwice}`,
    },
    {
      of: ['sum'],
      fault: () => {
        // What the words say counts only where they name no day.
        const labels = closer.found('labels', several(evidence.row('label', own(`${period}.label`))));
        const words = sql`${dated()} = 0 and ${labels} is not null`;
        const times = join([differ(starts()), differ(stops()), mixed(dated()), words], ' or ');
        return {
          broken: sql`${measure.value('temporality')} = 'STOCK' and (${times})`,
          found: sql`coalesce(${starts()[0]} || ' to ' || ${stops()[1]}, '')`,
        };
      },
      why: (periods) =>
        `this measure stands at a time, and its numbers are of several times (${periods}): group by PERIOD, or take one`,
    },
  ];
}
