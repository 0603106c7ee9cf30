import {
  Embedded,
  Entity,
  Enum,
  Index,
  ManyToMany,
  ManyToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { Extensions, Field, InterfaceType, ObjectType } from 'type-graphql';
import { type AttributeType, columnTypes, graphTypes, textColumn } from './attribute-type.js';
import { columnName } from './column-name.js';
import {
  type Attribute,
  declareComputed,
  declareGenerated,
  declareMember,
  declareOptions,
  declareOwnerNeeds,
  type EntityClass,
  isEntity,
  type LinkTable,
  optionsOf,
  ownMembersOf,
  type ReadPath,
} from './entity-metadata.js';
import type { EntityOptions } from './entity-options.js';
import { Node, registerPrefix, typeNameOf } from './node.js';

function declareId(target: EntityClass): void {
  const description = 'Global id, readable and stable.';
  declareMember(target.prototype, {
    kind: 'attribute',
    name: 'id',
    type: 'id',
    column: 'id',
    description,
    nullable: false,
  });
  PrimaryKey({ ...columnTypes.id })(target.prototype, 'id' as never);
}

function indexValues(target: EntityClass, { table, indexed = {} }: EntityOptions): void {
  for (const [path, others] of Object.entries(indexed)) {
    const column = path.split('.').map(columnName).join('_');
    const name = `${table}_${column}_index`;
    const columns = [column, ...others].map((one) => `"${one}"`).join(', ');
    Index({ name, expression: `create index "${name}" on "${table}" (${columns})` })(target as never);
  }
}

/** An index for every foreign key, of the rows that have it: most numbers have few of the dimensions. */
function indexReferences(target: EntityClass, { table, indexTail, indexIncludes }: EntityOptions): void {
  for (const member of ownMembersOf(target)) {
    if (member.kind !== 'reference') continue;
    const name = `${table}_${member.column}_${indexTail ? 'page_' : ''}index`;
    const columns = [`"${member.column}"`, ...(indexTail ? [indexTail] : [])].join(', ');
    const included = indexIncludes ? ` include (${indexIncludes})` : '';
    const kept = member.nullable ? ` where "${member.column}" is not null` : '';
    Index({ name, expression: `create index "${name}" on "${table}" (${columns})${included}${kept}` })(target as never);
  }
}

// MikroORM and type-graphql type their decorators for concrete classes only.
type Concrete = new () => object;

/** The options of a class, with the table and the order of the interface whose table it shares. */
function completed({ table, ...own }: OwnOptions, parent: EntityOptions | undefined): EntityOptions {
  const found = table ?? parent?.table;
  if (!found) throw new Error(`what has the ids ${own.prefix}:… declares no table, and shares none`);
  return { ...(parent?.order && { order: parent.order }), ...own, table: found };
}

type OwnOptions = Omit<EntityOptions, 'table'> & { readonly table?: string };

/**
 * Declares a class as a table and an object type, or, with a discriminator, as one of the types that share the table of the
 * interface they extend.
 */
export function GraphEntity(own: OwnOptions): ClassDecorator {
  return (target) => {
    const parent = Object.getPrototypeOf(target) as EntityClass;
    const shared = isEntity(parent);
    const entity = completed(own, shared ? optionsOf(parent) : undefined);
    declareOptions(target, entity);
    registerPrefix(entity.prefix, target.name);
    if (!shared) declareId(target);
    indexReferences(target, entity);
    indexValues(target, entity);
    Entity(shared ? { discriminatorValue: entity.discriminator } : { tableName: entity.table })(
      target as unknown as Concrete,
    );
    ObjectType({
      description: entity.description,
      implements: shared ? [Node, parent] : [Node],
      simpleResolvers: true,
    })(target);
  };
}

/** Declares an abstract class as a table that several types share, and as the interface they implement. */
export function GraphInterface(entity: EntityOptions): ClassDecorator {
  return (target) => {
    declareOptions(target, entity);
    declareId(target);
    indexReferences(target, entity);
    indexValues(target, entity);
    Entity({ tableName: entity.table, discriminatorColumn: 'kind', abstract: true })(target as unknown as Concrete);
    InterfaceType({
      description: entity.description,
      implements: Node,
      resolveType: (row: { id: string }) => typeNameOf(row.id),
    })(target);
  };
}

interface MemberOptions {
  readonly nullable?: boolean;
}

/** Declares a column and field. The description says the unit and what null means. */
export function Value(
  type: AttributeType,
  description: string,
  {
    nullable = false,
    values,
    facet,
    unique,
  }: MemberOptions & Pick<Attribute, 'values' | 'facet'> & { readonly unique?: boolean } = {},
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareMember(prototype, {
      kind: 'attribute',
      name,
      type,
      column: columnName(name),
      description,
      nullable,
      ...(values && { values }),
      ...(facet && { facet }),
    });
    if (values && !values.isOpen && type === 'text')
      Enum({
        items: () => Object.keys(values.values),
        nullable,
        ...textColumn,
        ...(unique && { unique }),
      })(prototype, key as never);
    else Property({ ...columnTypes[type], nullable, ...(unique && { unique }) })(prototype, key as never);
    const graphType = values ? (type === 'list' ? () => [values.type] : () => values.type) : graphTypes[type];
    Field(graphType, { description, nullable })(prototype, key);
  };
}

