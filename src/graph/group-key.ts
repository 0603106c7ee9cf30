import { type AttributeType, isSeveral } from './attribute-type.js';
import { type EntityClass, type EntityMember, type LinkTable, membersOf, type Reference } from './entity-metadata.js';
import { oncePer } from './once.js';

/** The stretches of time rows are grouped by, and how many months each has; `PERIOD` is the period of the row itself. */
export const bucketMonths = { YEAR: 12, QUARTER: 3, MONTH: 1, FISCAL_YEAR: 12 } as const;
/** A stretch of time that rows are grouped by. */
export type Bucket = keyof typeof bucketMonths | 'PERIOD';

interface NamedKey {
  /** As the schema names it: `SERVICE_AREA_REGION`. */
  readonly name: string;
  readonly description: string;
}

/** A key that a row refers to; shown in a field of the group. */
export interface ReferenceKey extends NamedKey {
  readonly kind: 'reference';
  readonly path: string;
  readonly reference: Reference;
}

/** A value of the row, or of what it refers to; shown among the attributes of the group. */
export interface AttributeKey extends NamedKey {
  readonly kind: 'attribute';
  /** The reference it is reached by; null for a value of the row itself. */
  readonly of: ReferenceKey | null;
  readonly path: string;
  readonly type: AttributeType;
  /** What the value is the id of; absent where it is none. */
  readonly target?: () => EntityClass;
  /** Of a list the row owns: the table that has its items. The value is the ids of all of them. */
  readonly link?: LinkTable;
}

/** A stretch of time that the period of a row lies in; shown in the period of the group. */
export interface PeriodKey extends NamedKey {
  readonly kind: 'period';
  readonly bucket: Bucket;
}

/** Anything that rows can be grouped by. */
export type GroupKey = ReferenceKey | AttributeKey | PeriodKey;

/** A path as the name of a value of an enum: `SERVICE_AREA_REGION`. */
export const upperName = (path: string) =>
  path.replace(/[A-Z.]/g, (sign) => (sign === '.' ? '_' : `_${sign}`)).toUpperCase();

/** What rows of an entity refer to, those of their embedded values among them. */
export function referenceKeys(entity: EntityClass, prefix = ''): ReferenceKey[] {
  return [...membersOf(entity).values()].flatMap((member): ReferenceKey[] => {
    if (member.kind === 'embedded') return referenceKeys(member.target(), `${prefix}${member.name}.`);
    if (member.kind !== 'reference') return [];
    const { name, description } = member;
    return [{ kind: 'reference', name: upperName(name), path: prefix + name, reference: member, description }];
  });
}

function attributeKey(member: EntityMember, of: ReferenceKey | null): AttributeKey[] {
  const isReference = of !== null && member.kind === 'reference';
  const isValue =
    member.kind === 'attribute' && !isSeveral(member.type) && !['id', 'number', 'timestamp'].includes(member.type);
  if (!isReference && !isValue) return [];
  const name = upperName(of ? `${of.reference.name}.${member.name}` : member.name);
  const description = of ? `Of \`${of.reference.name}\`: ${member.description}` : member.description;
  const type = member.kind === 'attribute' ? member.type : 'id';
  const target = member.kind === 'reference' && { target: member.target };
  return [{ kind: 'attribute', name, of, path: member.name, type, description, ...target }];
}

/** What a row owns lists of, but for lists of its own kind: all items of a list together are one value. */
const listKeys = (entity: EntityClass): AttributeKey[] =>
  [...membersOf(entity).values()].flatMap((member): AttributeKey[] => {
    if (member.kind !== 'collection' || typeof member.by === 'string' || !member.by.owner) return [];
    if (member.target() === entity) return [];
    const { name, by: link, target, description } = member;
    return [
      { kind: 'attribute', name: upperName(name), of: null, path: name, type: 'text', target, link, description },
    ];
  });

const periods: Readonly<Record<Bucket, string>> = {
  PERIOD: 'The period as it is: the same first and last day.',
  YEAR: 'The calendar year the period lies in; null where it reaches beyond one, or there is none.',
  QUARTER: 'The quarter of a calendar year the period lies in; null where it reaches beyond one, or there is none.',
  MONTH: 'The month the period lies in; null where it reaches beyond one, or there is none.',
  FISCAL_YEAR: 'The year from April to March the period lies in; null where it reaches beyond one, or there is none.',
};

/** Everything rows of an entity can be grouped by: what they refer to, its values, their own values, the time. */
export const groupKeys = oncePer((entity: EntityClass): ReadonlyMap<string, GroupKey> => {
  const references = referenceKeys(entity);
  const attributes = references.flatMap((of) =>
    [...membersOf(of.reference.target()).values()].flatMap((member) => attributeKey(member, of)),
  );
  const own = [...membersOf(entity).values()].flatMap((member) => attributeKey(member, null));
  const times = Object.entries(periods).map(
    ([bucket, description]): PeriodKey => ({ kind: 'period', name: bucket, bucket: bucket as Bucket, description }),
  );
  return new Map([...references, ...times, ...attributes, ...own, ...listKeys(entity)].map((key) => [key.name, key]));
});
