import { Check, Index } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphInterface, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Audit } from '../dimension/audit.js';
import { Budget } from '../dimension/budget.js';
import { Category } from '../dimension/category.js';
import { Module } from '../dimension/module.js';
import { Organisation } from '../dimension/organisation.js';
import { Person } from '../dimension/person.js';
import { Programme } from '../dimension/programme.js';
import { Region } from '../dimension/region.js';
import { ServiceArea } from '../dimension/service-area.js';
import { StaffGroup } from '../dimension/staff-group.js';
import { Webinar } from '../dimension/webinar.js';
import { Period } from '../period.js';

export const StatementKind = describedEnum('StatementKind', 'What sort of fact a statement is.', {
  COMMITMENT: 'Something somebody set out to do.',
  OUTCOME: 'What was later reported done about a commitment.',
  FINDING: 'What an audit, an inspection, a survey or an article found.',
  QUESTION: 'A question put to Cafcass.',
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
  ANSWERED: 'The question was answered.',
  PARTLY_ANSWERED: 'A part of the question was answered.',
  NOT_ANSWERED: 'The question was not answered.',
});

@GraphInterface({
  table: 'statement',
  prefix: 'statement',
  one: 'statement',
  many: 'statements',
  order: ['citation.document', 'citation.firstLine'],
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
    '(period_start is null) = (period_end is null) and (period_start is null) = (period_label is null) and period_start <= period_end',
})
@Check({ name: 'statement_commitment_form', expression: "(kind = 'COMMITMENT') = (form is not null)" })
@Check({ name: 'statement_parent_required', expression: "kind not in ('ANSWER', 'OUTCOME') or parent_id is not null" })
@Check({ name: 'statement_asked_by', expression: "(kind = 'QUESTION') = (asked_by is not null)" })
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

  @Embed(() => Period, 'The time it is about; null where the document gives none.', { nullable: true })
  period!: Period | null;

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

  @ToOne(() => Region, 'The region it is about; null where it is about none or several.', { nullable: true })
  region!: Region | null;

  @ToOne(() => ServiceArea, 'The service area it is about; null where it is about none or several.', { nullable: true })
  serviceArea!: ServiceArea | null;

  @ToOne(() => StaffGroup, 'The staff group it is about; null where it is about none or several.', { nullable: true })
  staffGroup!: StaffGroup | null;

  @ToOne(() => Person, 'The person in office it is about; null where it is about none or several.', { nullable: true })
  person!: Person | null;

  @ToOne(() => Module, 'The module it is about; null where it is about none or several.', { nullable: true })
  module!: Module | null;

  @ToOne(() => Webinar, 'The webinar it is about; null where it is about none or several.', { nullable: true })
  webinar!: Webinar | null;

  @ToOne(() => Audit, 'The audit it is from; null where it is from none.', { nullable: true })
  audit!: Audit | null;

  @ToOne(() => Budget, 'The budget it is about; null where it is about none or several.', { nullable: true })
  budget!: Budget | null;

  @ToOne(() => Programme, 'The programme it is about; null where it is about none or several.', { nullable: true })
  programme!: Programme | null;

  @ToOne(() => Category, 'The value of a small scheme it is about; null where it is about none or several.', {
    nullable: true,
  })
  category!: Category | null;

  @Value('text', 'What to know when using it; null where there is nothing.', { nullable: true })
  note!: string | null;

  @Embed(() => Citation, 'Where the document says it.')
  citation!: Citation;

  @ToMany(
    () => Organisation,
    { table: 'statement_organisation', from: 'statement_id', to: 'organisation_id', owner: true },
    'The organisations it is about.',
  )
  organisations!: Connection<Organisation>;

  @ToMany(() => Statement, 'parent', 'The statements that belong to it.')
  children!: Connection<Statement>;

  @ToMany(() => Statement, 'repeats', 'Where the same document says it again.')
  repetitions!: Connection<Statement>;
}
