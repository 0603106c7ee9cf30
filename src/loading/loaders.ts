import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Collection, EntityClass } from '../graph/entity-metadata.js';
import { oncePerPair } from '../graph/once.js';
import { isBadInput } from '../graph/request-error.js';
import { type Selection, selectionOf } from '../graph/selection.js';
import type { FacetArguments } from '../query/facet.js';
import { keyedRows } from '../query/keyed-rows.js';
import type { PageArguments } from '../query/keyset.js';
import { connectionWithLists, mayBeRefused, shapeWithLists } from '../query/lists-below.js';
import { planPage } from '../query/page.js';
import type { RawRow, Row } from '../query/row.js';
import { type ConnectionShape, connectionShapeOf, type Shape, shapeOf, wholeShapeOf } from '../query/shape.js';
import { sql } from '../query/sql.js';
import { FieldNodeMap } from './field-node-map.js';
import { type FacetedConnection, faceted, facetsOfTable } from './list-facets.js';
import { pagesOfParents } from './page-loader.js';
import { readConnection } from './read-connection.js';
import type { Reader } from './reader.js';

type Keys = ReadonlySet<string>;
/** Rows by a value; null for one that several have, each of a dataset of its own. */
type RowsByKey = ReadonlyMap<string, Row | null>;

/**
 * Reads rows with the lists below them; where that is refused, without: a list that is asked for in a way that cannot be answered
 * is then refused for itself, where it stands.
 */
async function withoutRefusedLists<Read>(
  shape: Shape,
  read: (shape: Shape) => Promise<Read>,
  readWithout: () => Promise<Read>,
): Promise<Read> {
  try {
    return await read(shape);
  } catch (error) {
    if (isBadInput(error) && mayBeRefused(shape)) return readWithout();
    throw error;
  }
}

