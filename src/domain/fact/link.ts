import { Check as Constraint } from '@mikro-orm/decorators/legacy';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import type { Dataset } from '../dimension/dataset.js';
import { OfDataset } from '../of-dataset.js';
import { Discrepancy } from './discrepancy.js';
import { Observation } from './observation.js';
import { Statement } from './statement.js';

export const LinkRelation = describedEnum(
  'LinkRelation',
  'How one fact bears on another. That it does is our judgement.',
  {
    SUPPORTS: 'It speaks for the other: shows it kept, under way or still in force.',
    CONTRADICTS: 'It speaks against the other.',
    REPORTS_DONE: 'It reports the other as done.',
    SUPERSEDES: 'It takes the place of the other.',
    SAME_AS: 'It is about the same thing as the other.',
    ANSWERS: 'It answers the other.',
    EXPLAINS: 'It explains the other.',
  },
);

const ends = (side: string) => `(${side}_statement_id is null) <> (${side}_observation_id is null)`;

@GraphEntity({
  table: 'link',
  prefix: 'link',
  one: 'link',
  many: 'links',
  source: null,
  order: ['relation'],
  description:
    'How one fact bears on another, in the same document or in another one: declared by the editors of the dataset, with a reason. Each end is a statement or an observation.',
})
@Constraint({ name: 'link_begins_somewhere', expression: ends('from') })
@Constraint({ name: 'link_leads_somewhere', expression: ends('to') })
export class Link extends Node {
  @Value('text', 'How the one bears on the other.', { values: LinkRelation })
  relation!: ValueOf<typeof LinkRelation>;

  @Value('text', 'Why, in a sentence of ours.')
  reason!: string;

  @ToOne(() => Statement, 'The statement that bears on the other fact; null where an observation does.', {
    nullable: true,
  })
  fromStatement!: Statement | null;

  @ToOne(() => Observation, 'The observation that bears on the other fact; null where a statement does.', {
    nullable: true,
  })
  fromObservation!: Observation | null;

  @ToOne(() => Statement, 'The statement it bears on; null where it bears on an observation.', { nullable: true })
  toStatement!: Statement | null;

  @ToOne(() => Observation, 'The observation it bears on; null where it bears on a statement.', { nullable: true })
  toObservation!: Observation | null;

  @ToOne(() => Discrepancy, 'The contradiction it declares; null for every other relation.', { nullable: true })
  discrepancy!: Discrepancy | null;

  @OfDataset()
  dataset!: Dataset;
}
