import DataLoader from 'dataloader';
import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';
import { oncePerPair } from '../graph/once.js';
import { isStorable } from '../graph/storable.js';
import { assertPrefix, unknownId } from '../query/known-id.js';
import { identifier, sql } from '../query/sql.js';
import type { LikeName } from '../query/unknown-name.js';
import type { Loaders } from './loaders.js';

const existence = oncePerPair(
  ({ reader }: Loaders, entity: EntityClass) =>
    new DataLoader<string, boolean>(async (ids) => {
      const table = identifier(optionsOf(entity).table);
      const rows = await reader.lookUp(1, sql`select id as c0 from ${table} where id = any(${ids}::text[])`);
      const found = new Set(rows.map(({ c0 }) => c0));
      return ids.map((id) => found.has(id));
    }),
);

/**
 * Refuses an id given to a field that names nothing. It is looked for together with what else is looked up at the moment.
 * @param name of the argument
 * @throws GraphQLError BAD_USER_INPUT that names the nearest
 */
export async function assertKnown(loaders: Loaders, entity: EntityClass, id: string, name: string): Promise<void> {
  assertPrefix(entity, [id], name);
  const isKnown = isStorable(id) && (await existence(loaders, entity).load(id));
  if (isKnown) return;
  const { alike, errorOf } = unknownId(id);
  throw errorOf(isStorable(id) ? await loaders.reader.rows<LikeName>(alike) : []);
}
