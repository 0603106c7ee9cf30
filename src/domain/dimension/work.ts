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

export const WorkKind = codeList('WorkKind', 'What sort of work it is.', {
  LEGISLATION: 'An Act, rule, duty or convention.',
  POLICY: 'A policy, protocol, charter or guidance.',
  FRAMEWORK: 'A framework or model.',
  STANDARD: 'A set of standards.',
  PUBLICATION: 'A report, newsletter, paper or template.',
  TOOL: 'A tool for practice.',
});

@GraphEntity({
  table: 'work',
  prefix: 'work',
  one: 'work',
  many: 'works',
  printedName: 'name',
  search: { title: 'name', names: ['aliases'], body: ['note'] },
  description: 'Something written or drawn up that has a name: a law, a policy, a framework, a publication, a tool.',
})
export class Work extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @Value('text', 'What sort of work it is.', { values: WorkKind })
  kind!: ValueOf<typeof WorkKind>;

  @ToOne(() => Work, 'The work it is part of; null where it stands alone.', { nullable: true })
  partOf!: Work | null;

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

  @ToMany(() => Work, 'partOf', 'What is part of it.')
  parts!: Connection<Work>;

  @ToMany(() => Observation, 'work', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('work'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
