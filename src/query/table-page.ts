import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';
import { all, always, type Condition } from './condition.js';
import { pageOfFew, parentTest } from './few-parents.js';
import { ofEntity } from './filter.js';
import { type Keyset, type PageArguments, planKeyset } from './keyset.js';
import { joinedKeys } from './order.js';
import type { OrderKey } from './order-key.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** What the page of a whole table is made of. */
interface TablePage {
  readonly entity: EntityClass;
  readonly alias: string;
  readonly args: PageArguments;
  /** What is read of its rows, but for the columns of cursors. */
  readonly columns: Sql;
  readonly withCursors: boolean;
  readonly keys: readonly OrderKey[];
  readonly keyset: Keyset;
  /** The rows that pass its filter and something else, as what follows `from`: it ends with a condition. */
  readonly listed: (also: Condition) => Sql;
}

/** The ways in which the page of a whole table is read. */
export interface TablePageQuery {
  /** The rows of the page. */
  readonly page: () => Sql;
  /** The same, with how many there are on all pages in `total` of each of its own. */
  readonly counted: () => Sql;
}

/** How the page of a whole table is read: which way finds it soonest, its order and its filter tell. */
export function tablePage({
  entity,
  alias,
  args,
  columns,
  withCursors,
  keys,
  keyset,
  listed,
}: TablePage): TablePageQuery {
  const [table, rows, id] = [identifier(optionsOf(entity).table), identifier(alias), identifier(`${alias}.id`)];
  const { bounds, keyColumns, size } = keyset;
  const end = sql`order by ${keyset.read} ${keyset.limit}`;
  const list = join([columns, ...keyColumns]);
  const joined = joinedKeys(keys);
  const few = parentTest(entity, alias, args);

  /** What is compared is joined to the rows. */
  const joinedPage = (total: readonly Sql[]): Sql => {
    const own = planKeyset(entity, joined.keys, args, withCursors);
    return sql`select ${join([columns, ...own.keyColumns, ...total])}
      from (select ${rows}.* from ${listed(always)}) as ${rows} ${join(joined.joins, ' ')}
      where ${own.bounds} order by ${own.read} ${own.limit}`;
  };
  const page = (total: readonly Sql[]): Sql => {
    if (joined.joins.length > 0) return joinedPage(total);
    const shown = join([list, ...total]);
    if (!few) return sql`select ${shown} from ${listed(bounds)} ${end}`;
    return pageOfFew({
      parents: few.parents,
      shown,
      ofParent: sql`select * from ${table} as ${rows}
        where ${all([sql`${few.key} = parent.id`, ofEntity(entity, alias), few.others, bounds])} ${end}`,
      ofAll: sql`select * from ${listed(bounds)} ${end}`,
      end,
      size,
    });
  };
  return {
    page: () => page([]),
    counted: () =>
      args.latest && joined.joins.length === 0
        ? // They are found once, for the page and for how many they are.
          sql`with latest as materialized (select ${id} from ${listed(always)})
            select ${list}, (select count(*)::int from latest) as total from ${table} as ${rows}
            where ${all([sql`${id} in (select id from latest)`, bounds])} ${end}`
        : page([sql`(select count(*)::int as count from ${listed(always)}) as total`]),
  };
}
