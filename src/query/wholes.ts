import { type EntityClass, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** Where rows of a dimension say what they are parts of: its table, by the name of the column. */
function partsOf(entity: EntityClass, reference: string): Sql | null {
  const member = membersOf(entity).get(reference);
  if (member?.kind !== 'reference') return null;
  const target = member.target();
  const whole = [...membersOf(target).values()].find((own) => own.kind === 'reference' && own.target() === target);
  if (!whole) return null;
  const column = identifier(columnAt(target, whole.name).column);
  return sql`select id, ${column} from ${identifier(optionsOf(target).table)} where ${column} is not null`;
}

/** The references whose targets are parts of others, such as a staff group of a larger one. */
export const treesOf = (entity: EntityClass, references: readonly string[]): readonly string[] =>
  references.filter((name) => partsOf(entity, name));

/**
 * The tables `part_of` of parts and their wholes, and `above` of all wholes of a part through several levels, for
 * `with recursive`. An id is of one tree only, so that they serve all.
 */
export function tablesOfWholes(entity: EntityClass, references: readonly string[]): readonly Sql[] {
  const parts = new Map(
    references.flatMap((name) => {
      const found = partsOf(entity, name);
      return found ? [[found.text, found]] : [];
    }),
  );
  if (parts.size === 0) return [];
  return [
    sql`part_of(part, whole) as materialized (${join([...parts.values()], ' union all ')})`,
    sql`above(part, whole) as (select part, whole from part_of
      union select above.part, part_of.whole from above join part_of on part_of.part = above.whole)`,
  ];
}
