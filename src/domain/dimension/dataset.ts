import { Unique } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Release } from '../fact/release.js';
import { Document } from './document.js';
import { Measure } from './measure.js';
import { Organisation } from './organisation.js';

@GraphEntity({
  table: 'dataset',
  prefix: 'dataset',
  one: 'dataset',
  many: 'datasets',
  source: null,
  order: ['title'],
  calledBy: 'title',
  description:
    'A data package of one publisher: what was transcribed from its documents. Several live in one graph; what they share stands in one that others refer to.',
})
@Unique({
  name: 'dataset_namespace_unique',
  expression: 'create unique index dataset_namespace_unique on dataset (namespace) where not withdrawn',
})
export class Dataset extends Node {
  @Value('text', 'Name of its data package, such as `fire-documents`.', { unique: true })
  name!: string;

  @Value('text', 'What the names within its ids begin with, before a dot; empty where they begin with nothing.')
  namespace!: string;

  @Value('text', 'Title.')
  title!: string;

  @Value('text', 'What pages and citations call it, such as `Fires in figures`.')
  shortTitle!: string;

  @Value('text', 'What is in it; null where it does not say.', { nullable: true })
  description!: string | null;

  @Value('text', 'Who publishes it; null where it does not say.', { nullable: true })
  publisher!: string | null;

  @Value('text', 'Address of its own page; null where it gives none.', { nullable: true })
  homepage!: string | null;

  @Value('text', 'Under what its content may be used; null where it does not say.', { nullable: true })
  licence!: string | null;

  @Value('text', 'Address of the text of that licence; null where it gives none.', { nullable: true })
  licenceAddress!: string | null;

  @Value('boolean', 'Whether it was taken out of the graph: only its releases are left.')
  withdrawn!: boolean;

  @ToMany(() => Document, 'dataset', 'What it was transcribed from.')
  documents!: Connection<Document>;

  @ToMany(() => Measure, 'dataset', 'The measures it defines.')
  measures!: Connection<Measure>;

  @ToMany(() => Organisation, 'dataset', 'The organisations it defines.')
  organisations!: Connection<Organisation>;

  @ToMany(() => Release, 'dataset', 'Its published states.')
  releases!: Connection<Release>;
}