/**
 * Declares a field that is computed from what is read with the row. Nothing waits for it: type-graphql would make a promise of it
 * for each row.
 * @param from what it is computed from
 * @param compute is given the row, or the embedded value, with that
 */
export function Computed<Row>(
  type: () => unknown,
  description: string,
  from: readonly ReadPath[],
  compute: (row: Row) => unknown,
  { nullable = false }: MemberOptions = {},
): PropertyDecorator {
  return (prototype, key) => {
    declareComputed(prototype.constructor, String(key), from);
    Field(type as () => Concrete, { description, nullable })(prototype, key);
    Extensions({ resolve: compute })(prototype as never, key as never, {} as never);
  };
}

/**
 * Declares a column that the database makes of the others of a row, for statements to read: the graph shows nothing of it.
 * @param expression in SQL, of what never changes for the same row
 */
export function Generated(columnType: string, expression: string): PropertyDecorator {
  return (prototype, key) => {
    const column = columnName(String(key));
    declareGenerated(prototype.constructor, column);
    Property({ columnType, type: columnType, nullable: true, generated: `(${expression}) stored` })(
      prototype,
      key as never,
    );
  };
}

/** Declares a foreign key, as a field that leads to the row it names. Checked when the transaction ends, so that a load may write in any order. */
export function ToOne(
  target: () => EntityClass,
  description: string,
  { nullable = false }: MemberOptions = {},
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareMember(prototype, {
      kind: 'reference',
      name,
      column: `${columnName(name)}_id`,
      target,
      description,
      nullable,
    });
    ManyToOne({
      entity: target as () => Concrete,
      fieldName: `${columnName(name)}_id`,
      ...textColumn,
      nullable,
      deferMode: 'deferred',
      deleteRule: 'no action',
      updateRule: 'no action',
    })(prototype, key as never);
    Field(target as () => Concrete, { description, nullable })(prototype, key);
  };
}

/** Declares a value object kept in columns of this table. */
export function Embed(
  target: () => EntityClass,
  description: string,
  { nullable = false }: MemberOptions = {},
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareMember(prototype, { kind: 'embedded', name, target, description, nullable });
    Embedded({ entity: target as never, prefix: `${columnName(name)}_`, nullable })(prototype, key as never);
    Field(target as () => Concrete, { description, nullable })(prototype, key);
  };
}

/** Declares what the resolvers of an embedded value need of the row it stands in: those of the members that the row has. */
export const NeedsOfOwner =
  (...names: readonly string[]): ClassDecorator =>
  (target) => {
    declareOwnerNeeds(target, names);
  };

/**
 * Declares the rows of another entity that point here; the schema shows them as a connection with the arguments every
 * connection has.
 * @param by the foreign key of the target that points here (`citation.document` where it is in an embedded value), or the
 *   link table between the two
 */
export function ToMany(
  target: () => EntityClass,
  by: string | LinkTable,
  description: string,
  where?: Readonly<Record<string, unknown>>,
): PropertyDecorator {
  return (prototype, key) => {
    const name = String(key);
    declareMember(prototype, {
      kind: 'collection',
      name,
      target,
      by,
      description,
      nullable: false,
      ...(where && { where }),
    });
    if (typeof by === 'string' || !by.owner) return;
    ManyToMany({
      entity: target as () => Concrete,
      owner: true,
      pivotTable: by.table,
      joinColumn: by.from,
      inverseJoinColumn: by.to,
    })(prototype, key as never);
  };
}
