import { badInput } from '../graph/bad-input.js';
import type { Connection } from '../graph/connection.js';
import { groupNumbers } from '../graph/group-input.js';
import { columnAt } from './column.js';
import { all, filter, rowsOf, testColumn, type Where } from './filter.js';
import { type Aggregate, honestyOf, type Summable } from './group-honesty.js';
import { type Group, groupLabel, groupOrder, groupReader, keyColumns, neighboursOf, ordersGiven } from './group-key.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { orderKeys } from './order.js';
import type { PageQuery } from './page.js';
import { once, remembered } from './remembered.js';
import { type RawRow, rowReader, selectList } from './row.js';
import type { Shape } from './shape.js';
import { identifier, join, type Sql, type Statement, sql, statementOf } from './sql.js';
import { attachAll, type Together, together } from './together.js';

export interface GroupArguments extends PageArguments {
  readonly groupBy: readonly string[];
  readonly having?: Where | null;
}

/** Groups to be read, and the rows behind them. */
export interface GroupQuery {
  readonly ofTable: () => Statement;
  readonly countOfTable: () => Statement;
  /**
   * The groups of one page as a connection.
   * @param common what is added to all of them
   * @throws GraphQLError BAD_USER_INPUT where a number asked for would mislead in any group, on this page or another
   */
  readonly connection: <Common extends object>(
    rows: readonly RawRow[],
    totalCount: number | undefined,
    common: Common,
  ) => Connection<Group & Common>;
  /** The rows behind the groups, a page for each group, by one statement. */
  readonly rowsBehind: (shape: Shape, args: PageArguments, withCursors: boolean) => RowsBehind;
}

export interface RowsBehind {
  /** Every row has the id of its group in `parent`. */
  readonly ofGroups: (ids: readonly string[]) => Together;
  readonly countOfGroups: (ids: readonly string[]) => Statement;
  readonly connection: PageQuery['connection'];
}

const aggregates: readonly Aggregate[] = ['sum', 'min', 'max', 'average', 'first', 'last'];

const columnsOfAggregates: Readonly<Record<string, Sql>> = {
  count: sql`count(*)::int`,
  sum: sql`sum(r.value)`,
  min: sql`min(r.value)`,
  max: sql`max(r.value)`,
  average: sql`avg(r.value)`,
  unit: sql`case when min(r.unit) = max(r.unit) then min(r.unit) end`,
  first: sql`(array_agg(r.row_id order by r.period_start, r.row_id) filter (where r.period_start is not null))[1]`,
  last: sql`(array_agg(r.row_id order by r.period_end desc, r.row_id) filter (where r.period_start is not null))[1]`,
};

const numberType = (name: string) => (name === 'count' ? 'integer' : 'number');

/** A place of a query where groups are asked for. */
export interface GroupPlace {
  readonly source: Summable;
  /** The fields of a group that are asked for. */
  readonly selected: ReadonlySet<string>;
}

/**
 * Plans groups: read by key, never by offset, and checked in the statement that computes them.
 * @throws GraphQLError BAD_USER_INPUT for keys, an order, a page size or a cursor that do not fit
 */
