import type { EntityClass } from '../graph/entity-metadata.js';
import { groupNumbers, isDecimal } from '../graph/group-input.js';
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

const numberNames = [...Object.keys(groupNumbers), 'unit'];
const decimals = numberNames.filter(isDecimal);
const wholes = numberNames.filter((name) => !isDecimal(name));

/**
 * Makes groups of an entity. What they are not grouped by is null, like what is null in their rows: it stands behind the groups of every
 * request, for most of it is never asked for. One class for all, so that they are of one shape to the machine.
 */
const groupClass = oncePer((entity: EntityClass): (new () => Record<string, unknown>) => {
  const references = [...groupKeys(entity).values()].flatMap((key) =>
    key.kind === 'reference' ? [`${key.reference.name}Id`] : [],
  );
  class GroupOfRows {}
  for (const name of [...references, ...numberNames, 'id', 'firstId', 'lastId', 'period'])
    Object.defineProperty(GroupOfRows.prototype, name, { value: null, writable: true });
  return GroupOfRows as new () => Record<string, unknown>;
});

// Never added to.
const none: GroupAttribute[] = [];

/** Puts a part of a row into a group. */
type Put = (group: Record<string, unknown>, raw: RawRow) => void;

function putKey({ key, type, name }: GroupColumn, index: number): Put | null {
  const [value, label] = [`v${index}`, `l${index}`];
  if (key.kind === 'reference') {
    const id = `${key.reference.name}Id`;
    return (group, raw) => {
      group[id] = raw[value];
    };
  }
  if (key.kind === 'attribute')
    return ({ attributes }, raw) => {
      const text = (raw[value] ?? null) === null ? null : String(raw[value]);
      const isNode = type === 'id' || (key.link && text !== null && !text.includes(' '));
      const called = (raw[label] as string | undefined) ?? text;
      (attributes as GroupAttribute[]).push({
        key: key.name,
        value: text,
        label: called,
        nodeId: isNode ? text : null,
      });
    };
  // The second column of a period is its end.
  if (!name.endsWith('_0')) return null;
  return (group, raw) => {
    const start = raw[value];
    if (typeof start !== 'string') return;
    group.period =
      key.bucket === 'PERIOD'
        ? { start, end: String(raw[`v${index + 1}`]), label: String(raw.label) }
        : stretchFrom(key.bucket, start);
  };
}

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
  const GroupOfRows = groupClass(entity);
  const hasAttributes = columns.some(({ key }) => key.kind === 'attribute');
  const puts = columns.flatMap((column, index) => putKey(column, index) ?? []);
  return (raw) => {
    const group = new GroupOfRows();
    Object.assign(group, common);
    group.keys = groupBy;
    group.attributes = hasAttributes ? [] : none;
    group.refused = refused(raw);
    if (raw.id !== undefined) group.id = raw.id;
    for (const put of puts) put(group, raw);
    for (const name of wholes) if (raw[name] !== undefined) group[name] = raw[name];
    for (const name of decimals) if ((raw[name] ?? null) !== null) group[name] = Number(raw[name]);
    if (raw.first) group.firstId = raw.first;
    if (raw.last) group.lastId = raw.last;
    return group as unknown as Group & Common;
  };
}
