import type { Connection } from '../../graph/connection.js';
import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Aliases } from '../alias.js';
import { Citation } from '../citation.js';
import { Party } from '../fact/party.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import { Appointment } from './appointment.js';
import type { Dataset } from './dataset.js';
import { Webinar } from './webinar.js';

@GraphEntity({
  table: 'person',
  prefix: 'person',
  one: 'person',
  many: 'people',
  printedName: 'name',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description:
    'Someone the documents name in a public, professional or representative office, and only in that office.',
})
export class Person extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

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

  @ToMany(() => Appointment, 'person', 'The offices held.')
  appointments!: Connection<Appointment>;

  @ToMany(() => Webinar, 'presenter', 'The webinars given.')
  webinars!: Connection<Webinar>;

  @ToMany(() => Statement, statementsAbout('person'), 'What the documents say of the person in office.')
  statements!: Connection<Statement>;

  @ToMany(() => Party, 'person', 'What the person is to do, or is told.')
  duties!: Connection<Party>;
}
