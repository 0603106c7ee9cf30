import type { AttributeType } from '../graph/attribute-type.js';
import { columnName } from '../graph/column-name.js';
import { isCodeList } from '../graph/described-enum.js';
import {
  type Attribute,
  type Collection,
  concreteTypes,
  type EmbeddedValue,
  type EntityClass,
  membersOf,
  optionsOf,
  type Reference,
} from '../graph/entity-metadata.js';
import { badInput } from '../graph/request-error.js';
import { rowsBelongingTo } from './collection.js';
import { columnsOf } from './column.js';
import { all, always, type Condition, not, some } from './condition.js';
import { FilterSize } from './filter-size.js';
import { testsGiven } from './given.js';
import { areKnownCodes } from './known-code.js';
import { areKnownIds, assertPrefix } from './known-id.js';
import { foldsLetters, noTest, testColumn, testsOf } from './operator.js';
import { passesNull } from './passes-null.js';
import { foundIds, searchText } from './search-text.js';
import { identifier, literal, type Sql, sql } from './sql.js';

/** A filter as it comes from the API: shaped like the `Where` input of an entity. */
export type Where = Readonly<Record<string, unknown>>;

/** What the query, or the query within it, that a row is read by has so far. */
interface QueryLevel {
  /** How many queries within it PostgreSQL may take for joins. */
  joins: number;
  /** Whether it looks for rows that point to its own. */
  isQuantified: boolean;
}

const newLevel = (): QueryLevel => ({ joins: 0, isQuantified: false });

/** The row that is tested, or a value embedded in it. */
interface Tested {
  readonly entity: EntityClass;
  /** The name of its table in the statement. */
  readonly alias: string;
  /** What the names of its columns begin with. */
  readonly prefix: string;
  /** Where the test stands in the filter, for the one who wrote it. */
  readonly at: string;
  readonly level: QueryLevel;
  /** Whether a client gives the filter, who may be wrong about ids. */
  readonly isGiven: boolean;
  /** What the whole filter has so far. */
  readonly size: FilterSize;
  /** That there are the ids and codes it names. These stand before it: a query in it is estimated by all that stands in that. */
  readonly known: Condition[];
}

// Each relation is a query within a query.
const deepestFilter = 12;

// PostgreSQL takes queries within a query for joins, and weighs their orders against each other: of eight that takes longer
// than any answer, of forty seconds.
const maximumJoins = 4;

/** A test of what a row is related to, as a query within its query. */
function within({ level }: Tested, inner: QueryLevel, query: Condition): Condition {
  // It takes many rows that point to one for few, and would look for them again for every row of the others.
  if (level.joins < maximumJoins && !inner.isQuantified) {
    level.joins++;
    return query;
  }
  // What is compared with true stays a query of its own, that runs once.
  return sql`(${query}) is true`;
}

/** The name of the table that a relation leads to: longer than those of all around it. Equal questions make equal statements. */
function inside({ alias, size }: Tested): string {
  size.addRelation();
  if (alias.length > deepestFilter) throw badInput(`a filter reaches through ${deepestFilter} relations at most`);
  return `${alias}x`;
}

/** The test whether there is a row or a value; none where it is not asked for. */
function testPresence(
  { at, size }: Tested,
  isNull: unknown,
  present: Condition,
  absent: Condition,
): readonly Condition[] {
  if (isNull === undefined) return [];
  if (isNull === null) throw badInput(noTest(`${at}.isNull`));
  size.add(1);
  return [isNull ? absent : present];
}

function testValue({ size }: Tested, column: Sql, type: AttributeType, tests: unknown, at: string): Condition {
  const given = testsOf(tests, at);
  for (const [operator, value] of given) {
    size.addTest(foldsLetters(operator, type));
    if (Array.isArray(value)) size.addValues(value.length);
  }
  return testColumn(column, type, given, at);
}

// As the ids of dimensions are given; what a client may make up besides is bound.
const plainId = /^[a-z-]{1,40}:[a-z0-9.-]{1,100}$/;

