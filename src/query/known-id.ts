import { concreteTypes, type EntityClass, entityOfId, optionsOf } from '../graph/entity-metadata.js';
import { nearest, noSuch } from '../graph/nearest.js';
import { prefixOf } from '../graph/node.js';
import { badInput } from '../graph/request-error.js';
import type { Condition } from './condition.js';
import { identifier, literal, type Sql, sql } from './sql.js';

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

/**
 * The condition that ids name rows of an entity, which makes a statement fail that has another: PostgreSQL takes no refusal for
 * a truth value. So they are looked for where they are used, once for a statement, and not by one of its own.
 */
export function areKnown(entity: EntityClass, ids: readonly string[]): Condition {
  const table = identifier(optionsOf(entity).table);
  // By a column, for what is constant PostgreSQL works out before it looks.
  return sql`(select bool_and(case when known.id is null then (${literal(refusal)} || asked.id)::boolean else true end)
    from unnest(${ids}::text[]) as asked(id) left join ${table} as known on known.id = asked.id)`;
}

const refused = new RegExp(`${refusal}(.*)"$`, 's');

/** The id because of which a statement failed; undefined where it failed for another reason. */
export function unknownIdIn(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === '22P02' ? refused.exec(String(message))?.[1] : undefined;
}

// Of facts there are many: only those most alike are compared letter by letter.
const mostAlike = 20;

/** An id that is like one that there is not. */
export interface LikeId {
  readonly id: string;
  /** From 0 to 1. */
  readonly likeness: number;
}

// Of names that differ in more than letters, those that share half of what they are made of.
const likely = 0.5;

/** The ids most like one that there is not, the most alike first. */
export function idsLike(id: string): Sql {
  const prefix = `${prefixOf(id)}:`;
  const name = id.slice(prefix.length);
  const entity = entityOfId(id);
  const table = identifier(optionsOf(entity as EntityClass).table);
  return sql`select id, similarity(substr(id, ${prefix.length + 1}), ${name}::text)::float8 as likeness
    from ${table} where starts_with(id, ${prefix}) order by likeness desc, id limit ${mostAlike}`;
}

/** The error for an id that there is not, which names the nearest. */
export function unknownId(id: string, alike: readonly LikeId[]): Error {
  const misspelt = nearest(
    id,
    alike.map((like) => like.id),
  );
  const meant = misspelt ?? alike.find(({ likeness }) => likeness >= likely)?.id;
  return badInput(noSuch(prefixOf(id).replaceAll('-', ' '), id, meant));
}
