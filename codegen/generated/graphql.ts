/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How practice was looked at. */
export type AuditKind =
  /** A service area reviewed by its peers. */
  | 'AREA_QUALITY_REVIEW'
  /** Children’s case files graded for quality. */
  | 'CASE_QUALITY_AUDIT'
  /** An inspection by an outside body. */
  | 'INSPECTION'
  /** Any other review. */
  | 'REVIEW'
  /** People asked for their answers. */
  | 'SURVEY'
  /** Cases of one kind, audited for one theme. */
  | 'THEMATIC_AUDIT';

/** What sort of money a budget is. */
export type BudgetKind =
  /** Money allocated by government. */
  | 'ALLOCATION'
  /** A pay award. */
  | 'AWARD'
  /** A budget set for a year. */
  | 'BUDGET'
  /** A fund for a purpose. */
  | 'FUND'
  /** Money promised. */
  | 'PROMISE'
  /** Money spent. */
  | 'SPENDING';

/** What happened to a row between two releases. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It has other values. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** What a check compares. */
export type CheckKind =
  /** A printed change with the numbers at its two ends. */
  | 'CHANGE'
  /** A stated number of things with the rows the dataset lists. */
  | 'COUNT'
  /** A printed percentage with the counts it is made from. */
  | 'SHARE'
  /** A number with the sum or difference of numbers of other measures in the same cell. */
  | 'SUM_OF'
  /** A total with the sum of its parts over one dimension, or over the periods within it. */
  | 'SUM_OVER';

/** How a commitment is framed. */
export type CommitmentForm =
  /** An action, or an activity of a plan. */
  | 'ACTION'
  /** A strategic aim. */
  | 'AIM'
  /** A promise. */
  | 'COMMITMENT'
  /** An objective. */
  | 'OBJECTIVE'
  /** An option under consideration. */
  | 'OPTION'
  /** A principle to work by. */
  | 'PRINCIPLE'
  /** A priority, or the theme of a month. */
  | 'PRIORITY';

/** A dimension by which a measure may be broken down. */
export type Dimension =
  /** By audit. */
  | 'AUDIT'
  /** By budget. */
  | 'BUDGET'
  /** By category. */
  | 'CATEGORY'
  /** By module. */
  | 'MODULE'
  /** By organisation. */
  | 'ORGANISATION'
  /** By programme. */
  | 'PROGRAMME'
  /** By region. */
  | 'REGION'
  /** By service area. */
  | 'SERVICE_AREA'
  /** By staff group. */
  | 'STAFF_GROUP'
  /** By webinar. */
  | 'WEBINAR';

/** In what way numbers contradict each other. */
export type DiscrepancyKind =
  /** A declared check does not hold: parts and total, a share and its counts, a list and its stated length. */
  | 'CHECK_FAILS'
  /** Two documents print different values for one cell. */
  | 'DOCUMENTS_DIFFER'
  /** One document prints a cell twice, with different values. */
  | 'REPRINT_DIFFERS';

/** What form training takes. */
export type ModuleKind =
  /** A course. */
  | 'COURSE'
  /** An eLearning module. */
  | 'ELEARNING'
  /** A short text to read. */
  | 'KNOWLEDGE_BITE'
  /** Training of a form the document does not say. */
  | 'TRAINING'
  /** A workshop or master class. */
  | 'WORKSHOP';

/** What Observation rows are grouped by: what they refer to, a value of that, a value of their own, or time. */
export type ObservationGroupKey =
  /** The number exactly as printed, such as `c5000`, `71.1%` or `£646K`. */
  | 'AS_PUBLISHED'
  /** The audit it is from; null where it is from none. */
  | 'AUDIT'
  /** Of `audit`: How practice was looked at. */
  | 'AUDIT_KIND'
  /** Of `audit`: What to know when using it; null where there is nothing. */
  | 'AUDIT_NOTE'
  /** Of `audit`: Who carried it out; null where the document does not say. */
  | 'AUDIT_ORGANISATION'
  /** Of `audit`: Title. */
  | 'AUDIT_TITLE'
  /** The budget it is of; null where it is of none. */
  | 'BUDGET'
  /** Of `budget`: What sort of money it is. */
  | 'BUDGET_KIND'
  /** Of `budget`: What to know when using it; null where there is nothing. */
  | 'BUDGET_NOTE'
  /** Of `budget`: Title. */
  | 'BUDGET_TITLE'
  /** The value of a small scheme counted; null for all values, or where it does not apply. */
  | 'CATEGORY'
  /** Of `category`: Name. */
  | 'CATEGORY_NAME'
  /** Of `category`: What to know when using it; null where there is nothing. */
  | 'CATEGORY_NOTE'
  /** Of `category`: The scheme it belongs to, such as `law-type`. */
  | 'CATEGORY_SCHEME'
  /** The document. */
  | 'DOCUMENT'
  /** Of `document`: What sort of document it is, such as `strategy` or `board slides`. */
  | 'DOCUMENT_KIND'
  /** Of `document`: Number of lines in that text. */
  | 'DOCUMENT_LINES'
  /** Of `document`: What to know when reading it; null where there is nothing. */
  | 'DOCUMENT_NOTE'
  /** Of `document`: Day of publication; null where the text does not give one. */
  | 'DOCUMENT_PUBLISHED'
  /** Of `document`: The time of publication in words, such as `2006`; null where the text does not give one. */
  | 'DOCUMENT_PUBLISHED_LABEL'
  /** Of `document`: Who published it; null where the text does not say. */
  | 'DOCUMENT_PUBLISHER'
  /** Of `document`: SHA-256 of the text the line numbers refer to, in hexadecimal. */
  | 'DOCUMENT_SHA256'
  /** Of `document`: Title, as printed. */
  | 'DOCUMENT_TITLE'
  /** The year from April to March the period lies in; null where it reaches beyond one, or there is none. */
  | 'FISCAL_YEAR'
  /** What is counted or measured, and in which unit. */
  | 'MEASURE'
  /** Of `measure`: Whether the values of a breakdown may be added up. Never true of averages, shares and rates. */
  | 'MEASURE_ADDITIVE'
  /** Of `measure`: What is counted, and what is not. */
  | 'MEASURE_DEFINITION'
  /** Of `measure`: Short name. */
  | 'MEASURE_LABEL'
  /** Of `measure`: What to know when using it; null where there is nothing. */
  | 'MEASURE_NOTE'
  /** Of `measure`: The unit of every value. */
  | 'MEASURE_UNIT'
  /** The module counted; null for all of them, or where it does not apply. */
  | 'MODULE'
  /** Of `module`: Whether it was still offered in 2017; null where the document does not say. */
  | 'MODULE_AVAILABLE'
  /** Of `module`: Whether the campaign article of 2017 lists it among the core modules. */
  | 'MODULE_CORE'
  /** Of `module`: The form it takes. */
  | 'MODULE_KIND'
  /** Of `module`: Day it was last accessed; null where unknown. */
  | 'MODULE_LAST_ACCESSED'
  /** Of `module`: What to know when using it; null where there is nothing. */
  | 'MODULE_NOTE'
  /** Of `module`: Title, as printed. */
  | 'MODULE_TITLE'
  /** The month the period lies in; null where it reaches beyond one, or there is none. */
  | 'MONTH'
  /** What to know when using it; null where there is nothing. */
  | 'NOTE'
  /** The organisation counted; null for all of them, or where it does not apply. */
  | 'ORGANISATION'
  /** Of `organisation`: Usual abbreviation, such as `HCPC`; null where none is used. */
  | 'ORGANISATION_ABBREVIATION'
  /** Of `organisation`: What sort of body it is. */
  | 'ORGANISATION_KIND'
  /** Of `organisation`: Name, as printed. */
  | 'ORGANISATION_NAME'
  /** Of `organisation`: What to know when using it; null where there is nothing. */
  | 'ORGANISATION_NOTE'
  /** The period as it is: the same first and last day. */
  | 'PERIOD'
  /** How exactly it was printed. */
  | 'PRECISION'
  /** The programme counted; null for all of them, or where it does not apply. */
  | 'PROGRAMME'
  /** Of `programme`: What sort of undertaking it is. */
  | 'PROGRAMME_KIND'
  /** Of `programme`: Name, as printed. */
  | 'PROGRAMME_NAME'
  /** Of `programme`: What to know when using it; null where there is nothing. */
  | 'PROGRAMME_NOTE'
  /** Of `programme`: What it is part of; null where it stands alone. */
  | 'PROGRAMME_PART_OF'
  /** The quarter of a calendar year the period lies in; null where it reaches beyond one, or there is none. */
  | 'QUARTER'
  /** The region counted; null for all of them, or where it does not apply. */
  | 'REGION'
  /** Of `region`: Code, as printed, such as `NW`; null where the document has none. */
  | 'REGION_CODE'
  /** Of `region`: Name. */
  | 'REGION_NAME'
  /** Of `region`: What to know when using it; null where there is nothing. */
  | 'REGION_NOTE'
  /** Of `region`: The scheme it belongs to. */
  | 'REGION_SCHEME'
  /** Whether the document prints the same cell elsewhere too and this is not its first or most exact printing. Leave these out to see every number once. */
  | 'REPRINT'
  /** The service area counted; null for all of them, or where it does not apply. */
  | 'SERVICE_AREA'
  /** Of `serviceArea`: Code, such as `A12`. */
  | 'SERVICE_AREA_CODE'
  /** Of `serviceArea`: What it stands for. */
  | 'SERVICE_AREA_KIND'
  /** Of `serviceArea`: Name, as the earliest document that names it has it. */
  | 'SERVICE_AREA_NAME'
  /** Of `serviceArea`: What to know when using it; null where there is nothing. */
  | 'SERVICE_AREA_NOTE'
  /** Of `serviceArea`: The group it is counted with where a document prints one number for both; null for most areas. */
  | 'SERVICE_AREA_PART_OF'
  /** Of `serviceArea`: Place in the usual order of the areas, from 1. */
  | 'SERVICE_AREA_POSITION'
  /** Of `serviceArea`: Region of 2022; null where no document places the area in one. */
  | 'SERVICE_AREA_REGION'
  /** The staff group counted; null for all staff, or where it does not apply. */
  | 'STAFF_GROUP'
  /** Of `staffGroup`: Name. */
  | 'STAFF_GROUP_NAME'
  /** Of `staffGroup`: What to know when using it; null where there is nothing. */
  | 'STAFF_GROUP_NOTE'
  /** Of `staffGroup`: The wider group; null at the top. */
  | 'STAFF_GROUP_PART_OF'
  /** The webinar counted; null for all of them, or where it does not apply. */
  | 'WEBINAR'
  /** Of `webinar`: What to know when using it; null where there is nothing. */
  | 'WEBINAR_NOTE'
  /** Of `webinar`: Who gave it; null where the document does not say. */
  | 'WEBINAR_PRESENTER'
  /** Of `webinar`: Title, as printed. */
  | 'WEBINAR_TITLE'
  /** The calendar year the period lies in; null where it reaches beyond one, or there is none. */
  | 'YEAR';

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** A charity or voluntary organisation. */
  | 'CHARITY'
  /** A company. */
  | 'COMPANY'
  /** A court, the judiciary, or a body that administers courts. */
  | 'COURT'
  /** A department, agency or other body of central government. */
  | 'GOVERNMENT'
  /** A body that inspects services. */
  | 'INSPECTORATE'
  /** Local authorities and their boards. */
  | 'LOCAL_GOVERNMENT'
  /** A newspaper, broadcaster or publisher. */
  | 'MEDIA'
  /** Anything else. */
  | 'OTHER'
  /** A board, council or network of several bodies. */
  | 'PARTNERSHIP'
  /** An association of professionals or of employers. */
  | 'PROFESSIONAL_BODY'
  /** A body that registers and regulates a profession. */
  | 'REGULATOR'
  /** A trade union. */
  | 'TRADE_UNION'
  /** A university, business school or institute of one. */
  | 'UNIVERSITY';

