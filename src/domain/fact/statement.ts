import { Check, Index } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphInterface, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Audit } from '../dimension/audit.js';
import { Award } from '../dimension/award.js';
import { Budget } from '../dimension/budget.js';
import { Category } from '../dimension/category.js';
import type { Dataset } from '../dimension/dataset.js';
import { Document } from '../dimension/document.js';
import { Module } from '../dimension/module.js';
import { Office } from '../dimension/office.js';
import { Organisation } from '../dimension/organisation.js';
import { Person } from '../dimension/person.js';
import { Programme } from '../dimension/programme.js';
import { Qualification } from '../dimension/qualification.js';
import { Region } from '../dimension/region.js';
import { ServiceArea } from '../dimension/service-area.js';
import { StaffGroup } from '../dimension/staff-group.js';
import { Webinar } from '../dimension/webinar.js';
import { Work } from '../dimension/work.js';
import { documentOrder } from '../document-order.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import { type Reading, Readings } from '../reading.js';
import { Speaker } from '../speaker.js';
import { Discrepancy } from './discrepancy.js';
import { Link } from './link.js';
import { Party } from './party.js';
import { ReleaseChange } from './release.js';
import { aboutMany } from './statement-link.js';

export const StatementKind = describedEnum('StatementKind', 'What sort of fact a statement is.', {
  COMMITMENT: 'Something somebody set out to do.',
  OUTCOME: 'What was reported done about a commitment; links lead to which.',
  FINDING: 'What an audit, an inspection, a survey or a piece of research found. An opinion is a remark.',
  QUESTION: 'A question put to somebody; `saidBy` is who asks.',
  ANSWER: 'A point of the answer to a question.',
  EVENT: 'Something that happened, or was to happen, at a time.',
  FRAMEWORK_ELEMENT: 'A part of a framework.',
  REMARK: 'Any other fact in words.',
});

export const Status = describedEnum('Status', 'How a thing stands, according to the document.', {
  DONE: 'Done, or past.',
  UNDER_WAY: 'Begun and not finished.',
  PLANNED: 'Not begun.',
  ACTIVE: 'In force on the day given.',
  AVERTED: 'Came close and did not happen.',
});

@GraphInterface({
  table: 'statement',
  prefix: 'statement',
  one: 'statement',
  many: 'statements',
  order: documentOrder,
  indexTail: 'citation_document_id, citation_first_line, id',
  search: { title: 'title', names: ['number'], body: ['text', 'note'] },
  description: 'A fact in words: ours, never a sentence of the document, with the lines it rests on.',
})
@Index({
  name: 'statement_document_line_index',
  expression: 'create index statement_document_line_index on statement (citation_document_id, citation_first_line, id)',
})
@Check({
  name: 'statement_citation_lines',
  expression: '1 <= citation_first_line and citation_first_line <= citation_last_line',
})
@Check({
  name: 'statement_period_whole',
  expression:
    '(period_start is null) = (period_end is null) and (period_start is null or period_label is not null) and period_start <= period_end',
})
@Check({ name: 'statement_commitment_form', expression: "(kind = 'COMMITMENT') = (form is not null)" })
@Check({ name: 'statement_parent_required', expression: "kind <> 'ANSWER' or parent_id is not null" })
@Check({
  name: 'statement_asker_required',
  expression:
    "kind <> 'QUESTION' or coalesce(said_by_organisation_id, said_by_office_id, said_by_person_id) is not null",
})
@Check({
  name: 'statement_verdict_reasoned',
  expression: "(our_verdict is null) = (our_reason is null) and (our_verdict is null or kind = 'QUESTION')",
})
@Check({ name: 'statement_followed', expression: "(kind = 'COMMITMENT') = (followed is not null)" })
@Check({
  name: 'statement_readings_noted',
  expression: "readings = '{}' or note is not null",
})
@Check({ name: 'statement_not_own_parent', expression: 'parent_id <> id and repeats_id <> id' })
export abstract class Statement extends Node {
  @Value('text', 'What sort of fact it is.', { values: StatementKind })
  kind!: ValueOf<typeof StatementKind>;

  @Value('text', 'Its number or letter, as printed, such as `2.10`; null where it has none.', { nullable: true })
  number!: string | null;

