import type { AttributeType } from '../graph/attribute-type.js';
import { columnName } from '../graph/column-name.js';
import { type Collection, type EntityClass, membersOf, optionsOf } from '../graph/entity.js';
import { badInput } from '../graph/request-error.js';
import { isStorable } from '../graph/storable.js';
import { rowsBelongingTo } from './collection.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** A filter as it comes from the API: shaped like the `Where` input of an entity. */
export type Where = Readonly<Record<string, unknown>>;
/** A truth value in SQL. */
export type Condition = Sql;

/** The condition that every row passes; left out where others stand beside it. */
export const always: Condition = sql`true`;
const never: Condition = sql`false`;

/** The type a bound value is compared as. */
export const databaseType: Record<AttributeType, Sql> = {
  id: sql`text`,
  text: sql`text`,
  integer: sql`int`,
  number: sql`numeric`,
  boolean: sql`boolean`,
  date: sql`date`,
  timestamp: sql`timestamptz`,
  list: sql`text[]`,
};

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

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

type Operator = (column: Sql, value: never, type: Sql) => Condition;

const operators: Record<string, Operator> = {
  eq: (column, value, type) => sql`${column} = ${value}::${type}`,
  ne: (column, value, type) => sql`${column} <> ${value}::${type}`,
  in: (column, values, type) => sql`${column} = any(${values}::${type}[])`,
  notIn: (column, values, type) => sql`${column} <> all(${values}::${type}[])`,
  lt: (column, value, type) => sql`${column} < ${value}::${type}`,
  lte: (column, value, type) => sql`${column} <= ${value}::${type}`,
  gt: (column, value, type) => sql`${column} > ${value}::${type}`,
  gte: (column, value, type) => sql`${column} >= ${value}::${type}`,
  isNull: (column, isNull: boolean) => (isNull ? sql`${column} is null` : sql`${column} is not null`),
  contains: (column, value: string) => sql`${column} ilike ${`%${escapeLike(value)}%`}`,
  startsWith: (column, value: string) => sql`${column} ilike ${`${escapeLike(value)}%`}`,
  has: (column, value: string) =>
    sql`exists (select 1 from unnest(${column}) as item where lower(item) = lower(${value}))`,
  // As a comparison with the empty list, which an index of the rows with one can serve.
  isEmpty: (column, isEmpty: boolean) => (isEmpty ? sql`${column} = '{}'` : sql`${column} <> '{}'`),
};

/** Refuses what no column can hold, before the database does. */
function assertStorable(value: unknown): void {
  const values = Array.isArray(value) ? value : [value];
  const expected = values.some((one) => typeof one === 'number' && !Number.isFinite(one))
    ? 'a finite number'
    : values.some((one) => typeof one === 'string' && !isStorable(one))
      ? 'a text without NUL characters'
      : null;
  if (expected) throw badInput(`a filter expects ${expected}`);
}

/** The tests of one value, all of which hold. */
export function testColumn(column: Sql, type: AttributeType, tests: Where | null | undefined): Condition {
  if (!tests) return always;
  for (const value of Object.values(tests)) assertStorable(value);
  return all(
    Object.entries(tests).flatMap(([operator, value]) => {
      const test = operators[operator];
      // A null where a value belongs tests nothing: absence is asked for with isNull.
      return test && value !== null && value !== undefined ? [test(column, value as never, databaseType[type])] : [];
    }),
  );
}

// Each relation is a query within a query.
const deepestFilter = 12;
const maximumTests = 200;
const maximumValues = 1000;

function countTests(where: unknown): number {
  if (typeof where !== 'object' || where === null) return 1;
  const parts = Object.values(where);
  if (!Array.isArray(where) || typeof parts[0] === 'object')
    return parts.reduce((count: number, part) => count + countTests(part), 0);
  if (parts.length > maximumValues)
    throw badInput(`a list in a filter has ${maximumValues} values at most, not ${parts.length}`);
  return 1;
}