/** How exactly a number was printed. */
export type Precision =
  /** As about, around, almost, nearly. */
  | 'APPROXIMATE'
  /** As a lower bound: over, more than, at least. */
  | 'AT_LEAST'
  /** As an upper bound: up to, under, within. */
  | 'AT_MOST'
  /** As a plain number. */
  | 'EXACT'
  /** Plainly, but what it counts is our reading of a table that lost its headers; the note says how it was read. */
  | 'INFERRED';

/** What sort of undertaking a programme is. */
export type ProgrammeKind =
  /** An award. */
  | 'AWARD'
  /** A board or committee. */
  | 'BOARD'
  /** A conference, meeting or other occasion. */
  | 'EVENT'
  /** A framework or model. */
  | 'FRAMEWORK'
  /** A working group or steering group. */
  | 'GROUP'
  /** An Act, rule or convention. */
  | 'LEGISLATION'
  /** A network. */
  | 'NETWORK'
  /** A computer system. */
  | 'PLATFORM'
  /** A policy or guidance. */
  | 'POLICY'
  /** A programme of work. */
  | 'PROGRAMME'
  /** A project or pilot. */
  | 'PROJECT'
  /** A report, newsletter or template. */
  | 'PUBLICATION'
  /** A qualification. */
  | 'QUALIFICATION'
  /** A review or inquiry. */
  | 'REVIEW'
  /** A named role. */
  | 'ROLE'
  /** A service or team that provides one. */
  | 'SERVICE'
  /** A strategy or plan. */
  | 'STRATEGY'
  /** A tool for practice. */
  | 'TOOL';

/** Which division of England a region belongs to. */
export type RegionScheme =
  /** The regions of 2006. */
  | 'SCHEME_2006'
  /** The regions of 2022. */
  | 'SCHEME_2022';

/** How an organisation relates to Cafcass. */
export type RelationKind =
  /** Gave it an award, or put it on a shortlist. */
  | 'AWARD_GIVER'
  /** Provides services to families that Cafcass commissions. */
  | 'COMMISSIONED_PROVIDER'
  /** Was asked for its views by Cafcass. */
  | 'CONSULTEE'
  /** Its work is done for, or before, this body. */
  | 'COURT'
  /** Gives it money for a purpose. */
  | 'FUNDER'
  /** Made a policy, a law or a publication that the document says bears on Cafcass. */
  | 'INFLUENCED_BY'
  /** Inspects it. */
  | 'INSPECTORATE'
  /** Any other relation; the description says which. */
  | 'OTHER'
  /** Works with it on something in common. */
  | 'PARTNER'
  /** Registers and regulates its social workers. */
  | 'REGULATOR'
  /** Studies its work, or teaches from it. */
  | 'RESEARCHER'
  /** The department that answers for Cafcass and funds it. */
  | 'SPONSOR'
  /** Has an interest in its work, or asked it questions. */
  | 'STAKEHOLDER'
  /** Sells or provides it a product or service. */
  | 'SUPPLIER'
  /** Represents its staff. */
  | 'TRADE_UNION';

