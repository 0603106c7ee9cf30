import { Field, InputType } from 'type-graphql';
import type { AttributeType } from './attribute-type.js';
import { type DescribedEnum, describedEnum } from './described-enum.js';
import { type EntityClass, type EntityMember, type Link, membersOf, type Reference } from './entity.js';
import { Direction, orderInput } from './order-input.js';
import { filters } from './where-input.js';

/** The stretches of time rows are grouped by, and how many months each has; `PERIOD` is the period of the row itself. */
export const bucketMonths = { YEAR: 12, QUARTER: 3, MONTH: 1, FISCAL_YEAR: 12 } as const;
export type Bucket = keyof typeof bucketMonths | 'PERIOD';

interface Key {
  /** As the schema names it: `SERVICE_AREA_REGION`. */
  readonly name: string;
  readonly description: string;
}

/** A key that a row refers to; shown in a field of the group. */
export interface ReferenceKey extends Key {
  readonly kind: 'reference';
  readonly path: string;
  readonly reference: Reference;
}

/** A value of the row, or of what it refers to; shown among the attributes of the group. */
export interface AttributeKey extends Key {
  readonly kind: 'attribute';
  /** The reference it is reached by; null for a value of the row itself. */
  readonly of: ReferenceKey | null;
  readonly path: string;
  readonly type: AttributeType;
  /** Of a list the row owns: the table that has its items. The value is the ids of all of them. */
  readonly link?: Link;
}

export interface PeriodKey extends Key {
  readonly kind: 'period';
  readonly bucket: Bucket;
}

export type GroupKey = ReferenceKey | AttributeKey | PeriodKey;

const upper = (path: string) => path.replace(/[A-Z.]/g, (sign) => (sign === '.' ? '_' : `_${sign}`)).toUpperCase();

function referenceKeys(entity: EntityClass, prefix = ''): ReferenceKey[] {
  return [...membersOf(entity).values()].flatMap((member): ReferenceKey[] => {
    if (member.kind === 'embedded') return referenceKeys(member.target(), `${prefix}${member.name}.`);
    if (member.kind !== 'reference') return [];
    const { name, description } = member;
    return [{ kind: 'reference', name: upper(name), path: prefix + name, reference: member, description }];
  });
}

function attributeKey(member: EntityMember, of: ReferenceKey | null): AttributeKey[] {
  const isReference = of !== null && member.kind === 'reference';
  const isValue = member.kind === 'attribute' && !['id', 'list', 'number', 'timestamp'].includes(member.type);
  if (!isReference && !isValue) return [];
  const name = upper(of ? `${of.reference.name}.${member.name}` : member.name);
  const description = of ? `Of \`${of.reference.name}\`: ${member.description}` : member.description;
  const type = member.kind === 'attribute' ? member.type : 'id';
  return [{ kind: 'attribute', name, of, path: member.name, type, description }];
}

/** What a row owns lists of, but for lists of its own kind: all items of a list together are one value. */
const listKeys = (entity: EntityClass): AttributeKey[] =>
  [...membersOf(entity).values()].flatMap((member): AttributeKey[] => {
    if (member.kind !== 'collection' || typeof member.by === 'string' || !member.by.owner) return [];
    if (member.target() === entity) return [];
    const { name, by: link, description } = member;
    return [{ kind: 'attribute', name: upper(name), of: null, path: name, type: 'text', link, description }];
  });

const periods: Readonly<Record<Bucket, string>> = {
  PERIOD: 'The period as it is: the same first and last day.',
  YEAR: 'The calendar year the period lies in; null where it reaches beyond one, or there is none.',
  QUARTER: 'The quarter of a calendar year the period lies in; null where it reaches beyond one, or there is none.',
  MONTH: 'The month the period lies in; null where it reaches beyond one, or there is none.',
  FISCAL_YEAR: 'The year from April to March the period lies in; null where it reaches beyond one, or there is none.',
};

const cache = new Map<EntityClass, ReadonlyMap<string, GroupKey>>();

/** Everything rows of an entity can be grouped by: what they refer to, its values, their own values, the time. */
export function groupKeys(entity: EntityClass): ReadonlyMap<string, GroupKey> {
  const found = cache.get(entity);
  if (found) return found;
  const references = referenceKeys(entity);
  const attributes = references.flatMap((of) =>
    [...membersOf(of.reference.target()).values()].flatMap((member) => attributeKey(member, of)),
  );
  const own = [...membersOf(entity).values()].flatMap((member) => attributeKey(member, null));
  const times = Object.entries(periods).map(
    ([bucket, description]): PeriodKey => ({ kind: 'period', name: bucket, bucket: bucket as Bucket, description }),
  );
  const keys = new Map(
    [...references, ...times, ...attributes, ...own, ...listKeys(entity)].map((key) => [key.name, key]),
  );
  cache.set(entity, keys);
  return keys;
}

/** The keys of an entity as an enum of the schema. */
export const groupKeyEnum = (entity: EntityClass): DescribedEnum =>
  describedEnum(
    `${entity.name}GroupKey`,
    `What ${entity.name} rows are grouped by: what they refer to, a value of that, a value of their own, or time.`,
    Object.fromEntries([...groupKeys(entity).values()].map(({ name, description }) => [name, description])),
  );

/** The numbers of a group that can be tested and ordered by. */
export const groupNumbers = {
  count: 'How many rows the group has.',
  sum: 'The values added up.',
  min: 'The smallest value.',
  max: 'The greatest value.',
  average: 'The mean of the values.',
} as const;

/** Tests of the numbers of a group. */
export function groupHavingInput(entity: EntityClass): new () => object {
  class Input {}
  for (const name of Object.keys(groupNumbers)) {
    const filter = name === 'count' ? filters.integer : filters.number;
    Field(() => filter, { nullable: true, description: `Tests of \`${name}\`.` })(Input.prototype, name);
  }
  InputType(`${entity.name}GroupHaving`, { description: 'Which groups to take. All the tests given hold.' })(Input);
  return Input;
}

/** The order of groups: their numbers, and the keys they are grouped by. */
export function groupOrderInput(entity: EntityClass, keys: DescribedEnum): new () => object {
  class KeyOrder {}
  Field(() => keys.values, { description: 'One of the keys of `groupBy`; what a row refers to is ordered by its id.' })(
    KeyOrder.prototype,
    'key',
  );
  Field(() => Direction.values, { description: 'Which way.' })(KeyOrder.prototype, 'direction');
  InputType(`${entity.name}GroupKeyOrder`, { description: 'The value of a key.' })(KeyOrder);

  class Input {}
  const nullable = true;
  for (const name of Object.keys(groupNumbers))
    Field(() => Direction.values, { nullable, description: `By \`${name}\`.` })(Input.prototype, name);
  Field(() => Direction.values, { nullable, description: 'By the first day of `period`.' })(Input.prototype, 'period');
  Field(() => KeyOrder, { nullable, description: 'By the value of any key.' })(Input.prototype, 'key');
  for (const { reference, path } of referenceKeys(entity)) {
    if (path.includes('.')) continue;
    const order = orderInput(reference.target());
    Field(() => order, { nullable, description: `By a value of \`${reference.name}\`.` })(
      Input.prototype,
      reference.name,
    );
  }
  InputType(`${entity.name}GroupOrder`, {
    description:
      'One key to order groups by: give exactly one field. The values of the group keys are always the last, so that an order is total.',
  })(Input);
  return Input;
}
