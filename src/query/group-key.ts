import type { AttributeType } from '../graph/attribute-type.js';
import { badInput } from '../graph/bad-input.js';
import { type EntityClass, type Link, optionsOf } from '../graph/entity.js';
import { type Bucket, bucketMonths, type GroupKey, groupKeys, groupNumbers } from '../graph/group-input.js';
import { columnAt } from './column.js';
import { type OrderKey, orderKeys } from './order.js';
import { oncePer } from './remembered.js';
import type { RawRow, Row } from './row.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

/** A group as its resolvers see it: what it is grouped by as `…Id`, period and attributes, and its numbers. */
export interface Group extends Row {
  readonly keys: readonly string[];
  readonly period: Stretch | null;
  readonly attributes: readonly GroupAttribute[];
  readonly firstId: string | null;
  readonly lastId: string | null;
}

export interface GroupAttribute {
  readonly key: string;
  readonly value: string | null;
  /** Of a reference: the id of what it refers to. */
  readonly nodeId: string | null;
}

/** A column of the groups: a value of one of their keys. */
export interface KeyColumn {
  readonly key: GroupKey;
  readonly name: string;
  readonly type: AttributeType;
  /** Over a row `t` and its neighbours. */
  readonly expression: Sql;
}

export type ValueAt = (path: string, attribute: string) => Sql;

/** The tables next to that of the rows, each joined when something of it is first needed. */
export function neighboursOf(entity: EntityClass) {
  const joined = new Map<string, Sql>();
  const valueAt: ValueAt = (path, attribute) => {
    const { column, reference } = columnAt(entity, path);
    if (!reference) throw new Error(`${entity.name} refers to nothing by ${path}`);
    const target = reference.target();
    const alias = `of_${column}`;
    const key = sql`${identifier(`${alias}.id`)} = ${identifier(`t.${column}`)}`;
    joined.set(alias, sql` left join ${identifier(optionsOf(target).table)} as ${identifier(alias)} on ${key}`);
    return identifier(`${alias}.${columnAt(target, attribute).column}`);
  };
  const tables = () => sql`${identifier(optionsOf(entity).table)} as t${join([...joined.values()], '')}`;
  return { valueAt, tables };
}

const firstDays: Record<keyof typeof bucketMonths, (day: Sql) => Sql> = {
  YEAR: (day) => sql`date_trunc('year', ${day}::timestamp)::date`,
  QUARTER: (day) => sql`date_trunc('quarter', ${day}::timestamp)::date`,
  MONTH: (day) => sql`date_trunc('month', ${day}::timestamp)::date`,
  // April to March is a calendar year three months later.
  FISCAL_YEAR: (day) => sql`(date_trunc('year', ${day}::timestamp - interval '3 months') + interval '3 months')::date`,
};

/** The first day of the stretch that a whole period lies in; null where it crosses a border. A `PERIOD` has both its days. */
function bucketed(bucket: Bucket, start: Sql, end: Sql): Sql[] {
  if (bucket === 'PERIOD') return [start, end];
  const firstDay = firstDays[bucket];
  return [sql`case when ${firstDay(start)} = ${firstDay(end)} then ${firstDay(start)} end`];
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function stretchFrom(bucket: keyof typeof bucketMonths, start: string): Stretch {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const lastDay = new Date(`${start}T00:00:00Z`);
  lastDay.setUTCMonth(month - 1 + bucketMonths[bucket], 0);
  const labels: Record<typeof bucket, () => string> = {
    YEAR: () => String(year),
    QUARTER: () => `${year} Q${Math.ceil(month / 3)}`,
    MONTH: () => `${monthName.format(new Date(`${start}T00:00:00Z`))} ${year}`,
    FISCAL_YEAR: () => `${year}-${String((year + 1) % 100).padStart(2, '0')}`,
  };
  return { start, end: lastDay.toISOString().slice(0, 10), label: labels[bucket]() };
}

/** The ids of the items of a list, as one text; null where it is empty. */
const itemsOf = ({ table, from, to }: Link): Sql =>
  sql`(select string_agg(${identifier(`item.${to}`)}, ' ' order by ${identifier(`item.${to}`)})
    from ${identifier(table)} as item where ${identifier(`item.${from}`)} = t.id)`;

/**
 * The columns that groups are made by.
 * @param period name of the embedded period of the rows
 * @throws GraphQLError BAD_USER_INPUT for no key, one key twice, or two of time
 */
export function keyColumns(
  entity: EntityClass,
  period: string,
  groupBy: readonly string[],
  valueAt: ValueAt,
): readonly KeyColumn[] {
  if (groupBy.length === 0) throw badInput('groupBy expects at least one key');
  if (new Set(groupBy).size < groupBy.length) throw badInput('groupBy expects each key once');
  const keys = groupBy.flatMap((name) => groupKeys(entity).get(name) ?? []);
  if (keys.filter(({ kind }) => kind === 'period').length > 1)
    throw badInput('groupBy expects one key of time at most: the shorter says the longer');
  const own = (path: string) => columnAt(entity, path).column;
  return keys.flatMap((key, index): KeyColumn[] => {
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
        return bucketed(key.bucket, start, end).map((expression, place) => ({
          key,
          name: `${name}_${place}`,
          type: 'date',
          expression,
        }));
      }
    }
  });
}