export const planGroups = remembered(({ source, selected }: GroupPlace, args: GroupArguments): GroupQuery => {
  const { entity, measure } = source;
  const { valueAt, tables } = neighboursOf(entity);
  const columns = keyColumns(entity, source.period, args.groupBy, valueAt);
  const order = groupOrder(entity, columns, args.orderBy);
  const having = Object.entries(args.having ?? {}).flatMap(([name, tests]) => (tests ? [{ name, tests }] : []));

  const used = new Set([...selected, ...[...ordersGiven(args.orderBy).flat(), ...having].map(({ name }) => name)]);
  const values = columns.map(({ expression }) => expression);
  const honesty = honestyOf(
    source,
    aggregates.filter((name) => used.has(name)),
    values,
    args.where,
    valueAt,
  );
  const wanted = Object.keys(columnsOfAggregates).filter((name) => used.has(name));

  const labelled = columns.some(({ key }) => key.kind === 'period' && key.bucket === 'PERIOD');
  const own = (path: string) => identifier(`t.${columnAt(entity, path).column}`);
  const id = sql`json_build_array(${join(values)})::text`;
  const passes = all([rowsOf(entity, 't'), filter(entity, 't', args.where)]);
  const names = columns.map(({ name }) => identifier(`r.${name}`));
  const rowColumns = [
    ...columns.map(({ expression, name }) => sql`${expression} as ${identifier(name)}`),
    sql`t.id as row_id, ${own(source.value)} as value, ${own(`${source.period}.label`)} as period_label`,
    sql`${own(`${source.period}.start`)} as period_start, ${own(`${source.period}.end`)} as period_end`,
    sql`${valueAt(measure.reference, measure.unit)} as unit`,
  ];
  const groupColumns = [
    ...names,
    ...(labelled ? [sql`min(r.period_label) as label`] : []),
    ...wanted.map((name) => sql`${columnsOfAggregates[name]} as ${identifier(name)}`),
  ];
  const groupsOf = (checks: { rows: readonly Sql[]; flaw: readonly Sql[] }) =>
    sql`select ${join([...groupColumns, ...checks.flaw])} from (
      select ${join([...rowColumns, ...checks.rows])} from ${tables()} where ${passes}) as r
      group by ${join(names)}`;
  const taken = all(
    having.map(({ name, tests }) => testColumn(identifier(`g.${name}`), numberType(name), tests as Where)),
  );

  const keyset = planKeyset(entity, order, args, true);
  const { bounds, read, limit } = keyset;
  const shown = join([
    sql`json_build_array(${join(columns.map(({ name }) => identifier(`g.${name}`)))})::text as id`,
    ...(labelled ? [sql`g.label`] : []),
    ...columns.map(({ name, type }, index) => {
      const value = identifier(`g.${name}`);
      return sql`${type === 'date' ? sql`${value}::text` : value} as ${identifier(`v${index}`)}`;
    }),
    ...wanted.map((name) => {
      const value = identifier(`g.${name}`);
      return sql`${name in groupNumbers && name !== 'count' ? sql`${value}::float8` : value} as ${identifier(name)}`;
    }),
    ...keyset.places,
  ]);

  return {
    ofTable: once(() => {
      if (!honesty)
        return statementOf(sql`select ${shown} from (${groupsOf({ rows: [], flaw: [] })}) as g
          where ${all([taken, bounds])} order by ${read} ${limit}`);
      const checked = groupsOf({ rows: honesty.columns, flaw: [sql`${honesty.flaw} as flaw`] });
      // A group that would mislead stands first, whatever page is read and whatever groups are taken.
      return statementOf(sql`${honesty.tables.length ? sql`with recursive ${join(honesty.tables)}` : sql``}
        select ${shown}, g.flaw from (${checked}) as g where g.flaw is not null or ${all([taken, bounds])}
        order by g.flaw is null, ${read} ${limit}`);
    }),
    countOfTable: once(() =>
      statementOf(sql`select count(*)::int as count from (${groupsOf({ rows: [], flaw: [] })}) as g where ${taken}`),
    ),
    connection: (rows, totalCount, common) => {
      const [worst] = rows;
      if (honesty && worst && typeof worst.flaw === 'string')
        throw badInput(honesty.explain(worst.flaw, groupLabel(columns, worst)));
      return keyset.connection(rows, groupReader(entity, args.groupBy, columns, common), totalCount);
    },
    rowsBehind: (shape, rowArgs, withCursors) => {
      const keys = orderKeys(entity, 't', rowArgs.orderBy);
      const ends = planKeyset(entity, keys, rowArgs, withCursors);
      const behind = (ids: readonly string[]) =>
        all([passes, filter(entity, 't', rowArgs.where), sql`${id} = any(${ids}::text[])`]);
      return {
        // Numbered in one pass over the rows: a look for each group would pass over them once for every group.
        ofGroups: (ids) =>
          together(
            sql`select * from (
              select ${id} as parent, ${join([selectList(shape.columns, 't'), ...ends.places])},
                row_number() over (partition by ${id} order by ${ends.read}) as place
              from ${tables()} where ${all([behind(ids), ends.bounds])}) as numbered
              where place <= ${ends.size + 1} order by place`,
            shape,
            ['parent', ...ends.placeNames],
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
});
