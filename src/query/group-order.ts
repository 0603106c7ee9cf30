import type { AttributeType } from '../graph/attribute-type.js';
import type { EntityClass } from '../graph/entity-metadata.js';
import type { GroupKey } from '../graph/group-key.js';
import { badInput } from '../graph/request-error.js';
import type { GroupColumn } from './group-column.js';
import { assertOrderLength, orderKeys } from './order.js';
import type { OrderKey } from './order-key.js';
import { identifier } from './sql.js';

interface Order {
  readonly name: string;
  readonly value: string | { readonly key: string; readonly direction: string };
}

/** The fields given of each item of an order. */
export const ordersGiven = (orderBy: readonly object[] | null | undefined): readonly Order[][] =>
  (orderBy ?? []).map((order) =>
    Object.entries(order).flatMap(([name, value]) => (value === undefined || value === null ? [] : [{ name, value }])),
  );

const orderKey = (
  column: string,
  type: AttributeType,
  nullable: boolean,
  key: string,
  direction: string,
): OrderKey => ({
  expression: identifier(`g.${column}`),
  type,
  nullable,
  descending: direction.startsWith('DESC'),
  nullsFirst: direction.endsWith('NULLS_FIRST'),
  label: `${key} ${direction}`,
});

/**
 * The keys that order groups `g`: those asked for, then every value the groups are made by.
 * @throws GraphQLError BAD_USER_INPUT for a key that they are not made by
 */
export function groupOrder(
  entity: EntityClass,
  columns: readonly GroupColumn[],
  orderBy: readonly object[] | null | undefined,
): readonly OrderKey[] {
  assertOrderLength(orderBy);
  const byKey = (wanted: string, is: (key: GroupKey) => boolean, direction: string) => {
    const found = columns.filter(({ key }) => is(key));
    if (found.length === 0) throw badInput(`orderBy expects keys of groupBy only, and ${wanted} is none`);
    return found.map(({ key, name, type }) => orderKey(name, type, true, `${key.name}.${name}`, direction));
  };
  const asked = ordersGiven(orderBy).flatMap((given): readonly OrderKey[] => {
    const [only] = given;
    if (!only || given.length > 1)
      throw badInput(`each item of orderBy expects exactly one field of ${entity.name}GroupOrder, not ${given.length}`);
    const { name, value } = only;
    if (typeof value === 'string') {
      if (name === 'period') return byKey('a period', ({ kind }) => kind === 'period', value);
      // A number that would mislead is null.
      return [orderKey(name, name === 'count' ? 'integer' : 'number', name !== 'count', name, value)];
    }
    if (name === 'key') return byKey(value.key, (key) => key.name === value.key, value.direction);
    byKey(name, (key) => key.kind === 'reference' && key.path === name, '');
    return orderKeys(entity, 'g', [{ [name]: value }]).slice(0, -1);
  });
  return [...asked, ...byKey('', () => true, 'ASC')];
}