/** The test that an id is one on which the best plan depends: in the text of the statement, so that each has a plan of its own. */
function testUneven(column: Sql, entity: EntityClass, tests: unknown): Condition | null {
  const { eq, ...others } = tests as Where;
  const isOne = optionsOf(entity).uneven && Object.keys(others).length === 0 && plainId.test(String(eq));
  return isOne ? sql`${column} = ${literal(String(eq))}` : null;
}

/** The tests of an id: those it names are those of rows that there are, for nothing is excluded by one that is misspelt. */
function testId(tested: Tested, column: Sql, entity: EntityClass, tests: unknown, at: string): Condition {
  const bound = testValue(tested, column, 'id', tests, at);
  const passes = testUneven(column, entity, tests) ?? bound;
  if (!tested.isGiven) return passes;
  const { eq, ne, in: some, notIn } = tests as Where;
  const ids = [eq, ne, some, notIn].flat().filter((one): one is string => typeof one === 'string');
  if (ids.length === 0) return passes;
  assertPrefix(entity, ids, at);
  tested.known.push(areKnownIds(entity, ids));
  return passes;
}

/** The tests of a value: the codes that it may be are those of its list. */
function testAttribute(tested: Tested, { column, type, values }: Attribute, tests: unknown): Condition {
  const { alias, prefix, at, isGiven, known } = tested;
  const passes = testValue(tested, identifier(`${alias}.${prefix}${column}`), type, tests, at);
  if (isGiven && isCodeList(values)) known.push(areKnownCodes(values, tests as Where, at));
  return passes;
}

function testReference(tested: Tested, { column, target }: Reference, tests: unknown): Condition {
  const { at, prefix } = tested;
  const key = identifier(`${tested.alias}.${prefix}${column}`);
  const { isNull, id, ...others } = Object.fromEntries(testsOf(tests, at)) as Where;
  const conditions = [
    ...testPresence(tested, isNull, sql`${key} is not null`, sql`${key} is null`),
    // The commonest test, by id, needs no look at the other table.
    ...(id === undefined ? [] : [testId(tested, key, target(), id, `${at}.id`)]),
  ];
  if (Object.keys(others).length === 0) return all(conditions);
  const alias = inside(tested);
  const level = newLevel();
  const passes = conditionOf({ ...tested, entity: target(), alias, prefix: '', level }, others);
  const table = sql`${identifier(optionsOf(target()).table)} as ${identifier(alias)}`;
  return all([
    ...conditions,
    within(tested, level, sql`${key} in (select ${identifier(`${alias}.id`)} from ${table} where ${passes})`),
  ]);
}

function testCollection(tested: Tested, collection: Collection, tests: unknown): Condition {
  const target = collection.target();
  return all(
    testsOf(tests, tested.at).map(([quantifier, where]) => {
      const at = `${tested.at}.${quantifier}`;
      if (where === null) throw badInput(noTest(at));
      const alias = inside(tested);
      const level = newLevel();
      tested.level.isQuantified = true;
      const passes = conditionOf({ ...tested, entity: target, alias, prefix: '', at, level }, where as Where);
      const belongs = sql`select 1 from ${rowsBelongingTo(collection, alias, identifier(`${tested.alias}.id`))} and ${ofEntity(target, alias, collection.where)}`;
      if (quantifier === 'some') return within(tested, level, sql`exists (${belongs} and ${passes})`);
      if (quantifier === 'none') return within(tested, level, sql`not exists (${belongs} and ${passes})`);
      return within(tested, level, sql`not exists (${belongs} and ${not(passes)})`);
    }),
  );
}

function testEmbedded(tested: Tested, member: EmbeddedValue, tests: unknown): Condition {
  const { at } = tested;
  const { isNull, ...others } = Object.fromEntries(testsOf(tests, at)) as Where;
  const prefix = `${tested.prefix}${columnName(member.name)}_`;
  const columns = columnsOf(member.target());
  const sure = columns.filter(({ nullable }) => !nullable).slice(0, 1);
  const present = some(
    (sure.length > 0 ? sure : columns).map(
      ({ column }) => sql`${identifier(`${tested.alias}.${prefix}${column}`)} is not null`,
    ),
  );
  const isTested = Object.keys(others).length > 0;
  return all([
    ...testPresence(tested, isNull, present, not(present)),
    // What is tested of nothing does not pass.
    ...(member.nullable && passesNull(others) ? [present] : []),
    ...(isTested ? [conditionOf({ ...tested, entity: member.target(), prefix }, others)] : []),
  ]);
}

