import { columnName } from '../graph/column-name.js';
import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';
import { entities } from './registry.js';

/** A table of the data package and the entity its rows become. */
interface SourceTable {
  readonly entity: EntityClass;
  /** Columns whose values make the id, where the package has no id column; what names an observation is its cell: see evidence/figure.ts. */
  readonly naturalKey?: readonly string[];
}

/** The table of the data package that has the rows of an entity; empty where none has, for the load makes them. */
export function sourceTableOf(entity: EntityClass): string {
  const { source, many, discriminator } = optionsOf(entity);
  if (source === null || discriminator) return '';
  const table = source?.table ?? (many && columnName(many).replaceAll('_', '-'));
  if (!table) throw new Error(`${entity.name} declares neither \`many\` nor \`source\`: expected where its rows stand`);
  return table;
}

/** The tables every package of this profile has, by their names in it. */
export const sourceTables: Readonly<Record<string, SourceTable>> = Object.fromEntries(
  entities.flatMap((entity) => {
    const table = sourceTableOf(entity);
    return table ? [[table, { entity, ...optionsOf(entity).source }]] : [];
  }),
);
