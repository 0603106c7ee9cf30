import { type EntityClass, optionsOf, searchableOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import { identifier, type Sql, sql } from './sql.js';

/** What a row is called, by its id: its name or title or, where it has none, the id. */
export function labelOf(entity: EntityClass, id: Sql): Sql {
  const name = optionsOf(entity).calledBy ?? searchableOf(entity)?.title;
  if (name === undefined) return id;
  const { table } = optionsOf(entity);
  const column = identifier(`named.${columnAt(entity, name).column}`);
  return sql`(select ${column} from ${identifier(table)} as named where named.id = ${id})`;
}
