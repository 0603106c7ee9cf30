import { Check, Index, Unique } from '@mikro-orm/decorators/legacy';
import { columnName } from '../../graph/column-name.js';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Audit } from '../dimension/audit.js';
import { Budget } from '../dimension/budget.js';
import { Category } from '../dimension/category.js';
import { Measure } from '../dimension/measure.js';
import { Module } from '../dimension/module.js';
import { Organisation } from '../dimension/organisation.js';
import { Programme } from '../dimension/programme.js';
import { Region } from '../dimension/region.js';
import { ServiceArea } from '../dimension/service-area.js';
import { StaffGroup } from '../dimension/staff-group.js';
import { Webinar } from '../dimension/webinar.js';
import { Period } from '../period.js';
import { cellKeyColumns, dimensions } from './cell.js';
import { Discrepancy } from './discrepancy.js';

export const Precision = describedEnum('Precision', 'How exactly a number was printed.', {
  EXACT: 'As a plain number.',
  APPROXIMATE: 'As about, around, almost, nearly.',
  AT_LEAST: 'As a lower bound: over, more than, at least.',
  AT_MOST: 'As an upper bound: up to, under, within.',
  INFERRED:
    'Plainly, but what it counts is our reading of a table that lost its headers; the note says how it was read.',
});

const cell = cellKeyColumns.join(', ');

@GraphEntity({
  table: 'observation',
  prefix: 'observation',
  one: 'observation',
  many: 'observations',
  order: ['citation.document', 'citation.firstLine'],
  indexTail: 'citation_document_id, citation_first_line, id',
  // A citation is verified by the number as printed; derived figures look up other numbers of the same cell.
  needs: { citation: ['asPublished'], changeSince: 'everything', shareOfTotal: 'everything' },
  description:
    'A number a document prints, with the place it is printed. A null dimension is the total over it where the measure declares the dimension, and does not apply elsewhere.',
})
@Unique({
  name: 'observation_cell_unique',
  // A lower and an upper bound of one cell are two facts; a second value of one bound is a contradiction.
  expression: `create unique index observation_cell_unique on observation (citation_document_id, ${cell},
  (case precision when 'AT_LEAST' then 'lower' when 'AT_MOST' then 'upper' else 'value' end)) nulls not distinct where not reprint`,
})
@Unique({
  name: 'observation_line_unique',
  expression: `create unique index observation_line_unique on observation (citation_document_id, citation_first_line, ${cell},
  precision, reprint) nulls not distinct`,
})
@Index({
  name: 'observation_document_line_index',
  expression:
    'create index observation_document_line_index on observation (citation_document_id, citation_first_line, id)',
})
// The numbers of a measure by time, with all that they are grouped by: groups are made from the index alone.
@Index({
  name: 'observation_measure_series_index',
  expression: `create index observation_measure_series_index on observation (measure_id, period_start, id)
  include (value, period_end, ${dimensions.map((name) => `${columnName(name)}_id`).join(', ')}, precision, reprint)`,
})
// The latest first, as it is mostly asked for: numbers without a period stand last in this order too.
@Index({
  name: 'observation_measure_latest_index',
  expression:
    'create index observation_measure_latest_index on observation (measure_id, period_start desc nulls last, id)',
})
// The numbers of the whole: few among many.
@Index({
  name: 'observation_measure_total_index',
  expression:
    'create index observation_measure_total_index on observation (measure_id, period_start, id) where service_area_id is null and staff_group_id is null',
})
@Check({ name: 'observation_value_finite', expression: "value <> 'NaN' and abs(value) < 'Infinity'" })
@Check({ name: 'observation_as_published_printed', expression: "as_published <> ''" })
@Check({
  name: 'observation_citation_lines',
  expression: '1 <= citation_first_line and citation_first_line <= citation_last_line',
})
@Check({
  name: 'observation_period_whole',
  expression:
    '(period_start is null) = (period_end is null) and (period_start is null) = (period_label is null) and period_start <= period_end',
})
export class Observation extends Node {
  @ToOne(() => Measure, 'What is counted or measured, and in which unit.')
  measure!: Measure;

  @Value('number', 'The number, in the unit of the measure.')
  value!: number;

  @Value('text', 'The number exactly as printed, such as `c5000`, `71.1%` or `£646K`.')
  asPublished!: string;

  @Value('text', 'How exactly it was printed.', { values: Precision })
  precision!: ValueOf<typeof Precision>;

  @Embed(() => Period, 'The time the number is about; null where the document gives none.', { nullable: true })
  period!: Period | null;

  @ToOne(() => Organisation, 'The organisation counted; null for all of them, or where it does not apply.', {
    nullable: true,
  })
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

  @ToOne(() => Category, 'The value of a small scheme counted; null for all values, or where it does not apply.', {
    nullable: true,
  })
  category!: Category | null;

  @Value(
    'boolean',
    'Whether the document prints the same cell elsewhere too and this is not its first or most exact printing. Leave these out to see every number once.',
  )
  reprint!: boolean;

  @Value('text', 'What to know when using it; null where there is nothing.', { nullable: true })
  note!: string | null;

  @Embed(() => Citation, 'Where it is printed.')
  citation!: Citation;

  @ToMany(
    () => Discrepancy,
    { table: 'discrepancy_observation', from: 'observation_id', to: 'discrepancy_id' },
    'The contradictions it takes part in.',
  )
  discrepancies!: Connection<Discrepancy>;
}
