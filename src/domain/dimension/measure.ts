import { Unique } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { codeList, describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Observation } from '../fact/observation.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import type { Dataset } from './dataset.js';

export const Unit = codeList('Unit', 'What a measure counts or is measured in.', {
  PEOPLE: 'People, by headcount.',
  FULL_TIME_EQUIVALENTS: 'Posts, as full-time equivalents.',
  CASES: 'Cases: applications, or sets of proceedings, not children.',
  CHILDREN: 'Children.',
  PERCENT: 'Parts of a hundred.',
  POUNDS: 'Pounds sterling, as printed, not adjusted for prices.',
  DAYS: 'Days.',
  WORKING_DAYS: 'Working days.',
  WEEKS: 'Weeks.',
  MONTHS: 'Months.',
  YEARS: 'Years.',
  HOURS: 'Hours.',
  MINUTES: 'Minutes.',
  PER_DAY: 'Times or things in a day.',
  PER_YEAR: 'Times or things in a year.',
  COUNT: 'Things, which the measure names.',
});

export const MeasureKind = describedEnum('MeasureKind', 'What sort of number a measure gives.', {
  STATISTIC: 'What was counted or measured.',
  TARGET: 'What somebody wants, promises, recommends or expects.',
  RULE: 'What a rule asks for: a limit, a threshold, how often something takes place.',
  COUNT_OF_LIST: 'How many things a document says that it lists.',
  DOCUMENT: 'Something about the document itself, such as the time it takes to read.',
});

export const MeasureRole = describedEnum(
  'MeasureRole',
  'What a field that finds one figure reads: the dataset says which measure it is.',
  {
    HEADCOUNT: 'The people who work for an organisation: `headcount`.',
    MODULE_ACCESSES: 'The people who have opened a module: `accesses`.',
    WEBINAR_ATTENDANCES: 'The people who attended a webinar: `webinarAttendances`.',
    AUDIT_GRADE: 'The shares of the sample of an audit: `grades`.',
    STAFF_BUDGET_SHARE: 'A budget in percent of the money for staff: `shareOfStaffBudget`.',
  },
);

export const Temporality = describedEnum('Temporality', 'How a number depends on its time.', {
  STOCK: 'It stands at a time. Two values for overlapping times cannot both be right.',
  FLOW: 'It gathers over its time, or changes with the length of it.',
});

@GraphEntity({
  table: 'measure',
  prefix: 'measure',
  one: 'measure',
  many: 'measures',
  uneven: true,
  search: { title: 'label', body: ['definition', 'note'] },
  description:
    'What is counted or measured. The same quantity has the same measure in every document; another definition is another measure.',
})
@Unique({
  name: 'measure_role_unique',
  expression: 'create unique index measure_role_unique on measure (dataset_id, role)',
})
export class Measure extends Node {
  @Value('text', 'Short name.')
  label!: string;

  @Value('text', 'What is counted, and what is not.')
  definition!: string;

  @Value('text', 'The unit of every value.', { values: Unit })
  unit!: ValueOf<typeof Unit>;

  @Value('boolean', 'Whether the values of a breakdown may be added up. Never true of averages, shares and rates.')
  additive!: boolean;

  @Value('text', 'What sort of number it gives.', { values: MeasureKind })
  kind!: ValueOf<typeof MeasureKind>;

  @Value('text', 'The topic it belongs to, such as `workforce` or `caseloads`.', { facet: true })
  topic!: string;

  @Value('text', 'The field that reads it; null for most.', { nullable: true, values: MeasureRole })
  role!: ValueOf<typeof MeasureRole> | null;

  @Value('text', 'How its numbers depend on their time.', { values: Temporality })
  temporality!: ValueOf<typeof Temporality>;

  @Value(
    'boolean',
    'Whether its values are percentages of one whole, so that those of an exclusive scheme make 100 at most.',
  )
  ofWhole!: boolean;

  @Value(
    'list',
    'What it may be broken down by: dimensions, such as `service-area`, and schemes of categories, such as `law-type`. An observation with none of these is the total.',
    { facet: true },
  )
  breakdowns!: string[];

  @Note()
  note!: string | null;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'measure', 'Every number of this measure, in every document.')
  observations!: Connection<Observation>;
}
