import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import type { Dataset } from '../dimension/dataset.js';
import { Document } from '../dimension/document.js';
import { OfDataset } from '../of-dataset.js';
import { Discrepancy } from './discrepancy.js';
import { Observation } from './observation.js';

export const CheckKind = describedEnum('CheckKind', 'What a check compares.', {
  SUM_OVER: 'A total with the sum of its parts over one dimension, or over the periods within it.',
  SUM_OF: 'A number with the sum or difference of numbers of other measures in the same cell.',
  SHARE: 'A printed percentage with the counts it is made from.',
  CHANGE: 'A printed change with the numbers at its two ends.',
  COUNT: 'A stated number of things with the rows the dataset lists.',
  COMPARE: 'A number with others, by a factor: equal to them, at most as much, or less.',
});

export const Comparison = describedEnum('Comparison', 'How one number has to stand to another.', {
  EQUAL: 'Equal.',
  AT_MOST: 'Equal or less.',
  LESS: 'Less.',
});

@GraphEntity({
  table: 'check_result',
  prefix: 'check',
  one: 'check',
  many: 'checks',
  source: null,
  description: 'A declared test of printed numbers against each other, with its result for one place of one document.',
})
export class Check extends Node {
  @Value('text', 'The declared rule this is one application of.', { facet: true })
  rule!: string;

  @Value('text', 'What it compares.', { values: CheckKind })
  kind!: ValueOf<typeof CheckKind>;

  @Value('text', 'What is compared, in words.')
  title!: string;

  @ToOne(() => Document, 'The document of the number as printed.')
  document!: Document;

  @Value('boolean', 'Whether it holds, within the tolerance.')
  holds!: boolean;

  @Value('number', 'The number as printed.')
  stated!: number;

  @Value('text', 'How the printed number has to stand to the computed one.', { values: Comparison })
  comparison!: ValueOf<typeof Comparison>;

  @Value('number', 'What it is compared with: computed from the other numbers.')
  computed!: number;

  @Value('number', 'How far the printed number may lie from the computed one, in its unit: what rounding explains.')
  tolerance!: number;

  @Value('text', 'What is known about the numbers compared; null where there is nothing to say.', {
    nullable: true,
  })
  note!: string | null;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(
    () => Observation,
    { table: 'check_observation', from: 'check_id', to: 'observation_id', owner: true },
    'The numbers compared.',
  )
  observations!: Connection<Observation>;

  @ToOne(() => Discrepancy, 'The contradiction because of which it fails; null where it holds.', { nullable: true })
  discrepancy!: Discrepancy | null;
}
