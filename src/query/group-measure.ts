import { type EntityClass, membersOf, optionsOf } from '../graph/entity-metadata.js';
import { columnAt } from './column.js';
import type { Where } from './filter.js';
import type { GroupColumn, ValueAt } from './group-column.js';
import type { Ends, GroupEvidence } from './group-evidence.js';
import { identifier, type Sql, sql } from './sql.js';
import { onlyOne } from './sure-test.js';

/** The reference that says what a value means, and the values of its target that say how. */
export interface MeasureReference {
  readonly reference: string;
  readonly label: string;
  readonly unit: string;
  readonly additive: string;
  /** Says, by `STOCK`, that a value stands at a time. */
  readonly temporality: string;
}

/** What is known of the measure of a group `g`: read once for a group, not for each of its rows. */
export interface GroupMeasure {
  /** Whether no group can have several. */
  readonly isOne: boolean;
  readonly ids: () => Ends;
  /** Its units, where there are several. */
  readonly units: () => Ends;
  /** The unit; null where there are several. */
  readonly unit: () => Sql;
  /** A value of the measure, of the first where there are several. */
  readonly value: (name: Exclude<keyof MeasureReference, 'reference'>) => Sql;
  /** Its name, or those of the first and the last. */
  readonly label: () => Sql;
  /** The table `m` that has it, next to the groups. */
  readonly joined: () => Sql;
}

/**
 * The measure of groups of what passes a filter.
 * @param valueAt the value of what a row refers to
 */
export function measureOf(
  entity: EntityClass,
  measure: MeasureReference,
  keys: readonly GroupColumn[],
  where: Where | null | undefined,
  evidence: GroupEvidence,
  valueAt: ValueAt,
): GroupMeasure {
  const { reference } = measure;
  const member = membersOf(entity).get(reference);
  if (member?.kind !== 'reference') throw new Error(`${entity.name} refers to nothing by ${reference}`);
  const target = member.target();
  const table = identifier(optionsOf(target).table);
  const column = identifier(`t.${columnAt(entity, reference).column}`);
  const key = keys.find(({ expression }) => expression === column);
  const only = key ? undefined : onlyOne(where, reference);
  const isOne = key !== undefined || only !== undefined;

  const value: GroupMeasure['value'] = (name) => identifier(`m.${columnAt(target, measure[name]).column}`);
  const ids = (): Ends => {
    if (!isOne) return evidence.first.ends('measure', column);
    const id = key ? identifier(`g.${key.name}`) : sql`${only}::text`;
    return [id, id];
  };
  const units = () => evidence.first.ends('unit', valueAt(reference, measure.unit));
  return {
    isOne,
    ids,
    units,
    unit: () => {
      if (isOne) return value('unit');
      const [first, last] = units();
      return sql`case when ${first} = ${last} then ${first} end`;
    },
    value,
    label: () => {
      if (isOne) return value('label');
      const [first, last] = ids();
      return sql`${value('label')} || case when ${first} <> ${last}
        then ' and ' || (select ${value('label')} from ${table} as m where m.id = ${last}) else '' end`;
    },
    joined: () => sql` left join ${table} as m on m.id = ${ids()[0]}`,
  };
}
