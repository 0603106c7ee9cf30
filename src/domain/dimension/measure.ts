import { Check } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Observation } from '../fact/observation.js';

export const Unit = describedEnum('Unit', 'What a measure counts or is measured in.', {
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
  COUNT: 'Things, which the measure names.',
});

export const Dimension = describedEnum('Dimension', 'A dimension by which a measure may be broken down.', {
  ORGANISATION: 'By organisation.',
  REGION: 'By region.',
  SERVICE_AREA: 'By service area.',
  STAFF_GROUP: 'By staff group.',
  MODULE: 'By module.',
  WEBINAR: 'By webinar.',
  AUDIT: 'By audit.',
  BUDGET: 'By budget.',
  PROGRAMME: 'By programme.',
  CATEGORY: 'By category.',
});

@GraphEntity({
  table: 'measure',
  prefix: 'measure',
  one: 'measure',
  many: 'measures',
  search: { title: 'label', body: ['definition', 'note'] },
  description:
    'What is counted or measured. The same quantity has the same measure in every document; another definition is another measure.',
})
@Check({
  name: 'measure_breakdowns_known',
  expression: `breakdowns <@ array[${Object.keys(Dimension.values)
    .map((name) => `'${name}'`)
    .join(', ')}]::text[]`,
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

  @Value(
    'list',
    'The dimensions it may be broken down by. Where such a dimension of an observation is null, the number is the total over it.',
    {
      values: Dimension,
    },
  )
  breakdowns!: ValueOf<typeof Dimension>[];

  @Value('text', 'What to know when using it; null where there is nothing.', { nullable: true })
  note!: string | null;

  @ToMany(() => Observation, 'measure', 'Every number of this measure, in every document.')
  observations!: Connection<Observation>;
}
