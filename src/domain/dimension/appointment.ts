import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToOne } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Office } from './office.js';
import { Organisation } from './organisation.js';
import { Person } from './person.js';
import { Region } from './region.js';

@GraphEntity({
  table: 'appointment',
  prefix: 'appointment',
  source: {
    table: 'appointments',
    naturalKey: ['person', 'office', 'organisation', 'region', 'document', 'first_line'],
  },
  description: 'An office held by a person, as one document has it.',
})
export class Appointment extends Node {
  @ToOne(() => Person, 'Who holds it.')
  person!: Person;

  @ToOne(() => Office, 'The office.')
  office!: Office;

  @ToOne(() => Organisation, 'Where it is held; null where the document does not say.', { nullable: true })
  organisation!: Organisation | null;

  @ToOne(() => Region, 'The region it is held in; null for offices of no region.', { nullable: true })
  region!: Region | null;

  @Embed(() => Period, 'When it was held; null where the document gives no time.', { nullable: true })
  period!: Period | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is printed.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;
}
