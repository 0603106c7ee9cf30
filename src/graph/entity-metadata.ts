import type { AttributeType } from './attribute-type.js';
import type { DescribedEnum } from './described-enum.js';
import type { EntityOptions } from './entity-options.js';
import { prefixOf } from './node.js';
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
const allSubtypes = new Map<EntityClass, readonly EntityClass[]>();

/** Keeps a member of the class with this prototype. */
export function declareMember(prototype: object, member: EntityMember): void {
  const target = prototype.constructor;
  const own = members.get(target) ?? new Map<string, EntityMember>();
  members.set(target, own.set(member.name, member));
  allMembers.clear();
}

/** Keeps what a class says of itself. */
export function declareOptions(entity: EntityClass, own: EntityOptions): void {
  options.set(entity, own);
  allSubtypes.clear();
}

/** The members declared of a class itself. */
export const ownMembersOf = (entity: EntityClass): Iterable<EntityMember> => members.get(entity)?.values() ?? [];

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
export function subtypesOf(entity: EntityClass): readonly EntityClass[] {
  const known = allSubtypes.get(entity);
  if (known) return known;
  const found = [...options.keys()].filter((other) => Object.getPrototypeOf(other) === entity);
  allSubtypes.set(entity, found);
  return found;
}

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

/** The path to a value that is read with a row: a member, or one of what a reference leads to, such as `['document', 'pageLines']`. */
export type ReadPath = readonly [member: string, inner?: string];

const computedFields = new Map<object, Map<string, readonly ReadPath[]>>();

/** Keeps what a field of a class is computed from. */
export function declareComputed(target: object, name: string, from: readonly ReadPath[]): void {
  const own = computedFields.get(target) ?? new Map<string, readonly ReadPath[]>();
  computedFields.set(target, own.set(name, from));
}

const none: ReadonlyMap<string, readonly ReadPath[]> = new Map();

/** The fields of an entity, or of a value embedded in one, that are computed, and what from. */
export const computedOf = (target: EntityClass): ReadonlyMap<string, readonly ReadPath[]> =>
  computedFields.get(target) ?? none;

const generated = new Map<EntityClass, readonly string[]>();

/** Keeps a column that the database makes of the others of a row. */
export const declareGenerated = (entity: EntityClass, column: string): void =>
  void generated.set(entity, [...generatedColumns(entity), column]);

/** The columns of an entity that the database makes of the others of a row, and of which the graph shows nothing. */
export const generatedColumns = (entity: EntityClass): readonly string[] => generated.get(entity) ?? [];

const ownerNeeds = new Map<object, readonly string[]>();

/** Keeps what the resolvers of an embedded value need of the row it stands in. */
export const declareOwnerNeeds = (value: object, names: readonly string[]): void => void ownerNeeds.set(value, names);

/** What the resolvers of an embedded value need of the row it stands in. */
export const needsOfOwner = (value: EntityClass): readonly string[] => ownerNeeds.get(value) ?? [];