/** A name for the table inside: longer than those of all tables around it. Equal questions make equal statements. */
function inside(alias: string): string {
  if (alias.length > deepestFilter) throw badInput(`a filter reaches through ${deepestFilter} relations at most`);
  return `${alias}x`;
}

function testCollection(collection: Collection, outer: string, tests: Where): Condition {
  const target = collection.target();
  return all(
    Object.entries(tests).flatMap(([quantifier, where]) => {
      if (!where) return [];
      const alias = inside(outer);
      const passes = conditionOf(target, alias, where as Where);
      const belongs = sql`select 1 from ${rowsBelongingTo(collection, alias, identifier(`${outer}.id`))} and ${ofEntity(target, alias, collection.where)}`;
      if (quantifier === 'some') return [sql`exists (${belongs} and ${passes})`];
      if (quantifier === 'none') return [sql`not exists (${belongs} and ${passes})`];
      return [sql`not exists (${belongs} and (${passes}) is not true)`];
    }),
  );
}

function testMember(entity: EntityClass, alias: string, prefix: string, name: string, tests: Where): Condition {
  const member = membersOf(entity).get(name);
  // A test given as null tests nothing.
  if (tests === null || tests === undefined) return always;
  switch (member?.kind) {
    case 'attribute':
      return testColumn(identifier(`${alias}.${prefix}${member.column}`), member.type, tests);
    case 'embedded':
      return all(
        Object.entries(tests).map(([inner, value]) =>
          testMember(member.target(), alias, `${prefix}${columnName(member.name)}_`, inner, value as Where),
        ),
      );
    case 'reference': {
      const target = member.target();
      const key = identifier(`${alias}.${prefix}${member.column}`);
      const names = Object.keys(tests);
      // The commonest test, by id, needs no look at the other table.
      if (names.length === 1 && names[0] === 'id') return testColumn(key, 'id', tests.id as Where);
      const inner = inside(alias);
      return sql`exists (select 1 from ${identifier(optionsOf(target).table)} as ${identifier(inner)}
        where ${identifier(`${inner}.id`)} = ${key} and ${conditionOf(target, inner, tests)})`;
    }
    case 'collection':
      return testCollection(member, alias, tests);
    default:
      throw new Error(`${entity.name} has nothing called ${name}`);
  }
}

function conditionOf(entity: EntityClass, alias: string, where: Where | undefined | null): Condition {
  if (!where) return always;
  return all(
    Object.entries(where).map(([name, value]) => {
      if (value === null || value === undefined) return always;
      if (name === 'and') return all((value as Where[]).map((part) => conditionOf(entity, alias, part)));
      if (name === 'or')
        return combine(
          (value as Where[]).map((part) => conditionOf(entity, alias, part)),
          'or',
          never,
        );
      if (name === 'not') return sql`(${conditionOf(entity, alias, value as Where)}) is not true`;
      return testMember(entity, alias, '', name, value as Where);
    }),
  );
}

/**
 * A `where` input as a condition on a table.
 * @param alias the name of the entity's table in the statement
 * @throws GraphQLError BAD_USER_INPUT for too many tests, too deep a filter, or a value that no column can hold
 */
export function filter(entity: EntityClass, alias: string, where: Where | undefined | null): Condition {
  const tests = where ? countTests(where) : 0;
  if (tests > maximumTests) throw badInput(`a filter has ${maximumTests} tests at most, not ${tests}`);
  return conditionOf(entity, alias, where);
}

/** The condition that a row of the table is of this entity: of a subtype its kind, and the fixed filter of a collection. */
export function ofEntity(entity: EntityClass, alias: string, where?: Where): Condition {
  const { discriminator } = optionsOf(entity);
  const kind = discriminator ? sql`${identifier(`${alias}.kind`)} = ${discriminator}` : always;
  return all([kind, conditionOf(entity, alias, where)]);
}