  @Value('text', 'A short heading.')
  title!: string;

  @Value('text', 'The fact, in our words.')
  text!: string;

  @Value('text', 'How it stands, according to the document; null where it does not say.', {
    nullable: true,
    values: Status,
  })
  status!: ValueOf<typeof Status> | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Embed(() => Period, 'The time it is about; null where the document gives none.', { nullable: true })
  period!: Period | null;

  @ToOne(() => Organisation, 'The body it is about.')
  subject!: Organisation;

  @Embed(
    () => Speaker,
    'Who says it, according to the document; null where the document speaks for itself, and so its publisher.',
    { nullable: true },
  )
  saidBy!: Speaker | null;

  @ToOne(
    () => Statement,
    'The statement it belongs to: the aim of an objective, the question of an answer; null at the top.',
    { nullable: true },
  )
  parent!: Statement | null;

  @ToOne(() => Statement, 'The statement of the same document that this one says again; null for most.', {
    nullable: true,
  })
  repeats!: Statement | null;

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where the document says it.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Organisation, aboutMany('organisation'), 'The organisations it is about, its subject among them.')
  organisations!: Connection<Organisation>;

  @ToMany(() => Office, aboutMany('office'), 'The offices it is about.')
  offices!: Connection<Office>;

  @ToMany(() => Person, aboutMany('person'), 'The people in office it is about.')
  people!: Connection<Person>;

  @ToMany(() => Region, aboutMany('region'), 'The regions it is about.')
  regions!: Connection<Region>;

  @ToMany(() => ServiceArea, aboutMany('service_area'), 'The service areas it is about.')
  serviceAreas!: Connection<ServiceArea>;

  @ToMany(() => StaffGroup, aboutMany('staff_group'), 'The staff groups it is about.')
  staffGroups!: Connection<StaffGroup>;

  @ToMany(() => Module, aboutMany('module'), 'The modules it is about.')
  modules!: Connection<Module>;

  @ToMany(() => Webinar, aboutMany('webinar'), 'The webinars it is about.')
  webinars!: Connection<Webinar>;

  @ToMany(() => Audit, aboutMany('audit'), 'The audits it is from or about.')
  audits!: Connection<Audit>;

  @ToMany(() => Budget, aboutMany('budget'), 'The budgets it is about.')
  budgets!: Connection<Budget>;

  @ToMany(() => Programme, aboutMany('programme'), 'The programmes it is about.')
  programmes!: Connection<Programme>;

  @ToMany(() => Work, aboutMany('work'), 'The laws, policies, frameworks, publications and tools it is about.')
  works!: Connection<Work>;

  @ToMany(() => Qualification, aboutMany('qualification'), 'The qualifications it is about.')
  qualifications!: Connection<Qualification>;

  @ToMany(() => Award, aboutMany('award'), 'The awards it is about.')
  awards!: Connection<Award>;

  @ToMany(
    () => Document,
    aboutMany('document'),
    'The documents of the dataset it speaks of; where it stands itself, `citation` says.',
  )
  documents!: Connection<Document>;

  @ToMany(() => Category, aboutMany('category'), 'The values of small schemes it is about.')
  categories!: Connection<Category>;

  @ToMany(() => Party, 'statement', 'Who is to see to it, and to whom it is addressed.')
  parties!: Connection<Party>;

  @ToMany(() => Link, 'toStatement', 'What bears on it: links that lead here.')
  linksTo!: Connection<Link>;

  @ToMany(() => Link, 'fromStatement', 'What it bears on: links that begin here.')
  linksFrom!: Connection<Link>;

  @ToMany(
    () => Discrepancy,
    { table: 'discrepancy_statement', from: 'statement_id', to: 'discrepancy_id' },
    'The contradictions it takes part in.',
  )
  discrepancies!: Connection<Discrepancy>;

  @ToMany(() => Statement, 'parent', 'The statements that belong to it.')
  children!: Connection<Statement>;

  @ToMany(() => Statement, 'repeats', 'Where the same document says it again.')
  repetitions!: Connection<Statement>;

  @ToMany(
    () => ReleaseChange,
    'subject',
    'What releases changed of it, the earliest first; nothing where it is as it was first published.',
  )
  history!: Connection<ReleaseChange>;
}
