import { Check as Constraint } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Check } from './check.js';
import { Observation } from './observation.js';

export const DiscrepancyKind = describedEnum('DiscrepancyKind', 'In what way numbers contradict each other.', {
  DOCUMENTS_DIFFER: 'Two documents print different values for one cell.',
  REPRINT_DIFFERS: 'One document prints a cell twice, with different values.',
  CHECK_FAILS: 'A declared check does not hold: parts and total, a share and its counts, a list and its stated length.',
});

@GraphEntity({
  table: 'discrepancy',
  prefix: 'discrepancy',
  one: 'discrepancy',
  many: 'discrepancies',
  description:
    'A contradiction between printed numbers, found when the dataset is loaded. Nothing is corrected: both numbers stay as printed.',
})
@Constraint({ name: 'discrepancy_size_not_negative', expression: 'size >= 0' })
@Constraint({ name: 'discrepancy_check_named', expression: "(kind = 'CHECK_FAILS') = (check_id is not null)" })
export class Discrepancy extends Node {
  @Value('text', 'In what way the numbers contradict each other.', { values: DiscrepancyKind })
  kind!: ValueOf<typeof DiscrepancyKind>;

  @Value('number', 'How far apart they are, in the unit of the measure; never negative.')
  size!: number;

  @Value('text', 'What contradicts what, in a sentence.')
  explanation!: string;

  @ToOne(() => Check, 'The check that fails; null for the other kinds.', { nullable: true })
  check!: Check | null;

  @ToMany(
    () => Observation,
    { table: 'discrepancy_observation', from: 'discrepancy_id', to: 'observation_id', owner: true },
    'The numbers that contradict each other.',
  )
  observations!: Connection<Observation>;
}
