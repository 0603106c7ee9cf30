import { columnName } from '../graph/column-name.js';
import { type EntityClass, membersOf, optionsOf, type Reference } from '../graph/entity-metadata.js';
import type { Condition } from './condition.js';
import { filter, type Where } from './filter.js';
import type { PageArguments } from './keyset.js';
import { identifier, raw, type Sql, sql } from './sql.js';

/** A test of what rows refer to, which may leave few that they can refer to. */
export interface ParentTest {
  /** The ids of those that pass it. */
  readonly parents: Sql;
  /** The column that refers to them. */
  readonly key: Sql;
  /** What the rows themselves are tested for: their ids, at most. */
  readonly others: Condition;
}

/** The one thing that rows are tested for, where that is what they refer to. */
interface TestedReference {
  readonly reference: Reference;
  /** What the name of its column begins with. */
  readonly prefix: string;
  readonly tests: Where;
  /** A filter that has these tests in the place of its own. */
  readonly with: (tests: Where) => Where;
  readonly at: string;
}

/** Null where rows are tested for something else, or more. */
function testedReference(entity: EntityClass, where: Where, at = 'where', prefix = ''): TestedReference | null {
  const [[name = '', tests] = [], another] = Object.entries(where);
  const member = membersOf(entity).get(name);
  if (another || typeof tests !== 'object' || tests === null) return null;
  const inner = { tests: tests as Where, at: `${at}.${name}` };
  if (member?.kind === 'reference')
    return { reference: member, prefix, ...inner, with: (others) => ({ [name]: others }) };
  // One that may be null is tested for that, too.
  if (member?.kind !== 'embedded' || member.nullable) return null;
  const only = testedReference(member.target(), inner.tests, inner.at, `${prefix}${columnName(member.name)}_`);
  return only && { ...only, with: (others) => ({ [name]: only.with(others) }) };
}

/**
 * The test of a page by which its rows can be found behind those they refer to: one through a relation, where each of these has an index of
 * its rows in the order of the page. Null where there is none, and where more is tested: that may be what finds them soonest.
 */
export function parentTest(
  entity: EntityClass,
  alias: string,
  { where, orderBy, latest }: PageArguments,
): ParentTest | null {
  if (orderBy?.length || latest || !optionsOf(entity).indexTail) return null;
  const only = testedReference(entity, where ?? {});
  if (!only) return null;
  const { reference, prefix, at } = only;
  const { id, isNull, ...through } = only.tests;
  if (isNull !== undefined || Object.keys(through).length === 0) return null;
  const target = reference.target();
  const table = identifier(optionsOf(target).table);
  return {
    parents: sql`select "tp"."id" from ${table} as "tp" where ${filter(target, 'tp', through, { at })}`,
    key: identifier(`${alias}.${prefix}${reference.column}`),
    others: filter(entity, alias, id === undefined ? undefined : only.with({ id })),
  };
}

// As many rows are read of each as the page has: of more, the page is sooner found by its order.
const most = 8;
const mostRows = 400;

/** What a page is put together of. */
interface FewParentsPage {
  readonly parents: Sql;
  /** What is shown of its rows. */
  readonly shown: Sql;
  /** The page of the rows that refer to `parent.id`, and that of all. */
  readonly ofParent: Sql;
  readonly ofAll: Sql;
  /** The order and the limit of each. */
  readonly end: Sql;
  /** How many rows the page may have. */
  readonly size: number;
}

/**
 * A page whose rows are found behind few that they refer to, or else in their order, as PostgreSQL finds when it executes the statement:
 * how many pass a test, no plan for any values can tell, and by the order it may read the whole table for a page of nothing.
 */
export function pageOfFew({ parents, shown, ofParent, ofAll, end, size }: FewParentsPage): Sql {
  const few = Math.max(Math.min(most, Math.floor(mostRows / (size + 1))), 1);
  const limit = raw(`limit ${few + 1}`);
  const areFew = sql`(select count(*) from parent) <= ${raw(String(few))}`;
  return sql`with parent as materialized (${parents} ${limit})
    select ${shown} from (
      select "t".* from parent cross join lateral (${ofParent}) as "t" where ${areFew}
      union all
      select "t".* from (${ofAll}) as "t" where not ${areFew}
    ) as "t" ${end}`;
}
