import type { AttributeType } from '../graph/attribute-type.js';
import { columnName } from '../graph/column-name.js';
import type { ValueOf } from '../graph/described-enum.js';
import { type EntityClass, membersOf, optionsOf } from '../graph/entity.js';
import type { Direction } from '../graph/order-input.js';
import { badInput } from '../graph/request-error.js';
import { columnAt } from './column.js';
import { folded } from './letter-case.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** One key of an order: what is compared, which way, and where nulls stand. */
export interface OrderKey {
  readonly expression: Sql;
  readonly type: AttributeType;
  readonly nullable: boolean;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
  /** The key in words, the same for equal keys; cursors are bound to it. */
  readonly label: string;
  /** How many relations it reaches through; none where absent. */
  readonly relations?: number;
}

// Each key is compared for every row, and one through a relation is a query within the query.
const maximumKeys = 20;
const maximumRelations = 24;
const deepestOrder = 12;

const badOrder = (entity: EntityClass, given: number) =>
  badInput(`each item of orderBy expects exactly one field of ${entity.name}Order, not ${given}`);

function orderKey(entity: EntityClass, alias: string, prefix: string, order: object, path: string): OrderKey {
  const given = Object.entries(order).filter(([, value]) => value !== undefined && value !== null);
  const [only] = given;
  if (!only || given.length > 1) throw badOrder(entity, given.length);
  const [name, value] = only as [string, ValueOf<typeof Direction> | object];
  const member = membersOf(entity).get(name);
  if (member?.kind === 'attribute') {
    const direction = value as ValueOf<typeof Direction>;
    const column = identifier(`${alias}.${prefix}${member.column}`);
    return {
      // As people order names: eLegal beside Elections, not behind Zoology.
      expression: member.type === 'text' && !member.values ? folded(column) : column,
      type: member.type,
      nullable: member.nullable,
      descending: direction.startsWith('DESC'),
      nullsFirst: direction.endsWith('NULLS_FIRST'),
      label: `${path}${name} ${direction}`,
    };
  }
  if (member?.kind === 'embedded') {
    const key = orderKey(
      member.target(),
      alias,
      `${prefix}${columnName(member.name)}_`,
      value as object,
      `${path}${name}.`,
    );
    return { ...key, nullable: key.nullable || member.nullable };
  }
  if (member?.kind !== 'reference') throw new Error(`${entity.name} cannot be ordered by ${name}`);
  const target = member.target();
  // Longer than the names of all tables around it, and short enough to stay whole.
  const inner = `${alias}o`;
  if (inner.length > deepestOrder + 1) throw badInput(`orderBy reaches through ${deepestOrder} relations at most`);
  const key = orderKey(target, inner, '', value as object, `${path}${name}.`);
  const reference = identifier(`${alias}.${prefix}${member.column}`);
  return {
    ...key,
    expression: sql`(select ${key.expression} from ${identifier(optionsOf(target).table)} as ${identifier(inner)}
      where ${identifier(`${inner}.id`)} = ${reference})`,
    nullable: key.nullable || member.nullable,
    relations: 1 + (key.relations ?? 0),
  };
}

/** @throws GraphQLError BAD_USER_INPUT for more keys than an order may have */
export function assertOrderLength(orderBy: readonly object[] | null | undefined): void {
  if (orderBy && orderBy.length > maximumKeys)
    throw badInput(`orderBy has ${maximumKeys} keys at most, not ${orderBy.length}`);
}

/** The keys that order a list: those asked for or, where none are, those of the entity; the id is always the last. */
export function orderKeys(entity: EntityClass, alias: string, orderBy?: readonly object[] | null): readonly OrderKey[] {
  assertOrderLength(orderBy);
  const ascending = { descending: false, nullsFirst: false };
  const asked: readonly OrderKey[] = orderBy?.length
    ? orderBy.map((order) => orderKey(entity, alias, '', order, ''))
    : (optionsOf(entity).order ?? []).map((path) => {
        const { column, type, nullable } = columnAt(entity, path);
        return { expression: identifier(`${alias}.${column}`), type, nullable, ...ascending, label: path };
      });
  const relations = asked.reduce((sum, { relations = 0 }) => sum + relations, 0);
  if (relations > maximumRelations)
    throw badInput(`the keys of orderBy reach through ${maximumRelations} relations at most in all, not ${relations}`);
  const id: OrderKey = {
    expression: identifier(`${alias}.id`),
    type: 'id',
    nullable: false,
    ...ascending,
    label: 'id',
  };
  return [...asked, id];
}

/** The same order read from its end. */
export const reversed = (keys: readonly OrderKey[]): readonly OrderKey[] =>
  keys.map((key) => ({ ...key, descending: !key.descending, nullsFirst: !key.nullsFirst }));

/** The keys as an `order by` list. */
export const orderList = (keys: readonly OrderKey[]): Sql =>
  join(
    keys.map(({ expression, descending, nullable, nullsFirst }) => {
      const direction = descending ? sql`desc` : sql`asc`;
      // Where there are no nulls, the words would only keep PostgreSQL from an index.
      if (!nullable) return sql`${expression} ${direction}`;
      return sql`${expression} ${direction} ${nullsFirst ? sql`nulls first` : sql`nulls last`}`;
    }),
  );
