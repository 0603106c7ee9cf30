import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';
import type { LatestNumber } from '../graph/entity-options.js';
import { columnAt } from './column.js';
import type { Condition } from './condition.js';
import { identifier, raw, type Sql, sql } from './sql.js';

/** How the latest of numbers is found; of a table that `alias` names. */
interface Latest {
  readonly members: LatestNumber;
  readonly column: (path: string) => Sql;
  /** Whether a number is printed here first. */
  readonly isPrinting: Condition;
  /** The day on which its period ends. */
  readonly end: Sql;
  /** What follows the end in an order in which the latest is the first. */
  readonly plainest: Sql;
}

/** @throws Error for rows that are no numbers */
export function latestOf(entity: EntityClass, alias: string): Latest {
  const { latest: members } = optionsOf(entity);
  if (!members) throw new Error(`${entity.name} rows have no latest`);
  const column = (path: string) => identifier(`${alias}.${columnAt(entity, path).column}`);
  return {
    members,
    column,
    isPrinting: sql`not ${column(members.repeated)}`,
    end: column(`${members.period}.end`),
    plainest: sql`${raw(members.plainestFirst(identifier(alias).text))}, ${identifier(`${alias}.id`)}`,
  };
}

/**
 * Of each series the latest number, as a table of the same name: that whose period ends last, one without days only where none
 * has them. Further printings are left out.
 * @param rows the numbers, as what follows `from`
 */
export function latestOfEach(entity: EntityClass, alias: string, rows: (isTaken: Condition) => Sql): Sql {
  const { members, column, isPrinting, end, plainest } = latestOf(entity, alias);
  const series = column(members.series);
  return sql`(select distinct on (${series}) ${identifier(alias)}.* from ${rows(isPrinting)}
    order by ${series}, ${end} desc nulls last, ${plainest}) as ${identifier(alias)}`;
}
