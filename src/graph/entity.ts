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
import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { type AttributeType, columnTypes, graphTypes, textColumn } from './attribute-type.js';
import { columnName } from './column-name.js';
import type { DescribedEnum } from './described-enum.js';
import type { EntityOptions } from './entity-options.js';
import { Node, prefixOf, registerPrefix, typeNameOf } from './node.js';
import type { Searchable } from './searchable.js';

/** A class that is at once a table, a GraphQL type and their documentation. */
// biome-ignore lint/complexity/noBannedTypes: a class is a function with a prototype; TypeScript has no narrower name for an abstract one.
export type EntityClass<T extends object = object> = Function & { prototype: T };

interface Member {
  readonly name: string;
  readonly description: string;
  readonly nullable: boolean;
}

/** A column with a value. */
export interface Attribute extends Member {
  readonly kind: 'attribute';
  readonly type: AttributeType;
  readonly column: string;
  readonly values?: DescribedEnum;
  /** Whether a text without declared values has few of them, by which rows are counted. */
  readonly facet?: boolean;
}

/** A foreign key: at most one row of another entity. */
export interface Reference extends Member {
  readonly kind: 'reference';
  readonly column: string;
  readonly target: () => EntityClass;
}

/** A value object kept in columns of its owner's table, prefixed with its name. */
export interface EmbeddedValue extends Member {
  readonly kind: 'embedded';
  readonly target: () => EntityClass;
}

/** Rows of another entity that point here, by their foreign key or through a link table. Shown as a connection. */
export interface Collection extends Member {
  readonly kind: 'collection';
  readonly target: () => EntityClass;
  readonly by: string | LinkTable;
  /** A filter every row of the collection passes, in the `where` language of the target. */
  readonly where?: Readonly<Record<string, unknown>>;
}

/** A link table between two entities; one of the two sides owns it, and so declares it to the database. */
export interface LinkTable {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly owner?: boolean;
}

/** Anything that is declared of an entity. */
export type EntityMember = Attribute | Reference | EmbeddedValue | Collection;

const members = new Map<EntityClass, Map<string, EntityMember>>();
const allMembers = new Map<EntityClass, ReadonlyMap<string, EntityMember>>();
const options = new Map<EntityClass, EntityOptions>();

function declare(prototype: object, member: EntityMember): void {
  const target = prototype.constructor;
  const own = members.get(target) ?? new Map<string, EntityMember>();
  members.set(target, own.set(member.name, member));
  allMembers.clear();
}

/** Everything declared of an entity: its members, inherited ones first. */
export function membersOf(entity: EntityClass): ReadonlyMap<string, EntityMember> {
  const known = allMembers.get(entity);
  if (known) return known;
  const parent = Object.getPrototypeOf(entity.prototype)?.constructor as EntityClass | undefined;
  const inherited = parent && parent !== Object ? membersOf(parent) : [];
  const all = new Map([...inherited, ...(members.get(entity) ?? [])]);
  allMembers.set(entity, all);
  return all;
}

/** The names, the table and the id prefix of an entity. */
export function optionsOf(entity: EntityClass): EntityOptions {
  const found = options.get(entity);
  if (!found) throw new Error(`${entity.name} is not declared as an entity`);
  return found;
}

/** Whether a class is an entity, and not a value embedded in one. */
export const isEntity = (target: EntityClass): boolean => options.has(target);

/** Every entity whose class has been read, by name: nothing depends on the order in which they were. */
export const declaredEntities = (): readonly EntityClass[] =>
  [...options.keys()].toSorted((one, other) => (one.name < other.name ? -1 : 1));

/** The types that share the table of an interface; none for any other entity. */
export const subtypesOf = (entity: EntityClass): EntityClass[] =>
  [...options.keys()].filter((other) => Object.getPrototypeOf(other) === entity);

/** The types of the schema that the rows of an entity have: those that share its table, or its own. */
export function concreteTypes(entity: EntityClass): readonly EntityClass[] {
  const subtypes = subtypesOf(entity);
  return subtypes.length > 0 ? subtypes : [entity];
}

/** What the search reads of the rows of an entity, as it or the interface it implements declares. */
export const searchableOf = (entity: EntityClass): Searchable | undefined =>
  options.get(entity)?.search ?? options.get(Object.getPrototypeOf(entity))?.search;

/** Whether the search finds the rows of an entity. */
export function isSearched(entity: EntityClass): boolean {
  const search = searchableOf(entity);
  return search !== undefined && !search.nameOf;
}

/** The entity that a global id belongs to, by its prefix; undefined where there is none. */
export function entityOfId(id: string): EntityClass | undefined {
  const prefix = prefixOf(id);
  return [...options].find(([, entity]) => entity.prefix === prefix)?.[0];
}

function declareId(target: EntityClass): void {
  const description = 'Global id, readable and stable.';
  declare(target.prototype, { kind: 'attribute', name: 'id', type: 'id', column: 'id', description, nullable: false });
  PrimaryKey({ ...columnTypes.id })(target.prototype, 'id' as never);
}

/** An index for every foreign key. */
function indexReferences(target: EntityClass, { table, indexTail }: EntityOptions): void {
  for (const member of members.get(target)?.values() ?? []) {
    if (member.kind !== 'reference') continue;
    const name = `${table}_${member.column}_${indexTail ? 'page_' : ''}index`;
    const columns = [`"${member.column}"`, ...(indexTail ? [indexTail] : [])].join(', ');
    Index({ name, expression: `create index "${name}" on "${table}" (${columns})` })(target as never);
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
    const shared = options.has(parent);
    const entity = completed(own, options.get(parent));
    options.set(target, entity);
    registerPrefix(entity.prefix, target.name);
    if (!shared) declareId(target);
    indexReferences(target, entity);
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
    options.set(target, entity);
    declareId(target);
    indexReferences(target, entity);
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
    declare(prototype, {
      kind: 'attribute',
      name,
      type,
      column: columnName(name),
      description,
      nullable,
      ...(values && { values }),
      ...(facet && { facet }),
    });
    if (values && type === 'text')
      Enum({
        items: () => Object.keys(values.values),
        nullable,
        ...textColumn,
        ...(unique && { unique }),
      })(prototype, key as never);
    else Property({ ...columnTypes[type], nullable, ...(unique && { unique }) })(prototype, key as never);
    const graphType = values ? (type === 'list' ? () => [values.values] : () => values.values) : graphTypes[type];
    Field(graphType, { description, nullable })(prototype, key);
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
    declare(prototype, { kind: 'reference', name, column: `${columnName(name)}_id`, target, description, nullable });
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
    declare(prototype, { kind: 'embedded', name, target, description, nullable });
    Embedded({ entity: target as never, prefix: `${columnName(name)}_`, nullable })(prototype, key as never);
    Field(target as () => Concrete, { description, nullable })(prototype, key);
  };
}

const ownerNeeds = new Map<object, readonly string[]>();

/** Declares what the resolvers of an embedded value need of the row it stands in: those of the members that the row has. */
export const NeedsOfOwner =
  (...names: readonly string[]): ClassDecorator =>
  (target) => {
    ownerNeeds.set(target, names);
  };

/** What the resolvers of an embedded value need of the row it stands in. */
export const needsOfOwner = (value: EntityClass): readonly string[] => ownerNeeds.get(value) ?? [];

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
    declare(prototype, { kind: 'collection', name, target, by, description, nullable: false, ...(where && { where }) });
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
