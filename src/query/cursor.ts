import { hash } from 'node:crypto';
import type { EntityClass } from '../graph/entity-metadata.js';
import { badInput } from '../graph/request-error.js';
import { all, type Condition } from './condition.js';
import { databaseType } from './operator.js';
import type { OrderKey } from './order-key.js';
import { join, sql } from './sql.js';

/** The values of a row's order keys, as text; the last is its id. */
export type KeyValues = readonly (string | null)[];

const digest = (text: string) => hash('sha256', text, 'base64url').slice(0, 8);

const orderLabel = (entity: EntityClass, keys: readonly OrderKey[]) =>
  `${entity.name}/${keys.map(({ label }) => label).join('/')}`;

/** A place in an order as opaque text, bound to that order. */
export function encodeCursor(entity: EntityClass, keys: readonly OrderKey[], values: KeyValues): string {
  const payload = JSON.stringify(values);
  return Buffer.from(digest(`${orderLabel(entity, keys)}/${payload}`) + payload).toString('base64url');
}

/**
 * The place a cursor names.
 * @throws GraphQLError BAD_USER_INPUT where it was not made by this order of this list, or was changed since
 */
export function decodeCursor(
  entity: EntityClass,
  keys: readonly OrderKey[],
  cursor: string,
  argument: string,
): KeyValues {
  const text = Buffer.from(cursor, 'base64url').toString();
  const payload = text.slice(8);
  if (text.slice(0, 8) === digest(`${orderLabel(entity, keys)}/${payload}`)) return JSON.parse(payload) as KeyValues;
  throw badInput(`${argument} expects a cursor of this list in this order, as edges and pageInfo give it`);
}

function after({ expression, type, nullable, descending, nullsFirst }: OrderKey, value: string | null): Condition {
  if (value === null) return nullsFirst ? sql`${expression} is not null` : sql`false`;
  const operator = descending ? sql`<` : sql`>`;
  const isBeyond = sql`${expression} ${operator} ${value}::${databaseType[type]}`;
  return nullable && !nullsFirst ? sql`(${isBeyond} or ${expression} is null)` : isBeyond;
}

const same = ({ expression, type }: OrderKey, value: string | null): Condition =>
  value === null ? sql`${expression} is null` : sql`${expression} = ${value}::${databaseType[type]}`;

/** Whether keys can be compared as one row value, which an index answers at once. */
const isUniform = (keys: readonly OrderKey[]) =>
  keys.every(({ nullable, descending }) => !nullable && descending === keys[0]?.descending);

/** The rows that come after a place in an order. */
export function beyond(keys: readonly OrderKey[], values: KeyValues): Condition {
  const [key, ...others] = keys;
  const [value = null, ...rest] = values;
  if (!key) return sql`false`;
  if (others.length === 0) return after(key, value);
  if (isUniform(keys)) {
    const expressions = join(keys.map(({ expression }) => expression));
    const bounds = join(keys.map(({ type }, index) => sql`${values[index]}::${databaseType[type]}`));
    return sql`(${expressions}) ${key.descending ? sql`<` : sql`>`} (${bounds})`;
  }
  return sql`(${after(key, value)} or ${all([same(key, value), beyond(others, rest)])})`;
}