interface Order {
  readonly name: string;
  readonly value: string | { readonly key: string; readonly direction: string };
}

/** The fields given of each item of an order. */
export const ordersGiven = (orderBy: readonly object[] | null | undefined): readonly Order[][] =>
  (orderBy ?? []).map((order) =>
    Object.entries(order).flatMap(([name, value]) => (value === undefined || value === null ? [] : [{ name, value }])),
  );

const orderKey = (
  column: string,
  type: AttributeType,
  nullable: boolean,
  key: string,
  direction: string,
): OrderKey => ({
  expression: identifier(`g.${column}`),
  type,
  nullable,
  descending: direction.startsWith('DESC'),
  nullsFirst: direction.endsWith('NULLS_FIRST'),
  label: `${key} ${direction}`,
});

/**
 * The keys that order groups `g`: those asked for, then every value the groups are made by.
 * @throws GraphQLError BAD_USER_INPUT for a key that they are not made by
 */
export function groupOrder(
  entity: EntityClass,
  columns: readonly KeyColumn[],
  orderBy: readonly object[] | null | undefined,
): readonly OrderKey[] {
  const byKey = (wanted: string, is: (key: GroupKey) => boolean, direction: string) => {
    const found = columns.filter(({ key }) => is(key));
    if (found.length === 0) throw badInput(`orderBy expects keys of groupBy only, and ${wanted} is none`);
    return found.map(({ key, name, type }) => orderKey(name, type, true, `${key.name}.${name}`, direction));
  };
  const asked = ordersGiven(orderBy).flatMap((given): readonly OrderKey[] => {
    const [only] = given;
    if (!only || given.length > 1)
      throw badInput(`each item of orderBy expects exactly one field of ${entity.name}GroupOrder, not ${given.length}`);
    const { name, value } = only;
    if (typeof value === 'string') {
      if (name === 'period') return byKey('a period', ({ kind }) => kind === 'period', value);
      return [orderKey(name, name === 'count' ? 'integer' : 'number', false, name, value)];
    }
    if (name === 'key') return byKey(value.key, (key) => key.name === value.key, value.direction);
    byKey(name, (key) => key.kind === 'reference' && key.path === name, '');
    return orderKeys(entity, 'g', [{ [name]: value }]).slice(0, -1);
  });
  return [...asked, ...byKey('', () => true, 'ASC')];
}

/** What a group has that is grouped by nothing. */
const unsetOf = oncePer((entity: EntityClass): object => {
  const references = [...groupKeys(entity).values()].flatMap((key) =>
    key.kind === 'reference' ? [`${key.reference.name}Id`] : [],
  );
  const names = [...references, ...Object.keys(groupNumbers), 'unit', 'firstId', 'lastId', 'period'];
  return Object.fromEntries(names.map((name) => [name, null]));
});

const numberNames = [...Object.keys(groupNumbers), 'unit'];

/**
 * Turns a row of the database, its keys' values in `v0`, `v1` …, into a group.
 * @param common what all groups have
 */
export function groupReader<Common extends object>(
  entity: EntityClass,
  groupBy: readonly string[],
  columns: readonly KeyColumn[],
  common: Common,
): (raw: RawRow) => Group & Common {
  const unset = unsetOf(entity);
  return (raw) => {
    const attributes: GroupAttribute[] = [];
    // What it is not grouped by is null, like what is null in its rows.
    const group: Record<string, unknown> = Object.create(unset);
    Object.assign(group, common, { id: raw.id, keys: groupBy, attributes });
    columns.forEach(({ key, type, name }, index) => {
      const value = raw[`v${index}`] ?? null;
      if (key.kind === 'reference') group[`${key.reference.name}Id`] = value;
      else if (key.kind === 'attribute') {
        const text = value === null ? null : String(value);
        const isNode = type === 'id' || (key.link && text !== null && !text.includes(' '));
        attributes.push({ key: key.name, value: text, nodeId: isNode ? text : null });
      } else if (typeof value === 'string' && name.endsWith('_0'))
        group.period =
          key.bucket === 'PERIOD'
            ? { start: value, end: String(raw[`v${index + 1}`]), label: String(raw.label) }
            : stretchFrom(key.bucket, value);
    });
    for (const name of numberNames) if (raw[name] !== undefined) group[name] = raw[name];
    if (raw.first) group.firstId = raw.first;
    if (raw.last) group.lastId = raw.last;
    return group as unknown as Group & Common;
  };
}

/** A group in words: what it is made by, with the values. */
export const groupLabel = (columns: readonly KeyColumn[], raw: RawRow): string =>
  columns
    .flatMap(({ key }, index) => {
      const value = raw[`v${index}`] ?? 'null';
      // The last day of a period follows its first.
      return columns[index - 1]?.key === key ? `to ${value}` : `${index ? ', ' : ''}${key.name} ${value}`;
    })
    .join(' ')
    .replaceAll(' ,', ',');
