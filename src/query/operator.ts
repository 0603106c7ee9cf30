import type { AttributeType } from '../graph/attribute-type.js';
import { badInput } from '../graph/request-error.js';
import { isStorable } from '../graph/storable.js';
import { all, type Condition } from './condition.js';
import { folded, foldedValue, isLikeFolded } from './letter-case.js';
import { type Sql, sql } from './sql.js';

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
  integers: sql`int[]`,
};

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&');

type Operator = (column: Sql, value: never, type: Sql) => Condition;

/** What stands before or after a value is what an order has there: of texts, whatever the case of their letters. */
const ordered =
  (sign: Sql): Operator =>
  (column, value: string, type) =>
    type === databaseType.text
      ? sql`${folded(column)} ${sign} ${foldedValue(value)}::${type}`
      : sql`${column} ${sign} ${value}::${type}`;

// A null passes none but isNull.
const operators: Record<string, Operator> = {
  eq: (column, value, type) => sql`${column} = ${value}::${type}`,
  ne: (column, value, type) => sql`${column} <> ${value}::${type}`,
  in: (column, values, type) => sql`${column} = any(${values}::${type}[])`,
  // To PostgreSQL a null is different from all of no values.
  notIn: (column, values: readonly unknown[], type) =>
    values.length > 0 ? sql`${column} <> all(${values}::${type}[])` : sql`${column} is not null`,
  lt: ordered(sql`<`),
  lte: ordered(sql`<=`),
  gt: ordered(sql`>`),
  gte: ordered(sql`>=`),
  isNull: (column, isNull: boolean) => (isNull ? sql`${column} is null` : sql`${column} is not null`),
  contains: (column, value: string) => isLikeFolded(column, `%${escapeLike(value)}%`),
  startsWith: (column, value: string) => isLikeFolded(column, `${escapeLike(value)}%`),
  has: (column, value: string) =>
    sql`exists (select 1 from unnest(${column}) as item where ${folded(sql`item`)} = ${foldedValue(value)})`,
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

/** The tests given of something, by name. */
export type Tests = readonly (readonly [name: string, value: unknown])[];

const howToLeaveOut = (at: string) =>
  at.startsWith('where') ? 'leave it out, or put it in `ifGiven`' : 'leave it out';

/** What is wrong with a test that says nothing. */
export const noTest = (at: string): string => `${at} tests nothing: ${howToLeaveOut(at)}`;

/**
 * The tests given of something.
 * @param at where they stand in the filter, for the one who wrote it
 * @throws GraphQLError BAD_USER_INPUT where there is none
 */
export function testsOf(tests: unknown, at: string): Tests {
  const given = Object.entries(tests ?? {}).filter(([, value]) => value !== undefined);
  if (given.length === 0) throw badInput(noTest(at));
  return given;
}

const looking = new Set(['contains', 'startsWith', 'has']);
const ordering = new Set(['lt', 'lte', 'gt', 'gte']);

/** Whether a test folds the letters of each text it reads, whatever their case: no index serves it. */
export const foldsLetters = (operator: string, type: AttributeType): boolean =>
  looking.has(operator) || (type === 'text' && ordering.has(operator));

/**
 * The tests of one value, all of which hold.
 * @throws GraphQLError BAD_USER_INPUT for a null, or a value that no column can hold
 */
export const testColumn = (column: Sql, type: AttributeType, tests: Tests, at: string): Condition =>
  all(
    tests.map(([operator, value]) => {
      if (value === null)
        throw badInput(
          `${at}.${operator} is null, which tests nothing: ${howToLeaveOut(at)}; \`isNull\` asks for what is absent`,
        );
      assertStorable(value);
      const test = operators[operator];
      if (!test) throw new Error(`there is no operator ${operator}`);
      return test(column, value as never, databaseType[type]);
    }),
  );
