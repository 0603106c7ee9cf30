import { columnName } from '../graph/column-name.js';
import { type EntityClass, membersOf, optionsOf, type Reference } from '../graph/entity-metadata.js';
import { all, type Condition } from './condition.js';
import { filter, namesKnown, type Where } from './filter.js';
import type { PageArguments } from './keyset.js';
import { identifier, raw, type Sql, sql } from './sql.js';

/** A test of what rows refer to, which may leave few that they can refer to. */
export interface ParentTest {
  /** The ids of those that pass it. */
  readonly parents: Sql;
  /** The column that refers to them. */
  readonly key: Sql;
  /** What the rows themselves are tested for: their values, and the ids of what they refer to. */
  readonly others: Condition;
}

/** A test of rows by what they refer to. */
interface TestedReference {
  readonly reference: Reference;
  /** What the name of its column begins with. */
  readonly prefix: string;
  readonly tests: Where;
  /** A filter that has these tests in the place of its own. */
  readonly with: (tests: Where) => Where;
  readonly at: string;
}

/** Null where it is a test of something else, or of more. */
function testedReference(
  entity: EntityClass,
  [name, tests]: readonly [string, unknown],
  at = 'where',
  prefix = '',
): TestedReference | null {
  const member = membersOf(entity).get(name);
  if (typeof tests !== 'object' || tests === null) return null;
  const inner = { tests: tests as Where, at: `${at}.${name}` };
  if (member?.kind === 'reference')
    return { reference: member, prefix, ...inner, with: (others) => ({ [name]: others }) };
  // One that may be null is tested for that, too.
  if (member?.kind !== 'embedded' || member.nullable) return null;
  const [first, another] = Object.entries(inner.tests);
  if (!first || another) return null;
  const only = testedReference(member.target(), first, inner.at, `${prefix}${columnName(member.name)}_`);
  return only && { ...only, with: (others) => ({ [name]: only.with(others) }) };
}

/** Whether nothing but values is tested: most rows have the same few, and there is no index by which they would be found sooner. */
function testsValues(
  entity: EntityClass,
  [name, tests]: readonly [string, unknown],
  indexed = optionsOf(entity).indexed ?? {},
  path = name,
): boolean {
  const member = membersOf(entity).get(name);
  if (member?.kind === 'attribute') return name !== 'id' && !indexed[path];
  if (member?.kind !== 'embedded') return false;
  return Object.entries(tests ?? {}).every(
    (inner) => inner[0] === 'isNull' || testsValues(member.target(), inner, indexed, `${path}.${inner[0]}`),
  );
}

/**
 * The test of a page by which its rows can be found behind those they refer to: one through a relation, where each of these has an index of
 * its rows in the order of the page. Null where there is none, and where more is tested than values: that may be what finds them soonest.
 */
export function parentTest(
  entity: EntityClass,
  alias: string,
  { where, orderBy, latest }: PageArguments,
): ParentTest | null {
  if (orderBy?.length || latest || !optionsOf(entity).indexTail) return null;
  const tests = Object.entries(where ?? {}).filter(([, tested]) => tested !== undefined);
  const [through, another] = tests.filter((test) => !testsValues(entity, test));
  const tested = through && !another ? testedReference(entity, through) : null;
  if (!tested) return null;
  const { reference, prefix, at } = tested;
  const { id, isNull, ...throughIt } = tested.tests;
  if (isNull !== undefined || Object.keys(throughIt).length === 0) return null;
  const values = Object.fromEntries(tests.filter((test) => test !== through));
  const others = { ...values, ...(id !== undefined && tested.with({ id })) };
  const target = reference.target();
  const table = identifier(optionsOf(target).table);
  return {
    // What the rows are tested for is read for none where no parent passes: what that names is looked for here.
    parents: sql`select "tp"."id" from ${table} as "tp" where ${all([namesKnown(entity, others), filter(target, 'tp', throughIt, { at })])}`,
    key: identifier(`${alias}.${prefix}${reference.column}`),
    others: filter(entity, alias, others),
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
