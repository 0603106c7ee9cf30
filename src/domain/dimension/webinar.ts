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
import { Person } from './person.js';

@GraphEntity({
  table: 'webinar',
  prefix: 'webinar',
  one: 'webinar',
  many: 'webinars',
  printedName: 'title',
  search: { title: 'title', body: ['note'] },
  description: 'A training session held online.',
})
export class Webinar extends Node {
  @Value('text', 'Title, as printed.')
  title!: string;

  @ToOne(() => Person, 'Who gave it; null where the document does not say.', { nullable: true })
  presenter!: Person | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'webinar', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Observation, 'webinar', 'How many people attended, by service area.', {
    measure: { role: { eq: 'WEBINAR_ATTENDANCES' } },
    reprint: { eq: false },
  })
  attendances!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('webinar'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
