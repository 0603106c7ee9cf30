import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';

export const ProgrammeKind = describedEnum('ProgrammeKind', 'What sort of undertaking a programme is.', {
  PLATFORM: 'A computer system.',
  SERVICE: 'A service or team that provides one.',
  PROGRAMME: 'A programme of work.',
  BOARD: 'A board or committee.',
  GROUP: 'A working group or steering group.',
  STRATEGY: 'A strategy or plan.',
  FRAMEWORK: 'A framework or model.',
  LEGISLATION: 'An Act, rule or convention.',
  POLICY: 'A policy or guidance.',
  REVIEW: 'A review or inquiry.',
  PUBLICATION: 'A report, newsletter or template.',
  EVENT: 'A conference, meeting or other occasion.',
  AWARD: 'An award.',
  TOOL: 'A tool for practice.',
  QUALIFICATION: 'A qualification.',
  NETWORK: 'A network.',
  PROJECT: 'A project or pilot.',
  ROLE: 'A named role.',
});

@GraphEntity({
  table: 'programme',
  prefix: 'programme',
  one: 'programme',
  many: 'programmes',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description:
    'Anything with a name that Cafcass runs, uses, follows or takes part in: platforms, services, boards, strategies, laws, awards.',
})
export class Programme extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @Value('text', 'What sort of undertaking it is.', { values: ProgrammeKind })
  kind!: ValueOf<typeof ProgrammeKind>;

  @ToOne(() => Programme, 'What it is part of; null where it stands alone.', { nullable: true })
  partOf!: Programme | null;

  @Value('list', 'Other spellings and former names found in the documents; empty where there are none.')
  aliases!: string[];

  @Value('text', 'What to know when using it; null where there is nothing.', { nullable: true })
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @ToMany(() => Programme, 'partOf', 'What is part of it.')
  parts!: Connection<Programme>;

  @ToMany(() => Observation, 'programme', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, 'programme', 'What the documents say of it.')
  statements!: Connection<Statement>;
}
