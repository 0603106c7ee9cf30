import { type EntityClass, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import type { Where } from './filter.js';
import type { GroupColumn } from './group-column.js';
import { identifier, join, type Sql, sql } from './sql.js';
import type { Summable } from './summable.js';
import { onlyOne, refersTo } from './sure-test.js';

/** Where rows of a dimension say what they are parts of: its table and the column. */
function partsOf(entity: EntityClass, reference: string): { readonly whole: Sql; readonly from: Sql } | null {
  const member = membersOf(entity).get(reference);
  if (member?.kind !== 'reference') return null;
  const target = member.target();
  const own = [...membersOf(target).values()].find((found) => found.kind === 'reference' && found.target() === target);
  if (!own) return null;
  const whole = identifier(columnAt(target, own.name).column);
  return { whole, from: sql`${identifier(optionsOf(target).table)} where ${whole} is not null` };
}

/**
 * The ids that others of a tree are parts of, as a query.
 * @throws Error where the targets of the reference are parts of nothing
 */
export function wholeIdsOf(entity: EntityClass, reference: string): Sql {
  const parts = partsOf(entity, reference);
  if (!parts) throw new Error(`${entity.name} refers by ${reference} to nothing that has parts`);
  return sql`select ${parts.whole} from ${parts.from}`;
}

/** The references whose targets are parts of others, such as a staff group of a larger one. */
export const treesOf = (entity: EntityClass, references: readonly string[]): readonly string[] =>
  references.filter((name) => partsOf(entity, name));

/** The references by which rows of one group may refer to several of a tree: only there can a whole stand beside its part. */
export const treesWithin = (
  { entity, dimensions }: Summable,
  keys: readonly GroupColumn[],
  where: Where | null | undefined,
): readonly string[] => {
  const isKey = (name: string) => {
    const own = identifier(`t.${columnAt(entity, name).column}`);
    return keys.some(({ expression }) => expression === own);
  };
  const mayDiffer = (name: string) =>
    !isKey(name) && onlyOne(where, name) === undefined && refersTo(where, name) !== false;
  return treesOf(entity, dimensions.filter(mayDiffer));
};

/**
 * The tables `part_of` of parts and their wholes, and `above` of all wholes of a part through several levels, for
 * `with recursive`. An id is of one tree only, so that they serve all.
 */
export function tablesOfWholes(entity: EntityClass, references: readonly string[]): readonly Sql[] {
  const parts = new Map(
    references.flatMap((name) => {
      const parts = partsOf(entity, name);
      if (!parts) return [];
      const found = sql`select id, ${parts.whole} from ${parts.from}`;
      return [[found.text, found]];
    }),
  );
  if (parts.size === 0) return [];
  return [
    sql`part_of(part, whole) as materialized (${join([...parts.values()], ' union all ')})`,
    sql`above(part, whole) as (select part, whole from part_of
      union select above.part, part_of.whole from above join part_of on part_of.part = above.whole)`,
  ];
}
