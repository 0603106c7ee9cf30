import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Organisation } from './organisation.js';

export const AuditKind = codeList('AuditKind', 'How practice was looked at.', {
  CASE_QUALITY_AUDIT: 'Children’s case files graded for quality.',
  THEMATIC_AUDIT: 'Cases of one kind, audited for one theme.',
  AREA_QUALITY_REVIEW: 'A service area reviewed by its peers.',
  INSPECTION: 'An inspection by an outside body.',
  SURVEY: 'People asked for their answers.',
  REVIEW: 'Any other review.',
});

@GraphEntity({
  table: 'audit',
  prefix: 'audit',
  one: 'audit',
  many: 'audits',
  printedName: 'title',
  search: { title: 'title', body: ['note'] },
  description: 'An audit, inspection, survey or review of practice.',
})
export class Audit extends Node {
  @Value('text', 'Title.')
  title!: string;

  @Value('text', 'How practice was looked at.', { values: AuditKind })
  kind!: ValueOf<typeof AuditKind>;

  @ToOne(() => Organisation, 'Who carried it out; null where the document does not say.', { nullable: true })
  organisation!: Organisation | null;

  @Embed(() => Period, 'When it was carried out; null where the document gives no time.', { nullable: true })
  period!: Period | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'audit', 'The numbers printed about it: sample, grades, shares.')
  observations!: Connection<Observation>;

  @ToMany(() => Observation, 'audit', 'The shares of the sample with each grade or finding; `categories` says which.', {
    measure: { role: { eq: 'AUDIT_GRADE' } },
    reprint: { eq: false },
  })
  grades!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('audit'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
