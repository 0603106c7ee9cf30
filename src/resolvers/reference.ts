import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { concreteTypes, type EntityClass, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { prefixOf } from '../graph/node.js';
import { badInput } from '../graph/request-error.js';
import { including, selectionOf } from '../graph/selection.js';
import { isStorable } from '../graph/storable.js';
import type { Row } from '../query/row.js';
import { shapeOf } from '../query/shape.js';
import type { RequestContext } from './context.js';
import type { Found, Representation } from './subgraph.js';

/** The members of an entity whose value names one row. */
export const keysOf = (entity: EntityClass): readonly string[] => ['id', ...(optionsOf(entity).naturalKeys ?? [])];

// Longer than any name of a thing: what is longer is not looked for.
const longestKey = 500;

/** Whether an id is one of the rows of an entity, by its prefix. */
const isIdOf = (entity: EntityClass, id: string): boolean =>
  concreteTypes(entity).some((type) => optionsOf(type).prefix === prefixOf(id));

interface Key {
  readonly member: string;
  readonly value: string;
}

/** The first key a representation has. What a client sends as its value may be anything, and only a text goes further. */
function keyIn(entity: EntityClass, representation: Representation): Key | GraphQLError | null {
  const keys = keysOf(entity);
  const member = keys.find((key) => Object.hasOwn(representation, key) && representation[key] !== null);
  // What has no value there is not found by it, and another may have it as null too.
  if (
    member === undefined &&
    keys.some((key) => Object.hasOwn(representation, key) && membersOf(entity).get(key)?.nullable)
  )
    return null;
  if (member === undefined)
    return badInput(`${entity.name} is found by ${keys.join(' or ')}; the representation has none of them`);
  const value = representation[member];
  if (typeof value !== 'string') return badInput(`the key ${member} of ${entity.name} expects a string`);
  const isPossible = value !== '' && value.length <= longestKey && isStorable(value);
  return isPossible && (member !== 'id' || isIdOf(entity, value)) ? { member, value } : null;
}

/** Finds rows of an entity by whatever key each representation has: one look-up for each key in use. */
export async function findReferences(
  entity: EntityClass,
  representations: readonly Representation[],
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly Found[]> {
  const keys = representations.map((representation) => keyIn(entity, representation));
  const asked = Map.groupBy(
    keys.filter((key): key is Key => key !== null && !(key instanceof GraphQLError)),
    ({ member }) => member,
  );
  const found = new Map(
    await Promise.all(
      [...asked].map(async ([member, ofMember]): Promise<[string, ReadonlyMap<string, Row | null>]> => {
        const values = new Set(ofMember.map(({ value }) => value));
        if (member === 'id') return [member, await loaders.several(entity, values, info)];
        return [member, await loaders.rowsBy(shapeOf(entity, including(selectionOf(info), member)), member, values)];
      }),
    ),
  );
  return keys.map((key) => {
    if (key === null || key instanceof GraphQLError) return key;
    const row = found.get(key.member)?.get(key.value);
    if (row === null)
      return badInput(
        `several datasets have a ${entity.name} with the ${key.member} "${key.value}"; refer to it by its id`,
      );
    return row ?? null;
  });
}
