import { columnName } from '../graph/column-name.js';
import { type EntityClass, type EntityMember, isEntity, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { badInput } from '../graph/request-error.js';
import { type CollectionOrder, collectionOrder } from './collection-order.js';
import { columnAt } from './column.js';
import { FilterSize } from './filter-size.js';
import { folded } from './letter-case.js';
import { type DirectionName, directed, type OrderKey } from './order-key.js';
import { identifier, join, raw, type Sql, sql } from './sql.js';

// Each key is compared for every row, and one through a relation is a query within the query.
const maximumKeys = 20;
const maximumReach = 24;
const deepestOrder = 12;

const badOrder = (entity: EntityClass, given: number) =>
  badInput(`each item of orderBy expects exactly one field of ${entity.name}Order, not ${given}`);

/** The name of the table that a key reaches: longer than those of all around it, and short enough to stay whole. */
function inside(alias: string): string {
  if (alias.length > deepestOrder) throw badInput(`orderBy reaches through ${deepestOrder} relations at most`);
  return `${alias}o`;
}

/** What is ordered: rows of a table, or a value embedded in them. */
interface Ordered {
  readonly entity: EntityClass;
  readonly alias: string;
  /** What the names of its columns begin with. */
  readonly prefix: string;
  /** What the filters of the whole order count to. */
  readonly size: FilterSize;
}

function memberKey({ alias, prefix, size }: Ordered, member: EntityMember, value: unknown): OrderKey {
  const within = (key: OrderKey): OrderKey => ({ ...key, label: `${member.name}.${key.label}` });
  switch (member.kind) {
    case 'attribute': {
      const column = identifier(`${alias}.${prefix}${member.column}`);
      // As people order names: eLegal beside Elections, not behind Zoology.
      const expression = member.type === 'text' && !member.values ? folded(column) : column;
      return directed(expression, member.type, member.nullable, value as DirectionName, member.name);
    }
    case 'embedded': {
      const inner = { entity: member.target(), alias, prefix: `${prefix}${columnName(member.name)}_`, size };
      const key = within(orderKey(inner, value as object));
      return { ...key, nullable: key.nullable || member.nullable };
    }
    case 'collection':
      return collectionOrder(member, alias, inside(alias), value as CollectionOrder, size);
    case 'reference': {
      const entity = member.target();
      const inner = inside(alias);
      const key = within(orderKey({ entity, alias: inner, prefix: '', size }, value as object));
      const { table, indexTail } = optionsOf(entity);
      const source = sql`${identifier(table)} as ${identifier(inner)}`;
      const [id, reference] = [identifier(`${inner}.id`), identifier(`${alias}.${prefix}${member.column}`)];
      return {
        ...key,
        expression: sql`(select ${key.expression} from ${source} where ${id} = ${reference})`,
        // Of facts there are more than rows that refer to them: worth it where what is compared is worked out for few things behind these.
        joined:
          indexTail && !key.joined
            ? undefined
            : (name) => {
                const { join: further, expression } = key.joined?.(`${name}j`) ?? {
                  join: sql``,
                  expression: key.expression,
                };
                return {
                  // Kept apart, so that the value is not worked out where the rows are.
                  join: sql`left join (select ${id} as id, ${expression} as value from ${source} ${further} offset 0) as ${identifier(name)}
                    on ${identifier(`${name}.id`)} = ${reference}`,
                  expression: identifier(`${name}.value`),
                };
              },
        nullable: key.nullable || member.nullable,
        relations: 1 + (key.relations ?? 0),
      };
    }
  }
}

function orderKey(ordered: Ordered, order: object): OrderKey {
  const { entity, alias } = ordered;
  const given = Object.entries(order).filter(([, value]) => value !== undefined && value !== null);
  const [only] = given;
  if (!only || given.length > 1) throw badOrder(entity, given.length);
  const [name, value] = only as [string, unknown];
  const member = membersOf(entity).get(name);
  if (member) return memberKey(ordered, member, value);
  const derived = isEntity(entity) ? optionsOf(entity).orders?.[name] : undefined;
  if (!derived) throw new Error(`${entity.name} cannot be ordered by ${name}`);
  return {
    ...directed(raw(derived.number(identifier(alias).text)), 'number', true, value as DirectionName, name),
    relations: 1,
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
  const size = new FilterSize();
  const asked: readonly OrderKey[] = orderBy?.length
    ? orderBy.map((order) => orderKey({ entity, alias, prefix: '', size }, order))
    : (optionsOf(entity).order ?? []).map((path) => {
        const { column, type, nullable } = columnAt(entity, path);
        return { expression: identifier(`${alias}.${column}`), type, nullable, ...ascending, label: path };
      });
  const relations = asked.reduce((sum, { relations = 0 }) => sum + relations, 0);
  if (relations > maximumReach)
    throw badInput(`the keys of orderBy reach through ${maximumReach} relations at most in all, not ${relations}`);
  const id: OrderKey = {
    expression: identifier(`${alias}.id`),
    type: 'id',
    nullable: false,
    ...ascending,
    label: 'id',
  };
  return [...asked, id];
}

/** Keys with the values that can be joined to the rows joined to them, and what follows the rows then. */
export function joinedKeys(keys: readonly OrderKey[]): {
  readonly keys: readonly OrderKey[];
  readonly joins: readonly Sql[];
} {
  const joined = keys.map((key, index) => ({ key, value: key.joined?.(`j${index}`) }));
  return {
    keys: joined.map(({ key, value }) => (value ? { ...key, expression: value.expression } : key)),
    joins: joined.flatMap(({ value }) => (value ? [value.join] : [])),
  };
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
