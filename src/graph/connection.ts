// type-graphql's decorators need it, and this file may be read before node.ts.
import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityClass } from './entity-metadata.js';
import { oncePer } from './once.js';
import { ReadsAll } from './reads-all.js';

/** A page of a list, as the Relay connection specification has it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: PageInfo;
  /** Undefined where it was not selected, and so not counted. */
  readonly totalCount?: number | undefined;
}

@ObjectType({ description: 'Where a page of a list begins and ends.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are rows before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null for an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null for an empty page.' })
  endCursor!: string | null;
}

/** Whether a type of the schema is a connection, by its name. */
export const isConnectionName = (typeName: string): boolean => typeName.endsWith('Connection');

/** The connection type of an entity, declared at first use. */
export const connectionOf = oncePer((entity: EntityClass): (new () => object) => {
  const row = () => entity as new () => object;

  class Edge {}
  Field(row, { description: 'The row.' })(Edge.prototype, 'node');
  Field(() => String, { description: 'Its place in this order, for `after` and `before`.' })(Edge.prototype, 'cursor');
  ObjectType(`${entity.name}Edge`, {
    description: `A place in a list of ${entity.name} rows.`,
    simpleResolvers: true,
  })(Edge);

  class Page {}
  Field(() => [Edge], { description: 'The rows of the page with their cursors.' })(Page.prototype, 'edges');
  Field(() => [entity as new () => object], { description: 'The rows of the page.' })(Page.prototype, 'nodes');
  Field(() => PageInfo, { description: 'Where the page begins and ends.' })(Page.prototype, 'pageInfo');
  Field(() => Int, {
    description: 'How many rows pass the filter, on all pages. Counted only when selected.',
  })(Page.prototype, 'totalCount');
  ReadsAll('counted')(Page.prototype, 'totalCount');
  ObjectType(`${entity.name}Connection`, { description: `A page of ${entity.name} rows.`, simpleResolvers: true })(
    Page,
  );

  return Page;
});
