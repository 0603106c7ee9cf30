import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Organisation } from './organisation.js';

export const RelationKind = codeList(
  'RelationKind',
  'How an organisation relates to the body the documents are about.',
  {
    SPONSOR: 'The department that answers for it and funds it.',
    FUNDER: 'Gives it money for a purpose.',
    REGULATOR: 'Registers and regulates its social workers.',
    INSPECTORATE: 'Inspects it.',
    TRADE_UNION: 'Represents its staff.',
    SUPPLIER: 'Sells or provides it a product or service.',
    PARTNER: 'Works with it on something in common.',
    COURT: 'Its work is done for, or before, this body.',
    CONSULTEE: 'Was asked by it for its views.',
    STAKEHOLDER: 'Has an interest in its work, or asked it questions.',
    COMMISSIONED_PROVIDER: 'Provides services that it commissions.',
    RESEARCHER: 'Studies its work, or teaches from it.',
    AWARD_GIVER: 'Gave it an award, or put it on a shortlist.',
    INFLUENCED_BY: 'Made a policy, a law or a publication that the document says bears on it.',
    OTHER: 'Any other relation; the description says which.',
  },
);

@GraphEntity({
  table: 'organisation_relation',
  prefix: 'organisation-relation',
  source: {
    table: 'organisation-relations',
    naturalKey: ['organisation', 'relation', 'document', 'first_line', 'description'],
  },
  description:
    'How an organisation relates to the body the documents are about, at one time and according to one document.',
})
export class OrganisationRelation extends Node {
  @ToOne(() => Organisation, 'The organisation.')
  organisation!: Organisation;

  @Value('text', 'The kind of relation.', { values: RelationKind })
  relation!: ValueOf<typeof RelationKind>;

  @Value('text', 'The relation in a sentence of ours; null where its kind says all.', { nullable: true })
  description!: string | null;

  @Embed(() => Period, 'When it held; null where the document gives no time.', { nullable: true })
  period!: Period | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where the document says so.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;
}
