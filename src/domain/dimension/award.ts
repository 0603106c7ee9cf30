import type { Connection } from '../../graph/connection.js';
import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Aliases } from '../alias.js';
import { Citation } from '../citation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Organisation } from './organisation.js';

@GraphEntity({
  table: 'award',
  prefix: 'award',
  one: 'award',
  many: 'awards',
  printedName: 'name',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description: 'A prize that a body gives for merit. What people study for is a qualification.',
})
export class Award extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @ToOne(() => Organisation, 'Who gives it; null where the document does not say.', { nullable: true })
  givenBy!: Organisation | null;

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

  @ToMany(() => Statement, statementsAbout('award'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
