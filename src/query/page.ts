import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '../graph/connection.js';
import { type Collection, type EntityClass, optionsOf } from '../graph/entity.js';
import { type Column, columnAt } from './column.js';
import { all, filter, rowsOf } from './filter.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { orderKeys } from './order.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';

/** A page to be read: of a whole table, or one for each of many parents by one statement. */
export interface PageQuery {
  /** The statement for a whole table. */
  readonly ofTable: () => RawBuilder<RawRow>;
  /** The statement for the given parents; every row has the parent's id in `parent`. */
  readonly ofParents: (collection: Collection, parents: readonly string[]) => RawBuilder<RawRow>;
  /** How many rows pass the filter, on all pages. */
  readonly countOfTable: () => RawBuilder<RawRow>;
  readonly countOfParents: (collection: Collection, parents: readonly string[]) => RawBuilder<RawRow>;
  /** The rows of one page as a connection. */
  readonly connection: (rows: readonly RawRow[], totalCount?: number) => Connection<Row>;
}

const alias = 't';
const id = sql.ref(`${alias}.id`);

/** The rows that belong to the parent of the outer `k`. */
function belonging(collection: Collection, table: RawBuilder<unknown>): RawBuilder<unknown> {
  if (typeof collection.by === 'string') {
    const key = sql.ref(`${alias}.${columnAt(collection.target(), collection.by).column}`);
    return sql`${table} as ${sql.ref(alias)} where ${key} = k.parent`;
  }
  const { table: link, from, to } = collection.by;
  return sql`${sql.table(link)} as link join ${table} as ${sql.ref(alias)} on ${id} = ${sql.ref(`link.${to}`)}
    where ${sql.ref(`link.${from}`)} = k.parent`;
}

/**
 * Plans a page: keyset, never offset.
 * @throws GraphQLError BAD_USER_INPUT for a page size out of bounds or a cursor of another list
 */
export function planPage(
  entity: EntityClass,
  columns: readonly Column[],
  args: PageArguments,
  withCursors: boolean,
): PageQuery {
  const table = sql.table(optionsOf(entity).table);
  const keys = orderKeys(entity, alias, args.orderBy);
  const keyset = planKeyset(entity, keys, args, withCursors);

  const passes = all([rowsOf(entity, alias), filter(entity, alias, args.where)]);
  const places = withCursors
    ? sql`, ${sql.join(keys.map(({ expression }, index) => sql`${expression}::text as ${sql.ref(`k${index}`)}`))}`
    : sql``;
  const list = sql`${selectList(columns, alias)}${places}`;
  // One row more than the page tells whether there is another page.
  const end = sql`order by ${keyset.read} limit ${keyset.size + 1}`;
  const toRow = rowReader(columns);

  return {
    ofTable: () => sql`select ${list} from ${table} as ${sql.ref(alias)} where ${all([passes, keyset.bounds])} ${end}`,
    ofParents: (collection, parents) =>
      sql`select k.parent, page.* from unnest(${parents}::text[]) with ordinality as k(parent, position)
        cross join lateral (select ordered.*, row_number() over () as place from (
          select ${list} from ${belonging(collection, table)}
          and ${all([rowsOf(entity, alias, collection.where), passes, keyset.bounds])} ${end}) as ordered) as page
        order by k.position, page.place`,
    countOfTable: () => sql`select count(*)::int as count from ${table} as ${sql.ref(alias)} where ${passes}`,
    countOfParents: (collection, parents) =>
      sql`select k.parent, total.count from unnest(${parents}::text[]) as k(parent)
        cross join lateral (select count(*)::int as count from ${belonging(collection, table)}
          and ${all([rowsOf(entity, alias, collection.where), passes])}) as total`,
    connection: (rows, totalCount) => keyset.connection(rows, toRow, totalCount),
  };
}
