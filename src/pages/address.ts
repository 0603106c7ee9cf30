import { Discrepancy } from '../domain/fact/discrepancy.js';
import { Observation } from '../domain/fact/observation.js';
import { Statement } from '../domain/fact/statement.js';
import { type EntityClass, entityOfId, optionsOf, searchableOf } from '../graph/entity-metadata.js';
import { kebabCase } from './words.js';

/** The path under which the rows of an entity have pages; undefined where they have none of their own. */
export function folderOf(entity: EntityClass): string | undefined {
  if (entity === Observation) return 'figures';
  if (entity === Discrepancy) return 'contradictions';
  if (entity === Statement || entity.prototype instanceof Statement) return 'statements';
  const { one, many } = optionsOf(entity);
  // What has a name is a thing.
  return one && many && searchableOf(entity)?.title ? kebabCase(many) : undefined;
}

/** The address of the page of a row, below that of the site; undefined where it has none. */
export function addressOf(id: string): string | undefined {
  const entity = entityOfId(id);
  const folder = entity && folderOf(entity);
  return folder && `${folder}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
}

/** An address with other parameters than it was asked with: what is undefined is taken out. */
export function withParameters(
  path: string,
  given: Readonly<Record<string, string | undefined>>,
  changed: Readonly<Record<string, string | undefined>>,
): string {
  const all = Object.entries({ ...given, ...changed }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value]],
  );
  return all.length > 0 ? `${path}?${new URLSearchParams(all)}` : path;
}