/** The look-ups of one request, batched: one statement for each relation that is selected, whatever the number of rows. */
export class Loaders {
  readonly reader: Reader;
  // Sets of keys instead of keys: a list of a thousand rows asks once, not a thousand times.
  readonly #byKey = oncePerPair(
    (shape: Shape, member: string) =>
      new DataLoader((asked: readonly Keys[]) => this.#rowsByKey(shape, member, asked), { cache: false }),
  );
  readonly #collections = oncePerPair(
    (_owner: EntityClass, _collection: Collection) => new FieldNodeMap<DataLoader<string, FacetedConnection>>(),
  );

  readonly #currentIds = new DataLoader((ids: readonly string[]) => this.#currentIdsOf(ids));

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** Rows by their ids with what their shape refers to; ids that do not exist are left out. */
  rows(shape: Shape, ids: Keys): Promise<ReadonlyMap<string, Row>> {
    // An id is that of one row.
    return this.rowsBy(shape, 'id', ids) as Promise<ReadonlyMap<string, Row>>;
  }

  /**
   * Rows by another value that is unique within a dataset.
   * @param member the name of the value: a text that the shape has
   */
  rowsBy(shape: Shape, member: string, keys: Keys): Promise<RowsByKey> {
    return this.#byKey(shape, member).load(keys);
  }

  async #rowsByKey(shape: Shape, member: string, asked: readonly Keys[]): Promise<readonly RowsByKey[]> {
    const keys = [...new Set(asked.flatMap((some) => [...some]))];
    const { query, width, rows } = keyedRows(shape, member)(keys);
    const answer = await this.reader.lookUp(width, query);
    const found = new Map<string, Row | null>();
    for (const row of rows(answer)) {
      const value = String(row[member]);
      found.set(value, found.has(value) ? null : row);
    }
    return asked.map(() => found);
  }

  /** One row by the id it has or had before, with what is selected below it; null where there is none. */
  async one(entity: EntityClass, id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    return (await this.several(entity, new Set([id]), info)).get(id) ?? null;
  }

  /** Rows by the ids they have or had before, with what is selected below them; ids of nothing are left out. */
  several(entity: EntityClass, ids: Keys, info: GraphQLResolveInfo): Promise<ReadonlyMap<string, Row>> {
    const read = (shape: Shape) => this.named(shape, ids);
    return withoutRefusedLists(shapeWithLists(entity, info), read, () => read(shapeOf(entity, selectionOf(info))));
  }

  /** Rows by the ids they have or had before; ids of nothing are left out. */
  async named(shape: Shape, ids: Keys): Promise<ReadonlyMap<string, Row>> {
    const found = await this.rows(shape, ids);
    const others = [...ids].filter((id) => !found.has(id));
    if (others.length === 0) return found;
    const current = await Promise.all(others.map((id) => this.#currentIds.load(id)));
    const renamed = new Set(current.filter((id) => id !== null));
    const rows = renamed.size > 0 ? await this.rows(shape, renamed) : new Map<string, Row>();
    const byFormer = others.flatMap((id, index): [string, Row][] => {
      const row = rows.get(current[index] ?? '');
      return row ? [[id, row]] : [];
    });
    return new Map([...found, ...byFormer]);
  }

  /** The ids that rows have now, by those they had. */
  async #currentIdsOf(formerIds: readonly string[]): Promise<readonly (string | null)[]> {
    const found = await this.reader.lookUp(
      2,
      sql`select id as c0, current as c1 from former_id where id = any(${formerIds}::text[])`,
    );
    const current = new Map(found.map(({ c0, c1 }) => [String(c0), String(c1)]));
    return formerIds.map((id) => current.get(id) ?? null);
  }

  /** One row by id, with all its values, for a resolver that needs it itself; null where there is none. */
  async whole(entity: EntityClass, id: string): Promise<Row | null> {
    const rows = await this.rows(wholeShapeOf(entity), new Set([id]));
    return rows.get(id) ?? null;
  }

  /** A page of a whole table, with what is selected below its rows. */
  page(entity: EntityClass, args: PageArguments, info: GraphQLResolveInfo): Promise<FacetedConnection> {
    const selection = selectionOf(info);
    const read = (shape: ConnectionShape) => this.#page(shape, args, selection);
    const shape = connectionWithLists(entity, info);
    return withoutRefusedLists(
      shape.shape,
      () => read(shape),
      () => read(connectionShapeOf(entity, selection)),
    );
  }

  async #page(shape: ConnectionShape, args: PageArguments, selection: Selection): Promise<FacetedConnection> {
    const plan = planPage(shape, args);
    const { rows: answer, totalCount } = await readConnection<RawRow>(this.reader, selection, {
      page: () => plan.ofTable().statement,
      countedPage: () => plan.ofTableCounted().statement,
      count: plan.countOfTable,
      isFromEnd: plan.isFromEnd,
    });
    const { rows, loaded } = (totalCount === undefined ? plan.ofTable() : plan.ofTableCounted()).split(answer);
    return faceted(plan.connection(rows, loaded, totalCount), facetsOfTable(this.reader, plan.facetsOfTable));
  }

  /** The page of a collection that belongs to one parent, read for all parents that ask by the same field of the query. */
  collection(
    owner: EntityClass,
    collection: Collection,
    parent: string,
    args: PageArguments,
    info: GraphQLResolveInfo,
  ): Promise<FacetedConnection> {
    return this.#collections(owner, collection)
      .of(info, () => this.#collectionLoader(collection, args, info))
      .load(parent);
  }

  #collectionLoader(collection: Collection, args: PageArguments, info: GraphQLResolveInfo) {
    const entity = collection.target();
    const selection = selectionOf(info);
    const shape = connectionWithLists(entity, info);
    const read = (shape: ConnectionShape, parents: readonly string[]) => {
      const plan = planPage(shape, args);
      const pages = {
        pages: (parents: readonly string[]) => plan.ofParents(collection, parents),
        counts: (parents: readonly string[]) => plan.countOfParents(collection, parents),
        facets: (asked: FacetArguments, parents: readonly string[]) => plan.facetsOfParents(collection, asked, parents),
        connection: plan.connection,
      };
      return pagesOfParents(this.reader, selection, pages, parents);
    };
    return new DataLoader((parents: readonly string[]) =>
      withoutRefusedLists(
        shape.shape,
        () => read(shape, parents),
        () => read(connectionShapeOf(entity, selection), parents),
      ),
    );
  }
}
