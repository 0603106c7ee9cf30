import { Check, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { Computed, Embed, Generated, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { membersOf, type Reference } from '../../graph/entity-metadata.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Audit } from '../dimension/audit.js';
import { Budget } from '../dimension/budget.js';
import { Category } from '../dimension/category.js';
import type { Dataset } from '../dimension/dataset.js';
import { Measure, Unit } from '../dimension/measure.js';
import { Module } from '../dimension/module.js';
import { Organisation } from '../dimension/organisation.js';
import { Programme } from '../dimension/programme.js';
import { Qualification } from '../dimension/qualification.js';
import { Region } from '../dimension/region.js';
import { ServiceArea } from '../dimension/service-area.js';
import { StaffGroup } from '../dimension/staff-group.js';
import { Webinar } from '../dimension/webinar.js';
import { Work } from '../dimension/work.js';
import { documentOrder } from '../document-order.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import { type Reading, Readings } from '../reading.js';
import { Discrepancy } from './discrepancy.js';
import { Link } from './link.js';
import { plainestFirst } from './plainest.js';
import { ReleaseChange } from './release.js';

export const Precision = describedEnum('Precision', 'How exactly a number was printed.', {
  EXACT: 'As a plain number.',
  APPROXIMATE: 'As about, around, almost, nearly.',
  AT_LEAST: 'As a lower bound: over, more than, at least.',
  AT_MOST: 'As an upper bound: up to, under, within.',
});

@GraphEntity({
  table: 'observation',
  prefix: 'observation',
  one: 'observation',
  many: 'observations',
  order: documentOrder,
  indexed: { asPublished: [], 'period.label': [], cell: ['period_start', 'id'] },
  indexTail: 'citation_document_id, citation_first_line, id',
  indexIncludes: 'period_start',
  latest: {
    value: 'value',
    series: 'cell',
    period: 'period',
    measure: 'measure',
    repeated: 'reprint',
    plainestFirst,
  },
  // Derived figures look up other numbers of the same cell.
  needs: { changeSince: 'everything', shareOfTotal: 'everything' },
  description:
    'A number a document prints, with the place it is printed. What it is broken down by, `breakdown` says; where that is empty, it is the total of its subject.',
})
@Unique({
  name: 'observation_cell_unique',
  // A lower and an upper bound of one cell are two facts, and so are a plain and a rounded number.
  expression:
    'create unique index observation_cell_unique on observation (citation_document_id, cell, period_start, period_end, (case when period_start is null then period_label end), precision) nulls not distinct where not reprint',
})
@Unique({
  name: 'observation_line_unique',
  expression:
    'create unique index observation_line_unique on observation (citation_document_id, citation_first_line, cell, period_start, period_end, (case when period_start is null then period_label end), precision, reprint) nulls not distinct',
})
@Index({
  name: 'observation_document_line_index',
  expression:
    'create index observation_document_line_index on observation (citation_document_id, citation_first_line, id)',
})
// The numbers of a measure by time, with what they are grouped and judged by: groups are made from the index alone.
@Index({
  name: 'observation_measure_series_index',
  expression: () => `create index observation_measure_series_index on observation (measure_id, period_start, id)
  include (value, period_end, subject_id, ${dimensions.map(({ column }) => column).join(', ')}, breakdown, alike, precision, reprint, citation_document_id)`,
})
// The latest first, as it is mostly asked for: numbers without a period stand last in this order too.
@Index({
  name: 'observation_measure_latest_index',
  expression:
    'create index observation_measure_latest_index on observation (measure_id, period_start desc nulls last, id)',
})
// The greatest numbers of a measure, or the smallest.
@Index({
  name: 'observation_measure_value_index',
  expression: 'create index observation_measure_value_index on observation (measure_id, value)',
})
// The numbers of the whole: few among many.
@Index({
  name: 'observation_measure_total_index',
  expression:
    "create index observation_measure_total_index on observation (measure_id, period_start, id) where breakdown = '{}'::text[]",
})
@Check({ name: 'observation_value_finite', expression: "value <> 'NaN' and abs(value) < 'Infinity'" })
@Check({ name: 'observation_as_published_printed', expression: "as_published <> ''" })
@Check({
  name: 'observation_citation_lines',
  expression: '1 <= citation_first_line and citation_first_line <= citation_last_line',
})
@Check({
  name: 'observation_readings_noted',
  expression: "readings = '{}' or note is not null",
})
@Check({
  name: 'observation_period_whole',
  expression:
    '(period_start is null) = (period_end is null) and (period_start is null or period_label is not null) and period_start <= period_end',
})
export class Observation extends Node {
  @ToOne(() => Measure, 'What is counted or measured, and in which unit.')
  measure!: Measure;

  @Value('number', 'The number, in the unit of the measure.')
  value!: number;

  @Computed<Observation>(
    () => Unit.type,
    'The unit of its measure.',
    [['measure', 'unit']],
    ({ measure }) => measure.unit,
  )
  unit!: ValueOf<typeof Unit>;

  @Value('text', 'The number exactly as printed, such as `c5000`, `71.1%` or `£646K`.')
  asPublished!: string;

  @Value('text', 'How exactly it was printed.', { values: Precision })
  precision!: ValueOf<typeof Precision>;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Embed(() => Period, 'The time the number is about; null where the document gives none.', { nullable: true })
  period!: Period | null;

  @ToOne(() => Organisation, 'The body the number is about.')
  subject!: Organisation;

  @Value(
    'text',
    'Names the one list or stretch of time that is counted or measured, where no dimension does, such as `strategic-aims`; null for most.',
    { nullable: true, facet: true },
  )
  item!: string | null;

  @Value('number', 'The limit above which what is counted lies, such as 25 cases; null for most.', { nullable: true })
  above!: number | null;

  @Value(
    'text',
    'Names what the number is about, whatever its time and document: measure, subject, and what it is broken down by. Numbers with the same cell are about the same thing.',
  )
  cell!: string;

  @Value(
    'list',
    'What it is broken down by: its dimensions and the schemes of its categories, such as `service-area` or `law-type`. Empty for the total.',
    { facet: true },
  )
  breakdown!: string[];

  @ToOne(
    () => Organisation,
    'The organisation by which a number of the subject is broken down; null for all of them, or where it does not apply.',
    { nullable: true },
  )
  organisation!: Organisation | null;

  @ToOne(() => Region, 'The region counted; null for all of them, or where it does not apply.', { nullable: true })
  region!: Region | null;

  @ToOne(() => ServiceArea, 'The service area counted; null for all of them, or where it does not apply.', {
    nullable: true,
  })
  serviceArea!: ServiceArea | null;

  @ToOne(() => StaffGroup, 'The staff group counted; null for all staff, or where it does not apply.', {
    nullable: true,
  })
  staffGroup!: StaffGroup | null;

  @ToOne(() => Module, 'The module counted; null for all of them, or where it does not apply.', { nullable: true })
  module!: Module | null;

  @ToOne(() => Webinar, 'The webinar counted; null for all of them, or where it does not apply.', { nullable: true })
  webinar!: Webinar | null;

  @ToOne(() => Audit, 'The audit it is from; null where it is from none.', { nullable: true })
  audit!: Audit | null;

  @ToOne(() => Budget, 'The budget it is of; null where it is of none.', { nullable: true })
  budget!: Budget | null;

  @ToOne(() => Programme, 'The programme counted; null for all of them, or where it does not apply.', {
    nullable: true,
  })
  programme!: Programme | null;

  @ToOne(() => Work, 'The work counted; null for all of them, or where it does not apply.', { nullable: true })
  work!: Work | null;

  @ToOne(() => Qualification, 'The qualification counted; null for all of them, or where it does not apply.', {
    nullable: true,
  })
  qualification!: Qualification | null;

  @Value(
    'boolean',
    'Whether the document prints the same number elsewhere too and this is a further printing. Leave these out to see every number once.',
  )
  reprint!: boolean;

  /**
   * The same where all is the same that the rules of sums compare of numbers of one measure; `breakdown` lists
   * the dimensions that are set. Null of a number that is to be looked at closer: without a period, a bound, or one that its document may
   * print for the same cell and time beside another.
   */
  @Generated(
    'bigint',
    `case when period_start is not null and precision = 'EXACT' and not reprint
      then hash_record_extended(row(subject_id, region_id, breakdown, citation_document_id, period_start, period_end), 0)
      else null end`,
  )
  alike!: string | null;

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is printed.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(
    () => Category,
    { table: 'observation_category', from: 'observation_id', to: 'category_id', owner: true },
    'What else it is broken down by: at most one category of each scheme.',
  )
  categories!: Connection<Category>;

  @ToMany(
    () => Observation,
    { table: 'observation_rival', from: 'observation_id', to: 'rival_id', owner: true },
    'The other figures for the same cell and time, of any document: they agree with it, or contradict it. Of a measure that stands at a time, those whose times overlap; of one that gathers over its time, those of the same. None is a reprint; a reprint has the rivals of the number it repeats.',
  )
  rivals!: Connection<Observation>;

  @ToMany(() => Link, 'toObservation', 'What bears on it: links that lead here.')
  linksTo!: Connection<Link>;

  @ToMany(() => Link, 'fromObservation', 'What it bears on: links that begin here.')
  linksFrom!: Connection<Link>;

  @ToMany(
    () => Discrepancy,
    { table: 'discrepancy_observation', from: 'observation_id', to: 'discrepancy_id' },
    'The contradictions it takes part in; of a reprint, those of the number it repeats too.',
  )
  discrepancies!: Connection<Discrepancy>;

  @ToMany(
    () => ReleaseChange,
    'subject',
    'What releases changed of it, the earliest first; nothing where it is as it was first published.',
  )
  history!: Connection<ReleaseChange>;
}

/** The field of a dimension, such as `serviceArea`. */
export type DimensionName = {
  [Name in keyof Observation]: null extends Observation[Name]
    ? NonNullable<Observation[Name]> extends Node
      ? Name
      : never
    : never;
}[keyof Observation];

/** The dimensions of an observation: all that it refers to and that may be null, for null is the total over it. */
export const dimensions = [...membersOf(Observation).values()].filter(
  (member): member is Reference & { readonly name: DimensionName } => member.kind === 'reference' && member.nullable,
);

// The numbers of a measure in their order, by each dimension: the least and the greatest stand at the ends.
for (const { column } of dimensions) {
  const name = `observation_${column}_ends_index`;
  Index({
    name,
    expression: `create index ${name} on observation (measure_id, ${column}, value) where ${column} is not null`,
  })(Observation);
}

/** The fields by which an observation is broken down beside its categories: its dimensions, and two values of its own. */
export const breakdownFields: readonly (keyof Observation)[] = [...dimensions.map(({ name }) => name), 'item', 'above'];
