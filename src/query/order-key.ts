import type { AttributeType } from '../graph/attribute-type.js';
import type { ValueOf } from '../graph/described-enum.js';
import type { Direction } from '../graph/order-input.js';
import type { Sql } from './sql.js';

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
  /** The same value joined to the rows, where it is worked out once for each thing that they refer to, and not for each row. */
  readonly joined?: ((name: string) => JoinedValue) | undefined;
}

/** A value that is joined to rows. */
interface JoinedValue {
  /** What follows the rows. */
  readonly join: Sql;
  readonly expression: Sql;
}

/** Which way a key orders, as it comes from the API. */
export type DirectionName = ValueOf<typeof Direction>;

/** A key whose value is an expression. */
export const directed = (
  expression: Sql,
  type: AttributeType,
  nullable: boolean,
  direction: DirectionName,
  name: string,
): OrderKey => ({
  expression,
  type,
  nullable,
  descending: direction.startsWith('DESC'),
  nullsFirst: direction.endsWith('NULLS_FIRST'),
  label: `${name} ${direction}`,
});
