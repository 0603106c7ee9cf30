import type { Connection } from '../../graph/connection.js';
import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Scheme } from './scheme.js';

@GraphEntity({
  table: 'category',
  prefix: 'category',
  one: 'category',
  many: 'categories',
  printedName: 'name',
  search: { title: 'name', body: ['note'] },
  description: 'One value of a small scheme, such as the law type `public-law` or the audit grade `good`.',
})
export class Category extends Node {
  @ToOne(() => Scheme, 'The question it is an answer to.')
  scheme!: Scheme;

  @Value('text', 'Name.')
  name!: string;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(
    () => Observation,
    { table: 'observation_category', from: 'category_id', to: 'observation_id' },
    'The numbers printed of it.',
  )
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('category'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
