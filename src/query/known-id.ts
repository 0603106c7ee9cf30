import { concreteTypes, type EntityClass, entityOfId, optionsOf } from '../graph/entity-metadata.js';
import { noSuch } from '../graph/nearest.js';
import { prefixOf } from '../graph/node.js';
import { badInput } from '../graph/request-error.js';
import type { Condition } from './condition.js';
import { identifier, sql } from './sql.js';
import { comparedPart, meantBy, mostAlike, refusedIn, refusing, type UnknownName } from './unknown-name.js';

const refusal = 'there is no id ';

/**
 * Refuses ids that no row of an entity can have, by their prefix.
 * @param at where they stand, for the one who wrote them
 * @throws GraphQLError BAD_USER_INPUT
 */
export function assertPrefix(entity: EntityClass, ids: readonly string[], at: string): void {
  const prefixes = concreteTypes(entity).map((type) => optionsOf(type).prefix);
  for (const id of ids)
    if (!prefixes.includes(prefixOf(id)))
      throw badInput(
        `${at} expects an id of ${entity.name}, which begins with ${prefixes.map((prefix) => `\`${prefix}:\``).join(' or ')}, not ${JSON.stringify(id)}`,
      );
}

/** The condition that ids name rows of an entity, which makes a statement fail that has another: they are looked for once for it. */
export function areKnownIds(entity: EntityClass, ids: readonly string[]): Condition {
  const table = identifier(optionsOf(entity).table);
  return sql`(select bool_and(case when known.id is null then ${refusing(refusal, sql`asked.id`)} else true end)
    from unnest(${ids}::text[]) as asked(id) left join ${table} as known on known.id = asked.id)`;
}

/** An id that there is not. */
export function unknownId(id: string): UnknownName {
  const prefix = `${prefixOf(id)}:`;
  const name = id.slice(prefix.length);
  const table = identifier(optionsOf(entityOfId(id) as EntityClass).table);
  return {
    alike: sql`select id as name, similarity(substr(id, ${prefix.length + 1}), ${comparedPart(name)}::text)::float8 as likeness
    from ${table} where starts_with(id, ${prefix}) order by likeness desc, id limit ${mostAlike}`,
    errorOf: (alike) => badInput(noSuch(prefixOf(id).replaceAll('-', ' '), id, meantBy(id, alike))),
  };
}

/** The id because of which a statement failed; undefined where it failed for another reason. */
export function unknownIdIn(error: unknown): UnknownName | undefined {
  const id = refusedIn(error, refusal);
  return id === undefined ? undefined : unknownId(id);
}
