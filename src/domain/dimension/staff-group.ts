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
  table: 'staff_group',
  prefix: 'staff-group',
  one: 'staffGroup',
  many: 'staffGroups',
  printedName: 'name',
  exclusive: true,
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description:
    'A group of the people who work for a body, such as family court advisers; groups may be parts of others.',
})
export class StaffGroup extends Node {
  @Value('text', 'Name.')
  name!: string;

  @ToOne(() => StaffGroup, 'The wider group; null at the top.', { nullable: true })
  partOf!: StaffGroup | null;

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

  @ToMany(() => StaffGroup, 'partOf', 'The groups within it.')
  parts!: Connection<StaffGroup>;

  @ToMany(() => Observation, 'staffGroup', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('staff_group'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
