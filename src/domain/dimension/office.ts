import type { Connection } from '../../graph/connection.js';
import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
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
import { Organisation } from './organisation.js';

@GraphEntity({
  table: 'office',
  prefix: 'office',
  one: 'office',
  many: 'offices',
  printedName: 'name',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description: 'A named office or role, whoever holds it: Chief Executive, President of the Family Division.',
})
export class Office extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @ToOne(() => Organisation, 'The body it is held in; null where the documents do not say, or it is held in several.', {
    nullable: true,
  })
  organisation!: Organisation | null;

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

  @ToMany(() => Appointment, 'office', 'Who held it, and when.')
  appointments!: Connection<Appointment>;

  @ToMany(() => Party, 'office', 'What it is to do, or is told.')
  duties!: Connection<Party>;

  @ToMany(() => Statement, statementsAbout('office'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
