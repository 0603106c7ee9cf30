import { type DescribedEnum, describedEnum } from './described-enum.js';
import { type Attribute, type EntityClass, type EntityMember, type LinkTable, membersOf } from './entity-metadata.js';
import { type ReferenceKey, referenceKeys, upperName } from './group-key.js';
import { oncePer } from './once.js';

interface NamedFacet {
  /** As the schema names it: `SERVICE_AREA_REGION`. */
  readonly name: string;
  readonly description: string;
}

/** Something of which a row has one value at most: what it refers to, a value of that, or a value of its own. */
export interface ValueFacet extends NamedFacet {
  readonly kind: 'value';
  /** The reference it is reached by; null for what stands in the row itself. */
  readonly of: ReferenceKey | null;
  readonly path: string;
  /** Of a reference: what it leads to. */
  readonly target?: () => EntityClass;
}

/** A list of values in the row: each is counted. */
export interface ListFacet extends NamedFacet {
  readonly kind: 'list';
  readonly path: string;
}

/** Rows that the row owns links to: each is counted. */
export interface LinkFacet extends NamedFacet {
  readonly kind: 'link';
  readonly link: LinkTable;
  readonly target: () => EntityClass;
}

/** What the rows of a list can be counted by. */
export type FacetKey = ValueFacet | ListFacet | LinkFacet;

/** Whether a value is one of few. */
const isOneOfFew = ({ type, values, facet }: Attribute) => type === 'boolean' || values !== undefined || facet === true;

function valueFacet(member: EntityMember, of: ReferenceKey | null): readonly ValueFacet[] {
  const isCounted = member.kind === 'attribute' && member.type !== 'list' && isOneOfFew(member);
  const isReference = of !== null && member.kind === 'reference';
  if (!isCounted && !isReference) return [];
  return [
    {
      kind: 'value',
      name: upperName(of ? `${of.reference.name}.${member.name}` : member.name),
      description: of ? `Of \`${of.reference.name}\`: ${member.description}` : member.description,
      of,
      path: member.name,
      ...(isReference && { target: member.target }),
    },
  ];
}

function severalFacet(entity: EntityClass, member: EntityMember): readonly FacetKey[] {
  const { name, description } = member;
  const named = { name: upperName(name), description: `Each by itself. ${description}` };
  if (member.kind === 'attribute' && member.type === 'list' && isOneOfFew(member))
    return [{ kind: 'list', path: name, ...named }];
  if (member.kind !== 'collection' || typeof member.by === 'string' || !member.by.owner || member.where) return [];
  return member.target() === entity ? [] : [{ kind: 'link', link: member.by, target: member.target, ...named }];
}

/**
 * Everything the rows of an entity can be counted by: what they refer to, the values of that and their own that are of few,
 * and what they own links to. Ids, numbers, days and free texts are not.
 */
export const facetKeys = oncePer((entity: EntityClass): ReadonlyMap<string, FacetKey> => {
  const references = referenceKeys(entity);
  const own = [...membersOf(entity).values()];
  const keys: readonly FacetKey[] = [
    ...references.map(
      ({ name, description, path, reference }): ValueFacet => ({
        kind: 'value',
        name,
        description,
        of: null,
        path,
        target: reference.target,
      }),
    ),
    ...own.flatMap((member) => valueFacet(member, null)),
    ...own.flatMap((member) => severalFacet(entity, member)),
    ...references.flatMap((of) =>
      [...membersOf(of.reference.target()).values()].flatMap((member) => valueFacet(member, of)),
    ),
  ];
  return new Map(keys.map((key) => [key.name, key]));
});

/** What the rows of an entity can be counted by, as an enum of the schema; null where there is nothing. */
export const facetEnum = oncePer((entity: EntityClass): DescribedEnum | null => {
  const keys = [...facetKeys(entity).values()];
  if (keys.length === 0) return null;
  return describedEnum(
    `${entity.name}Facet`,
    `What ${entity.name} rows are counted by: what they refer to, a value of that, or a value of their own.`,
    Object.fromEntries(keys.map(({ name, description }) => [name, description])),
  );
});
