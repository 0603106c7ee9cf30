import { optionsOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import { all, always, some } from './condition.js';
import { identifier, type Sql, sql } from './sql.js';
import { type Aggregate, additive, chronological } from './summable.js';
import type { JudgedGroups } from './summarizability-rule.js';
import { onlyOne, refersTo } from './sure-test.js';
import { treesWithin, wholeIdsOf } from './wholes.js';

/**
 * Whether a group `g` is to be looked at closer; null where nothing is asked for that could mislead. It is true of every group
 * that breaks a rule which only a closer look tells, and false of most others.
 */
export function doubtOf({ source, keys, where, evidence }: JudgedGroups, asked: readonly Aggregate[]): Sql | null {
  const { entity } = source;
  const { first } = evidence;
  const { reference: measure } = source.measure;
  const columnOf = (table: string, name: string) => identifier(`${table}.${columnAt(entity, name).column}`);
  const own = (name: string) => columnOf('t', name);
  const isAsked = (those: readonly Aggregate[]) => those.some((aggregate) => asked.includes(aggregate));
  if (!isAsked([...additive, ...chronological])) return null;

  const alike = identifier(`t.${source.alike}`);
  const leavesDoubt = sql`${alike} is null`;
  // Which of several rows is the first, only their times tell.
  if (isAsked(chronological)) return some([sql`${first.those('doubtful', leavesDoubt)} > 0`, sql`${first.all()} > 1`]);
  const [least, greatest] = first.ends('alike', alike);
  // Of what every row has, `alike` tells.
  const mayBeWhole = treesWithin(source, keys, where).filter((name) => columnAt(entity, name).nullable);
  const only = onlyOne(where, measure);
  const ofMeasure = only === undefined ? always : sql`${columnOf('w', measure)} = ${only}::text`;
  /** Whether a row refers to a whole. What costs least is looked at first: most measures have no number of any, which is found out once. */
  const isOfWhole = (name: string) => {
    const isThere = refersTo(where, name) === true ? always : sql`${own(name)} is not null`;
    const wholes = wholeIdsOf(entity, name);
    const isOfAny = sql`${columnOf('w', name)} = any(array(${wholes}))`;
    const hasAny = sql`(select exists (select from ${identifier(optionsOf(entity).table)} as w where ${all([ofMeasure, isOfAny])}))`;
    return all([isThere, hasAny, sql`${own(name)} in (${wholes})`]);
  };
  const doubtful = first.those('doubtful', some([leavesDoubt, ...mayBeWhole.map(isOfWhole)]));
  return some([sql`${doubtful} > 0`, sql`${least} <> ${greatest}`]);
}
