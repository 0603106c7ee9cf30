import type { Connection } from '../graph/connection.js';
import { groupNumbers } from '../graph/group-input.js';
import { once } from '../graph/once.js';
import { badInput } from '../graph/request-error.js';
import { columnAt } from './column.js';
import { all } from './condition.js';
import { attachAll, type EagerLoad, eagerLoad } from './eager-load.js';
import { filter, ofEntity, type Where } from './filter.js';
import { groupColumns, neighboursOf } from './group-column.js';
import { groupOrder, ordersGiven } from './group-order.js';
import { type Group, groupLabel, groupReader } from './group-row.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { testColumn, testsOf } from './operator.js';
import { orderKeys } from './order.js';
import type { PageQuery } from './page.js';
import { cachePlans } from './plan-cache.js';
import { type RawRow, rowReader, selectList } from './row.js';
import type { Shape } from './shape.js';
import { identifier, join, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';
import { type Aggregate, type Summable, summarizabilityOf } from './summarizability.js';

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

/** Pages of the rows behind groups, one for each group. */
export interface RowsBehind {
  /** Every row has the id of its group in `parent`. */
  readonly ofGroups: (ids: readonly string[]) => EagerLoad;
  readonly countOfGroups: (ids: readonly string[]) => SqlStatement;
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

/** What is read of groups where they are asked for. */
export interface GroupShape {
  readonly source: Summable;
  /** The fields of a group that are asked for. */
  readonly selected: ReadonlySet<string>;
}

/**
 * Plans groups: read by key, never by offset, and checked in the statement that computes them.
 * @throws GraphQLError BAD_USER_INPUT for keys, an order, a page size or a cursor that do not fit
 */
export const planGroups = cachePlans(({ source, selected }: GroupShape, args: GroupArguments): GroupQuery => {
  const { entity, measure } = source;
  const { valueAt, tables } = neighboursOf(entity);
  const columns = groupColumns(entity, source.period, args.groupBy, valueAt);
  const order = groupOrder(entity, columns, args.orderBy);
  const having = Object.entries(args.having ?? {}).flatMap(([name, tests]) =>
    tests === undefined ? [] : [{ name, tests: testsOf(tests, `having.${name}`) }],
  );

  const used = new Set([...selected, ...[...ordersGiven(args.orderBy).flat(), ...having].map(({ name }) => name)]);
  const values = columns.map(({ expression }) => expression);
  const summarizability = summarizabilityOf(
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
  const passes = all([ofEntity(entity, 't'), filter(entity, 't', args.where)]);
  const names = columns.map(({ name }) => identifier(`r.${name}`));
  const rowColumns = [
    ...columns.map(({ expression, name }) => sql`${expression} as ${identifier(name)}`),
    sql`t.id as row_id, ${own(source.value)} as value, ${own(`${source.period}.label`)} as period_label`,
    sql`${own(`${source.period}.start`)} as period_start, ${own(`${source.period}.end`)} as period_end`,
    sql`${valueAt(measure.reference, measure.unit)} as unit`,
  ];
  const shownColumns = [
    ...names,
    ...(labelled ? [sql`min(r.period_label) as label`] : []),
    ...wanted.map((name) => sql`${columnsOfAggregates[name]} as ${identifier(name)}`),
  ];
  const groupsOf = (checks: { rows: readonly Sql[]; violation: readonly Sql[] }) =>
    sql`select ${join([...shownColumns, ...checks.violation])} from (
      select ${join([...rowColumns, ...checks.rows])} from ${tables()} where ${passes}) as r
      group by ${join(names)}`;
  const taken = all(
    having.map(({ name, tests }) => testColumn(identifier(`g.${name}`), numberType(name), tests, `having.${name}`)),
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
    ...keyset.keyColumns,
  ]);

  return {
    ofTable: once(() => {
      if (!summarizability)
        return sqlStatement(sql`select ${shown} from (${groupsOf({ rows: [], violation: [] })}) as g
          where ${all([taken, bounds])} order by ${read} ${limit}`);
      const checked = groupsOf({
        rows: summarizability.columns,
        violation: [sql`${summarizability.violation} as violation`],
      });
      // A group that would mislead stands first, whatever page is read and whatever groups are taken.
      return sqlStatement(sql`${summarizability.tables.length ? sql`with recursive ${join(summarizability.tables)}` : sql``}
        select ${shown}, g.violation from (${checked}) as g where g.violation is not null or ${all([taken, bounds])}
        order by g.violation is null, ${read} ${limit}`);
    }),
    countOfTable: once(() =>
      sqlStatement(
        sql`select count(*)::int as count from (${groupsOf({ rows: [], violation: [] })}) as g where ${taken}`,
      ),
    ),
    connection: (rows, totalCount, common) => {
      const [worst] = rows;
      if (summarizability && worst && typeof worst.violation === 'string')
        throw badInput(summarizability.explain(worst.violation, groupLabel(columns, worst)));
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
});
