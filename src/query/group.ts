import type { Connection } from '../graph/connection.js';
import { groupNumbers } from '../graph/group-input.js';
import { once } from '../graph/once.js';
import { columnAt } from './column.js';
import { all } from './condition.js';
import { attachAll, type EagerLoad, eagerLoad } from './eager-load.js';
import { filter, ofEntity, type Where } from './filter.js';
import { groupColumns, neighboursOf } from './group-column.js';
import { GroupEvidence } from './group-evidence.js';
import { measureOf } from './group-measure.js';
import { groupOrder, ordersGiven } from './group-order.js';
import { type Group, groupReader, type RefusedAggregates } from './group-row.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { testColumn, testsOf } from './operator.js';
import { orderKeys } from './order.js';
import type { PageQuery } from './page.js';
import { cachePlans } from './plan-cache.js';
import { type RawRow, rowReader, selectList } from './row.js';
import type { Shape } from './shape.js';
import { identifier, join, raw, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';
import { aggregates, type Summable } from './summable.js';
import { summarizabilityOf } from './summarizability.js';

/** What rows are grouped by, which groups are taken, and which page of them. */
export interface GroupArguments extends PageArguments {
  readonly groupBy: readonly string[];
  readonly having?: Where | null;
}

/** Groups to be read, and the rows behind them. */
export interface GroupQuery {
  readonly ofTable: () => SqlStatement;
  readonly countOfTable: () => SqlStatement;
  /**
   * The groups of one page as a connection.
   * @param common what is added to all of them
   */
  readonly connection: <Common extends object>(
    rows: readonly RawRow[],
    totalCount: number | undefined,
    common: Common,
  ) => Connection<Group & Common>;
  /** The rows behind the groups, a page for each group, by one statement. */
  readonly rowsBehind: (shape: Shape, args: PageArguments, withCursors: boolean) => RowsBehind;
}

/** Pages of the rows behind groups, one for each group. */
export interface RowsBehind {
  /** Every row has the id of its group in `parent`. */
  readonly ofGroups: (ids: readonly string[]) => EagerLoad;
  readonly countOfGroups: (ids: readonly string[]) => SqlStatement;
  readonly connection: PageQuery['connection'];
}

/** The numbers of a group `g`, and the ids of its first and last row, over its rows `t`. */
const aggregated = (
  value: Sql,
  { start, end }: Readonly<Record<'start' | 'end', Sql>>,
): Readonly<Record<string, Sql>> => ({
  count: sql`count(*)::int`,
  sum: sql`sum(${value})`,
  min: sql`min(${value})`,
  max: sql`max(${value})`,
  average: sql`avg(${value})`,
  first: sql`(array_agg(t.id order by ${start}, t.id) filter (where ${start} is not null))[1]`,
  last: sql`(array_agg(t.id order by ${end} desc, t.id) filter (where ${start} is not null))[1]`,
});

const isDecimal = (name: string) => name in groupNumbers && name !== 'count';

/** A number as it is shown, so that it is found by what was shown: the shortest decimal of the nearest double. */
const asShown = (number: Sql) => sql`${number}::float8::text::numeric`;

/** What is read of groups where they are asked for. */
export interface GroupShape {
  readonly source: Summable;
  /** The fields of a group that are asked for. */
  readonly selected: ReadonlySet<string>;
  /** Whether the cursors of groups are selected. */
  readonly withCursors: boolean;
}

/**
 * Plans groups: read by key, never by offset, and checked in the statement that computes them.
 * @throws GraphQLError BAD_USER_INPUT for keys, an order, a page size or a cursor that do not fit
 */
export const planGroups = cachePlans(
  ({ source, selected, withCursors }: GroupShape, args: GroupArguments): GroupQuery => {
    const { entity, period } = source;
    const own = (path: string) => identifier(`t.${columnAt(entity, path).column}`);
    const { valueAt, tables } = neighboursOf(entity);
    const keys = groupColumns(entity, period, args.groupBy, valueAt);
    const order = groupOrder(entity, keys, args.orderBy);
    const having = Object.entries(args.having ?? {}).flatMap(([name, tests]) =>
      tests === undefined ? [] : [{ name, tests: testsOf(tests, `having.${name}`) }],
    );
    const compared = new Set([...ordersGiven(args.orderBy).flat(), ...having].map(({ name }) => name));
    const used = new Set([...selected, ...compared]);

    const evidence = new GroupEvidence();
    const measure = measureOf(entity, source.measure, keys, args.where, evidence, valueAt);
    const {
      refusals,
      tables: wholes,
      explain,
    } = summarizabilityOf(
      { source, keys, where: args.where, measure, evidence, valueAt },
      aggregates.filter((name) => used.has(name)),
    );
    const numbers = Object.entries(
      aggregated(own(source.value), { start: own(`${period}.start`), end: own(`${period}.end`) }),
    ).filter(([name]) => used.has(name));
    const judged = refusals.length > 0;
    const isJoined = judged || used.has('unit');
    const judgements = [
      ...(used.has('unit') ? [sql`${measure.unit()} as unit`] : []),
      ...(judged ? [sql`${measure.label()} as measure_label`] : []),
      ...refusals.map(({ reason }, index) => sql`${reason} as ${identifier(`refused_${index}`)}`),
    ];
    const joined = isJoined ? measure.joined() : sql``;

    const labelled = keys.some(({ key }) => key.kind === 'period' && key.bucket === 'PERIOD');
    const id = sql`json_build_array(${join(keys.map(({ expression }) => expression))})::text`;
    const idOfGroup = sql`json_build_array(${join(keys.map(({ name }) => identifier(`g.${name}`)))})::text`;
    const passes = all([ofEntity(entity, 't'), filter(entity, 't', args.where)]);
    const made = sql`select ${join([
      ...keys.map(({ expression, name }) => sql`${expression} as ${identifier(name)}`),
      ...(labelled ? [sql`min(${own(`${period}.label`)}) as label`] : []),
      ...numbers.map(([name, number]) => sql`${number} as ${identifier(`all_${name}`)}`),
      ...evidence.groups,
    ])} from ${tables()} where ${passes} group by ${raw(keys.map((_, index) => index + 1).join())}`;

    const { doubts, closer, rows } = evidence;
    const isDoubtful = join(
      doubts.map((doubt) => sql`(${doubt})`),
      ' or ',
    );
    // Only the rows of groups that are in doubt are looked at again, and none where no group is.
    const inDoubt = sql`(select bool_or(doubtful) from groups)
    and ${id} in (select ${idOfGroup} from groups as g where g.doubtful)`;
    const tablesBefore = sql`with recursive ${join([
      ...wholes,
      sql`groups as materialized (select g.*, ${isDoubtful} as doubtful from (${made}) as g)`,
      sql`closer as materialized (select r.id, ${join(closer)} from (
      select ${join([sql`${id} as id`, ...rows])} from ${tables()} where ${all([passes, inDoubt])}) as r group by r.id)`,
    ])} `;
    const [before, groups] = doubts.length
      ? [
          tablesBefore,
          sql`groups as g${joined} left join closer as c on c.id = case when g.doubtful then ${idOfGroup} end`,
        ]
      : [sql``, sql`(${made}) as g${joined}`];
    // Kept together, so that each reason is found once.
    const known = isJoined ? sql`(select ${join([sql`g.*`, ...judgements])} from ${groups} offset 0) as g` : groups;

    /** A number of a group, null where it is refused. */
    const numberOf = (name: string) => {
      const refused = refusals.findIndex(({ of }) => of.some((aggregate) => aggregate === name));
      const number = identifier(`g.all_${name}`);
      const shown = isDecimal(name) && compared.has(name) ? asShown(number) : number;
      return refused < 0 ? shown : sql`case when ${identifier(`g.refused_${refused}`)} is null then ${shown} end`;
    };
    const told = sql`(select ${join([
      sql`g.*`,
      ...numbers.map(([name]) => sql`${numberOf(name)} as ${identifier(name)}`),
    ])} from ${known}) as g`;
    const taken = all(
      having.map(({ name, tests }) =>
        testColumn(identifier(`g.${name}`), isDecimal(name) ? 'number' : 'integer', tests, `having.${name}`),
      ),
    );

    const keyset = planKeyset(entity, order, args, withCursors);
    const { bounds, read, limit } = keyset;
    const shown = join([
      // By which the rows behind it are found.
      ...(used.has('observations') ? [sql`${idOfGroup} as id`] : []),
      ...(labelled ? [sql`g.label`] : []),
      ...keys.map(({ name, type }, index) => {
        const value = identifier(`g.${name}`);
        return sql`${type === 'date' ? sql`${value}::text` : value} as ${identifier(`v${index}`)}`;
      }),
      ...numbers.map(([name]) => {
        const value = identifier(`g.${name}`);
        return sql`${isDecimal(name) ? sql`${value}::float8` : value} as ${identifier(name)}`;
      }),
      ...(used.has('unit') ? [sql`g.unit`] : []),
      ...(judged ? [sql`g.measure_label`] : []),
      ...refusals.map((_, index) => identifier(`g.refused_${index}`)),
      ...keyset.keyColumns,
    ]);
    const refusedIn = (row: RawRow): readonly RefusedAggregates[] => {
      const reasons = Map.groupBy(refusals.keys(), (index) => row[`refused_${index}`]);
      return [...reasons].flatMap(([reason, indexes]) => {
        if (typeof reason !== 'string') return [];
        const numbers = indexes.flatMap((index) => refusals[index]?.of ?? []);
        return [
          { numbers, reason: `${numbers.join(' and ')} of ${row.measure_label} would mislead: ${explain(reason)}` },
        ];
      });
    };

    // Whether rows are grouped by a sort or by hashes depends on how many they are.
    const planned = (made: Sql): SqlStatement => ({ ...sqlStatement(made), plannedForValues: true });

    return {
      ofTable: once(() =>
        planned(sql`${before}select ${shown} from ${told} where ${all([taken, bounds])} order by ${read} ${limit}`),
      ),
      countOfTable: once(() => planned(sql`${before}select count(*)::int as count from ${told} where ${taken}`)),
      connection: (groups, totalCount, common) =>
        keyset.connection(groups, groupReader(entity, args.groupBy, keys, refusedIn, common), totalCount),
      rowsBehind: (shape, rowArgs, withCursors) => {
        const keys = orderKeys(entity, 't', rowArgs.orderBy);
        const ends = planKeyset(entity, keys, rowArgs, withCursors);
        const behind = (ids: readonly string[]) =>
          all([passes, filter(entity, 't', rowArgs.where), sql`${id} = any(${ids}::text[])`]);
        return {
          // Numbered in one pass over the rows: a look for each group would pass over them once for every group.
          ofGroups: (ids) =>
            eagerLoad(
              sql`select * from (
              select ${id} as parent, ${join([selectList(shape.columns), ...ends.keyColumns])},
                row_number() over (partition by ${id} order by ${ends.read}) as number
              from ${tables()} where ${all([behind(ids), ends.bounds])}) as numbered
              where number <= ${ends.size + 1} order by number`,
              shape,
              ['parent', ...ends.keyNames],
            ),
          countOfGroups: (ids) =>
            sql`select ${id} as parent, count(*)::int as count from ${tables()} where ${behind(ids)} group by 1`,
          connection: (rows, referred, totalCount) => {
            const connection = ends.connection(rows, rowReader(shape.columns), totalCount);
            attachAll(connection.nodes, shape, referred);
            return connection;
          },
        };
      },
    };
  },
);
