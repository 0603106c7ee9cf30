import { type Collection, optionsOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import { identifier, type Sql, sql } from './sql.js';

/**
 * The rows of a collection that belong to a parent, as what follows `from`: it ends with a condition.
 * @param alias the name of the target's table in the statement
 * @param parent the id of the parent
 */
export function rowsBelongingTo(collection: Collection, alias: string, parent: Sql): Sql {
  const target = collection.target();
  const table = sql`${identifier(optionsOf(target).table)} as ${identifier(alias)}`;
  if (typeof collection.by === 'string') {
    const key = identifier(`${alias}.${columnAt(target, collection.by).column}`);
    return sql`${table} where ${key} = ${parent}`;
  }
  const { table: link, from, to } = collection.by;
  return sql`${identifier(link)} as link join ${table} on ${identifier(`${alias}.id`)} = ${identifier(`link.${to}`)}
    where ${identifier(`link.${from}`)} = ${parent}`;
}
