import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import type { Dataset } from '../dimension/dataset.js';
import { Office } from '../dimension/office.js';
import { Organisation } from '../dimension/organisation.js';
import { Person } from '../dimension/person.js';
import { StaffGroup } from '../dimension/staff-group.js';
import { documentOrder } from '../document-order.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import { Statement } from './statement.js';

export const PartyRole = describedEnum('PartyRole', 'What part somebody has in what is said.', {
  LEAD: 'Is to do it, or to see to it.',
  ADDRESSEE: 'Is the one to whom it is put.',
});

@GraphEntity({
  table: 'party',
  prefix: 'party',
  order: documentOrder,
  source: {
    table: 'parties',
    naturalKey: ['statement', 'role', 'as_printed', 'organisation', 'office', 'person', 'staff_group'],
  },
  printedName: 'asPrinted',
  description:
    'Somebody with a part in a statement, as printed and, where it is known, as the body, office, person or staff group that is meant.',
})
export class Party extends Node {
  @ToOne(() => Statement, 'The statement.')
  statement!: Statement;

  @Value('text', 'The part they have in it.', { values: PartyRole })
  role!: ValueOf<typeof PartyRole>;

  @Value('text', 'The party as printed, such as `JC`.')
  asPrinted!: string;

  @ToOne(() => Organisation, 'The organisation meant; null where none is.', { nullable: true })
  organisation!: Organisation | null;

  @ToOne(() => Office, 'The office meant; null where none is, or it is not known.', { nullable: true })
  office!: Office | null;

  @ToOne(() => Person, 'The person meant; null where none is, or it is not known.', { nullable: true })
  person!: Person | null;

  @ToOne(() => StaffGroup, 'The staff group meant; null where none is.', { nullable: true })
  staffGroup!: StaffGroup | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is printed.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;
}
