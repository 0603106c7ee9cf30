import { join, type Sql, sql } from './sql.js';

/** A truth value in SQL. */
export type Condition = Sql;

/** The condition that every row passes; left out where others stand beside it. */
export const always: Condition = sql`true`;
// As a query: PostgreSQL leaves out what stands beside a plain false, and with it the look whether there are the ids that a filter names.
const never: Condition = sql`(select false)`;

const combine = (conditions: readonly Condition[], word: 'and' | 'or', empty: Condition): Condition => {
  const [first, ...others] = conditions;
  if (!first) return empty;
  if (others.length === 0) return first;
  return sql`(${join(conditions, ` ${word} `)})`;
};

/** All conditions hold. */
export const all = (conditions: readonly Condition[]): Condition =>
  combine(
    conditions.filter((condition) => condition !== always),
    'and',
    always,
  );

/** At least one condition holds; none does where there are none. */
export const some = (conditions: readonly Condition[]): Condition => combine(conditions, 'or', never);

/** The condition does not hold: it is false, or unknown for a null. */
export const not = (condition: Condition): Condition =>
  condition === always ? never : sql`(${condition}) is not true`;
