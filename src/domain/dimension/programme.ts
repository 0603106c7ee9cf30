import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
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

export const ProgrammeKind = codeList('ProgrammeKind', 'What sort of undertaking a programme is.', {
  PROGRAMME: 'A programme of work.',
  PROJECT: 'A project or pilot.',
  SERVICE: 'A service or team that provides one.',
  STRATEGY: 'A strategy or plan that is carried out.',
  PLATFORM: 'A computer system.',
  EVENT: 'A conference, meeting or other occasion, or a series of them.',
});

@GraphEntity({
  table: 'programme',
  prefix: 'programme',
  one: 'programme',
  many: 'programmes',
  printedName: 'name',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description:
    'Something with a name that is run or carried out: a programme, project, service, plan, platform, conference or meeting.',
})
export class Programme extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @Value('text', 'What sort of undertaking it is.', { values: ProgrammeKind })
  kind!: ValueOf<typeof ProgrammeKind>;

  @ToOne(() => Programme, 'What it is part of; null where it stands alone.', { nullable: true })
  partOf!: Programme | null;

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

  @ToMany(() => Programme, 'partOf', 'What is part of it.')
  parts!: Connection<Programme>;

  @ToMany(() => Observation, 'programme', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('programme'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