/** What the search finds. */
export type SearchType =
  /** A point of the answer to a question, its `parent`. */
  | 'ANSWER'
  /** An audit, inspection, survey or review of practice. */
  | 'AUDIT'
  /** Money set aside, spent or promised for a purpose. */
  | 'BUDGET'
  /** One value of a small scheme, such as the law type `public-law` or the audit grade `good`. */
  | 'CATEGORY'
  /** An aim, principle, objective, action, priority, promise or option: something somebody set out to do. */
  | 'COMMITMENT'
  /** One of the public documents the dataset was transcribed from. */
  | 'DOCUMENT'
  /** Something that happened, or was to happen, at a time. */
  | 'EVENT'
  /** What an audit, inspection, survey, review or article found. */
  | 'FINDING'
  /** A part of a framework, such as the quality assurance framework; `programme` is the framework. */
  | 'FRAMEWORK_ELEMENT'
  /** What is counted or measured. The same quantity has the same measure in every document; another definition is another measure. */
  | 'MEASURE'
  /** Training that Cafcass offers its staff: eLearning modules, courses and workshops. */
  | 'MODULE'
  /** An organisation the documents name: Cafcass itself, its sponsors, regulators, inspectorates, unions, suppliers, partners. */
  | 'ORGANISATION'
  /** What was later reported done about a commitment, its `parent`. */
  | 'OUTCOME'
  /** Someone the documents name in a public, professional or representative office, and only in that office. */
  | 'PERSON'
  /** Anything with a name that Cafcass runs, uses, follows or takes part in: platforms, services, boards, strategies, laws, awards. */
  | 'PROGRAMME'
  /** A question put to Cafcass; its `status` says whether it was answered. */
  | 'QUESTION'
  /** A region of Cafcass. The regions of 2006 and of 2022 are different schemes and cannot be matched one to one. */
  | 'REGION'
  /** Any other fact in words. */
  | 'REMARK'
  /** A service area of Cafcass, A1 to A17 and the self-employed contractors. Names and borders change with time: see `names`. */
  | 'SERVICE_AREA'
  /** A group of the people who work for Cafcass, such as family court advisers; groups may be parts of others. */
  | 'STAFF_GROUP'
  /** A fact in words: ours, never a sentence of the document, with the lines it rests on. */
  | 'STATEMENT'
  /** A training session held online. */
  | 'WEBINAR';

/** What a service area stands for. */
export type ServiceAreaKind =
  /** A part of England with teams of its own. */
  | 'AREA'
  /** Self-employed contractors, who belong to no place. */
  | 'CONTRACTORS'
  /** Areas for which a document prints one number together. */
  | 'GROUP';

/** What sort of fact a statement is. */
export type StatementKind =
  /** A point of the answer to a question. */
  | 'ANSWER'
  /** Something somebody set out to do. */
  | 'COMMITMENT'
  /** Something that happened, or was to happen, at a time. */
  | 'EVENT'
  /** What an audit, an inspection, a survey or an article found. */
  | 'FINDING'
  /** A part of a framework. */
  | 'FRAMEWORK_ELEMENT'
  /** What was later reported done about a commitment. */
  | 'OUTCOME'
  /** A question put to Cafcass. */
  | 'QUESTION'
  /** Any other fact in words. */
  | 'REMARK';

/** How a thing stands, according to the document. */
export type Status =
  /** In force on the day given. */
  | 'ACTIVE'
  /** The question was answered. */
  | 'ANSWERED'
  /** Came close and did not happen. */
  | 'AVERTED'
  /** Done, or past. */
  | 'DONE'
  /** The question was not answered. */
  | 'NOT_ANSWERED'
  /** A part of the question was answered. */
  | 'PARTLY_ANSWERED'
  /** Not begun. */
  | 'PLANNED'
  /** Begun and not finished. */
  | 'UNDER_WAY';

/** What a measure counts or is measured in. */
export type Unit =
  /** Cases: applications, or sets of proceedings, not children. */
  | 'CASES'
  /** Children. */
  | 'CHILDREN'
  /** Things, which the measure names. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** Posts, as full-time equivalents. */
  | 'FULL_TIME_EQUIVALENTS'
  /** Hours. */
  | 'HOURS'
  /** Months. */
  | 'MONTHS'
  /** People, by headcount. */
  | 'PEOPLE'
  /** Parts of a hundred. */
  | 'PERCENT'
  /** Pounds sterling, as printed, not adjusted for prices. */
  | 'POUNDS'
  /** Weeks. */
  | 'WEEKS'
  /** Working days. */
  | 'WORKING_DAYS'
  /** Years. */
  | 'YEARS';

export type AreasBeforeAndAfterQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreasBeforeAndAfterQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, region: { name: string } | null, advisers2016: { value: number, asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, advisers2017: { value: number, asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, webinarAttendances: Array<{ value: number, asPublished: string, webinar: { title: string } | null, serviceArea: { code: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }>, prioritisation: { status: Status | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } };

export type AreaFigureFragment = { value: number, asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } };

export type AuditsSideBySideQueryVariables = Exact<{
  audits?: Array<string> | null | undefined;
}>;


export type AuditsSideBySideQuery = { audits: { nodes: Array<{ id: string, title: string, period: { label: string, start: string, end: string } | null, sample: { nodes: Array<{ value: number, asPublished: string, precision: Precision, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, grades: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, discrepancies: { nodes: Array<{ kind: DiscrepancyKind, size: number, explanation: string }> } }> }, findings: { nodes: Array<{ number: string | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type AuditsQueryVariables = Exact<{
  kind?: AuditKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditsQuery = { audits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: AuditKind, organisation: { name: string } | null, period: { label: string, start: string, end: string } | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, figures: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, measure: { label: string, unit: Unit }, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, findings: { nodes: Array<{ number: string | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type BudgetsQueryVariables = Exact<{
  kind?: BudgetKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BudgetsQuery = { budgets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: BudgetKind, note: string | null, period: { label: string, start: string, end: string } | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, figures: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, measure: { label: string, unit: Unit }, organisation: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type CaseloadsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseloadsQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, note: string | null, measure: { label: string, unit: Unit, definition: string }, staffGroup: { name: string } | null, organisation: { name: string } | null, category: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type CategoriesQueryVariables = Exact<{
  scheme?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoriesQuery = { categories: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, scheme: string, name: string, note: string | null, observations: { totalCount: number }, statements: { totalCount: number }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type ChecksQueryVariables = Exact<{
  holds?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChecksQuery = { checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: CheckKind, rule: string, holds: boolean, stated: number, computed: number, note: string | null, observations: { nodes: Array<{ id: string, value: number, asPublished: string, measure: { label: string, unit: Unit }, module: { title: string } | null, staffGroup: { name: string } | null, category: { name: string } | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type CommitmentsQueryVariables = Exact<{
  document?: string | null | undefined;
  form?: CommitmentForm | null | undefined;
  status?: Status | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, form: CommitmentForm, number: string | null, title: string, text: string, lead: string | null, status: Status | null, period: { label: string } | null, parent:
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
       | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, outcomes: { nodes: Array<{ outcome: string, outcomeStatus: Status | null, reportedIn: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type ContradictionsQueryVariables = Exact<{
  kind?: DiscrepancyKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DiscrepancyKind, size: number, explanation: string, check: { title: string, stated: number, computed: number } | null, observations: { nodes: Array<{ id: string, value: number, asPublished: string, measure: { label: string, unit: Unit }, staffGroup: { name: string } | null, audit: { title: string } | null, category: { name: string } | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type CoreModulesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoreModulesQuery = { modules: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, accesses: { value: number, asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, accessRate: { value: number, unit: Unit, formula: string, inputs: Array<{ asPublished: string, measure: { label: string } }> } | null }> }, stated: { nodes: Array<{ asPublished: string, precision: Precision, measure: { label: string, unit: Unit }, period: { label: string } | null, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, moduleAccesses: { nodes: Array<{ asPublished: string, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, said: { totalCount: number, nodes: Array<
      | { __typename: 'Answer', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'Commitment', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'Event', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'Finding', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'FrameworkElement', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'Outcome', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'Question', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { __typename: 'Remark', title: string, text: string, number: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
    > } };

export type DocumentStatementsQueryVariables = Exact<{
  document: string;
  kind?: StatementKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentStatementsQuery = { document: { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent:
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
           | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      > } } | null };

export type DocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, published: string | null, publishedLabel: string | null, lines: number, note: string | null, sha256: string, publisher: { name: string } | null, period: { label: string, start: string, end: string } | null, observations: { totalCount: number }, statements: { totalCount: number } }> } };

export type ElearningModulesQueryVariables = Exact<{
  kind?: ModuleKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ElearningModulesQuery = { modules: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: ModuleKind, core: boolean, available: boolean | null, lastAccessed: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, accesses: { id: string, value: number, asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, accessRate: { value: number, unit: Unit, formula: string, inputs: Array<{ id: string, asPublished: string, measure: { label: string } }> } | null }> } };

export type EventsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, status: Status | null, period: { label: string, start: string, end: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, serviceArea: { code: string } | null, region: { name: string } | null, person: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type FigureQueryVariables = Exact<{
  id: string;
}>;


export type FigureQuery = { observation: { id: string, value: number, asPublished: string, precision: Precision, reprint: boolean, note: string | null, measure: { id: string, label: string, unit: Unit, definition: string }, period: { label: string, start: string, end: string } | null, staffGroup: { name: string } | null, serviceArea: { code: string, name: string } | null, region: { name: string } | null, organisation: { name: string } | null, module: { title: string } | null, webinar: { title: string } | null, audit: { title: string } | null, budget: { title: string } | null, programme: { name: string } | null, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, quote: string | null, verified: boolean | null, document: { title: string } }, discrepancies: { nodes: Array<{ kind: DiscrepancyKind, size: number, explanation: string }> } } | null };

export type FindingsQueryVariables = Exact<{
  audit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, title: string, text: string, note: string | null, audit: { title: string } | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, staffGroup: { name: string } | null, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type FrameworkElementsQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FrameworkElementsQuery = { frameworkElements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, title: string, text: string, purpose: string | null, frequency: string | null, programme: { name: string } | null, parent:
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
       | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type JoinersAndLeaversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JoinersAndLeaversQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, note: string | null, measure: { label: string, unit: Unit }, staffGroup: { name: string } | null, region: { name: string } | null, category: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type MeasureFiguresQueryVariables = Exact<{
  measure: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasureFiguresQuery = { measure: { label: string, definition: string, unit: Unit, additive: boolean, observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, reprint: boolean, note: string | null, period: { label: string, start: string, end: string } | null, staffGroup: { name: string } | null, serviceArea: { code: string, name: string } | null, region: { name: string } | null, organisation: { name: string } | null, module: { title: string } | null, webinar: { title: string } | null, audit: { title: string } | null, budget: { title: string } | null, programme: { name: string } | null, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } } | null };

export type MeasuresQueryVariables = Exact<{
  unit?: Unit | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, definition: string, unit: Unit, additive: boolean, breakdowns: Array<Dimension>, note: string | null, observations: { totalCount: number }, example: { nodes: Array<{ asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type MoneyForDevelopmentQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MoneyForDevelopmentQuery = { budgets: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: BudgetKind, period: { label: string, start: string, end: string } | null, figures: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, reprint: boolean, note: string | null, measure: { label: string, unit: Unit }, organisation: { name: string } | null, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, shareOfStaffBudget: { value: number, asPublished: string, precision: Precision } | null }> } };

export type MonthlyCasesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonthlyCasesQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, note: string | null, category: { name: string } | null, period: { label: string, start: string, end: string } | null, shareOfTotal: { value: number, unit: Unit, formula: string } | null, discrepancies: { nodes: Array<{ explanation: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, monthsSummed: { nodes: Array<{ count: number, sum: number, average: number, unit: Unit | null, period: { label: string } | null, category: { name: string } | null, first: { asPublished: string, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, last: { asPublished: string, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } };

export type OrganisationStatementsQueryVariables = Exact<{
  organisation: string;
  kind?: StatementKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationStatementsQuery = { organisation: { name: string, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      > } } | null };

export type OrganisationsQueryVariables = Exact<{
  kind?: OrganisationKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, abbreviation: string | null, kind: OrganisationKind, note: string | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, relations: { nodes: Array<{ id: string, relation: RelationKind, description: string, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, statements: { totalCount: number, nodes: Array<
          | { __typename: 'Answer', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Commitment', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Event', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Finding', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'FrameworkElement', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Outcome', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Question', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Remark', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        > } }> } };

export type PeopleInOfficeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleInOfficeQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, appointments: { nodes: Array<{ id: string, office: string, organisation: { name: string } | null, region: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type PerformanceQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PerformanceQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, note: string | null, measure: { label: string, unit: Unit, definition: string }, category: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type PrioritisationQueryVariables = Exact<{
  status?: Status | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PrioritisationQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, status: Status | null, serviceArea: { code: string, name: string } | null, region: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type ProgrammesQueryVariables = Exact<{
  kind?: ProgrammeKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammesQuery = { programmes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: ProgrammeKind, aliases: Array<string>, note: string | null, partOf: { name: string } | null, observations: { totalCount: number }, statements: { totalCount: number }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type QuestionsToTheBoardQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionsToTheBoardQuery = { questions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, askedBy: string, title: string, text: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, answers: { nodes: Array<{ answer: string, answeredIn: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type RegionsThenAndNowQueryVariables = Exact<{
  scheme?: RegionScheme | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionsThenAndNowQuery = { regions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, scheme: RegionScheme, code: string | null, name: string, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, appointments: { nodes: Array<{ office: string, person: { name: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, serviceAreaNames: { nodes: Array<{ name: string, onDate: string, serviceArea: { code: string, name: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, statements: { nodes: Array<
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        > } }> }, areasOf2022: { nodes: Array<{ code: string, region: { name: string } | null, names: { nodes: Array<{ name: string, onDate: string }> } }> } };

export type ReleaseChangesQueryVariables = Exact<{
  release?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleaseChangesQuery = { release: { id: string, version: string, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ChangeKind, subject: string, before: string | null, after: string | null }> } } | null };

export type ReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { releases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: string, sequence: number, loadedAt: string, observationCount: number, statementCount: number, checkCount: number, discrepancyCount: number, contentHash: string, changes: { totalCount: number } }> } };

export type RemarksQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemarksQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
      | { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programme: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
    > } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ type: SearchType, title: string, snippet: string, score: number, similar: boolean, node:
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
       }> } };

export type SearchSourceFragment = { firstLine: number, lastLine: number, section: string | null, document: { title: string } };

export type ServiceAreaNamesQueryVariables = Exact<{
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceAreaNamesQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, kind: ServiceAreaKind, aliases: Array<string>, note: string | null, names: { nodes: Array<{ id: string, name: string, onDate: string, region: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type ServiceAreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ServiceAreasQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, kind: ServiceAreaKind, region: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, headcount: { id: string, value: number, asPublished: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, prioritisation: { status: Status | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } };

export type SicknessQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SicknessQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, reprint: boolean, note: string | null, measure: { id: string, label: string, definition: string, unit: Unit }, period: { label: string, start: string, end: string } | null, staffGroup: { name: string } | null, programme: { name: string } | null, category: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type StaffByRegionQueryVariables = Exact<{
  staffGroup?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffByRegionQuery = { observationGroups: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ keys: Array<ObservationGroupKey>, count: number, sum: number, min: number, max: number, unit: Unit | null, attributes: Array<{ key: ObservationGroupKey, value: string | null, node:
          | { id: string, name: string }
          | Record<PropertyKey, never>
         | null }>, period: { label: string, start: string, end: string } | null, observations: { nodes: Array<{ id: string, asPublished: string, value: number, serviceArea: { code: string, name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type StaffGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffGroupsQuery = { staffGroups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, aliases: Array<string>, partOf: { name: string } | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, observations: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, measure: { label: string, unit: Unit }, category: { name: string } | null, programme: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export type StaffOverTimeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffOverTimeQuery = { observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, note: string | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, discrepancies: { nodes: Array<{ explanation: string }> } }> } };

export type StaffTotalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffTotalsQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asPublished: string, value: number, precision: Precision, reprint: boolean, note: string | null, measure: { label: string, unit: Unit }, staffGroup: { name: string, partOf: { name: string } | null } | null, category: { name: string } | null, period: { label: string, start: string, end: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } };

export type WebinarAttendancesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebinarAttendancesQuery = { webinars: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, presenter: { name: string } | null, attendances: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, note: string | null, serviceArea: { code: string, name: string, parts: { nodes: Array<{ code: string }> } } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AreaFigureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AreaFigure on Observation {
  value
  asPublished
  citation {
    document {
      title
    }
    firstLine
    lastLine
    section
  }
}
    `, {"fragmentName":"AreaFigure"}) as unknown as TypedDocumentString<AreaFigureFragment, unknown>;
export const SearchSourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SearchSource on Citation {
  document {
    title
  }
  firstLine
  lastLine
  section
}
    `, {"fragmentName":"SearchSource"}) as unknown as TypedDocumentString<SearchSourceFragment, unknown>;
export const AreasBeforeAndAfterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AreasBeforeAndAfter($first: Int = 50, $after: String) {
  serviceAreas(first: $first, after: $after, where: {kind: {ne: GROUP}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name
      region {
        name
      }
      advisers2016: headcount(
        staffGroup: "staff-group:family-court-advisers"
        on: "2016-01-01"
      ) {
        ...AreaFigure
      }
      advisers2017: headcount(
        staffGroup: "staff-group:family-court-advisers"
        on: "2017-01-01"
      ) {
        ...AreaFigure
      }
      webinarAttendances {
        ...AreaFigure
        webinar {
          title
        }
        serviceArea {
          code
        }
      }
      prioritisation(on: "2021-12-31") {
        status
        text
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
    }
  }
}
    fragment AreaFigure on Observation {
  value
  asPublished
  citation {
    document {
      title
    }
    firstLine
    lastLine
    section
  }
}`, {"documentId":"sha256:edf8da9088f840423dc49242d59c0cee887487d02075f3bd05ebfedbaee8fdba"}) as unknown as TypedDocumentString<AreasBeforeAndAfterQuery, AreasBeforeAndAfterQueryVariables>;
export const AuditsSideBySideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditsSideBySide($audits: [ID!] = ["audit:domestic-abuse-audit-2020", "audit:domestic-abuse-audit-2021"]) {
  audits(first: 20, where: {id: {in: $audits}}) {
    nodes {
      id
      title
      period {
        label
        start
        end
      }
      sample: observations(
        first: 5
        where: {measure: {id: {eq: "measure:audit-sample"}}, reprint: {eq: false}}
      ) {
        nodes {
          value
          asPublished
          precision
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
      grades(first: 20) {
        nodes {
          id
          value
          asPublished
          precision
          category {
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
          discrepancies(first: 10) {
            nodes {
              kind
              size
              explanation
            }
          }
        }
      }
      findings(first: 100) {
        nodes {
          number
          text
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:c292a6bafaab82cddecb830822983e9276e97294fefac2231b86b69ecead5c58"}) as unknown as TypedDocumentString<AuditsSideBySideQuery, AuditsSideBySideQueryVariables>;
export const AuditsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Audits($kind: AuditKind, $first: Int = 50, $after: String) {
  audits(first: $first, after: $after, where: {kind: {eq: $kind}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      organisation {
        name
      }
      period {
        label
        start
        end
      }
      named: citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      figures: observations(
        first: 50
        where: {reprint: {eq: false}}
        orderBy: [{citation: {firstLine: ASC}}]
      ) {
        nodes {
          id
          value
          asPublished
          precision
          measure {
            label
            unit
          }
          category {
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
      findings(first: 100) {
        nodes {
          number
          text
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:1fe97c3a0a67169afdcd2387b50470cf029c74e40d483dd2f87659df9d7cac61"}) as unknown as TypedDocumentString<AuditsQuery, AuditsQueryVariables>;
export const BudgetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Budgets($kind: BudgetKind, $first: Int = 100, $after: String) {
  budgets(first: $first, after: $after, where: {kind: {eq: $kind}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      note
      period {
        label
        start
        end
      }
      named: citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      figures: observations(
        where: {reprint: {eq: false}}
        orderBy: [{citation: {firstLine: ASC}}]
      ) {
        nodes {
          id
          value
          asPublished
          precision
          measure {
            label
            unit
          }
          organisation {
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:992d58da000690f876c277fff5888cd10bcdf9dadabcf74d019da3c6518ebb59"}) as unknown as TypedDocumentString<BudgetsQuery, BudgetsQueryVariables>;
export const CaseloadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Caseloads($first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:caseload", "measure:caseload-ceiling", "measure:caseload-judged-safe", "measure:caseload-threshold", "measure:reviewing-officer-caseload"]}}, reprint: {eq: false}}
    orderBy: [{measure: {label: ASC}}, {period: {start: ASC}}, {citation: {firstLine: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      precision
      measure {
        label
        unit
        definition
      }
      staffGroup {
        name
      }
      organisation {
        name
      }
      category {
        name
      }
      period {
        label
        start
        end
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:1ff9345afb8a58c113860b88843a9879e902eee5c8a97a12b94dee6332304488"}) as unknown as TypedDocumentString<CaseloadsQuery, CaseloadsQueryVariables>;
export const CategoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Categories($scheme: String, $first: Int = 200, $after: String) {
  categories(
    first: $first
    after: $after
    where: {scheme: {eq: $scheme}}
    orderBy: [{scheme: ASC}, {name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      scheme
      name
      note
      observations {
        totalCount
      }
      statements {
        totalCount
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:253e551ffcbb80f49407df3447a72efb473a58d063740d3641c4f8fc611fe330"}) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const ChecksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Checks($holds: Boolean, $first: Int = 200, $after: String) {
  checks(first: $first, after: $after, where: {holds: {eq: $holds}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      rule
      holds
      stated
      computed
      note
      observations(first: 50) {
        nodes {
          id
          value
          asPublished
          measure {
            label
            unit
          }
          module {
            title
          }
          staffGroup {
            name
          }
          category {
            name
          }
          period {
            label
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:5ac2bc4b24bb8c8e8fd7eb75278b93052a05049fcdd09848da4dc9014487933d"}) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const CommitmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Commitments($document: ID, $form: CommitmentForm, $status: Status, $first: Int = 1000, $after: String) {
  commitments(
    first: $first
    after: $after
    where: {citation: {document: {id: {eq: $document}}}, form: {eq: $form}, status: {eq: $status}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      form
      number
      title
      text
      lead
      status
      period {
        label
      }
      parent {
        title
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      outcomes(first: 20) {
        nodes {
          outcome: text
          outcomeStatus: status
          reportedIn: citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:79bb36bb71c6cc85269ea6fa81adeb9095e2f95878de850a1e941fcc505b8c32"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const ContradictionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Contradictions($kind: DiscrepancyKind, $first: Int = 200, $after: String) {
  discrepancies(
    first: $first
    after: $after
    where: {kind: {eq: $kind}}
    orderBy: [{kind: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      size
      explanation
      check {
        title
        stated
        computed
      }
      observations(first: 50) {
        nodes {
          id
          value
          asPublished
          measure {
            label
            unit
          }
          staffGroup {
            name
          }
          audit {
            title
          }
          category {
            name
          }
          period {
            label
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:826a1bbd9903160c794e1e51227168131b765004cbe926a32e29342567acc57b"}) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const CoreModulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoreModules($first: Int = 50, $after: String) {
  modules(
    first: $first
    after: $after
    where: {core: {eq: true}, kind: {eq: ELEARNING}}
    orderBy: [{title: ASC}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      accesses {
        value
        asPublished
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
      accessRate {
        value
        unit
        formula
        inputs {
          asPublished
          measure {
            label
          }
        }
      }
    }
  }
  stated: observations(
    first: $first
    where: {measure: {id: {in: ["measure:core-modules", "measure:modules", "measure:modules-completed-per-staff-member"]}}}
  ) {
    nodes {
      asPublished
      precision
      measure {
        label
        unit
      }
      period {
        label
      }
      category {
        name
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
  moduleAccesses: observations(
    first: $first
    where: {measure: {id: {eq: "measure:module-accesses"}}, citation: {document: {id: {eq: "document:quality-account-2015-16"}}}}
  ) {
    nodes {
      asPublished
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
  said: statements(
    first: $first
    where: {or: [{text: {contains: "induction"}}, {title: {contains: "induction"}}, {text: {contains: "core module"}}, {text: {contains: "completed at least one"}}, {text: {contains: "within six months"}}, {text: {contains: "first six months"}}]}
  ) {
    totalCount
    nodes {
      __typename
      title
      text
      number
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:2125b8090bffc8b32b6a9d04b240070a2db7fabb15cbe9294d6124cfec23cb75"}) as unknown as TypedDocumentString<CoreModulesQuery, CoreModulesQueryVariables>;
export const DocumentStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DocumentStatements($document: ID!, $kind: StatementKind, $first: Int = 1000, $after: String) {
  document(id: $document) {
    statements(
      first: $first
      after: $after
      where: {kind: {eq: $kind}}
      orderBy: [{citation: {firstLine: ASC}}]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        number
        title
        text
        status
        period {
          label
        }
        organisations(first: 20) {
          nodes {
            name
          }
        }
        parent {
          title
        }
        note
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
    }
  }
}
    `, {"documentId":"sha256:11bbe922e5ec4271756e748baf09d3c4ffd48ec5f13691bbcb79372624a6783c"}) as unknown as TypedDocumentString<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
export const DocumentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Documents($first: Int = 100, $after: String) {
  documents(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      published
      publishedLabel
      publisher {
        name
      }
      period {
        label
        start
        end
      }
      lines
      observations {
        totalCount
      }
      statements {
        totalCount
      }
      note
      sha256
    }
  }
}
    `, {"documentId":"sha256:d963647be20393b8f229a6b7555f72c5a620bd27b423ede59cbf886f05706147"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const ElearningModulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ElearningModules($kind: ModuleKind = ELEARNING, $first: Int = 200, $after: String) {
  modules(
    first: $first
    after: $after
    where: {kind: {eq: $kind}}
    orderBy: [{title: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      core
      available
      lastAccessed
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      accesses {
        id
        value
        asPublished
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
      accessRate {
        value
        unit
        formula
        inputs {
          id
          asPublished
          measure {
            label
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:03110d1baffded3db61e5205504e2d8fca22f4becc7043c6ba82cd14b4c73cfc"}) as unknown as TypedDocumentString<ElearningModulesQuery, ElearningModulesQueryVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Events($from: Date, $to: Date, $first: Int = 500, $after: String) {
  events(
    first: $first
    after: $after
    where: {period: {start: {gte: $from}, end: {lte: $to}}}
    orderBy: [{period: {start: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      text
      status
      period {
        label
        start
        end
      }
      organisations(first: 20) {
        nodes {
          name
        }
      }
      programme {
        name
      }
      serviceArea {
        code
      }
      region {
        name
      }
      person {
        name
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:396065b01868b438bf1e982926bc0c259925d78f152f95331778e3fc306e8c69"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const FigureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Figure($id: ID!) {
  observation(id: $id) {
    id
    value
    asPublished
    precision
    reprint
    measure {
      id
      label
      unit
      definition
    }
    period {
      label
      start
      end
    }
    staffGroup {
      name
    }
    serviceArea {
      code
      name
    }
    region {
      name
    }
    organisation {
      name
    }
    module {
      title
    }
    webinar {
      title
    }
    audit {
      title
    }
    budget {
      title
    }
    programme {
      name
    }
    category {
      name
    }
    note
    citation {
      document {
        title
      }
      firstLine
      lastLine
      section
      quote
      verified
    }
    discrepancies {
      nodes {
        kind
        size
        explanation
      }
    }
  }
}
    `, {"documentId":"sha256:9aafaa6ff72e295a382fdf198d9a948a7f39e419a3e17a86fd9a0dfc51f7ce24"}) as unknown as TypedDocumentString<FigureQuery, FigureQueryVariables>;
export const FindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Findings($audit: ID, $first: Int = 200, $after: String) {
  findings(first: $first, after: $after, where: {audit: {id: {eq: $audit}}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      title
      text
      audit {
        title
      }
      period {
        label
      }
      organisations(first: 20) {
        nodes {
          name
        }
      }
      staffGroup {
        name
      }
      category {
        name
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:b0079ce3c5894e70125aa22831645a1375b199920ea21afb3f2304f5c6af97b9"}) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FrameworkElementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FrameworkElements($document: ID, $first: Int = 200, $after: String) {
  frameworkElements(
    first: $first
    after: $after
    where: {citation: {document: {id: {eq: $document}}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      title
      text
      purpose
      frequency
      programme {
        name
      }
      parent {
        title
      }
      staffGroup {
        name
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:db07d8eb8896c5e5ea3b90904e360cc6cd01c5125c8aeff50e2ccc568a2de1ef"}) as unknown as TypedDocumentString<FrameworkElementsQuery, FrameworkElementsQueryVariables>;
export const JoinersAndLeaversDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JoinersAndLeavers($first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:joiners", "measure:joiners-expected", "measure:leavers", "measure:leavers-per-month", "measure:staff-balance", "measure:change-in-staff", "measure:staff-turnover", "measure:retirements"]}}, reprint: {eq: false}}
    orderBy: [{period: {start: ASC}}, {measure: {label: ASC}}, {citation: {firstLine: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      precision
      measure {
        label
        unit
      }
      staffGroup {
        name
      }
      region {
        name
      }
      category {
        name
      }
      period {
        label
        start
        end
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:6472b450e9c3b6bae481a2bb4f3af0e2f7a18ff7b9f3b743ce9560b9e8b606e1"}) as unknown as TypedDocumentString<JoinersAndLeaversQuery, JoinersAndLeaversQueryVariables>;
export const MeasureFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeasureFigures($measure: ID!, $first: Int = 1000, $after: String) {
  measure(id: $measure) {
    label
    definition
    unit
    additive
    observations(
      first: $first
      after: $after
      orderBy: [{period: {start: ASC}}, {citation: {firstLine: ASC}}]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        value
        asPublished
        precision
        reprint
        period {
          label
          start
          end
        }
        staffGroup {
          name
        }
        serviceArea {
          code
          name
        }
        region {
          name
        }
        organisation {
          name
        }
        module {
          title
        }
        webinar {
          title
        }
        audit {
          title
        }
        budget {
          title
        }
        programme {
          name
        }
        category {
          name
        }
        note
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
    }
  }
}
    `, {"documentId":"sha256:1cf7bf7306cf9e9320693ea46930ac8958138002c8a047091e55cd06a86c5b5a"}) as unknown as TypedDocumentString<MeasureFiguresQuery, MeasureFiguresQueryVariables>;
export const MeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Measures($unit: Unit, $first: Int = 200, $after: String) {
  measures(
    first: $first
    after: $after
    where: {unit: {eq: $unit}}
    orderBy: [{label: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      definition
      unit
      additive
      breakdowns
      note
      observations {
        totalCount
      }
      example: observations(first: 1, where: {reprint: {eq: false}}) {
        nodes {
          asPublished
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:f64aee54fa599d582c30993040395323614791b8ef7485ba06c7234f2fdb2ef3"}) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MoneyForDevelopmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoneyForDevelopment($first: Int = 50, $after: String) {
  budgets(
    first: $first
    after: $after
    where: {observations: {some: {measure: {id: {in: ["measure:learning-and-development-spending", "measure:share-of-staff-budget"]}}}}}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      period {
        label
        start
        end
      }
      figures: observations(
        where: {measure: {id: {in: ["measure:learning-and-development-spending", "measure:share-of-staff-budget"]}}}
        orderBy: [{citation: {firstLine: ASC}}]
      ) {
        nodes {
          id
          value
          asPublished
          precision
          reprint
          measure {
            label
            unit
          }
          organisation {
            name
          }
          category {
            name
          }
          note
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
      shareOfStaffBudget {
        value
        asPublished
        precision
      }
    }
  }
}
    `, {"documentId":"sha256:ac60553967c5a5d26034e3ac213795f82929917b1cf393d69a966496d879c9a3"}) as unknown as TypedDocumentString<MoneyForDevelopmentQuery, MoneyForDevelopmentQueryVariables>;
export const MonthlyCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MonthlyCases($from: Date = "2016-04-01", $to: Date = "2017-03-31", $first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {eq: "measure:new-cases"}}, period: {start: {gte: $from}, end: {lte: $to}}, reprint: {eq: false}}
    orderBy: [{period: {end: ASC}}, {period: {start: DESC}}, {category: {name: ASC_NULLS_FIRST}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      precision
      category {
        name
      }
      period {
        label
        start
        end
      }
      shareOfTotal(over: CATEGORY) {
        value
        unit
        formula
      }
      discrepancies {
        nodes {
          explanation
        }
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
  monthsSummed: observationGroups(
    groupBy: [FISCAL_YEAR, CATEGORY]
    where: {measure: {id: {eq: "measure:new-cases"}}, citation: {document: {id: {eq: "document:elearning-completion-2017"}}}, period: {label: {ne: "2016-17"}}, reprint: {eq: false}}
    orderBy: [{sum: DESC}]
  ) {
    nodes {
      period {
        label
      }
      category {
        name
      }
      count
      sum
      average
      unit
      first {
        asPublished
        period {
          label
        }
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
      last {
        asPublished
        period {
          label
        }
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
    }
  }
}
    `, {"documentId":"sha256:c22f88365f7d5943a1ac3af7d6ddd860f7cfc9856198ce8e4e7dc853ede0e317"}) as unknown as TypedDocumentString<MonthlyCasesQuery, MonthlyCasesQueryVariables>;
export const OrganisationStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganisationStatements($organisation: ID!, $kind: StatementKind, $first: Int = 1000, $after: String) {
  organisation(id: $organisation) {
    name
    statements(first: $first, after: $after, where: {kind: {eq: $kind}}) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        number
        title
        text
        status
        period {
          label
        }
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
    }
  }
}
    `, {"documentId":"sha256:dc98df1336fcdb9b8a3f2db95b46286c29d0542fe64bf38686f241fc8c2d015a"}) as unknown as TypedDocumentString<OrganisationStatementsQuery, OrganisationStatementsQueryVariables>;
export const OrganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organisations($kind: OrganisationKind, $first: Int = 200, $after: String) {
  organisations(
    first: $first
    after: $after
    where: {kind: {eq: $kind}}
    orderBy: [{name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      abbreviation
      kind
      note
      named: citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      relations(first: 20) {
        nodes {
          id
          relation
          description
          period {
            label
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
      statements(first: 100) {
        totalCount
        nodes {
          __typename
          title
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:b9420847423fcfb75e1c2a1302432391fff43e8ee607806ba5ff938476c09bdd"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const PeopleInOfficeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleInOffice($first: Int = 200, $after: String) {
  people(first: $first, after: $after, orderBy: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      appointments(first: 20) {
        nodes {
          id
          office
          organisation {
            name
          }
          region {
            name
          }
          period {
            label
            start
            end
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:2cc782decfd58617feefcc2a5a08663abe8d095dbc8a17f2369b4db643c078a9"}) as unknown as TypedDocumentString<PeopleInOfficeQuery, PeopleInOfficeQueryVariables>;
export const PerformanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Performance($first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:case-duration", "measure:case-duration-target", "measure:allocation-time", "measure:days-to-allocation", "measure:cases-allocated-by-month-end", "measure:reports-filed-on-time", "measure:children-seen-share", "measure:complaints", "measure:change-in-complaints", "measure:complaints-answered-on-time", "measure:complaint-response-time", "measure:compliments", "measure:change-in-compliments"]}}, reprint: {eq: false}}
    orderBy: [{measure: {label: ASC}}, {period: {start: ASC}}, {citation: {firstLine: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      precision
      measure {
        label
        unit
        definition
      }
      category {
        name
      }
      period {
        label
        start
        end
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:a26c0868a2851ceb6598293d01aea6335b3bd219f54b8ec939bc087430d6e9d1"}) as unknown as TypedDocumentString<PerformanceQuery, PerformanceQueryVariables>;
export const PrioritisationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Prioritisation($status: Status, $first: Int = 50, $after: String) {
  events(
    first: $first
    after: $after
    where: {programme: {id: {eq: "programme:prioritisation"}}, serviceArea: {id: {isNull: false}}, status: {eq: $status}}
    orderBy: [{status: ASC}, {serviceArea: {position: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      text
      status
      serviceArea {
        code
        name
      }
      region {
        name
      }
      period {
        label
        start
        end
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:ffc435dbb353dc07204433c8983c7f4307ae47503d821101e9328680278463fe"}) as unknown as TypedDocumentString<PrioritisationQuery, PrioritisationQueryVariables>;
export const ProgrammesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Programmes($kind: ProgrammeKind, $first: Int = 500, $after: String) {
  programmes(
    first: $first
    after: $after
    where: {kind: {eq: $kind}}
    orderBy: [{name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      aliases
      note
      partOf {
        name
      }
      observations {
        totalCount
      }
      statements {
        totalCount
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:252521b05ec9ab6e6e6d755c4a0f566fc8c572d1f3671200183cb496c2f526a3"}) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const QuestionsToTheBoardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query QuestionsToTheBoard($document: ID = "document:open-board-letter-2021-06", $first: Int = 100, $after: String) {
  questions(
    first: $first
    after: $after
    where: {citation: {document: {id: {eq: $document}}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      askedBy
      title
      text
      status
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      answers {
        nodes {
          answer: text
          answeredIn: citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:0e6938cb3c5fa2cc12dd1161d21faad9582eea0275a9dd21aa30ce884f2826a5"}) as unknown as TypedDocumentString<QuestionsToTheBoardQuery, QuestionsToTheBoardQueryVariables>;
export const RegionsThenAndNowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionsThenAndNow($scheme: RegionScheme, $first: Int = 50, $after: String) {
  regions(
    first: $first
    after: $after
    where: {scheme: {eq: $scheme}}
    orderBy: [{scheme: ASC}, {name: ASC}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      scheme
      code
      name
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      appointments {
        nodes {
          office
          person {
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
      serviceAreaNames {
        nodes {
          name
          onDate
          serviceArea {
            code
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
      statements {
        nodes {
          title
          status
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
  areasOf2022: serviceAreas(
    first: 50
    where: {names: {some: {onDate: {gte: "2021-01-01"}}}}
  ) {
    nodes {
      code
      region {
        name
      }
      names {
        nodes {
          name
          onDate
        }
      }
    }
  }
}
    `, {"documentId":"sha256:b883d7b46ad227610e67871e75aaae43f049a5c292373d581171c178a74d571a"}) as unknown as TypedDocumentString<RegionsThenAndNowQuery, RegionsThenAndNowQueryVariables>;
export const ReleaseChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReleaseChanges($release: ID, $first: Int = 1000, $after: String) {
  release(id: $release) {
    id
    version
    changes(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        subject
        before
        after
      }
    }
  }
}
    `, {"documentId":"sha256:d93749b8c1a2a6b944cf483363de06e3e93956c4174dd5dec8fe3e3b6af17d22"}) as unknown as TypedDocumentString<ReleaseChangesQuery, ReleaseChangesQueryVariables>;
export const ReleasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Releases($first: Int = 50, $after: String) {
  releases(first: $first, after: $after, orderBy: [{sequence: DESC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      version
      sequence
      loadedAt
      observationCount
      statementCount
      checkCount
      discrepancyCount
      contentHash
      changes(first: 0) {
        totalCount
      }
    }
  }
}
    `, {"documentId":"sha256:21d93d32d2c6057dcc4afc3fc0fe8b96b42481cc08759e94ed94f867fd771835"}) as unknown as TypedDocumentString<ReleasesQuery, ReleasesQueryVariables>;
export const RemarksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Remarks($document: ID, $first: Int = 1000, $after: String) {
  statements(
    first: $first
    after: $after
    where: {kind: {eq: REMARK}, citation: {document: {id: {eq: $document}}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      text
      number
      period {
        label
      }
      organisations(first: 20) {
        nodes {
          name
        }
      }
      programme {
        name
      }
      staffGroup {
        name
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:e71145dd6bad37f7a6d45d0e44b1123bb8649275770719fcfac9dc814f2fe837"}) as unknown as TypedDocumentString<RemarksQuery, RemarksQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $first: Int = 50, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      type
      title
      snippet
      score
      similar
      node {
        ... on Node {
          id
        }
        ... on Statement {
          citation {
            ...SearchSource
          }
        }
        ... on Audit {
          citation {
            ...SearchSource
          }
        }
        ... on Budget {
          citation {
            ...SearchSource
          }
        }
        ... on Category {
          citation {
            ...SearchSource
          }
        }
        ... on Module {
          citation {
            ...SearchSource
          }
        }
        ... on Organisation {
          citation {
            ...SearchSource
          }
        }
        ... on Person {
          citation {
            ...SearchSource
          }
        }
        ... on Programme {
          citation {
            ...SearchSource
          }
        }
        ... on Region {
          citation {
            ...SearchSource
          }
        }
        ... on ServiceArea {
          citation {
            ...SearchSource
          }
        }
        ... on StaffGroup {
          citation {
            ...SearchSource
          }
        }
        ... on Webinar {
          citation {
            ...SearchSource
          }
        }
      }
    }
  }
}
    fragment SearchSource on Citation {
  document {
    title
  }
  firstLine
  lastLine
  section
}`, {"documentId":"sha256:4bdf1ec76fd63c94a27c3692ff44f033ae0c186ebf0aed032861045b1551b77d"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ServiceAreaNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceAreaNames($on: Date = "2021-12-31", $first: Int = 100, $after: String) {
  serviceAreas(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      kind
      aliases
      note
      names(first: 1, where: {onDate: {lte: $on}}, orderBy: [{onDate: DESC}]) {
        nodes {
          id
          name
          onDate
          region {
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:92c0b1851634b38d91bd5a2643028c02a44d6abd8176e9ca77823135a34014da"}) as unknown as TypedDocumentString<ServiceAreaNamesQuery, ServiceAreaNamesQueryVariables>;
export const ServiceAreasDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceAreas($first: Int = 100, $after: String, $on: Date = "2017-01-01") {
  serviceAreas(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name
      kind
      region {
        name
      }
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      headcount(staffGroup: "staff-group:family-court-advisers", on: $on) {
        id
        value
        asPublished
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
      prioritisation(on: "2021-12-31") {
        status
        text
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
      }
    }
  }
}
    `, {"documentId":"sha256:d6563b8d7569fe9ac29c277cf89d4d2bc8bee1b66d5f995f95ff14947adca63c"}) as unknown as TypedDocumentString<ServiceAreasQuery, ServiceAreasQueryVariables>;
export const SicknessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sickness($first: Int = 50, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {label: {contains: "sick"}}}
    orderBy: [{period: {start: ASC}}, {citation: {firstLine: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      precision
      reprint
      measure {
        id
        label
        definition
        unit
      }
      period {
        label
        start
        end
      }
      staffGroup {
        name
      }
      programme {
        name
      }
      category {
        name
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:dc53b116d333b807bbdb0329067cef70cb4d115efd7bcb1f07809030bff436cf"}) as unknown as TypedDocumentString<SicknessQuery, SicknessQueryVariables>;
export const StaffByRegionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffByRegion($staffGroup: ID = "staff-group:family-court-advisers", $first: Int = 100, $after: String) {
  observationGroups(
    first: $first
    after: $after
    groupBy: [SERVICE_AREA_REGION, PERIOD]
    where: {measure: {id: {eq: "measure:staff"}}, staffGroup: {id: {eq: $staffGroup}}, serviceArea: {region: {id: {isNull: false}}}, reprint: {eq: false}}
    orderBy: [{sum: DESC}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      keys
      attributes {
        key
        value
        node {
          ... on Region {
            id
            name
          }
        }
      }
      period {
        label
        start
        end
      }
      count
      sum
      min
      max
      unit
      observations(first: 50) {
        nodes {
          id
          asPublished
          value
          serviceArea {
            code
            name
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:4b0b723524b0344191c94577ee36b151aae678d8f6cd886d21ad43e9efcbe45e"}) as unknown as TypedDocumentString<StaffByRegionQuery, StaffByRegionQueryVariables>;
export const StaffGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffGroups($first: Int = 100, $after: String) {
  staffGroups(first: $first, after: $after, orderBy: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      aliases
      partOf {
        name
      }
      named: citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      observations(
        first: 150
        where: {reprint: {eq: false}}
        orderBy: [{measure: {label: ASC}}, {period: {start: ASC}}]
      ) {
        nodes {
          id
          value
          asPublished
          precision
          measure {
            label
            unit
          }
          category {
            name
          }
          programme {
            name
          }
          period {
            label
            start
            end
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:3dec6e165c8d2a7ae6983e534560054b57d5029634e13d62cb99e52a058e3eb2"}) as unknown as TypedDocumentString<StaffGroupsQuery, StaffGroupsQueryVariables>;
export const StaffOverTimeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffOverTime($first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {eq: "measure:staff"}}, staffGroup: {id: {isNull: true}}, serviceArea: {id: {isNull: true}}, category: {id: {isNull: true}}, reprint: {eq: false}}
    orderBy: [{period: {start: ASC}}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      precision
      period {
        label
        start
        end
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      discrepancies {
        nodes {
          explanation
        }
      }
    }
  }
}
    `, {"documentId":"sha256:9fb28e0ffefe98c343e7f57fa27ed4e840edd0fb819d40b9d7f5753e1fe4653a"}) as unknown as TypedDocumentString<StaffOverTimeQuery, StaffOverTimeQueryVariables>;
export const StaffTotalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffTotals($first: Int = 200, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:staff", "measure:staff-full-time-equivalent"]}}, serviceArea: {id: {isNull: true}}}
    orderBy: [{period: {start: ASC}}, {citation: {firstLine: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      asPublished
      value
      precision
      reprint
      measure {
        label
        unit
      }
      staffGroup {
        name
        partOf {
          name
        }
      }
      category {
        name
      }
      period {
        label
        start
        end
      }
      note
      citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
    }
  }
}
    `, {"documentId":"sha256:a9691a538231d5b816e0c431c7378932394264c040aa285fe0589bf31cf2ed5c"}) as unknown as TypedDocumentString<StaffTotalsQuery, StaffTotalsQueryVariables>;
export const WebinarAttendancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WebinarAttendances($first: Int = 20, $after: String) {
  webinars(first: $first, after: $after, orderBy: [{title: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      presenter {
        name
      }
      attendances(first: 100, orderBy: [{serviceArea: {position: ASC}}]) {
        nodes {
          id
          value
          asPublished
          precision
          note
          serviceArea {
            code
            name
            parts(first: 5) {
              nodes {
                code
              }
            }
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
            section
          }
        }
      }
    }
  }
}
    `, {"documentId":"sha256:429cce3c19df656d4e1a2a20ee074213da31e63c940ea9cc691b4693878a2c1c"}) as unknown as TypedDocumentString<WebinarAttendancesQuery, WebinarAttendancesQueryVariables>;