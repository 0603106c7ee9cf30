import type { EntityClass } from '../graph/entity-metadata.js';
import { groupNumbers } from '../graph/group-input.js';
import { groupKeys } from '../graph/group-key.js';
import { oncePer } from '../graph/once.js';
import type { GroupColumn } from './group-column.js';
import type { RawRow, Row } from './row.js';
import type { Aggregate } from './summable.js';
import { type Stretch, stretchFrom } from './time-bucket.js';

/** A group as its resolvers see it: what it is grouped by as `…Id`, period and attributes, and its numbers. */
export interface Group extends Row {
  readonly keys: readonly string[];
  readonly period: Stretch | null;
  readonly attributes: readonly GroupAttribute[];
  /** The numbers asked for that are null because they would mislead; empty where none is. */
  readonly refused: readonly RefusedAggregates[];
  readonly firstId: string | null;
  readonly lastId: string | null;
}

/** Numbers of a group that would mislead, and why. */
export interface RefusedAggregates {
  readonly numbers: readonly Aggregate[];
  readonly reason: string;
}

/** The value of a key of a group that is neither a reference of its own nor a time. */
export interface GroupAttribute {
  readonly key: string;
  readonly value: string | null;
  /** What it is called: of what is referred to the name, where that is read; of anything else the value. */
  readonly label: string | null;
  /** Of a reference: the id of what it refers to. */
  readonly nodeId: string | null;
}

/** What a group has that is grouped by nothing. */
const unsetOf = oncePer((entity: EntityClass): object => {
  const references = [...groupKeys(entity).values()].flatMap((key) =>
    key.kind === 'reference' ? [`${key.reference.name}Id`] : [],
  );
  const names = [...references, ...Object.keys(groupNumbers), 'unit', 'firstId', 'lastId', 'period'];
  return Object.fromEntries(names.map((name) => [name, null]));
});

// Never added to.
const none: GroupAttribute[] = [];

const numberNames = [...Object.keys(groupNumbers), 'unit'];

/**
 * Turns a row of the database, its keys' values in `v0`, `v1` … and what they are called in `l0`, `l1` …, into a group.
 * @param refused what a row tells of numbers that are refused
 * @param common what all groups have
 */
export function groupReader<Common extends object>(
  entity: EntityClass,
  groupBy: readonly string[],
  columns: readonly GroupColumn[],
  refused: (raw: RawRow) => readonly RefusedAggregates[],
  common: Common,
): (raw: RawRow) => Group & Common {
  // What it is not grouped by is null, like what is null in its rows. It stands behind the groups of every request, so that they
  // are of one shape to the machine: most of it is never asked for.
  const unset = unsetOf(entity);
  const hasAttributes = columns.some(({ key }) => key.kind === 'attribute');
  return (raw) => {
    const attributes: GroupAttribute[] = hasAttributes ? [] : none;
    const group: Record<string, unknown> = Object.create(unset);
    Object.assign(group, common);
    group.keys = groupBy;
    group.attributes = attributes;
    group.refused = refused(raw);
    group.id = raw.id ?? null;
    columns.forEach(({ key, type, name }, index) => {
      const value = raw[`v${index}`] ?? null;
      if (key.kind === 'reference') group[`${key.reference.name}Id`] = value;
      else if (key.kind === 'attribute') {
        const text = value === null ? null : String(value);
        const isNode = type === 'id' || (key.link && text !== null && !text.includes(' '));
        const label = (raw[`l${index}`] as string | undefined) ?? text;
        attributes.push({ key: key.name, value: text, label, nodeId: isNode ? text : null });
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
