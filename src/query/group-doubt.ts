import { columnAt } from './column.js';
import { some } from './condition.js';
import { identifier, type Sql, sql } from './sql.js';
import { type Aggregate, additive, chronological } from './summable.js';
import type { JudgedGroups } from './summarizability-rule.js';
import { refersTo } from './sure-test.js';
import { treesOf } from './wholes.js';

/** Whether an id is that of a whole; that it is there is looked at first, for it costs less, unless it is known. */
const isWhole = (id: Sql, isThere: boolean) => {
  const isIn = sql`${id} in (select whole from part_of)`;
  return isThere ? isIn : sql`${id} is not null and ${isIn}`;
};

/**
 * Whether a group `g` is to be looked at closer; null where nothing is asked for that could mislead. It is true of every group
 * that breaks a rule which only a closer look tells, and false of most others.
 */
export function doubtOf({ source, keys, where, evidence }: JudgedGroups, asked: readonly Aggregate[]): Sql | null {
  const { entity, dimensions } = source;
  const { first } = evidence;
  const own = (name: string) => identifier(`t.${columnAt(entity, name).column}`);
  const isAsked = (those: readonly Aggregate[]) => those.some((aggregate) => asked.includes(aggregate));
  if (!isAsked([...additive, ...chronological])) return null;

  const alike = identifier(`t.${source.alike}`);
  const leavesDoubt = sql`${alike} is null`;
  // Which of several rows is the first, only their times tell.
  if (isAsked(chronological)) return some([sql`${first.those('doubtful', leavesDoubt)} > 0`, sql`${first.all()} > 1`]);
  const [least, greatest] = first.ends('alike', alike);
  const mayBeWhole = treesOf(
    entity,
    dimensions.filter(
      (name) => columnAt(entity, name).nullable && keys.every(({ expression }) => expression !== own(name)),
    ),
  );
  const doubtful = first.those(
    'doubtful',
    some([leavesDoubt, ...mayBeWhole.map((name) => isWhole(own(name), refersTo(where, name) === true))]),
  );
  return some([sql`${doubtful} > 0`, sql`${least} <> ${greatest}`]);
}
