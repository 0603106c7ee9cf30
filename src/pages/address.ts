import { Dataset } from '../domain/dimension/dataset.js';
import { Discrepancy } from '../domain/fact/discrepancy.js';
import { Observation } from '../domain/fact/observation.js';
import { Statement } from '../domain/fact/statement.js';
import { type EntityClass, entityOfId, optionsOf, searchableOf } from '../graph/entity-metadata.js';
import { type Parameters, pathWith } from '../operations/parameter.js';
import { kebabCase } from './words.js';

/** The path under which the rows of an entity have pages; undefined where they have none of their own. */
export function folderOf(entity: EntityClass): string | undefined {
  if (entity === Dataset) return 'datasets';
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

/** The parameter that tells which chart of a page is meant, from 1; the first where it is absent. */
export const chartParameter = 'chart-number';

/** An address with other parameters than it was asked with: what is undefined is taken out. */
export const withParameters = (path: string, given: Parameters, changed: Parameters): string =>
  pathWith(path, { ...given, ...changed });
