import type { Connection } from '../graph/connection.js';
import { type Collection, optionsOf } from '../graph/entity-metadata.js';
import { once, oncePer } from '../graph/once.js';
import { attachAll } from './attach.js';
import { rowsBelongingTo } from './collection.js';
import { all, always, type Condition } from './condition.js';
import { type EagerLoad, eagerLoad } from './eager-load.js';
import { type FacetArguments, type FacetQuery, planFacets } from './facet.js';
import { filter, ofEntity } from './filter.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { latestOfEach } from './latest.js';
import { orderKeys } from './order.js';
import { cachePlans } from './plan-cache.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';
import type { ConnectionShape, Loaded } from './shape.js';
import { identifier, join, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';
import { tablePage } from './table-page.js';

/** A page to be read: of a whole table, or one for each of many parents by one statement. */
export interface PageQuery {
  /** The statement for a whole table. */
  readonly ofTable: () => EagerLoad;
  /** The same with how many rows there are on all pages, in `total` of each of its own. */
  readonly ofTableCounted: () => EagerLoad;
  /** Whether a page without rows means that there are none on any. */
  readonly isFromEnd: boolean;
  /** The statement for the given parents; every row has the parent's id in `parent`. */
  readonly ofParents: (collection: Collection, parents: readonly string[]) => Pick<EagerLoad, 'statement' | 'split'>;
  /** How many rows pass the filter, on all pages. */
  readonly countOfTable: () => SqlStatement;
  readonly countOfParents: (collection: Collection, parents: readonly string[]) => SqlStatement;
  /**
   * The same for the rows of another part of a statement, as it stands there.
   * @param parents a table with their ids in `parent`
   */
  readonly ofRows: (collection: Collection, parents: Sql) => Sql;
  readonly countOfRows: (collection: Collection, parents: Sql) => Sql;
  /** The names of the columns of cursors, in the rows of a page. */
  readonly keyNames: readonly string[];
  /** What the rows that pass the filter are counted by: those of the table, with no parent, or of each parent. */
  readonly facetsOfTable: (args: FacetArguments) => FacetQuery;
  readonly facetsOfParents: (collection: Collection, args: FacetArguments, parents: readonly string[]) => FacetQuery;
  /** The rows of one page, with what they refer to, as a connection. */
  readonly connection: (rows: readonly RawRow[], loaded: Loaded, totalCount?: number) => Connection<Row>;
}

const alias = 't';

/** The rows that belong to the parent of the outer `k`. */
const belonging = (collection: Collection) => rowsBelongingTo(collection, alias, sql`k.parent`);

// What stands for the parents, the first value of a statement, until they are known.
const parentsGiven = sql`unnest(${[] as readonly string[]}::text[])`;

const forParents = ({ text, values }: SqlStatement, parents: readonly string[]): SqlStatement => ({
  text,
  values: [parents, ...values.slice(1)],
});

/**
 * Plans a page: keyset, never offset.
 * @throws GraphQLError BAD_USER_INPUT for a page size out of bounds or a cursor of another list
 */
export function pageQuery({ shape, withCursors }: ConnectionShape, args: PageArguments): PageQuery {
  const { entity, columns } = shape;
  const table = identifier(optionsOf(entity).table);
  const keys = orderKeys(entity, alias, args.orderBy);
  const keyset = planKeyset(entity, keys, args, withCursors);

  const passes = all([ofEntity(entity, alias), filter(entity, alias, args.where)]);
  const list = join([selectList(columns), ...keyset.keyColumns]);
  const end = sql`order by ${keyset.read} ${keyset.limit}`;
  const toRow = rowReader(columns);

  /** The rows of the list, as what follows `from`: it ends with a condition. */
  const listed = (collection: Collection | null, also = always): Sql => {
    const passing = (more: Condition) =>
      collection
        ? sql`${belonging(collection)} and ${all([ofEntity(entity, alias, collection.where), passes, more])}`
        : sql`${table} as ${identifier(alias)} where ${all([passes, more])}`;
    return args.latest ? sql`${latestOfEach(entity, alias, passing)} where ${also}` : passing(also);
  };
  const ofRows: PageQuery['ofRows'] = (collection, parents) =>
    sql`select k.parent, page.* from ${parents} as k(parent)
        cross join lateral (select ordered.*, row_number() over () as number from (
          select ${list} from ${listed(collection, keyset.bounds)} ${end}) as ordered) as page
        order by page.number`;
  const countOfRows: PageQuery['countOfRows'] = (collection, parents) =>
    sql`select k.parent, total.count from ${parents} as k(parent)
        cross join lateral (select count(*)::text as count from ${listed(collection)}) as total`;
  const pageOf = oncePer((collection: Collection) =>
    eagerLoad(ofRows(collection, parentsGiven), shape, ['parent', ...keyset.keyNames]),
  );
  const countOf = oncePer((collection: Collection) => sqlStatement(countOfRows(collection, parentsGiven)));
  const counted = sql`select count(*)::int as count from ${listed(null)}`;
  const whole = tablePage({
    entity,
    alias,
    args,
    columns: selectList(columns),
    withCursors,
    keys,
    keyset,
    listed: (also) => listed(null, also),
  });
  return {
    ofTable: once(() => eagerLoad(whole.page(), shape, keyset.keyNames)),
    ofTableCounted: once(() => eagerLoad(whole.counted(), shape, [...keyset.keyNames, 'total'])),
    isFromEnd: !args.after && !args.before,
    ofParents: (collection, parents) => {
      const { statement, split } = pageOf(collection);
      return { statement: forParents(statement, parents), split };
    },
    countOfTable: once(() => sqlStatement(counted)),
    countOfParents: (collection, parents) => forParents(countOf(collection), parents),
    ofRows,
    countOfRows,
    keyNames: keyset.keyNames,
    facetsOfTable: (asked) =>
      planFacets(entity, asked, (read) => sql`select null as parent, ${read} from ${listed(null)}`),
    facetsOfParents: (collection, asked, parents) =>
      planFacets(
        entity,
        asked,
        (read) => sql`select k.parent, own.* from unnest(${parents}::text[]) as k(parent)
          cross join lateral (select ${read} from ${listed(collection)}) as own`,
      ),
    connection: (page, loaded, totalCount) => {
      const connection = keyset.connection(page, toRow, totalCount);
      attachAll(connection.nodes, shape, loaded);
      return connection;
    },
  };
}

/** A page planned once for equal arguments: see `pageQuery`. */
export const planPage = cachePlans(pageQuery);
