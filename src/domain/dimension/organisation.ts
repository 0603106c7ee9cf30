import { Unique } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Aliases } from '../alias.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Party } from '../fact/party.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import { Appointment } from './appointment.js';
import type { Dataset } from './dataset.js';
import { Office } from './office.js';
import { OrganisationRelation } from './organisation-relation.js';

export const OrganisationKind = codeList('OrganisationKind', 'What sort of body an organisation is.', {
  GOVERNMENT: 'A department, agency or other body of central government.',
  REGULATOR: 'A body that registers and regulates a profession.',
  INSPECTORATE: 'A body that inspects services.',
  TRADE_UNION: 'A trade union.',
  COURT: 'A court, the judiciary, or a body that administers courts.',
  LOCAL_GOVERNMENT: 'Local authorities and their boards.',
  UNIVERSITY: 'A university, business school or institute of one.',
  CHARITY: 'A charity or voluntary organisation.',
  COMPANY: 'A company.',
  PROFESSIONAL_BODY: 'An association of professionals or of employers.',
  PARTNERSHIP: 'A board, council or network of several bodies.',
  BOARD: 'A board or committee within a body.',
  GROUP: 'A working group, team or steering group within a body.',
  NETWORK: 'A network of people within a body.',
  MEDIA: 'A newspaper, broadcaster or publisher.',
  OTHER: 'Anything else.',
});

@GraphEntity({
  table: 'organisation',
  prefix: 'organisation',
  one: 'organisation',
  many: 'organisations',
  naturalKeys: ['abbreviation'],
  printedName: 'name',
  search: { title: 'name', names: ['abbreviation', 'aliases'], body: ['note'] },
  description:
    'A body the documents are about or name: its sponsors, regulators, inspectorates, unions, suppliers, partners, and the boards and groups within it.',
})
@Unique({
  name: 'organisation_abbreviation_unique',
  expression: 'create unique index organisation_abbreviation_unique on organisation (dataset_id, abbreviation)',
})
export class Organisation extends Node {
  @Value('text', 'Name, as printed.')
  name!: string;

  @Value('text', 'Usual abbreviation, such as `HCPC`; null where none is used.', { nullable: true })
  abbreviation!: string | null;

  @ToOne(() => Organisation, 'The body it is a part of; null where it stands by itself.', { nullable: true })
  partOf!: Organisation | null;

  @Aliases()
  aliases!: string[];

  @Value('text', 'What sort of body it is.', { values: OrganisationKind })
  kind!: ValueOf<typeof OrganisationKind>;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(
    () => OrganisationRelation,
    'organisation',
    'How it relates to the body the documents are about, as each document has it.',
  )
  relations!: Connection<OrganisationRelation>;

  @ToMany(() => Appointment, 'organisation', 'Offices in it that the documents name the holder of.')
  appointments!: Connection<Appointment>;

  @ToMany(() => Organisation, 'partOf', 'The bodies within it.')
  parts!: Connection<Organisation>;

  @ToMany(() => Office, 'organisation', 'The offices held in it.')
  offices!: Connection<Office>;

  @ToMany(() => Observation, 'subject', 'The numbers printed about it: those it is the subject of.')
  observations!: Connection<Observation>;

  @ToMany(() => Observation, 'organisation', 'Numbers about another body that are broken down by this one.')
  sharesIn!: Connection<Observation>;

  @ToMany(
    () => Statement,
    statementsAbout('organisation'),
    'What the documents say of it: it is their subject, or one of the bodies they name.',
  )
  statements!: Connection<Statement>;

  @ToMany(() => Party, 'organisation', 'What it is to do, or is told.')
  duties!: Connection<Party>;
}
