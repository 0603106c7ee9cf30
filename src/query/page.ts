import type { Connection } from '../graph/connection.js';
import { type Collection, optionsOf } from '../graph/entity.js';
import { columnAt } from './column.js';
import { all, filter, rowsOf } from './filter.js';
import { type PageArguments, planKeyset } from './keyset.js';
import { orderKeys } from './order.js';
import { once, oncePer, remembered } from './remembered.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';
import type { PagePlace } from './shape.js';
import { identifier, join, type Sql, type Statement, sql, statementOf } from './sql.js';
import { attachAll, type Referred, type Together, together } from './together.js';

/** A page to be read: of a whole table, or one for each of many parents by one statement. */
export interface PageQuery {
  /** The statement for a whole table. */
  readonly ofTable: () => Together;
  /** The statement for the given parents; every row has the parent's id in `parent`. */
  readonly ofParents: (collection: Collection, parents: readonly string[]) => Pick<Together, 'query' | 'apart'>;
  /** How many rows pass the filter, on all pages. */
  readonly countOfTable: () => Statement;
  readonly countOfParents: (collection: Collection, parents: readonly string[]) => Statement;
  /** The rows of one page, with what they refer to, as a connection. */
  readonly connection: (rows: readonly RawRow[], referred: Referred, totalCount?: number) => Connection<Row>;
}

const alias = 't';
const id = identifier(`${alias}.id`);

/** The rows that belong to the parent of the outer `k`. */
function belonging(collection: Collection, table: Sql): Sql {
  if (typeof collection.by === 'string') {
    const key = identifier(`${alias}.${columnAt(collection.target(), collection.by).column}`);
    return sql`${table} as ${identifier(alias)} where ${key} = k.parent`;
  }
  const { table: link, from, to } = collection.by;
  return sql`${identifier(link)} as link join ${table} as ${identifier(alias)} on ${id} = ${identifier(`link.${to}`)}
    where ${identifier(`link.${from}`)} = k.parent`;
}

// What stands for the parents, the first value of a statement, until they are known.
const noParents: readonly string[] = [];

const forParents = ({ text, values }: Statement, parents: readonly string[]): Statement => ({
  text,
  values: [parents, ...values.slice(1)],
});

/**
 * Plans a page: keyset, never offset.
 * @throws GraphQLError BAD_USER_INPUT for a page size out of bounds or a cursor of another list
 */
export const planPage = remembered(({ shape, withCursors }: PagePlace, args: PageArguments): PageQuery => {
  const { entity, columns } = shape;
  const table = identifier(optionsOf(entity).table);
  const keys = orderKeys(entity, alias, args.orderBy);
  const keyset = planKeyset(entity, keys, args, withCursors);

  const passes = all([rowsOf(entity, alias), filter(entity, alias, args.where)]);
  const list = join([selectList(columns, alias), ...keyset.places]);
  const end = sql`order by ${keyset.read} ${keyset.limit}`;
  const toRow = rowReader(columns);

  const rows = sql`${table} as ${identifier(alias)}`;
  const pageOf = oncePer((collection: Collection) =>
    together(
      sql`select k.parent, page.* from unnest(${noParents}::text[]) with ordinality as k(parent, position)
        cross join lateral (select ordered.*, row_number() over () as place from (
          select ${list} from ${belonging(collection, table)}
          and ${all([rowsOf(entity, alias, collection.where), passes, keyset.bounds])} ${end}) as ordered) as page
        order by k.position, page.place`,
      shape,
      ['parent', ...keyset.placeNames],
    ),
  );
  const countOf = oncePer((collection: Collection) =>
    statementOf(
      sql`select k.parent, total.count from unnest(${noParents}::text[]) as k(parent)
        cross join lateral (select count(*)::int as count from ${belonging(collection, table)}
          and ${all([rowsOf(entity, alias, collection.where), passes])}) as total`,
    ),
  );
  return {
    ofTable: once(() =>
      together(sql`select ${list} from ${rows} where ${all([passes, keyset.bounds])} ${end}`, shape, keyset.placeNames),
    ),
    ofParents: (collection, parents) => {
      const { query, apart } = pageOf(collection);
      return { query: forParents(query, parents), apart };
    },
    countOfTable: once(() => statementOf(sql`select count(*)::int as count from ${rows} where ${passes}`)),
    countOfParents: (collection, parents) => forParents(countOf(collection), parents),
    connection: (page, referred, totalCount) => {
      const connection = keyset.connection(page, toRow, totalCount);
      attachAll(connection.nodes, shape, referred);
      return connection;
    },
  };
});
