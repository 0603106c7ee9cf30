import type { Connection } from '../../graph/connection.js';
import { GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { OfDataset } from '../of-dataset.js';
import { Category } from './category.js';
import type { Dataset } from './dataset.js';

@GraphEntity({
  table: 'scheme',
  prefix: 'scheme',
  one: 'scheme',
  many: 'schemes',
  search: { title: 'name', body: ['definition'] },
  description: 'One question by which things are told apart, such as the law type; its categories are the answers.',
})
export class Scheme extends Node {
  @Value('text', 'Name.')
  name!: string;

  @Value('text', 'The question its categories answer.')
  definition!: string;

  @Value(
    'boolean',
    'Whether a thing has one of its categories at most, so that the numbers of all of them never make more than the whole.',
  )
  exclusive!: boolean;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Category, 'scheme', 'Its values.')
  categories!: Connection<Category>;
}
