import { Check as Constraint } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import type { Dataset } from '../dimension/dataset.js';
import { Document } from '../dimension/document.js';
import { OfDataset } from '../of-dataset.js';
import { Check } from './check.js';
import { Link } from './link.js';
import { Observation } from './observation.js';
import { Statement } from './statement.js';

export const DiscrepancyKind = describedEnum('DiscrepancyKind', 'How a contradiction was found.', {
  DOCUMENTS_DIFFER: 'Two documents print different values for one cell, for times that overlap.',
  DOCUMENT_DIFFERS: 'One document prints different values for one cell, for times that overlap.',
  PRINTINGS_DIFFER: 'One document prints a number again, and the further printing differs or is more exact.',
  BOUNDS_EXCLUDE: 'A number lies outside a bound printed for it, or two bounds leave no room.',
  PARTS_EXCEED_WHOLE: 'The parts of a whole make more than the whole, or percentages of one whole more than 100.',
  CHECK_FAILS: 'A declared check does not hold: parts and total, a share and its counts, a list and its stated length.',
  DECLARED: 'The editors of the dataset found it by reading; no comparison of numbers can tell.',
});

@GraphEntity({
  table: 'discrepancy',
  prefix: 'discrepancy',
  one: 'discrepancy',
  many: 'discrepancies',
  source: null,
  description:
    'A contradiction between facts that are printed: one for each error, however many sums it breaks. Nothing is corrected: all of them stay as printed.',
})
@Constraint({ name: 'discrepancy_size_not_negative', expression: 'size >= 0' })
export class Discrepancy extends Node {
  @Value('text', 'How it was found.', { values: DiscrepancyKind })
  kind!: ValueOf<typeof DiscrepancyKind>;

  @Value('number', 'How far apart the numbers are, in their unit, never negative; null where it has no size.', {
    nullable: true,
  })
  size!: number | null;

  @Value('text', 'What contradicts what, in one or two sentences of ours.')
  explanation!: string;

  @Value('text', 'Which reading is likelier, and why, in our judgement; null where nothing can be said.', {
    nullable: true,
  })
  likelier!: string | null;

  @Value(
    'boolean',
    'Whether both may be right, in our judgement: numbers of different days or scopes, an aim and what came of it. False where one of them must be wrong.',
  )
  reconcilable!: boolean;

  @ToOne(() => Document, 'The document that contradicts itself; null where facts of several documents take part.', {
    nullable: true,
  })
  document!: Document | null;

  @OfDataset({ nullable: true })
  dataset!: Dataset | null;

  @ToMany(
    () => Observation,
    { table: 'discrepancy_observation', from: 'discrepancy_id', to: 'observation_id', owner: true },
    'The numbers that take part in it, with their reprints.',
  )
  observations!: Connection<Observation>;

  @ToMany(
    () => Statement,
    { table: 'discrepancy_statement', from: 'discrepancy_id', to: 'statement_id', owner: true },
    'The statements that take part in it.',
  )
  statements!: Connection<Statement>;

  @ToMany(() => Check, 'discrepancy', 'The checks that fail because of it.')
  checks!: Connection<Check>;

  @ToMany(() => Link, 'discrepancy', 'The links that declare it.')
  links!: Connection<Link>;
}
