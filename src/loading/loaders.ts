import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Connection } from '../graph/connection.js';
import { type Collection, type EntityClass, optionsOf, subtypesOf } from '../graph/entity.js';
import { below, merged, type Selection, selectionOf } from '../graph/selection.js';
import { type Column, columnsOf } from '../query/column.js';
import type { PageArguments } from '../query/keyset.js';
import { planPage } from '../query/page.js';
import { type RawRow, type Row, rowReader, selectList } from '../query/row.js';
import { lookAhead } from './look-ahead.js';
import type { Reader } from './reader.js';

/** The columns of an entity and of all that share its table. */
export function tableColumns(entity: EntityClass): readonly Column[] {
  const byName = new Map(
    [entity, ...subtypesOf(entity)].flatMap(columnsOf).map((column) => [column.column, column] as const),
  );
  return [...byName.values()];
}

/** The columns a selection needs: the id, the values selected, the keys of the references selected, what resolvers need. */
function selectedColumns(entity: EntityClass, selection: Selection): readonly Column[] {
  const { needs = {} } = optionsOf(entity);
  const needed = Object.keys(needs).flatMap((field) => (selection.fields.has(field) ? [needs[field] ?? []] : []));
  if (needed.includes('everything')) return tableColumns(entity);
  const names = new Set(['id', ...selection.fields.keys(), ...needed.flat()]);
  return tableColumns(entity).filter(({ path: [name = '', inner], reference }) =>
    // An embedded value is read whole: its resolvers may need any part of it.
    names.has(inner === undefined && reference ? reference.name : name),
  );
}

const rowSelection = (selection: Selection) =>
  merged(below(selection, 'nodes'), below(below(selection, 'edges'), 'node'));

const wantsCursors = (selection: Selection) =>
  below(selection, 'edges').fields.has('cursor') ||
  below(selection, 'pageInfo').fields.has('startCursor') ||
  below(selection, 'pageInfo').fields.has('endCursor');

/** The look-ups of one request, batched: one statement for each relation that is selected, whatever the number of rows. */
export class Loaders {
  readonly reader: Reader;
  readonly #byId = new Map<EntityClass, DataLoader<string, Row | null>>();
  readonly #collections = new Map<string, DataLoader<string, Connection<Row>>>();
  readonly #nodeNumbers = new WeakMap<FieldNode, number>();
  #nodeCount = 0;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** Rows of an entity by id, all their columns; null where there is none. */
  byId(entity: EntityClass): DataLoader<string, Row | null> {
    const found = this.#byId.get(entity);
    if (found) return found;
    const columns = tableColumns(entity);
    const toRow = rowReader(columns);
    const loader = new DataLoader<string, Row | null>(async (ids) => {
      const rows = await this.reader.lookUp<RawRow>(
        sql`select ${selectList(columns, 't')} from ${sql.table(optionsOf(entity).table)} as t where t.id = any(${ids}::text[])`,
      );
      const found = new Map(rows.map(toRow).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    });
    this.#byId.set(entity, loader);
    return loader;
  }

  /** Many rows by their ids; ids that do not exist are left out. */
  async many(entity: EntityClass, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Row>> {
    const loader = this.byId(entity);
    const rows = await Promise.all([...ids].map((id) => loader.load(id)));
    return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  }

  /** One row by id, with what is selected below it. */
  async one(entity: EntityClass, id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    const row = await this.byId(entity).load(id);
    if (row) await lookAhead(this, entity, [row], selectionOf(info));
    return row;
  }

  /** A page of a whole table, with what is selected below its rows. */
  async page(entity: EntityClass, args: PageArguments, info: GraphQLResolveInfo): Promise<Connection<Row>> {
    const selection = selectionOf(info);
    const selected = rowSelection(selection);
    const plan = planPage(entity, selectedColumns(entity, selected), args, wantsCursors(selection));
    const [rows, counts] = await Promise.all([
      this.reader.rows(plan.ofTable()),
      selection.fields.has('totalCount') ? this.reader.rows(plan.countOfTable()) : undefined,
    ]);
    const connection = plan.connection(rows, counts?.[0]?.count as number | undefined);
    await lookAhead(this, entity, connection.nodes, selected);
    return connection;
  }

  /** The page of a collection that belongs to one parent, read for all parents that ask in the same place of the query. */
  collection(
    owner: EntityClass,
    collection: Collection,
    parent: string,
    args: PageArguments,
    info: GraphQLResolveInfo,
  ): Promise<Connection<Row>> {
    const place = info.fieldNodes.map((node) => this.#numberOf(node)).join(',');
    const key = `${optionsOf(owner).table}.${collection.name}@${place}`;
    let loader = this.#collections.get(key);
    if (!loader) {
      loader = this.#collectionLoader(collection, args, selectionOf(info));
      this.#collections.set(key, loader);
    }
    return loader.load(parent);
  }

  #collectionLoader(collection: Collection, args: PageArguments, selection: Selection) {
    const entity = collection.target();
    const selected = rowSelection(selection);
    const plan = planPage(entity, selectedColumns(entity, selected), args, wantsCursors(selection));
    return new DataLoader<string, Connection<Row>>(async (parents) => {
      const [rows, counts] = await Promise.all([
        this.reader.rows(plan.ofParents(collection, parents)),
        selection.fields.has('totalCount') ? this.reader.rows(plan.countOfParents(collection, parents)) : undefined,
      ]);
      const byParent = Map.groupBy(rows, ({ parent }) => parent);
      const countByParent = new Map(counts?.map(({ parent, count }) => [parent, count as number]));
      const connections = parents.map((parent) =>
        plan.connection(byParent.get(parent) ?? [], counts && (countByParent.get(parent) ?? 0)),
      );
      await lookAhead(
        this,
        entity,
        connections.flatMap(({ nodes }) => nodes),
        selected,
      );
      return connections;
    });
  }

  #numberOf(node: FieldNode): number {
    const number = this.#nodeNumbers.get(node) ?? this.#nodeCount++;
    this.#nodeNumbers.set(node, number);
    return number;
  }
}
