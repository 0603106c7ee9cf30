import { optionsOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import type { Condition } from './condition.js';
import type { Where } from './filter.js';
import type { GroupColumn } from './group-column.js';
import { identifier, join, type Sql, sql } from './sql.js';
import type { Summable } from './summable.js';
import { onlyOne, refersTo, testsNothingBut } from './sure-test.js';

/** The numbers of a group that stand at an end of its values in their order. */
const ends: readonly string[] = ['min', 'max'];

/**
 * Groups as a table `g` whose numbers are looked up one by one at the ends of an index, so that no row between them is read;
 * null where that does not serve. It does for the least and the greatest of one measure by one dimension, of all rows that
 * have it, or of those between two values.
 * @param passes the condition on rows `t` that are in any group, which the filter is
 * @param numbers each is read as `all_…`
 */
export function groupEnds(
  { entity, dimensions, measure, value }: Summable,
  keys: readonly GroupColumn[],
  where: Where | null | undefined,
  passes: Condition,
  numbers: readonly string[],
): Sql | null {
  const [only, ...others] = keys;
  const [first] = numbers;
  if (!only || others.length > 0 || !first || !numbers.every((name) => ends.includes(name))) return null;
  const { key, name, expression } = only;
  if (key.kind !== 'reference' || !dimensions.includes(key.path) || !columnAt(entity, key.path).nullable) return null;
  if (onlyOne(where, measure.reference) === undefined || refersTo(where, key.path) !== true) return null;
  if (!testsNothingBut(where, [measure.reference, key.path], [value])) return null;

  const rows = sql`${identifier(optionsOf(entity).table)} as t where ${passes} and ${expression} = part.id`;
  const column = identifier(`t.${columnAt(entity, value).column}`);
  const found = numbers.map(
    (number) => sql`(select ${identifier(number)}(${column}) from ${rows}) as ${identifier(`all_${number}`)}`,
  );
  // Kept together, so that each is looked up once. What no row refers to has no least value, and no greatest.
  return sql`(select * from (select part.id as ${identifier(name)}, ${join(found)}
    from ${identifier(optionsOf(key.reference.target()).table)} as part offset 0) as looked_up
    where ${identifier(`all_${first}`)} is not null) as g`;
}
