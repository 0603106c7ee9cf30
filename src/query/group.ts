import type { Connection } from '../graph/connection.js';
import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';
import { isDecimal } from '../graph/group-input.js';
import { once } from '../graph/once.js';
import { attachAll } from './attach.js';
import { all } from './condition.js';
import { type EagerLoad, eagerLoad } from './eager-load.js';
import { type FacetArguments, type FacetQuery, planFacets } from './facet.js';
import { filter, ofEntity, type Where } from './filter.js';
import { groupColumns, labelOfKey, neighboursOf } from './group-column.js';
import { groupOrder, ordersGiven } from './group-order.js';
import { type Group, groupReader } from './group-row.js';
import { groupTable, isInGroups } from './group-table.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { latestOfEach } from './latest.js';
import { testColumn, testsOf } from './operator.js';
import { orderKeys } from './order.js';
import type { PageQuery } from './page.js';
import { cachePlans } from './plan-cache.js';
import { type RawRow, rowReader, selectList } from './row.js';
import type { Shape } from './shape.js';
import { identifier, join, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';
import type { Summable } from './summable.js';

/** What rows are grouped by, which groups are taken, and which page of them. */
export interface GroupArguments extends PageArguments {
  readonly groupBy: readonly string[];
  /** Groups by other keys, of which each row must be in one. */
  readonly within?: readonly { readonly groupBy: readonly string[]; readonly ids: readonly string[] }[];
  readonly having?: Where | null;
}

/** How groups are read: most are in no doubt, and the statement that looks closer at the others takes longer. */
export interface GroupStatements {
  readonly statement: SqlStatement;
  /** What is read instead where a row of the former is `doubtful`; null where none is. */
  readonly closer: (() => SqlStatement) | null;
}

/** Groups to be read, and the rows behind them. */
export interface GroupQuery {
  readonly ofTable: () => GroupStatements;
  readonly countOfTable: () => SqlStatement;
  /** All groups, in no order and whatever the size of a page: for those that are few. */
  readonly ofAll: () => GroupStatements;
  /** @param common what is added to all of them */
  readonly groups: <Common extends object>(rows: readonly RawRow[], common: Common) => readonly (Group & Common)[];
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
  readonly facetsOfGroups: (args: FacetArguments, ids: readonly string[]) => FacetQuery;
  readonly connection: PageQuery['connection'];
}

/** What is read of groups where they are asked for. */
export interface GroupShape {
  readonly source: Summable;
  /** The fields of a group that are asked for. */
  readonly selected: ReadonlySet<string>;
  /** Whether it is selected what the values of attributes are called. */
  readonly withLabels: boolean;
  /** Whether the cursors of groups are selected. */
  readonly withCursors: boolean;
}

/** Of each series of what passes a filter the latest, as a table `t`. */
const latestPassing = (entity: EntityClass, where: Where | null | undefined): Sql =>
  latestOfEach(entity, 't', (isTaken) => {
    const passes = all([ofEntity(entity, 't'), filter(entity, 't', where), isTaken]);
    return sql`${identifier(optionsOf(entity).table)} as t where ${passes}`;
  });

/**
 * Plans groups: read by key, never by offset, and checked in the statement that computes them.
 * @throws GraphQLError BAD_USER_INPUT for keys, an order, a page size or a cursor that do not fit
 */
export const planGroups = cachePlans(
  ({ source, selected, withLabels, withCursors }: GroupShape, args: GroupArguments): GroupQuery => {
    const { entity, period } = source;
    const neighbours = neighboursOf(entity);
    const columns = groupColumns(entity, period, args.groupBy, neighbours.valueAt);
    const order = groupOrder(entity, columns, args.orderBy);
    const having = Object.entries(args.having ?? {}).flatMap(([name, tests]) =>
      tests === undefined ? [] : [{ name, tests: testsOf(tests, `having.${name}`) }],
    );
    const compared = new Set([...ordersGiven(args.orderBy).flat(), ...having].map(({ name }) => name));
    const used = new Set([...selected, ...compared]);

    const isWithin = (args.within ?? []).map(({ groupBy, ids }) => {
      const of = groupColumns(entity, period, groupBy, neighbours.valueAt);
      return isInGroups(of, ids);
    });
    const isLatest = args.latest ? [sql`t.id in (select t.id from ${latestPassing(entity, args.where)})`] : [];
    const rows = { where: args.where, also: all([...isWithin, ...isLatest]) };
    const table = groupTable(source, columns, rows, used, compared, neighbours);
    const { id, idOfGroup, numbers, passes, isLabelled } = table;
    const taken = all(
      having.map(({ name, tests }) =>
        testColumn(identifier(`g.${name}`), isDecimal(name) ? 'number' : 'integer', tests, `having.${name}`),
      ),
    );

    const keyset = planKeyset(entity, order, args, withCursors);
    const { bounds, read, limit } = keyset;
    const labels = withLabels ? columns.map(labelOfKey) : [];
    const shown = join([
      // By which the rows behind it are found.
      ...(used.has('id') ? [sql`${idOfGroup} as id`] : []),
      ...(isLabelled ? [sql`g.label`] : []),
      ...columns.map(({ name, type }, index) => {
        const value = identifier(`g.${name}`);
        return sql`${type === 'date' ? sql`${value}::text` : value} as ${identifier(`v${index}`)}`;
      }),
      ...labels.flatMap((label, index) => (label ? [sql`${label} as ${identifier(`l${index}`)}`] : [])),
      ...numbers.map((name) => {
        const value = identifier(`g.${name}`);
        // Its digits, as of any number that is read: the nearest double is found here.
        return sql`${isDecimal(name) ? sql`${value}::text` : value} as ${identifier(name)}`;
      }),
      ...table.beside,
      ...keyset.keyColumns,
    ]);
    /** @param rest what stands behind the groups */
    const readBy = (rest: Sql): GroupStatements => {
      const closer = once(() => {
        const { before, groups } = table.judged;
        return sqlStatement(sql`${before}select ${shown} from ${groups} ${rest}`);
      });
      if (!table.atFirst) return { statement: closer(), closer: null };
      const { before, groups } = table.atFirst;
      return { statement: sqlStatement(sql`${before}select ${shown}, g.doubtful from ${groups} ${rest}`), closer };
    };

    return {
      ofTable: once(() => readBy(sql`where ${all([taken, bounds])} order by ${read} ${limit}`)),
      countOfTable: once(() => {
        const { before, groups } = having.length > 0 ? table.judged : table.bare;
        return sqlStatement(sql`${before}select count(*)::int as count from ${groups} where ${taken}`);
      }),
      ofAll: once(() => readBy(sql`where ${taken}`)),
      groups: (rows, common) => rows.map(groupReader(entity, args.groupBy, columns, table.refusedIn, common)),
      connection: (groups, totalCount, common) =>
        keyset.connection(groups, groupReader(entity, args.groupBy, columns, table.refusedIn, common), totalCount),
      rowsBehind: (shape, rowArgs, withCursors) => {
        const keys = orderKeys(entity, 't', rowArgs.orderBy);
        const ends = planKeyset(entity, keys, rowArgs, withCursors);
        const behind = (ids: readonly string[]) =>
          all([passes, filter(entity, 't', rowArgs.where), isInGroups(columns, ids)]);
        return {
          // Numbered in one pass over the rows: a look for each group would pass over them once for every group.
          ofGroups: (ids) =>
            eagerLoad(
              sql`select * from (
              select ${id} as parent, ${join([selectList(shape.columns), ...ends.keyColumns])},
                row_number() over (partition by ${id} order by ${ends.read}) as number
              from ${neighbours.tables()} where ${all([behind(ids), ends.bounds])}) as numbered
              where number <= ${ends.size + 1} order by number`,
              shape,
              ['parent', ...ends.keyNames],
            ),
          countOfGroups: (ids) =>
            sql`select ${id} as parent, count(*)::int as count from ${neighbours.tables()} where ${behind(ids)} group by 1`,
          facetsOfGroups: (asked, ids) =>
            planFacets(
              entity,
              asked,
              (read) => sql`select ${id} as parent, ${read} from ${neighbours.tables()} where ${behind(ids)}`,
            ),
          connection: (rows, loaded, totalCount) => {
            const connection = ends.connection(rows, rowReader(shape.columns), totalCount);
            attachAll(connection.nodes, shape, loaded);
            return connection;
          },
        };
      },
    };
  },
);
