import type { Collection } from '../graph/entity-metadata.js';
import { badInput } from '../graph/request-error.js';
import { rowsBelongingTo } from './collection.js';
import { all } from './condition.js';
import { filter, ofEntity, type Where } from './filter.js';
import type { FilterSize } from './filter-size.js';
import { latestOf } from './latest.js';
import { type DirectionName, directed, type OrderKey } from './order-key.js';
import { identifier, type Sql, sql } from './sql.js';
import { onlyOne } from './sure-test.js';

/** How rows are ordered by those of a collection, as it comes from the API. */
export type CollectionOrder = {
  readonly where?: Where | null;
} & Readonly<Record<string, unknown>>;

/** The value of the number whose period ends last. Of several the plainest, as of a field that finds one figure. */
function latestValue(collection: Collection, alias: string, rows: Sql, where: Where | null | undefined): Sql {
  const target = collection.target();
  const { members, column, isPrinting, end, plainest } = latestOf(target, alias);
  if (onlyOne(where, members.measure) === undefined)
    throw badInput(
      `orderBy by \`latest\` expects a \`where\` that takes one ${members.measure} by its id: values of several are not compared`,
    );
  return sql`(select ${column(members.value)} from ${rows} and ${end} is not null and ${isPrinting}
    order by ${end} desc, ${plainest} limit 1)`;
}

/**
 * The key that orders rows by those of a collection: how many they are, or the latest value among them.
 * @param outer the name of the table of the rows that are ordered
 * @param alias a name for the table of the collection
 * @param size what the filters of an order count to, all together
 * @throws GraphQLError BAD_USER_INPUT where not exactly one key is given, or values of several measures would be compared
 */
export function collectionOrder(
  collection: Collection,
  outer: string,
  alias: string,
  { where, ...order }: CollectionOrder,
  size: FilterSize,
): OrderKey {
  const target = collection.target();
  const given = Object.entries(order).filter(([, direction]) => direction !== undefined && direction !== null);
  const [only] = given;
  if (!only || given.length > 1)
    throw badInput(
      `${collection.name} in orderBy expects exactly one field of ${target.name}CollectionOrder beside \`where\`, not ${given.length}`,
    );
  const [name, direction] = only as [string, DirectionName];
  const passes = all([ofEntity(target, alias, collection.where), filter(target, alias, where, { size })]);
  const rows = sql`${rowsBelongingTo(collection, alias, identifier(`${outer}.id`))} and ${passes}`;
  const label = `${collection.name}.${name}${where ? ` ${JSON.stringify(where)}` : ''}`;
  const key =
    name === 'count'
      ? directed(sql`(select count(*) from ${rows})`, 'integer', false, direction, label)
      : directed(latestValue(collection, alias, rows, where), 'number', true, direction, label);
  return { ...key, relations: 1 };
}
