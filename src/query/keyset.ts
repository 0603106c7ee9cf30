import type { Connection, PageInfo } from '../graph/connection.js';
import type { EntityClass } from '../graph/entity-metadata.js';
import { defaultPageSize, maximumPageSize } from '../graph/page-argument.js';
import { badInput } from '../graph/request-error.js';
import { all, type Condition } from './condition.js';
import { beyond, decodeCursor, encodeCursor } from './cursor.js';
import type { Where } from './filter.js';
import { orderList, reversed } from './order.js';
import type { OrderKey } from './order-key.js';
import type { RawRow } from './row.js';
import { identifier, raw, type Sql, sql } from './sql.js';

/** The arguments every connection has. */
export interface PageArguments {
  /** Of numbers: whether to take the latest of each series only. */
  readonly latest?: boolean | null;
  readonly where?: Where | null;
  readonly orderBy?: readonly object[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * How many rows a page has.
 * @throws GraphQLError BAD_USER_INPUT for a size out of bounds, or one from each end
 */
export function pageSize({ first, last }: Pick<PageArguments, 'first' | 'last'>): number {
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput('give first or last, not both: a page is read from one end');
  const [name, size] = typeof last === 'number' ? ['last', last] : ['first', first ?? defaultPageSize];
  if (size < 0 || size > maximumPageSize)
    throw badInput(`${name} expects a number from 0 to ${maximumPageSize}, not ${size}`);
  return size;
}

/** Where a page lies in an order. */
export interface Keyset {
  readonly size: number;
  /** The condition that a row lies between the cursors. */
  readonly bounds: Condition;
  /** The order to read in, as an `order by` list: backward for a page from the end. */
  readonly read: Sql;
  /** One row more than the page tells whether there is another page. */
  readonly limit: Sql;
  /** Columns with the values of the order keys, `k0`, `k1`, …, where cursors are wanted; and their names. */
  readonly keyColumns: readonly Sql[];
  readonly keyNames: readonly string[];
  /**
   * The rows of the page as a connection.
   */
  readonly connection: <Node>(
    rows: readonly RawRow[],
    toNode: (raw: RawRow) => Node,
    totalCount: number | undefined,
  ) => Connection<Node>;
}

/** The ends of a page. */
interface PageEnds {
  readonly cursor: (row: RawRow | undefined) => string | null;
  /** The row that a cursor names lies outside of the page, on its side. */
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The rows of a page; its edges and ends are made only where they are selected: most questions ask for nodes alone. */
class Page<Node> implements Connection<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number | undefined;
  readonly #rows: readonly RawRow[];
  readonly #ends: PageEnds;

  constructor(rows: readonly RawRow[], nodes: readonly Node[], totalCount: number | undefined, ends: PageEnds) {
    this.nodes = nodes;
    this.totalCount = totalCount;
    this.#rows = rows;
    this.#ends = ends;
  }

  get edges(): Connection<Node>['edges'] {
    return this.nodes.map((node, index) => ({ node, cursor: this.#ends.cursor(this.#rows[index]) ?? '' }));
  }

  get pageInfo(): PageInfo {
    const { cursor, hasNextPage, hasPreviousPage } = this.#ends;
    return { hasNextPage, hasPreviousPage, startCursor: cursor(this.#rows[0]), endCursor: cursor(this.#rows.at(-1)) };
  }
}

/**
 * Plans where a page begins and ends: by key, never by offset.
 * @throws GraphQLError BAD_USER_INPUT for a page size out of bounds or a cursor of another list
 */
export function planKeyset(
  entity: EntityClass,
  keys: readonly OrderKey[],
  args: PageArguments,
  withCursors: boolean,
): Keyset {
  const { after, before, last } = args;
  const size = pageSize(args);
  const backward = typeof last === 'number';
  const keyNames = withCursors ? keys.map((_, index) => `k${index}`) : [];
  const cursor = (row: RawRow | undefined): string | null => {
    if (!row || !withCursors) return null;
    return encodeCursor(
      entity,
      keys,
      keys.map((_, index) => row[`k${index}`] as string | null),
    );
  };
  return {
    size,
    bounds: all([
      ...(after ? [beyond(keys, decodeCursor(entity, keys, after, 'after'))] : []),
      ...(before ? [beyond(reversed(keys), decodeCursor(entity, keys, before, 'before'))] : []),
    ]),
    // Written out: a plan for any number of rows would be one for many.
    limit: raw(`limit ${size + 1}`),
    keyColumns: keyNames.map((name, index) => sql`${keys[index]?.expression}::text as ${identifier(name)}`),
    keyNames,
    read: orderList(backward ? reversed(keys) : keys),
    connection: (rows, toNode, totalCount) => {
      const page = rows.slice(0, size);
      if (backward) page.reverse();
      const more = rows.length > size;
      const hasNextPage = Boolean(before) || (!backward && more);
      const hasPreviousPage = Boolean(after) || (backward && more);
      return new Page(page, page.map(toNode), totalCount, { cursor, hasNextPage, hasPreviousPage });
    },
  };
}
