import type { Connection } from '../../graph/connection.js';
import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
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

@GraphEntity({
  table: 'qualification',
  prefix: 'qualification',
  one: 'qualification',
  many: 'qualifications',
  printedName: 'name',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description: 'A qualification that people study for: a degree, a post-qualifying award, a certificate.',
})
export class Qualification extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @ToOne(() => Qualification, 'The qualification it is part of or counts towards; null where it stands alone.', {
    nullable: true,
  })
  partOf!: Qualification | null;

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

  @ToMany(() => Qualification, 'partOf', 'What is part of it.')
  parts!: Connection<Qualification>;

  @ToMany(() => Observation, 'qualification', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('qualification'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
