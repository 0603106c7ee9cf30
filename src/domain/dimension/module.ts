import { Unique } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Aliases } from '../alias.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { moduleOrders } from './module-order.js';

export const ModuleKind = codeList('ModuleKind', 'What form training takes.', {
  ELEARNING: 'An eLearning module.',
  COURSE: 'A course.',
  WORKSHOP: 'A workshop or master class.',
  KNOWLEDGE_BITE: 'A short text to read.',
  TRAINING: 'Training of a form the document does not say.',
});

@GraphEntity({
  table: 'module',
  prefix: 'module',
  one: 'module',
  many: 'modules',
  naturalKeys: ['title'],
  orders: moduleOrders,
  // What was last opened before the staff were counted gives no rate.
  needs: { accessRate: ['lastAccessed'] },
  printedName: 'title',
  search: { title: 'title', names: ['aliases'], body: ['note'] },
  description:
    'Training that an organisation offers its staff: eLearning modules, courses and workshops. Which of them are core or are offered still, the documents say differently: see `statements`.',
})
@Unique({
  name: 'module_title_unique',
  expression: 'create unique index module_title_unique on module (dataset_id, title)',
})
export class Module extends Node {
  @Value('text', 'Title, as printed.')
  title!: string;

  @Value('text', 'The form it takes.', { values: ModuleKind })
  kind!: ValueOf<typeof ModuleKind>;

  @Value('date', 'Day it was last accessed, as a document prints it; null where none does.', { nullable: true })
  lastAccessed!: string | null;

  @Aliases()
  aliases!: string[];

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'module', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('module'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
