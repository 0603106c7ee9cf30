import type { Connection } from '../../graph/connection.js';
import { Embed, GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';

@GraphEntity({
  table: 'category',
  prefix: 'category',
  one: 'category',
  many: 'categories',
  search: { title: 'name', body: ['note'] },
  description: 'One value of a small scheme, such as the law type `public-law` or the audit grade `good`.',
})
export class Category extends Node {
  @Value('text', 'The scheme it belongs to, such as `law-type`.')
  scheme!: string;

  @Value('text', 'Name.')
  name!: string;

  @Value('text', 'What to know when using it; null where there is nothing.', { nullable: true })
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @ToMany(() => Observation, 'category', 'The numbers printed of it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, 'category', 'What the documents say of it.')
  statements!: Connection<Statement>;
}