function testMember(tested: Tested, name: string, tests: unknown): Condition {
  const { entity, alias } = tested;
  const member = membersOf(entity).get(name);
  switch (member?.kind) {
    case 'attribute':
      if (name === 'id') return testId(tested, identifier(`${alias}.id`), entity, tests, tested.at);
      return testAttribute(tested, member, tests);
    case 'embedded':
      return testEmbedded(tested, member, tests);
    case 'reference':
      return testReference(tested, member, tests);
    case 'collection':
      return testCollection(tested, member, tests);
    default:
      throw new Error(`${entity.name} has nothing called ${name}`);
  }
}

/** The test whether the search finds a row. */
function testMatches(tested: Tested, text: string): Condition {
  const { entity, alias, at } = tested;
  tested.size.addSearch();
  const found = foundIds(
    searchText(text, at),
    concreteTypes(entity).map(({ name }) => name),
  );
  return within(tested, newLevel(), sql`${identifier(`${alias}.id`)} in (${found})`);
}

/** All parts of a filter; none where it is empty, which every row passes. */
function conditionOf(tested: Tested, where: Where): Condition {
  tested.size.add(1);
  const branches = (name: string, value: unknown) =>
    (value as Where[]).map((part, index) => conditionOf({ ...tested, at: `${tested.at}.${name}[${index}]` }, part));
  return all(
    Object.entries(where).map(([name, value]) => {
      if (value === undefined) return always;
      const at = `${tested.at}.${name}`;
      if (value === null) throw badInput(noTest(at));
      if (name === 'and') return all(branches(name, value));
      if (name === 'or') return some(branches(name, value));
      if (name === 'not') return not(conditionOf({ ...tested, at }, value as Where));
      if (name === 'matches') return testMatches({ ...tested, at }, value as string);
      if (name === 'ifGiven') return conditionOf({ ...tested, at }, testsGiven(value as Where));
      return testMember({ ...tested, at }, name, value);
    }),
  );
}

/** What a filter belongs to. */
interface FilterPlace {
  /** What it is called, for the one who wrote it; `where` in absence. */
  readonly at?: string;
  /** What it counts to, where it is one of several. */
  readonly size?: FilterSize;
}

const outermost = (
  entity: EntityClass,
  alias: string,
  isGiven: boolean,
  { at = 'where', size = new FilterSize() }: FilterPlace = {},
): Tested => ({
  entity,
  alias,
  prefix: '',
  at,
  isGiven,
  level: newLevel(),
  size,
  known: [],
});

/**
 * A `where` input as a condition on a table.
 * @param alias the name of the entity's table in the statement
 * @param place what it belongs to
 * @throws GraphQLError BAD_USER_INPUT for a filter past its limits, a test that says nothing, or a value that no column can hold
 */
export function filter(
  entity: EntityClass,
  alias: string,
  where: Where | undefined | null,
  place?: FilterPlace,
): Condition {
  if (!where) return always;
  const tested = outermost(entity, alias, true, place);
  const passes = conditionOf(tested, where);
  return all([...tested.known, passes]);
}

/** The condition that there are the ids and codes that a filter names, whatever rows pass it. */
export function namesKnown(entity: EntityClass, where: Where): Condition {
  const tested = outermost(entity, 't', true);
  conditionOf(tested, where);
  return all(tested.known);
}

/** The condition that a row of the table is of this entity: of a subtype its kind, and the fixed filter of a collection. */
export function ofEntity(entity: EntityClass, alias: string, where?: Where): Condition {
  const { discriminator } = optionsOf(entity);
  const kind = discriminator ? sql`${identifier(`${alias}.kind`)} = ${discriminator}` : always;
  return all([kind, where ? conditionOf(outermost(entity, alias, false), where) : always]);
}
