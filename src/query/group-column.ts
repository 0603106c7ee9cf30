import type { AttributeType } from '../graph/attribute-type.js';
import { type EntityClass, type LinkTable, optionsOf } from '../graph/entity-metadata.js';
import { type GroupKey, groupKeys } from '../graph/group-key.js';
import { badInput } from '../graph/request-error.js';
import { columnAt } from './column.js';
import { labelOf } from './label.js';
import { identifier, join, type Sql, sql } from './sql.js';
import { bucketed } from './time-bucket.js';

/** A column of the groups: a value of one of their keys. */
export interface GroupColumn {
  readonly key: GroupKey;
  readonly name: string;
  readonly type: AttributeType;
  /** Over a row `t` and its neighbours. */
  readonly expression: Sql;
}

/** The value of an attribute of what a row refers to by a path, as an expression over joined tables. */
export type ValueAt = (path: string, attribute: string) => Sql;

/** The tables next to that of the rows, each joined when something of it is first needed. */
export interface Neighbours {
  readonly valueAt: ValueAt;
  /** The table of the rows with those joined by now. */
  readonly tables: () => Sql;
  /** These and others, which are joined there only. */
  readonly andOthers: () => Neighbours;
}

/** The neighbours of the rows of an entity. */
export function neighboursOf(
  entity: EntityClass,
  around: () => ReadonlyMap<string, Sql> = () => new Map(),
): Neighbours {
  const joined = new Map<string, Sql>();
  const all = () => new Map([...around(), ...joined]);
  const valueAt: ValueAt = (path, attribute) => {
    const { column, reference } = columnAt(entity, path);
    if (!reference) throw new Error(`${entity.name} refers to nothing by ${path}`);
    const target = reference.target();
    const alias = `of_${column}`;
    const key = sql`${identifier(`${alias}.id`)} = ${identifier(`t.${column}`)}`;
    joined.set(alias, sql` left join ${identifier(optionsOf(target).table)} as ${identifier(alias)} on ${key}`);
    return identifier(`${alias}.${columnAt(target, attribute).column}`);
  };
  const tables = () => sql`${identifier(optionsOf(entity).table)} as t${join([...all().values()], '')}`;
  return { valueAt, tables, andOthers: () => neighboursOf(entity, all) };
}

/** The ids of the items of a list, as one text; null where it is empty. */
const itemsOf = ({ table, from, to }: LinkTable): Sql =>
  sql`(select string_agg(${identifier(`item.${to}`)}, ' ' order by ${identifier(`item.${to}`)})
    from ${identifier(table)} as item where ${identifier(`item.${from}`)} = t.id)`;

/** What the value of an attribute of a group `g` is called; null where it refers to nothing. */
export function labelOfKey({ key, name }: GroupColumn): Sql | null {
  if (key.kind !== 'attribute' || !key.target) return null;
  const value = identifier(`g.${name}`);
  if (!key.link) return labelOf(key.target(), value);
  return sql`(select string_agg(${labelOf(key.target(), sql`item`)}, ', ' order by item)
    from unnest(string_to_array(${value}, ' ')) as item)`;
}

/**
 * The columns that groups are made by.
 * @param period name of the embedded period of the rows
 * @throws GraphQLError BAD_USER_INPUT for no key, one key twice, or two of time
 */
export function groupColumns(
  entity: EntityClass,
  period: string,
  groupBy: readonly string[],
  valueAt: ValueAt,
): readonly GroupColumn[] {
  if (groupBy.length === 0) throw badInput('groupBy expects at least one key');
  if (new Set(groupBy).size < groupBy.length) throw badInput('groupBy expects each key once');
  const keys = groupBy.flatMap((name) => groupKeys(entity).get(name) ?? []);
  if (keys.filter(({ kind }) => kind === 'period').length > 1)
    throw badInput('groupBy expects one key of time at most: the shorter says the longer');
  const own = (path: string) => columnAt(entity, path).column;
  return keys.flatMap((key, index): GroupColumn[] => {
    const name = `key_${index}`;
    switch (key.kind) {
      case 'reference':
        // Named as in the table, so that an order of the table's rows is one of the groups too.
        return [{ key, name: own(key.path), type: 'id', expression: identifier(`t.${own(key.path)}`) }];
      case 'attribute': {
        if (key.link) return [{ key, name, type: key.type, expression: itemsOf(key.link) }];
        const expression = key.of ? valueAt(key.of.path, key.path) : identifier(`t.${own(key.path)}`);
        return [{ key, name, type: key.type, expression }];
      }
      default: {
        const [start, end] = ['start', 'end'].map((day) => identifier(`t.${own(`${period}.${day}`)}`)) as [Sql, Sql];
        return bucketed(key.bucket, start, end).map((expression, end) => ({
          key,
          name: `${name}_${end}`,
          type: 'date',
          expression,
        }));
      }
    }
  });
}
