/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../client/document-type.js';
import type { FutureValue } from '../client/future-value.js';
/** What happened to a row between two releases. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It has other values. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED'
  | FutureValue;

/** What a check compares. */
export type CheckKind =
  /** A printed change with the numbers at its two ends. */
  | 'CHANGE'
  /** A number with others, by a factor: equal to them, at most as much, or less. */
  | 'COMPARE'
  /** A stated number of things with the rows the dataset lists. */
  | 'COUNT'
  /** A printed percentage with the counts it is made from. */
  | 'SHARE'
  /** A number with the sum or difference of numbers of other measures in the same cell. */
  | 'SUM_OF'
  /** A total with the sum of its parts over one dimension, or over the periods within it. */
  | 'SUM_OVER'
  | FutureValue;

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
  | 'PRIORITY'
  | FutureValue;

/** How one number has to stand to another. */
export type Comparison =
  /** Equal or less. */
  | 'AT_MOST'
  /** Equal. */
  | 'EQUAL'
  /** Less. */
  | 'LESS'
  | FutureValue;

/** How a contradiction was found. */
export type DiscrepancyKind =
  /** A number lies outside a bound printed for it, or two bounds leave no room. */
  | 'BOUNDS_EXCLUDE'
  /** A declared check does not hold: parts and total, a share and its counts, a list and its stated length. */
  | 'CHECK_FAILS'
  /** The editors of the dataset found it by reading; no comparison of numbers can tell. */
  | 'DECLARED'
  /** Two documents print different values for one cell, for times that overlap. */
  | 'DOCUMENTS_DIFFER'
  /** One document prints different values for one cell, for times that overlap. */
  | 'DOCUMENT_DIFFERS'
  /** The parts of a whole make more than the whole, or percentages of one whole more than 100. */
  | 'PARTS_EXCEED_WHOLE'
  /** One document prints a number again, and the further printing differs or is more exact. */
  | 'PRINTINGS_DIFFER'
  | FutureValue;

/** What became of a commitment, as far as the documents show. */
export type Followed =
  /** Facts speak against it, and none for it. */
  | 'CONTRADICTED'
  /** Facts speak for it, and others against it. */
  | 'MIXED'
  /** Facts speak for it, or report it done, and none speaks against it. */
  | 'SUPPORTED'
  /** No fact of any document bears on it. */
  | 'UNKNOWN'
  | FutureValue;

/** How one fact bears on another. That it does is our judgement. */
export type LinkRelation =
  /** It answers the other. */
  | 'ANSWERS'
  /** It speaks against the other. */
  | 'CONTRADICTS'
  /** It explains the other. */
  | 'EXPLAINS'
  /** It reports the other as done. */
  | 'REPORTS_DONE'
  /** It is about the same thing as the other. */
  | 'SAME_AS'
  /** It takes the place of the other. */
  | 'SUPERSEDES'
  /** It speaks for the other: shows it kept, under way or still in force. */
  | 'SUPPORTS'
  | FutureValue;

/** What sort of number a measure gives. */
export type MeasureKind =
  /** How many things a document says that it lists. */
  | 'COUNT_OF_LIST'
  /** Something about the document itself, such as the time it takes to read. */
  | 'DOCUMENT'
  /** What a rule asks for: a limit, a threshold, how often something takes place. */
  | 'RULE'
  /** What was counted or measured. */
  | 'STATISTIC'
  /** What somebody wants, promises, recommends or expects. */
  | 'TARGET'
  | FutureValue;

/** What Observation rows are counted by: what they refer to, a value of that, or a value of their own. */
export type ObservationFacet =
  /** The audit it is from; null where it is from none. */
  | 'AUDIT'
  /** Of `audit`: The dataset it belongs to. */
  | 'AUDIT_DATASET'
  /** Of `audit`: How practice was looked at. */
  | 'AUDIT_KIND'
  /** Of `audit`: Who carried it out; null where the document does not say. */
  | 'AUDIT_ORGANISATION'
  /** Each by itself. What it is broken down by: its dimensions and the schemes of its categories, such as `service-area` or `law-type`. Empty for the total. */
  | 'BREAKDOWN'
  /** The budget it is of; null where it is of none. */
  | 'BUDGET'
  /** Of `budget`: The dataset it belongs to. */
  | 'BUDGET_DATASET'
  /** Of `budget`: What sort of money it is. */
  | 'BUDGET_KIND'
  /** Each by itself. What else it is broken down by: at most one category of each scheme. */
  | 'CATEGORIES'
  /** The dataset it belongs to. */
  | 'DATASET'
  /** Of `dataset`: Whether it was taken out of the graph: only its releases are left. */
  | 'DATASET_WITHDRAWN'
  /** The document. */
  | 'DOCUMENT'
  /** Of `document`: The dataset it belongs to. */
  | 'DOCUMENT_DATASET'
  /** Of `document`: What sort of document it is, such as `strategy` or `board slides`. */
  | 'DOCUMENT_KIND'
  /** Of `document`: Who published it; null where the text does not say. */
  | 'DOCUMENT_PUBLISHER'
  /** Of `document`: The body it is about: the subject of every fact in it that names no other. */
  | 'DOCUMENT_SUBJECT'
  /** Names the one list or stretch of time that is counted or measured, where no dimension does, such as `strategic-aims`; null for most. */
  | 'ITEM'
  /** What is counted or measured, and in which unit. */
  | 'MEASURE'
  /** Of `measure`: Whether the values of a breakdown may be added up. Never true of averages, shares and rates. */
  | 'MEASURE_ADDITIVE'
  /** Of `measure`: The dataset it belongs to. */
  | 'MEASURE_DATASET'
  /** Of `measure`: What sort of number it gives. */
  | 'MEASURE_KIND'
  /** Of `measure`: Whether its values are percentages of one whole, so that those of an exclusive scheme make 100 at most. */
  | 'MEASURE_OF_WHOLE'
  /** Of `measure`: The field that reads it; null for most. */
  | 'MEASURE_ROLE'
  /** Of `measure`: How its numbers depend on their time. */
  | 'MEASURE_TEMPORALITY'
  /** Of `measure`: The topic it belongs to, such as `workforce` or `caseloads`. */
  | 'MEASURE_TOPIC'
  /** Of `measure`: The unit of every value. */
  | 'MEASURE_UNIT'
  /** The module counted; null for all of them, or where it does not apply. */
  | 'MODULE'
  /** Of `module`: The dataset it belongs to. */
  | 'MODULE_DATASET'
  /** Of `module`: The form it takes. */
  | 'MODULE_KIND'
  /** The organisation by which a number of the subject is broken down; null for all of them, or where it does not apply. */
  | 'ORGANISATION'
  /** Of `organisation`: The dataset it belongs to. */
  | 'ORGANISATION_DATASET'
  /** Of `organisation`: What sort of body it is. */
  | 'ORGANISATION_KIND'
  /** Of `organisation`: The body it is a part of; null where it stands by itself. */
  | 'ORGANISATION_PART_OF'
  /** How exactly it was printed. */
  | 'PRECISION'
  /** The programme counted; null for all of them, or where it does not apply. */
  | 'PROGRAMME'
  /** Of `programme`: The dataset it belongs to. */
  | 'PROGRAMME_DATASET'
  /** Of `programme`: What sort of undertaking it is. */
  | 'PROGRAMME_KIND'
  /** Of `programme`: What it is part of; null where it stands alone. */
  | 'PROGRAMME_PART_OF'
  /** The qualification counted; null for all of them, or where it does not apply. */
  | 'QUALIFICATION'
  /** Of `qualification`: The dataset it belongs to. */
  | 'QUALIFICATION_DATASET'
  /** Of `qualification`: The qualification it is part of or counts towards; null where it stands alone. */
  | 'QUALIFICATION_PART_OF'
  /** Each by itself. What of it is our reading, and not printed; the note says how it was read. Empty where all of it is printed. */
  | 'READINGS'
  /** The region counted; null for all of them, or where it does not apply. */
  | 'REGION'
  /** Of `region`: The dataset it belongs to. */
  | 'REGION_DATASET'
  /** Of `region`: The scheme it belongs to; null where the country is divided in one way only. */
  | 'REGION_SCHEME'
  /** Whether the document prints the same number elsewhere too and this is a further printing. Leave these out to see every number once. */
  | 'REPRINT'
  /** The service area counted; null for all of them, or where it does not apply. */
  | 'SERVICE_AREA'
  /** Of `serviceArea`: The dataset it belongs to. */
  | 'SERVICE_AREA_DATASET'
  /** Of `serviceArea`: What it stands for. */
  | 'SERVICE_AREA_KIND'
  /** Of `serviceArea`: The group it is counted with where a document prints one number for both; null for most areas. */
  | 'SERVICE_AREA_PART_OF'
  /** Of `serviceArea`: Region of 2022; null where no document places the area in one. */
  | 'SERVICE_AREA_REGION'
  /** The staff group counted; null for all staff, or where it does not apply. */
  | 'STAFF_GROUP'
  /** Of `staffGroup`: The dataset it belongs to. */
  | 'STAFF_GROUP_DATASET'
  /** Of `staffGroup`: The wider group; null at the top. */
  | 'STAFF_GROUP_PART_OF'
  /** The body the number is about. */
  | 'SUBJECT'
  /** Of `subject`: The dataset it belongs to. */
  | 'SUBJECT_DATASET'
  /** Of `subject`: What sort of body it is. */
  | 'SUBJECT_KIND'
  /** Of `subject`: The body it is a part of; null where it stands by itself. */
  | 'SUBJECT_PART_OF'
  /** The webinar counted; null for all of them, or where it does not apply. */
  | 'WEBINAR'
  /** Of `webinar`: The dataset it belongs to. */
  | 'WEBINAR_DATASET'
  /** Of `webinar`: Who gave it; null where the document does not say. */
  | 'WEBINAR_PRESENTER'
  /** The work counted; null for all of them, or where it does not apply. */
  | 'WORK'
  /** Of `work`: The dataset it belongs to. */
  | 'WORK_DATASET'
  /** Of `work`: What sort of work it is. */
  | 'WORK_KIND'
  /** Of `work`: The work it is part of; null where it stands alone. */
  | 'WORK_PART_OF'
  | FutureValue;

/** What Observation rows are grouped by: what they refer to, a value of that, a value of their own, or time. */
export type ObservationGroupKey =
  /** The number exactly as printed, such as `c5000`, `71.1%` or `£646K`. */
  | 'AS_PUBLISHED'
  /** The audit it is from; null where it is from none. */
  | 'AUDIT'
  /** Of `audit`: The dataset it belongs to. */
  | 'AUDIT_DATASET'
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
  /** Of `budget`: The dataset it belongs to. */
  | 'BUDGET_DATASET'
  /** Of `budget`: What sort of money it is. */
  | 'BUDGET_KIND'
  /** Of `budget`: What to know when using it; null where there is nothing. */
  | 'BUDGET_NOTE'
  /** Of `budget`: Title. */
  | 'BUDGET_TITLE'
  /** What else it is broken down by: at most one category of each scheme. */
  | 'CATEGORIES'
  /** Names what the number is about, whatever its time and document: measure, subject, and what it is broken down by. Numbers with the same cell are about the same thing. */
  | 'CELL'
  /** The dataset it belongs to. */
  | 'DATASET'
  /** Of `dataset`: What is in it; null where it does not say. */
  | 'DATASET_DESCRIPTION'
  /** Of `dataset`: Address of its own page; null where it gives none. */
  | 'DATASET_HOMEPAGE'
  /** Of `dataset`: Under what its content may be used; null where it does not say. */
  | 'DATASET_LICENCE'
  /** Of `dataset`: Address of the text of that licence; null where it gives none. */
  | 'DATASET_LICENCE_ADDRESS'
  /** Of `dataset`: Name of its data package, such as `fire-documents`. */
  | 'DATASET_NAME'
  /** Of `dataset`: What the names within its ids begin with, before a dot; empty where they begin with nothing. */
  | 'DATASET_NAMESPACE'
  /** Of `dataset`: Who publishes it; null where it does not say. */
  | 'DATASET_PUBLISHER'
  /** Of `dataset`: What pages and citations call it, such as `Fires in figures`. */
  | 'DATASET_SHORT_TITLE'
  /** Of `dataset`: Title. */
  | 'DATASET_TITLE'
  /** Of `dataset`: Whether it was taken out of the graph: only its releases are left. */
  | 'DATASET_WITHDRAWN'
  /** The document. */
  | 'DOCUMENT'
  /** Of `document`: Address at which the original was published; null where none was found. */
  | 'DOCUMENT_ADDRESS'
  /** Of `document`: Day on which the original was last seen at its address; null where nobody has looked since it was taken. */
  | 'DOCUMENT_ADDRESS_SEEN'
  /** Of `document`: The dataset it belongs to. */
  | 'DOCUMENT_DATASET'
  /** Of `document`: What sort of document it is, such as `strategy` or `board slides`. */
  | 'DOCUMENT_KIND'
  /** Of `document`: Number of lines in that text. */
  | 'DOCUMENT_LINES'
  /** Of `document`: What of the original is lost in its text, or out of order, in our words; null where nothing is known to be. */
  | 'DOCUMENT_LOST'
  /** Of `document`: What else to know when reading it; null where there is nothing. */
  | 'DOCUMENT_NOTE'
  /** Of `document`: Day of publication; null where the text does not give one. */
  | 'DOCUMENT_PUBLISHED'
  /** Of `document`: The time of publication in words, such as `2006`; null where the text does not give one. */
  | 'DOCUMENT_PUBLISHED_LABEL'
  /** Of `document`: Who published it; null where the text does not say. */
  | 'DOCUMENT_PUBLISHER'
  /** Of `document`: SHA-256 of the text the line numbers refer to, in hexadecimal. */
  | 'DOCUMENT_SHA256'
  /** Of `document`: The body it is about: the subject of every fact in it that names no other. */
  | 'DOCUMENT_SUBJECT'
  /** Of `document`: Title, as printed. */
  | 'DOCUMENT_TITLE'
  /** The year from April to March the period lies in; null where it reaches beyond one, or there is none. */
  | 'FISCAL_YEAR'
  /** Names the one list or stretch of time that is counted or measured, where no dimension does, such as `strategic-aims`; null for most. */
  | 'ITEM'
  /** What is counted or measured, and in which unit. */
  | 'MEASURE'
  /** Of `measure`: Whether the values of a breakdown may be added up. Never true of averages, shares and rates. */
  | 'MEASURE_ADDITIVE'
  /** Of `measure`: The dataset it belongs to. */
  | 'MEASURE_DATASET'
  /** Of `measure`: What is counted, and what is not. */
  | 'MEASURE_DEFINITION'
  /** Of `measure`: What sort of number it gives. */
  | 'MEASURE_KIND'
  /** Of `measure`: Short name. */
  | 'MEASURE_LABEL'
  /** Of `measure`: What to know when using it; null where there is nothing. */
  | 'MEASURE_NOTE'
  /** Of `measure`: Whether its values are percentages of one whole, so that those of an exclusive scheme make 100 at most. */
  | 'MEASURE_OF_WHOLE'
  /** Of `measure`: The field that reads it; null for most. */
  | 'MEASURE_ROLE'
  /** Of `measure`: How its numbers depend on their time. */
  | 'MEASURE_TEMPORALITY'
  /** Of `measure`: The topic it belongs to, such as `workforce` or `caseloads`. */
  | 'MEASURE_TOPIC'
  /** Of `measure`: The unit of every value. */
  | 'MEASURE_UNIT'
  /** The module counted; null for all of them, or where it does not apply. */
  | 'MODULE'
  /** Of `module`: The dataset it belongs to. */
  | 'MODULE_DATASET'
  /** Of `module`: The form it takes. */
  | 'MODULE_KIND'
  /** Of `module`: Day it was last accessed, as a document prints it; null where none does. */
  | 'MODULE_LAST_ACCESSED'
  /** Of `module`: What to know when using it; null where there is nothing. */
  | 'MODULE_NOTE'
  /** Of `module`: Title, as printed. */
  | 'MODULE_TITLE'
  /** The month the period lies in; null where it reaches beyond one, or there is none. */
  | 'MONTH'
  /** What to know when using it; null where there is nothing. */
  | 'NOTE'
  /** The organisation by which a number of the subject is broken down; null for all of them, or where it does not apply. */
  | 'ORGANISATION'
  /** Of `organisation`: Usual abbreviation, such as `HCPC`; null where none is used. */
  | 'ORGANISATION_ABBREVIATION'
  /** Of `organisation`: The dataset it belongs to. */
  | 'ORGANISATION_DATASET'
  /** Of `organisation`: What sort of body it is. */
  | 'ORGANISATION_KIND'
  /** Of `organisation`: Name, as printed. */
  | 'ORGANISATION_NAME'
  /** Of `organisation`: What to know when using it; null where there is nothing. */
  | 'ORGANISATION_NOTE'
  /** Of `organisation`: The body it is a part of; null where it stands by itself. */
  | 'ORGANISATION_PART_OF'
  /** The period as it is: the same first and last day. */
  | 'PERIOD'
  /** How exactly it was printed. */
  | 'PRECISION'
  /** The programme counted; null for all of them, or where it does not apply. */
  | 'PROGRAMME'
  /** Of `programme`: The dataset it belongs to. */
  | 'PROGRAMME_DATASET'
  /** Of `programme`: What sort of undertaking it is. */
  | 'PROGRAMME_KIND'
  /** Of `programme`: Name, as printed. */
  | 'PROGRAMME_NAME'
  /** Of `programme`: What to know when using it; null where there is nothing. */
  | 'PROGRAMME_NOTE'
  /** Of `programme`: What it is part of; null where it stands alone. */
  | 'PROGRAMME_PART_OF'
  /** The qualification counted; null for all of them, or where it does not apply. */
  | 'QUALIFICATION'
  /** Of `qualification`: The dataset it belongs to. */
  | 'QUALIFICATION_DATASET'
  /** Of `qualification`: Name, as printed. */
  | 'QUALIFICATION_NAME'
  /** Of `qualification`: What to know when using it; null where there is nothing. */
  | 'QUALIFICATION_NOTE'
  /** Of `qualification`: The qualification it is part of or counts towards; null where it stands alone. */
  | 'QUALIFICATION_PART_OF'
  /** The quarter of a calendar year the period lies in; null where it reaches beyond one, or there is none. */
  | 'QUARTER'
  /** The region counted; null for all of them, or where it does not apply. */
  | 'REGION'
  /** Of `region`: Code, as printed, such as `NW`; null where the document has none. */
  | 'REGION_CODE'
  /** Of `region`: The dataset it belongs to. */
  | 'REGION_DATASET'
  /** Of `region`: Name. */
  | 'REGION_NAME'
  /** Of `region`: What to know when using it; null where there is nothing. */
  | 'REGION_NOTE'
  /** Of `region`: The scheme it belongs to; null where the country is divided in one way only. */
  | 'REGION_SCHEME'
  /** Whether the document prints the same number elsewhere too and this is a further printing. Leave these out to see every number once. */
  | 'REPRINT'
  /** The service area counted; null for all of them, or where it does not apply. */
  | 'SERVICE_AREA'
  /** Of `serviceArea`: Code as printed, such as `A12`; null where the documents print none. */
  | 'SERVICE_AREA_CODE'
  /** Of `serviceArea`: The dataset it belongs to. */
  | 'SERVICE_AREA_DATASET'
  /** Of `serviceArea`: What it stands for. */
  | 'SERVICE_AREA_KIND'
  /** Of `serviceArea`: Name, as the earliest document that names it has it. */
  | 'SERVICE_AREA_NAME'
  /** Of `serviceArea`: What to know when using it; null where there is nothing. */
  | 'SERVICE_AREA_NOTE'
  /** Of `serviceArea`: The group it is counted with where a document prints one number for both; null for most areas. */
  | 'SERVICE_AREA_PART_OF'
  /** Of `serviceArea`: Place in the usual order of the areas, from 1; null where they have none. */
  | 'SERVICE_AREA_POSITION'
  /** Of `serviceArea`: Region of 2022; null where no document places the area in one. */
  | 'SERVICE_AREA_REGION'
  /** The staff group counted; null for all staff, or where it does not apply. */
  | 'STAFF_GROUP'
  /** Of `staffGroup`: The dataset it belongs to. */
  | 'STAFF_GROUP_DATASET'
  /** Of `staffGroup`: Name. */
  | 'STAFF_GROUP_NAME'
  /** Of `staffGroup`: What to know when using it; null where there is nothing. */
  | 'STAFF_GROUP_NOTE'
  /** Of `staffGroup`: The wider group; null at the top. */
  | 'STAFF_GROUP_PART_OF'
  /** The body the number is about. */
  | 'SUBJECT'
  /** Of `subject`: Usual abbreviation, such as `HCPC`; null where none is used. */
  | 'SUBJECT_ABBREVIATION'
  /** Of `subject`: The dataset it belongs to. */
  | 'SUBJECT_DATASET'
  /** Of `subject`: What sort of body it is. */
  | 'SUBJECT_KIND'
  /** Of `subject`: Name, as printed. */
  | 'SUBJECT_NAME'
  /** Of `subject`: What to know when using it; null where there is nothing. */
  | 'SUBJECT_NOTE'
  /** Of `subject`: The body it is a part of; null where it stands by itself. */
  | 'SUBJECT_PART_OF'
  /** The webinar counted; null for all of them, or where it does not apply. */
  | 'WEBINAR'
  /** Of `webinar`: The dataset it belongs to. */
  | 'WEBINAR_DATASET'
  /** Of `webinar`: What to know when using it; null where there is nothing. */
  | 'WEBINAR_NOTE'
  /** Of `webinar`: Who gave it; null where the document does not say. */
  | 'WEBINAR_PRESENTER'
  /** Of `webinar`: Title, as printed. */
  | 'WEBINAR_TITLE'
  /** The work counted; null for all of them, or where it does not apply. */
  | 'WORK'
  /** Of `work`: The dataset it belongs to. */
  | 'WORK_DATASET'
  /** Of `work`: What sort of work it is. */
  | 'WORK_KIND'
  /** Of `work`: Name, as printed. */
  | 'WORK_NAME'
  /** Of `work`: What to know when using it; null where there is nothing. */
  | 'WORK_NOTE'
  /** Of `work`: The work it is part of; null where it stands alone. */
  | 'WORK_PART_OF'
  /** The calendar year the period lies in; null where it reaches beyond one, or there is none. */
  | 'YEAR'
  | FutureValue;

/** What part somebody has in what is said. */
export type PartyRole =
  /** Is the one to whom it is put. */
  | 'ADDRESSEE'
  /** Is to do it, or to see to it. */
  | 'LEAD'
  | FutureValue;

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
  | FutureValue;

/** What of a row is our reading of its document, and not printed there. */
export type Reading =
  /** Whom or what it is about: a column without a heading, a grade, a staff group, who an initial stands for. */
  | 'DIMENSION'
  /** What is counted or measured. */
  | 'MEASURE'
  /** The name: spelled out, corrected or given by us. */
  | 'NAME'
  /** The time it is about. */
  | 'PERIOD'
  /** Whether a number is a rise or a fall. */
  | 'SIGN'
  /** Who says it. */
  | 'SPEAKER'
  /** How it stands. */
  | 'STATUS'
  /** The value: a number printed as a word, as an ordinal, or in another unit. */
  | 'VALUE'
  | FutureValue;

/** What the search finds. */
export type SearchType =
  /** A point of the answer to a question, its `parent`. */
  | 'ANSWER'
  /** An audit, inspection, survey or review of practice. */
  | 'AUDIT'
  /** A prize that a body gives for merit. What people study for is a qualification. */
  | 'AWARD'
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
  /** A part of a framework, such as the quality assurance framework; `works` has the framework. */
  | 'FRAMEWORK_ELEMENT'
  /** What is counted or measured. The same quantity has the same measure in every document; another definition is another measure. */
  | 'MEASURE'
  /** Training that an organisation offers its staff: eLearning modules, courses and workshops. Which of them are core or are offered still, the documents say differently: see `statements`. */
  | 'MODULE'
  /** A named office or role, whoever holds it: Chief Executive, President of the Family Division. */
  | 'OFFICE'
  /** A body the documents are about or name: its sponsors, regulators, inspectorates, unions, suppliers, partners, and the boards and groups within it. */
  | 'ORGANISATION'
  /** What a document reports done about a commitment; `linksFrom` leads to which. */
  | 'OUTCOME'
  /** Someone the documents name in a public, professional or representative office, and only in that office. */
  | 'PERSON'
  /** Something with a name that is run or carried out: a programme, project, service, plan, platform, conference or meeting. */
  | 'PROGRAMME'
  /** A qualification that people study for: a degree, a post-qualifying award, a certificate. */
  | 'QUALIFICATION'
  /** A question put to somebody; `saidBy` is who asks. */
  | 'QUESTION'
  /** A part of the country: a region of the body the documents are about, or a place they name. The regions of two years are different schemes and cannot be matched one to one. */
  | 'REGION'
  /** Any other fact in words. */
  | 'REMARK'
  /** One question by which things are told apart, such as the law type; its categories are the answers. */
  | 'SCHEME'
  /** An area in which a body works. Names and borders change with time: see `names`. */
  | 'SERVICE_AREA'
  /** A group of the people who work for a body, such as family court advisers; groups may be parts of others. */
  | 'STAFF_GROUP'
  /** A fact in words: ours, never a sentence of the document, with the lines it rests on. */
  | 'STATEMENT'
  /** A training session held online. */
  | 'WEBINAR'
  /** Something written or drawn up that has a name: a law, a policy, a framework, a publication, a tool. */
  | 'WORK'
  | FutureValue;

/** What sort of fact a statement is. */
export type StatementKind =
  /** A point of the answer to a question. */
  | 'ANSWER'
  /** Something somebody set out to do. */
  | 'COMMITMENT'
  /** Something that happened, or was to happen, at a time. */
  | 'EVENT'
  /** What an audit, an inspection, a survey or a piece of research found. An opinion is a remark. */
  | 'FINDING'
  /** A part of a framework. */
  | 'FRAMEWORK_ELEMENT'
  /** What was reported done about a commitment; links lead to which. */
  | 'OUTCOME'
  /** A question put to somebody; `saidBy` is who asks. */
  | 'QUESTION'
  /** Any other fact in words. */
  | 'REMARK'
  | FutureValue;

/** How a thing stands, according to the document. */
export type Status =
  /** In force on the day given. */
  | 'ACTIVE'
  /** Came close and did not happen. */
  | 'AVERTED'
  /** Done, or past. */
  | 'DONE'
  /** Not begun. */
  | 'PLANNED'
  /** Begun and not finished. */
  | 'UNDER_WAY'
  | FutureValue;

/** Whether a question was answered, in our judgement. */
export type Verdict =
  /** It was answered. */
  | 'ANSWERED'
  /** It was not answered. */
  | 'NOT_ANSWERED'
  /** A part of it was answered. */
  | 'PARTLY_ANSWERED'
  | FutureValue;

export type AuditsQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditsQuery = { audits: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, organisation: { name: string } | null, about: { label: string } | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, figures: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, categories: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, findings: { nodes: Array<{ number: string | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type AwardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AwardsQuery = { awards: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, readings: Array<Reading>, note: string | null, givenBy: { name: string } | null, statements: { nodes: Array< { text: string } > }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type BudgetsQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BudgetsQuery = { budgets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, budgetNote: string | null, about: { label: string } | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, figures: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, organisation: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type CategoriesQueryVariables = Exact<{
  scheme?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CategoriesQuery = { categories: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, note: string | null, scheme: { name: string, definition: string, exclusive: boolean }, observations: { totalCount: number }, statements: { totalCount: number }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type ChecksQueryVariables = Exact<{
  holds?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChecksQuery = { checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: CheckKind, rule: string, holds: boolean, stated: number, comparison: Comparison, computed: number, tolerance: number, checkNote: string | null, observations: { nodes: Array<{ id: string, value: number, asPublished: string, cell: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string }, module: { title: string } | null, staffGroup: { name: string } | null, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type CommitmentsQueryVariables = Exact<{
  document?: string | null | undefined;
  form?: CommitmentForm | null | undefined;
  followed?: Followed | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentsQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, form: CommitmentForm, number: string | null, title: string, text: string, status: Status | null, followed: Followed, leads: { nodes: Array<{ asPrinted: string }> }, period: { label: string } | null, parent: { title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, evidence: { nodes: Array<{ relation: LinkRelation, reason: string, fromStatement: { text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, fromObservation: { asPublished: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } }> } | null };

export type ContradictionsQueryVariables = Exact<{
  kind?: DiscrepancyKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContradictionsQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DiscrepancyKind, size: number | null, explanation: string, likelier: string | null, document: { title: string } | null, checks: { nodes: Array<{ title: string, stated: number, computed: number }> }, statements: { nodes: Array< { text: string } > }, observations: { nodes: Array<{ id: string, value: number, asPublished: string, cell: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string }, staffGroup: { name: string } | null, audit: { title: string } | null, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type DatasetsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DatasetsQuery = { datasets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, title: string, description: string | null, publisher: string | null, homepage: string | null, licence: string | null, documents: { totalCount: number }, measures: { totalCount: number }, organisations: { totalCount: number }, releases: { totalCount: number } }> } | null };

export type DocumentStatementsQueryVariables = Exact<{
  document: string;
  kind?: StatementKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentStatementsQuery = { document: { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, parent: { title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } > } } | null };

export type DocumentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, published: string | null, publishedLabel: string | null, lines: number, address: string | null, addressSeen: string | null, lost: string | null, note: string | null, sha256: string, publisher: { name: string } | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, observations: { totalCount: number }, statements: { totalCount: number } }> } | null };

export type EventsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EventsQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, status: Status | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, organisations: { nodes: Array<{ name: string }> }, programmes: { nodes: Array<{ name: string }> }, serviceAreas: { nodes: Array<{ code: string | null, name: string }> }, regions: { nodes: Array<{ name: string }> }, people: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type FigureQueryVariables = Exact<{
  id: string;
}>;


export type FigureQuery = { observation: { id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, reprint: boolean, breakdown: Array<string>, item: string | null, above: number | null, note: string | null, measure: { id: string, label: string, unit: string, definition: string }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, staffGroup: { name: string } | null, serviceArea: { code: string | null, name: string, kind: string } | null, region: { name: string } | null, organisation: { name: string } | null, module: { title: string } | null, webinar: { title: string } | null, audit: { title: string } | null, budget: { title: string } | null, programme: { name: string } | null, work: { name: string } | null, qualification: { name: string } | null, subject: { name: string }, categories: { nodes: Array<{ name: string }> }, rivals: { totalCount: number, nodes: Array<{ id: string, asPublished: string, period: { label: string } | null, citation: { firstLine: number, document: { title: string } } }> }, linksTo: { nodes: Array<{ relation: LinkRelation, reason: string }> }, discrepancies: { nodes: Array<{ kind: DiscrepancyKind, size: number | null, explanation: string, likelier: string | null }> }, citation: { page: number | null, lastPage: number | null, firstLine: number, lastLine: number, section: string | null, quote: string | null, verified: boolean | null, document: { title: string } } } | null };

export type FindingsQueryVariables = Exact<{
  audit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, title: string, text: string, note: string | null, audits: { nodes: Array<{ title: string }> }, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, staffGroups: { nodes: Array<{ name: string }> }, categories: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type FrameworkElementsQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FrameworkElementsQuery = { frameworkElements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, title: string, text: string, purpose: string | null, frequency: string | null, programmes: { nodes: Array<{ name: string }> }, parent: { title: string } | null, staffGroups: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type LatestFiguresQueryVariables = Exact<{
  topic?: string | null | undefined;
  before?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LatestFiguresQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, breakdown: Array<string>, cell: string, note: string | null, readings: Array<Reading>, measure: { label: string, unit: string }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, rivals: { totalCount: number }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type LeadsQueryVariables = Exact<{
  role?: PartyRole | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< { id: string, title: string, parties: { nodes: Array<{ role: PartyRole, asPrinted: string, readings: Array<Reading>, note: string | null, organisation: { name: string } | null, office: { name: string } | null, person: { name: string } | null, staffGroup: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } } > } | null };

export type LinksQueryVariables = Exact<{
  relation?: LinkRelation | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LinksQuery = { links: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, relation: LinkRelation, reason: string, fromStatement: { text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, fromObservation: { asPublished: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, toStatement: { text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, toObservation: { asPublished: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } | null };

export type MeasureFiguresQueryVariables = Exact<{
  measure: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasureFiguresQuery = { measure: { label: string, definition: string, unit: string, additive: boolean, observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, reprint: boolean, note: string | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, staffGroup: { name: string } | null, serviceArea: { code: string | null, name: string, kind: string } | null, region: { name: string } | null, organisation: { name: string } | null, module: { title: string } | null, webinar: { title: string } | null, audit: { title: string } | null, budget: { title: string } | null, programme: { name: string } | null, categories: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } } | null };

export type MeasuresQueryVariables = Exact<{
  unit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, definition: string, unit: string, additive: boolean, breakdowns: Array<string>, note: string | null, observations: { totalCount: number }, example: { nodes: Array<{ asPublished: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type NumberCountsQueryVariables = Exact<{
  by?: Array<ObservationFacet>;
  values?: number | null | undefined;
}>;


export type NumberCountsQuery = { observations: { totalCount: number, facets: Array<{ by: string, totalCount: number, values: Array<{ value: string | null, label: string | null, count: number }> }> } | null };

export type OfficesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficesQuery = { offices: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, aliases: Array<string>, readings: Array<Reading>, note: string | null, organisation: { name: string } | null, appointments: { nodes: Array<{ person: { name: string }, period: { label: string } | null }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type OrganisationStatementsQueryVariables = Exact<{
  organisation: string;
  kind?: StatementKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationStatementsQuery = { organisation: { name: string, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< { id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } > } } | null };

export type OrganisationsQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, abbreviation: string | null, kind: string, note: string | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, relations: { nodes: Array<{ id: string, relation: string, description: string | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, statements: { totalCount: number, nodes: Array<
          | { __typename: 'Answer', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Commitment', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Event', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Finding', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'FrameworkElement', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Outcome', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Question', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: 'Remark', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
          | { __typename: '%other', title: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        > } }> } | null };

export type PeopleInOfficeQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleInOfficeQuery = { people: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, appointments: { nodes: Array<{ id: string, office: { name: string }, organisation: { name: string } | null, region: { name: string } | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type ProgrammesQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammesQuery = { programmes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: string, aliases: Array<string>, note: string | null, partOf: { name: string } | null, observations: { totalCount: number }, statements: { totalCount: number }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type PromisesAboutQueryVariables = Exact<{
  about?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PromisesAboutQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, followed: Followed, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, evidence: { nodes: Array<{ relation: LinkRelation, reason: string, fromStatement: { text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, fromObservation: { asPublished: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } }> } | null };

export type QualificationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QualificationsQuery = { qualifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, aliases: Array<string>, partOf: { name: string } | null, observations: { nodes: Array<{ asPublished: string, cell: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, staffGroup: { name: string } | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, statements: { totalCount: number }, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type ReleaseChangesQueryVariables = Exact<{
  release?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleaseChangesQuery = { release: { id: string, version: string, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ChangeKind, subject: string, fields: Array<{ name: string, before: string | null, after: string | null }> }> } } | null };

export type ReleasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReleasesQuery = { releases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: string, sequence: number, loadedAt: string, observationCount: number, statementCount: number, checkCount: number, discrepancyCount: number, contentHash: string, changes: { totalCount: number } }> } | null };

export type RemarksQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemarksQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< { id: string, title: string, text: string, number: string | null, note: string | null, period: { label: string } | null, organisations: { nodes: Array<{ name: string }> }, programmes: { nodes: Array<{ name: string }> }, staffGroups: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } > } | null };

export type RivalsQueryVariables = Exact<{
  id?: string | null | undefined;
  measure?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RivalsQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ ownId: string, ownValue: number, ownPrinted: string, ownPrecision: Precision, ownReadings: Array<Reading>, ownNote: string | null, measure: { label: string }, ownPeriod: { label: string, start: string | null, end: string | null, length: string | null } | null, own: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, rivals: { nodes: Array<{ cell: string, id: string, value: number, unit: string, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | null | undefined;
  documents?: Array<string> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ type: SearchType, title: string, snippet: string, score: number, similar: boolean, node:
        | { id: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }
        | { id: string }
       }> } | null };

export type SearchSourceFragment = { firstLine: number, lastLine: number, section: string | null, document: { title: string } };

export type SelfContradictionsQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SelfContradictionsQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: DiscrepancyKind, size: number | null, explanation: string, likelier: string | null, contradiction: string, document: { title: string } | null, observations: { nodes: Array<{ asPublished: string, cell: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, statements: { nodes: Array< { text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } > } }> } | null };

export type StaffGroupsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffGroupsQuery = { staffGroups: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, aliases: Array<string>, partOf: { name: string } | null, named: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, observations: { nodes: Array<{ id: string, value: number, asPublished: string, cell: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string }, serviceArea: { code: string | null, kind: string, name: string } | null, categories: { nodes: Array<{ name: string }> }, programme: { name: string } | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type WorksQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorksQuery = { works: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: string, aliases: Array<string>, readings: Array<Reading>, note: string | null, partOf: { name: string } | null, observations: { totalCount: number }, statements: { totalCount: number }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type AdditionalChildrenQueryVariables = Exact<{
  subject?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AdditionalChildrenQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, kind: MeasureKind, unit: string }, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, rivals: { totalCount: number }, discrepancies: { nodes: Array<{ explanation: string, likelier: string | null }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type AreasBeforeAndAfterQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AreasBeforeAndAfterQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, name: string, region: { name: string } | null, advisers2016: { value: number, asPublished: string, id: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, advisers2017: { value: number, asPublished: string, id: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, prioritisation: { status: Status | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, emotionalHarm: Array<{ id: string, value: number, unit: string, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, serviceArea: { code: string | null, kind: string, parts: { nodes: Array<{ code: string | null }> } } | null }>, parentalAlienation: Array<{ id: string, value: number, unit: string, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, serviceArea: { code: string | null, kind: string, parts: { nodes: Array<{ code: string | null }> } } | null }> }> } | null };

export type AreaFigureFragment = { value: number, asPublished: string, id: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } };

export type AuditsSideBySideQueryVariables = Exact<{
  audits?: Array<string> | null | undefined;
}>;


export type AuditsSideBySideQuery = { audits: { nodes: Array<{ id: string, title: string, about: { label: string } | null, sample: { nodes: Array<{ value: number, asPublished: string, precision: Precision, readings: Array<Reading>, id: string, unit: string, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, grades: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, unit: string, note: string | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, categories: { nodes: Array<{ name: string }> }, discrepancies: { nodes: Array<{ kind: DiscrepancyKind, size: number | null, explanation: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, findings: { nodes: Array<{ number: string | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type CareCaseDurationQueryVariables = Exact<{
  subject?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CareCaseDurationQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, reprint: boolean, note: string | null, measure: { label: string, kind: MeasureKind, unit: string }, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, rivals: { totalCount: number }, discrepancies: { nodes: Array<{ explanation: string, likelier: string | null }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type CaseloadsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseloadsQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string, definition: string }, staffGroup: { name: string } | null, organisation: { name: string } | null, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type ContractorsOverTimeQueryVariables = Exact<{
  subject?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractorsOverTimeQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, kind: MeasureKind, unit: string }, serviceArea: { name: string } | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, rivals: { totalCount: number }, discrepancies: { nodes: Array<{ explanation: string, likelier: string | null }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type CoreModulesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoreModulesQuery = { statements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array< { id: string, title: string, text: string, saidBy: { organisation: { name: string } | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, modules: { nodes: Array<{ module: string, accesses: { value: number, asPublished: string, id: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, accessRate: { value: number, unit: string, formula: string } | null }> } } > } | null, rule: { nodes: Array<{ title: string, text: string, followed: Followed, evidence: { nodes: Array<{ relation: LinkRelation, reason: string, fromObservation: { asPublished: string } | null, fromStatement: { text: string } | null }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type ElearningModulesQueryVariables = Exact<{
  kind?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ElearningModulesQuery = { modules: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, lastAccessed: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, accesses: { id: string, value: number, asPublished: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, accessRate: { value: number, unit: string, formula: string, inputs: Array<{ id: string, asPublished: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null }> } | null };

export type JoinersAndLeaversQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JoinersAndLeaversQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string }, staffGroup: { name: string } | null, region: { name: string } | null, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type MoneyForDevelopmentQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MoneyForDevelopmentQuery = { observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, reprint: boolean, note: string | null, measure: { label: string, kind: MeasureKind, unit: string }, subject: { name: string }, budget: { title: string, kind: string, shareOfStaffBudget: { asPublished: string } | null } | null, period: { label: string, start: string | null, end: string | null, length: string | null } | null, discrepancies: { nodes: Array<{ explanation: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type MonthlyCasesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MonthlyCasesQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, unit: string, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, shareOfTotal: { value: number, unit: string, formula: string } | null, discrepancies: { nodes: Array<{ explanation: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null, monthsSummed: { nodes: Array<{ count: number, sum: number | null, average: number | null, unit: string | null, period: { label: string } | null, attributes: Array<{ key: ObservationGroupKey, value: string | null }>, refused: Array<{ numbers: Array<string>, reason: string }>, first: { asPublished: string, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, last: { asPublished: string, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } | null };

export type PerformanceQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PerformanceQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string, unit: string, definition: string }, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type PrioritisationQueryVariables = Exact<{
  status?: Status | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PrioritisationQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, status: Status | null, serviceAreas: { nodes: Array<{ code: string | null, name: string }> }, regions: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type PromisesKeptQueryVariables = Exact<{
  promised?: string | null | undefined;
  evidence?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PromisesKeptQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, followed: Followed, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, evidence: { nodes: Array<{ relation: LinkRelation, reason: string, fromStatement: { text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, fromObservation: { asPublished: string, id: string, value: number, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, measure: { label: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } }> } | null };

export type QuestionsToTheBoardQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QuestionsToTheBoardQuery = { questions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, ourVerdict: Verdict | null, ourReason: string | null, saidBy: { organisation: { name: string } | null, person: { name: string } | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, answers: { nodes: Array<{ answer: string, answeredIn: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type RegionsThenAndNowQueryVariables = Exact<{
  scheme?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionsThenAndNowQuery = { regions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, scheme: string | null, code: string | null, name: string, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, appointments: { nodes: Array<{ office: { name: string }, person: { name: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, serviceAreaNames: { nodes: Array<{ name: string, onDate: string | null, serviceArea: { code: string | null, name: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, statements: { nodes: Array< { title: string, status: Status | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } > } }> } | null, areasOf2022: { nodes: Array<{ code: string | null, region: { name: string } | null, names: { nodes: Array<{ name: string, onDate: string | null }> } }> } | null };

export type ServiceAreaNamesQueryVariables = Exact<{
  on?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceAreaNamesQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, kind: string, aliases: Array<string>, note: string | null, names: { nodes: Array<{ id: string, name: string, onDate: string | null, region: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type ServiceAreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ServiceAreasQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string | null, name: string, kind: string, region: { name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, headcount: { id: string, value: number, asPublished: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null, prioritisation: { status: Status | null, text: string, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } } | null }> } | null };

export type SicknessQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SicknessQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, reprint: boolean, note: string | null, measure: { id: string, label: string, definition: string, unit: string }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, staffGroup: { name: string } | null, programme: { name: string } | null, categories: { nodes: Array<{ name: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type StaffByRegionQueryVariables = Exact<{
  staffGroup?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffByRegionQuery = { observationGroups: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ keys: Array<ObservationGroupKey>, count: number, sum: number | null, min: number | null, max: number | null, unit: string | null, attributes: Array<{ key: ObservationGroupKey, value: string | null, node: { id: string, name: string } | Record<PropertyKey, never>
         | null }>, period: { label: string, start: string | null, end: string | null, length: string | null } | null, refused: Array<{ numbers: Array<string>, reason: string }>, observations: { nodes: Array<{ id: string, asPublished: string, value: number, serviceArea: { code: string | null, name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type StaffChangesQueryVariables = Exact<{
  staffGroup?: string | null | undefined;
  from?: string;
  to?: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffChangesQuery = { observationGroups: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ serviceArea: { code: string | null, name: string } | null, change: { value: number | null, unit: string | null, refused: string | null, from: { sum: number | null, refused: Array<{ numbers: Array<string>, reason: string }> } | null, to: { sum: number | null, refused: Array<{ numbers: Array<string>, reason: string }> } | null }, earlier: { nodes: Array<{ id: string, value: number, unit: string, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> }, later: { nodes: Array<{ id: string, value: number, unit: string, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

export type StaffOverTimeQueryVariables = Exact<{
  subject?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffOverTimeQuery = { observations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, unit: string, period: { label: string, start: string | null, end: string | null, length: string | null } | null, rivals: { totalCount: number, nodes: Array<{ asPublished: string, period: { label: string } | null, citation: { firstLine: number, document: { title: string } } }> }, discrepancies: { nodes: Array<{ explanation: string, likelier: string | null }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type StaffTotalsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffTotalsQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, asPublished: string, value: number, precision: Precision, readings: Array<Reading>, reprint: boolean, note: string | null, measure: { label: string, unit: string }, staffGroup: { name: string, partOf: { name: string } | null } | null, categories: { nodes: Array<{ name: string }> }, period: { label: string, start: string | null, end: string | null, length: string | null } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type UnansweredQuestionsQueryVariables = Exact<{
  document?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnansweredQuestionsQuery = { questions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, text: string, ourVerdict: Verdict | null, ourReason: string | null, note: string | null, saidBy: { organisation: { name: string } | null, office: { name: string } | null, person: { name: string } | null } | null, answers: { nodes: Array<{ text: string }> }, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } | null };

export type WebinarAttendancesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebinarAttendancesQuery = { webinars: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, presenter: { name: string } | null, attendances: { nodes: Array<{ id: string, value: number, asPublished: string, precision: Precision, readings: Array<Reading>, note: string | null, unit: string, serviceArea: { code: string | null, name: string, kind: string, parts: { nodes: Array<{ code: string | null }> } } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } } }> } }> } | null };

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
export const AreaFigureFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AreaFigure on Observation {
  value
  asPublished
  id
  unit
  precision
  readings
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
    `, {"fragmentName":"AreaFigure"}) as unknown as TypedDocumentString<AreaFigureFragment, unknown>;
export const AuditsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Audits($kind: AuditKind, $first: Int = 50, $after: String) {
  audits(first: $first, after: $after, where: {ifGiven: {kind: {eq: $kind}}}) {
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
      about: period {
        label
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
          readings
          measure {
            label
            unit
          }
          period {
            label
            start
            end
            length
          }
          categories(first: 5) {
            nodes {
              name
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
    `, {"documentId":"sha256:1c0c4271e0fd174f4287f1d0b32a855f45f4ef91826e7ab04f57c4781947027d"}) as unknown as TypedDocumentString<AuditsQuery, AuditsQueryVariables>;
export const AwardsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Awards($first: Int = 500, $after: String) {
  awards(first: $first, after: $after, orderBy: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      givenBy {
        name
      }
      statements(first: 10) {
        nodes {
          text
        }
      }
      readings
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
    `, {"documentId":"sha256:6cda8e44dc240811f5fcba54242636abe5f41ccfa98fa7821d19c370154b49f5"}) as unknown as TypedDocumentString<AwardsQuery, AwardsQueryVariables>;
export const BudgetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Budgets($kind: BudgetKind, $first: Int = 100, $after: String) {
  budgets(first: $first, after: $after, where: {ifGiven: {kind: {eq: $kind}}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      kind
      about: period {
        label
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
          readings
          measure {
            label
            unit
          }
          period {
            label
            start
            end
            length
          }
          organisation {
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
      budgetNote: note
    }
  }
}
    `, {"documentId":"sha256:5a66af4ea5238018f16640dff27cbb217db202c98a4886af7cd001476fafd540"}) as unknown as TypedDocumentString<BudgetsQuery, BudgetsQueryVariables>;
export const CategoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Categories($scheme: ID, $first: Int = 200, $after: String) {
  categories(
    first: $first
    after: $after
    where: {ifGiven: {scheme: {id: {eq: $scheme}}}}
    orderBy: [{scheme: {name: ASC}}, {name: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      scheme {
        name
        definition
        exclusive
      }
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
    `, {"documentId":"sha256:f94cb7f75324793bb277e03f622a68b776f2feadd17df78d3fe4e5bcf294a1b9"}) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const ChecksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Checks($holds: Boolean, $first: Int = 600, $after: String) {
  checks(first: $first, after: $after, where: {ifGiven: {holds: {eq: $holds}}}) {
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
      comparison
      computed
      tolerance
      observations(first: 20) {
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
          categories(first: 3) {
            nodes {
              name
            }
          }
          cell
          period {
            label
            start
            end
            length
          }
          precision
          readings
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
      checkNote: note
    }
  }
}
    `, {"documentId":"sha256:b30cf9b6085c53c6af15c739ad504235518a3738ffaa053fd35ac6da898089ff"}) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const CommitmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Commitments($document: ID, $form: CommitmentForm, $followed: Followed, $first: Int = 500, $after: String) {
  commitments(
    first: $first
    after: $after
    where: {ifGiven: {citation: {document: {id: {eq: $document}}}, form: {eq: $form}, followed: {eq: $followed}}}
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
      leads(first: 10) {
        nodes {
          asPrinted
        }
      }
      status
      followed
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
      evidence(first: 20) {
        nodes {
          relation
          reason
          fromStatement {
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
          fromObservation {
            asPublished
            measure {
              label
            }
            id
            value
            unit
            precision
            readings
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
  }
}
    `, {"documentId":"sha256:321ed8364c2705184eeec182bff745ea1384818b68c72d03ba92cf28293f42d0"}) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const ContradictionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Contradictions($kind: DiscrepancyKind, $first: Int = 200, $after: String) {
  discrepancies(
    first: $first
    after: $after
    where: {ifGiven: {kind: {eq: $kind}}}
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
      likelier
      document {
        title
      }
      checks(first: 10) {
        nodes {
          title
          stated
          computed
        }
      }
      statements(first: 10) {
        nodes {
          text
        }
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
          categories(first: 5) {
            nodes {
              name
            }
          }
          cell
          period {
            label
            start
            end
            length
          }
          precision
          readings
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
}
    `, {"documentId":"sha256:b1b014629d8c74c9c73d3f95ff7be397f257f1d5e879887ed33412abac7e67bf"}) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const DatasetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Datasets($first: Int = 50, $after: String) {
  datasets(first: $first, after: $after, where: {withdrawn: {eq: false}}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      title
      description
      publisher
      homepage
      licence
      documents(first: 0) {
        totalCount
      }
      measures(first: 0) {
        totalCount
      }
      organisations(first: 0) {
        totalCount
      }
      releases(first: 0) {
        totalCount
      }
    }
  }
}
    `, {"documentId":"sha256:c3d39abff41c1646c6618e41732578f7040a32b85e339191a3a174feaa31a87e"}) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const DocumentStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DocumentStatements($document: ID!, $kind: StatementKind, $first: Int = 1000, $after: String) {
  document(id: $document) {
    statements(
      first: $first
      after: $after
      where: {ifGiven: {kind: {eq: $kind}}}
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
    `, {"documentId":"sha256:59bb5101c402b6315f953d906390e2aab90cebb8317081f3b2d44bd9052ec304"}) as unknown as TypedDocumentString<DocumentStatementsQuery, DocumentStatementsQueryVariables>;
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
        length
      }
      lines
      observations {
        totalCount
      }
      statements {
        totalCount
      }
      address
      addressSeen
      lost
      note
      sha256
    }
  }
}
    `, {"documentId":"sha256:7e359a1c3892b72b185b8c15792860793e77122b125600bf7a94d154f69e3147"}) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const EventsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Events($from: Date, $to: Date, $first: Int = 500, $after: String) {
  events(
    first: $first
    after: $after
    where: {ifGiven: {period: {start: {gte: $from}, end: {lte: $to}}}}
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
        length
      }
      organisations(first: 20) {
        nodes {
          name
        }
      }
      programmes(first: 20) {
        nodes {
          name
        }
      }
      serviceAreas(first: 20) {
        nodes {
          code
          name
        }
      }
      regions(first: 20) {
        nodes {
          name
        }
      }
      people(first: 20) {
        nodes {
          name
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
    `, {"documentId":"sha256:dc9b359b97507a713e88cf7c0af564d7fffc33577ccb6cbd2cd72fa9597e5c7a"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const FigureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Figure($id: ID!) {
  observation(id: $id) {
    id
    value
    asPublished
    precision
    readings
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
      length
    }
    staffGroup {
      name
    }
    serviceArea {
      code
      name
      kind
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
    work {
      name
    }
    qualification {
      name
    }
    breakdown
    item
    above
    subject {
      name
    }
    categories(first: 5) {
      nodes {
        name
      }
    }
    note
    rivals(first: 20) {
      totalCount
      nodes {
        id
        asPublished
        period {
          label
        }
        citation {
          document {
            title
          }
          firstLine
        }
      }
    }
    linksTo(first: 20) {
      nodes {
        relation
        reason
      }
    }
    discrepancies {
      nodes {
        kind
        size
        explanation
        likelier
      }
    }
    citation {
      document {
        title
      }
      page
      lastPage
      firstLine
      lastLine
      section
      quote
      verified
    }
  }
}
    `, {"documentId":"sha256:e896745749fb4b07de045d0a4f7dd4c6617635549bc06938beb4ef5fe8de1beb"}) as unknown as TypedDocumentString<FigureQuery, FigureQueryVariables>;
export const FindingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Findings($audit: ID, $first: Int = 200, $after: String) {
  findings(
    first: $first
    after: $after
    where: {ifGiven: {audits: {some: {id: {eq: $audit}}}}}
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
      audits(first: 20) {
        nodes {
          title
        }
      }
      period {
        label
      }
      organisations(first: 20) {
        nodes {
          name
        }
      }
      staffGroups(first: 20) {
        nodes {
          name
        }
      }
      categories(first: 20) {
        nodes {
          name
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
}
    `, {"documentId":"sha256:a245719766c7882a6cff998eb54a08d9e9af08a6f9f27941167ad55d8eaf8b99"}) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FrameworkElementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FrameworkElements($document: ID, $first: Int = 200, $after: String) {
  frameworkElements(
    first: $first
    after: $after
    where: {ifGiven: {citation: {document: {id: {eq: $document}}}}}
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
      programmes(first: 20) {
        nodes {
          name
        }
      }
      parent {
        title
      }
      staffGroups(first: 20) {
        nodes {
          name
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
    `, {"documentId":"sha256:e19d474112ae1eb44dd9b556a369f05cf99a4c646cb0cff3c2d6c47dee009911"}) as unknown as TypedDocumentString<FrameworkElementsQuery, FrameworkElementsQueryVariables>;
export const LatestFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LatestFigures($topic: String, $before: Date, $first: Int = 1000, $after: String) {
  observations(
    first: $first
    after: $after
    latest: true
    where: {ifGiven: {measure: {topic: {eq: $topic}}, period: {end: {lte: $before}}}}
    orderBy: [{measure: {label: ASC}}, {cell: ASC}]
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
      breakdown
      cell
      note
      measure {
        label
        unit
      }
      period {
        label
        start
        end
        length
      }
      rivals(first: 0) {
        totalCount
      }
      readings
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
    `, {"documentId":"sha256:fb216bf8ba898c9e973c8fc0f05768674fba89a5ea418437cbbdfb10bc204068"}) as unknown as TypedDocumentString<LatestFiguresQuery, LatestFiguresQueryVariables>;
export const LeadsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Leads($role: PartyRole, $first: Int = 500, $after: String) {
  statements(
    first: $first
    after: $after
    where: {parties: {some: {}}, ifGiven: {parties: {some: {role: {eq: $role}}}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      parties(first: 10, where: {ifGiven: {role: {eq: $role}}}) {
        nodes {
          role
          asPrinted
          organisation {
            name
          }
          office {
            name
          }
          person {
            name
          }
          staffGroup {
            name
          }
          readings
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
}
    `, {"documentId":"sha256:0d11a3d0109ec7b11ba301f043a7ea53976774312e13a49807b054e23f12af42"}) as unknown as TypedDocumentString<LeadsQuery, LeadsQueryVariables>;
export const LinksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Links($relation: LinkRelation, $first: Int = 500, $after: String) {
  links(
    first: $first
    after: $after
    where: {ifGiven: {relation: {eq: $relation}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      relation
      reason
      fromStatement {
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
      fromObservation {
        asPublished
        measure {
          label
        }
        id
        value
        unit
        precision
        readings
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
      toStatement {
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
      toObservation {
        asPublished
        measure {
          label
        }
        id
        value
        unit
        precision
        readings
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
    `, {"documentId":"sha256:d17dd5d907a752aa7da6d5f73808d54823149f38a3456a92cca267b681383e05"}) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
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
        readings
        reprint
        period {
          label
          start
          end
          length
        }
        staffGroup {
          name
        }
        serviceArea {
          code
          name
          kind
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
        categories(first: 5) {
          nodes {
            name
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
  }
}
    `, {"documentId":"sha256:9d6ebc0fdeb1b47ed74adeb6a6920eb08e6b696d84f2b6ed4fb8cd22de3d07c8"}) as unknown as TypedDocumentString<MeasureFiguresQuery, MeasureFiguresQueryVariables>;
export const MeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Measures($unit: Unit, $first: Int = 200, $after: String) {
  measures(
    first: $first
    after: $after
    where: {ifGiven: {unit: {eq: $unit}}}
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
          id
          value
          unit
          precision
          readings
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
}
    `, {"documentId":"sha256:5d62e41373945d7d9535b328b3ab841ed9718da5fe83d13ebbe9e67bd25d57c7"}) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const NumberCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query NumberCounts($by: [ObservationFacet!]! = [DOCUMENT, MEASURE_TOPIC, PRECISION], $values: Int = 100) {
  observations(where: {reprint: {eq: false}}) {
    totalCount
    facets(by: $by, first: $values) {
      by
      totalCount
      values {
        value
        label
        count
      }
    }
  }
}
    `, {"documentId":"sha256:94a230211dfa975ec35c1fc70ca80ade9f21528b20281daee8fbeab75f2aca11"}) as unknown as TypedDocumentString<NumberCountsQuery, NumberCountsQueryVariables>;
export const OfficesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Offices($first: Int = 500, $after: String) {
  offices(first: $first, after: $after, orderBy: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      aliases
      organisation {
        name
      }
      appointments(first: 50) {
        nodes {
          person {
            name
          }
          period {
            label
          }
        }
      }
      readings
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
    `, {"documentId":"sha256:4991ebb61709ce47121b10b2514fa17b35aa379b27f2be1704a083f353f6ba1c"}) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const OrganisationStatementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganisationStatements($organisation: ID!, $kind: StatementKind, $first: Int = 1000, $after: String) {
  organisation(id: $organisation) {
    name
    statements(first: $first, after: $after, where: {ifGiven: {kind: {eq: $kind}}}) {
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
    `, {"documentId":"sha256:7625355407c7ee0bce5375557b8bcb5976cdabe10e1205febb40004364e9d3a0"}) as unknown as TypedDocumentString<OrganisationStatementsQuery, OrganisationStatementsQueryVariables>;
export const OrganisationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organisations($kind: OrganisationKind, $first: Int = 200, $after: String) {
  organisations(
    first: $first
    after: $after
    where: {ifGiven: {kind: {eq: $kind}}}
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
    `, {"documentId":"sha256:279966e1ffa079d49b66d43fef5ebb7a8b16d29fec2e4479fd7652dee6dd52b5"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
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
          office {
            name
          }
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
            length
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
    `, {"documentId":"sha256:6d743deb7b7df6053cff00652027b338156237a7a52f7b82eac7bbcacbb5aad2"}) as unknown as TypedDocumentString<PeopleInOfficeQuery, PeopleInOfficeQueryVariables>;
export const ProgrammesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Programmes($kind: ProgrammeKind, $first: Int = 500, $after: String) {
  programmes(
    first: $first
    after: $after
    where: {ifGiven: {kind: {eq: $kind}}}
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
    `, {"documentId":"sha256:318e096f8a1f86c387f5316da95e1bc96bf961244070547c5c744b2cf337316f"}) as unknown as TypedDocumentString<ProgrammesQuery, ProgrammesQueryVariables>;
export const PromisesAboutDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PromisesAbout($about: String = "training", $first: Int = 200, $after: String) {
  commitments(
    first: $first
    after: $after
    where: {repeats: {isNull: true}, or: [{title: {contains: $about}}, {text: {contains: $about}}]}
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
      followed
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
      evidence(first: 30) {
        nodes {
          relation
          reason
          fromStatement {
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
          fromObservation {
            asPublished
            measure {
              label
            }
            id
            value
            unit
            precision
            readings
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
  }
}
    `, {"documentId":"sha256:30ecfe2f67989111bac1c867b7e14acab6cdd20846a2d8847ba62574ebf6bedd"}) as unknown as TypedDocumentString<PromisesAboutQuery, PromisesAboutQueryVariables>;
export const QualificationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Qualifications($first: Int = 500, $after: String) {
  qualifications(first: $first, after: $after, orderBy: [{name: ASC}]) {
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
      observations(first: 20) {
        nodes {
          asPublished
          measure {
            label
          }
          staffGroup {
            name
          }
          cell
          period {
            label
            start
            end
            length
          }
          id
          value
          unit
          precision
          readings
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
      statements {
        totalCount
      }
      named: citation {
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
    `, {"documentId":"sha256:e74fa53aff968ab65d04a3c03ceb1cfef5ead6e84bc197160b53f86d7559f5c3"}) as unknown as TypedDocumentString<QualificationsQuery, QualificationsQueryVariables>;
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
        fields {
          name
          before
          after
        }
      }
    }
  }
}
    `, {"documentId":"sha256:5322af59ce9ba4c13cac9c68eb539e776e723f70dcb7d91c4f46379af805f7f7"}) as unknown as TypedDocumentString<ReleaseChangesQuery, ReleaseChangesQueryVariables>;
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
    where: {kind: {eq: REMARK}, ifGiven: {citation: {document: {id: {eq: $document}}}}}
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
      programmes(first: 20) {
        nodes {
          name
        }
      }
      staffGroups(first: 20) {
        nodes {
          name
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
}
    `, {"documentId":"sha256:9dc4d93b7664ab2ad86ee13d03d2c253ae7adbe1fc3fe2636e6ae43f59ea39d5"}) as unknown as TypedDocumentString<RemarksQuery, RemarksQueryVariables>;
export const RivalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Rivals($id: ID, $measure: ID, $first: Int = 200, $after: String) {
  observations(
    first: $first
    after: $after
    where: {rivals: {some: {}}, reprint: {eq: false}, ifGiven: {id: {eq: $id}, measure: {id: {eq: $measure}}}}
    orderBy: [{measure: {label: ASC}}, {cell: ASC}, {period: {start: ASC}}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ownId: id
      ownValue: value
      ownPrinted: asPublished
      ownPrecision: precision
      ownReadings: readings
      ownNote: note
      measure {
        label
      }
      ownPeriod: period {
        label
        start
        end
        length
      }
      own: citation {
        document {
          title
        }
        firstLine
        lastLine
        section
      }
      rivals(first: 20) {
        nodes {
          cell
          period {
            label
            start
            end
            length
          }
          id
          value
          unit
          asPublished
          precision
          readings
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
}
    `, {"documentId":"sha256:e8d1753f113e2c524589913016a0c4b3d44625acfe605079d6dfa8f0ff832591"}) as unknown as TypedDocumentString<RivalsQuery, RivalsQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $types: [SearchType!], $documents: [ID!], $first: Int = 50, $after: String) {
  search(
    text: $text
    types: $types
    documents: $documents
    first: $first
    after: $after
  ) {
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
}`, {"documentId":"sha256:bc1ea591aed7ec24c81b6369c67fa959f22992820af64c3e9ad9a70764773768"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SelfContradictionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SelfContradictions($document: ID, $first: Int = 200, $after: String) {
  discrepancies(
    first: $first
    after: $after
    where: {document: {isNull: false}, ifGiven: {document: {id: {eq: $document}}}}
    orderBy: [{document: {id: ASC}}, {kind: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      size
      explanation
      likelier
      document {
        title
      }
      observations(first: 50) {
        nodes {
          asPublished
          measure {
            label
          }
          cell
          period {
            label
            start
            end
            length
          }
          id
          value
          unit
          precision
          readings
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
      statements(first: 20) {
        nodes {
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
      contradiction: id
    }
  }
}
    `, {"documentId":"sha256:725a8d0a04bc0ce1ef811bb53f1ab61fed6ab384cab6ba9386a5276c15d77d96"}) as unknown as TypedDocumentString<SelfContradictionsQuery, SelfContradictionsQueryVariables>;
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
          cell
          precision
          readings
          measure {
            label
            unit
          }
          serviceArea {
            code
            kind
            name
          }
          categories(first: 5) {
            nodes {
              name
            }
          }
          programme {
            name
          }
          period {
            label
            start
            end
            length
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
}
    `, {"documentId":"sha256:19b1d49bc467e7d4645d6bc173204a4dc8d529982c13e67aa8c94bceeba52b3c"}) as unknown as TypedDocumentString<StaffGroupsQuery, StaffGroupsQueryVariables>;
export const WorksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Works($kind: WorkKind, $first: Int = 500, $after: String) {
  works(
    first: $first
    after: $after
    where: {ifGiven: {kind: {eq: $kind}}}
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
      partOf {
        name
      }
      observations {
        totalCount
      }
      statements {
        totalCount
      }
      readings
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
    `, {"documentId":"sha256:f5a6ec8338df93162dbfd3b4957194b11e073670634848355b33bcd6eadfe8a7"}) as unknown as TypedDocumentString<WorksQuery, WorksQueryVariables>;
export const AdditionalChildrenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AdditionalChildren($subject: ID = "organisation:cafcass", $first: Int = 50, $after: String) {
  observations(
    first: $first
    after: $after
    where: {subject: {id: {eq: $subject}}, measure: {id: {in: ["measure:change-in-number-of-children-in-open-cases", "measure:change-in-number-of-open-cases", "measure:share-of-additional-open-cases"]}}, or: [{breakdown: {isEmpty: true}}, {breakdown: {has: "case-holding"}}], reprint: {eq: false}}
    orderBy: [{measure: {label: ASC}}, {citation: {firstLine: ASC}}]
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
      readings
      measure {
        label
        kind
        unit
      }
      categories(first: 5) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
      }
      rivals(first: 20) {
        totalCount
      }
      discrepancies(first: 20) {
        nodes {
          explanation
          likelier
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
}
    `, {"documentId":"sha256:0657c782fdd530e3475f4ba7628dcdb6dd74a1db003eb0647942f507c46b7a92"}) as unknown as TypedDocumentString<AdditionalChildrenQuery, AdditionalChildrenQueryVariables>;
export const AreasBeforeAndAfterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AreasBeforeAndAfter($first: Int = 50, $after: String) {
  serviceAreas(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, kind: {ne: GROUP}}
  ) {
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
      prioritisation: standing(
        programme: "programme:prioritisation"
        on: "2021-12-31"
      ) {
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
      emotionalHarm: webinarAttendances(webinar: "webinar:emotional-harm-webinar") {
        id
        value
        unit
        asPublished
        precision
        readings
        note
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
        serviceArea {
          code
          kind
          parts(first: 5) {
            nodes {
              code
            }
          }
        }
      }
      parentalAlienation: webinarAttendances(
        webinar: "webinar:parental-alienation-webinar"
      ) {
        id
        value
        unit
        asPublished
        precision
        readings
        note
        citation {
          document {
            title
          }
          firstLine
          lastLine
          section
        }
        serviceArea {
          code
          kind
          parts(first: 5) {
            nodes {
              code
            }
          }
        }
      }
    }
  }
}
    fragment AreaFigure on Observation {
  value
  asPublished
  id
  unit
  precision
  readings
  note
  citation {
    document {
      title
    }
    firstLine
    lastLine
    section
  }
}`, {"documentId":"sha256:b6bae6857b536cb929dee22b479a498a8902110e09756c264be6cc5cadba33a4"}) as unknown as TypedDocumentString<AreasBeforeAndAfterQuery, AreasBeforeAndAfterQueryVariables>;
export const AuditsSideBySideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AuditsSideBySide($audits: [ID!] = ["audit:domestic-abuse-audit-2020", "audit:domestic-abuse-audit-2021"]) {
  audits(first: 20, where: {id: {in: $audits}}) {
    nodes {
      id
      title
      about: period {
        label
      }
      sample: observations(
        first: 5
        where: {measure: {id: {eq: "measure:audit-sample"}}, reprint: {eq: false}}
      ) {
        nodes {
          value
          asPublished
          precision
          readings
          id
          unit
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
      grades(first: 20) {
        nodes {
          id
          value
          asPublished
          precision
          readings
          period {
            label
            start
            end
            length
          }
          categories(first: 5) {
            nodes {
              name
            }
          }
          discrepancies(first: 10) {
            nodes {
              kind
              size
              explanation
            }
          }
          unit
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
    `, {"documentId":"sha256:a0439bbd36bc6f5bc092abc4fc54ddfd0f0ab3d5135c496d752f8e33674284eb"}) as unknown as TypedDocumentString<AuditsSideBySideQuery, AuditsSideBySideQueryVariables>;
export const CareCaseDurationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CareCaseDuration($subject: ID = "organisation:cafcass", $first: Int = 50, $after: String) {
  observations(
    first: $first
    after: $after
    where: {subject: {id: {eq: $subject}}, measure: {id: {in: ["measure:case-duration", "measure:case-duration-target"]}}, categories: {some: {id: {eq: "category:care-proceedings"}}}}
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
      readings
      measure {
        label
        kind
        unit
      }
      categories(first: 5) {
        nodes {
          name
        }
      }
      reprint
      period {
        label
        start
        end
        length
      }
      rivals(first: 20) {
        totalCount
      }
      discrepancies(first: 20) {
        nodes {
          explanation
          likelier
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
}
    `, {"documentId":"sha256:833bd3f87157e684c63fce661070dfd23a4a9edd972017dc122e7250670b747a"}) as unknown as TypedDocumentString<CareCaseDurationQuery, CareCaseDurationQueryVariables>;
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
      readings
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
      categories(first: 5) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
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
    `, {"documentId":"sha256:39829bfb68e8b822a43142493ed591416e33ef716625457c3fe11a49655c751f"}) as unknown as TypedDocumentString<CaseloadsQuery, CaseloadsQueryVariables>;
export const ContractorsOverTimeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContractorsOverTime($subject: ID = "organisation:cafcass", $first: Int = 50, $after: String) {
  observations(
    first: $first
    after: $after
    where: {subject: {id: {eq: $subject}}, measure: {role: {eq: HEADCOUNT}}, staffGroup: {id: {eq: "staff-group:self-employed-contractors"}}, reprint: {eq: false}}
    orderBy: [{period: {start: ASC}}]
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
      readings
      measure {
        label
        kind
        unit
      }
      serviceArea {
        name
      }
      period {
        label
        start
        end
        length
      }
      rivals(first: 20) {
        totalCount
      }
      discrepancies(first: 20) {
        nodes {
          explanation
          likelier
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
}
    `, {"documentId":"sha256:12e2773e89789096e292ed22dfba91cb95cdd2de63b18a10b150164b87a02117"}) as unknown as TypedDocumentString<ContractorsOverTimeQuery, ContractorsOverTimeQueryVariables>;
export const CoreModulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoreModules($first: Int = 10, $after: String) {
  statements(
    first: $first
    after: $after
    where: {id: {in: ["remark:article-core-modules-according-to-cafcass", "remark:article-core-table"]}}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      title
      text
      saidBy {
        organisation {
          name
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
      modules(first: 20) {
        nodes {
          module: title
          accesses {
            value
            asPublished
            id
            unit
            precision
            readings
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
          accessRate {
            value
            unit
            formula
          }
        }
      }
    }
  }
  rule: commitments(
    first: 5
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, modules: {some: {}}, citation: {document: {kind: {eq: "article"}}}}
  ) {
    nodes {
      title
      text
      followed
      evidence(first: 20) {
        nodes {
          relation
          reason
          fromObservation {
            asPublished
          }
          fromStatement {
            text
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
    `, {"documentId":"sha256:15e3803e5c1a9bad94df8b9bb188a916979f4175887466422ee40df597092108"}) as unknown as TypedDocumentString<CoreModulesQuery, CoreModulesQueryVariables>;
export const ElearningModulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ElearningModules($kind: ModuleKind = ELEARNING, $first: Int = 200, $after: String) {
  modules(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, kind: {eq: $kind}}
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
        unit
        precision
        readings
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
          value
          unit
          precision
          readings
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
}
    `, {"documentId":"sha256:9ea22b7318d645f4e5cdeafc3af009d3dcc85862a9f2c82bea7d06b0b3c0e9cc"}) as unknown as TypedDocumentString<ElearningModulesQuery, ElearningModulesQueryVariables>;
export const JoinersAndLeaversDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JoinersAndLeavers($first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:joiners", "measure:joiners-expected", "measure:leavers", "measure:leavers-per-month", "measure:staff-balance", "measure:change-in-number-of-staff", "measure:staff-turnover", "measure:retirements"]}}, reprint: {eq: false}}
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
      readings
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
      categories(first: 5) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
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
    `, {"documentId":"sha256:47234cf76caa055626a11e16d0645e379146913cdaedbed51ee0b532f57add60"}) as unknown as TypedDocumentString<JoinersAndLeaversQuery, JoinersAndLeaversQueryVariables>;
export const MoneyForDevelopmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MoneyForDevelopment($first: Int = 50, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:learning-and-development-spending", "measure:learning-and-development-budget", "measure:share-of-staff-budget-spent", "measure:share-of-staff-budget-budgeted", "measure:share-of-staff-budget-promised", "measure:share-of-staff-budget-recommended"]}}}
    orderBy: [{measure: {label: ASC}}, {period: {start: ASC}}, {citation: {firstLine: ASC}}]
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
      readings
      reprint
      measure {
        label
        kind
        unit
      }
      subject {
        name
      }
      budget {
        title
        kind
        shareOfStaffBudget {
          asPublished
        }
      }
      period {
        label
        start
        end
        length
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
}
    `, {"documentId":"sha256:2f2c33bf08a1dad084acf78377c154b865445eb0efb1c5610456d2e40ef60f1b"}) as unknown as TypedDocumentString<MoneyForDevelopmentQuery, MoneyForDevelopmentQueryVariables>;
export const MonthlyCasesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MonthlyCases($from: Date = "2016-04-01", $to: Date = "2017-03-31", $first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {eq: "measure:new-cases"}}, categories: {every: {scheme: {id: {eq: "scheme:law-type"}}}}, period: {start: {gte: $from}, end: {lte: $to}}, reprint: {eq: false}}
    orderBy: [{period: {end: ASC}}, {period: {start: DESC}}, {cell: ASC}]
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
      readings
      categories(first: 5) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
      }
      shareOfTotal(over: "law-type") {
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
      unit
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
    groupBy: [FISCAL_YEAR, CATEGORIES]
    where: {measure: {id: {eq: "measure:new-cases"}}, citation: {document: {id: {eq: "document:elearning-completion-2017"}}}, period: {label: {ne: "2016-17"}}, reprint: {eq: false}}
    orderBy: [{sum: DESC}]
  ) {
    nodes {
      period {
        label
      }
      attributes {
        key
        value
      }
      count
      sum
      average
      unit
      refused {
        numbers
        reason
      }
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
    `, {"documentId":"sha256:4682f5128ebe087075c74965e948fb27d0072309a53611e24ab34b50d0277f5e"}) as unknown as TypedDocumentString<MonthlyCasesQuery, MonthlyCasesQueryVariables>;
export const PerformanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Performance($first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:case-duration", "measure:case-duration-target", "measure:allocation-time", "measure:days-to-allocation", "measure:cases-allocated-by-month-end", "measure:reports-filed-on-time", "measure:children-seen-share", "measure:complaints", "measure:change-in-complaints-percent", "measure:complaints-answered-on-time", "measure:complaint-response-time", "measure:compliments", "measure:change-in-number-of-compliments"]}}, reprint: {eq: false}}
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
      readings
      measure {
        label
        unit
        definition
      }
      categories(first: 5) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
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
    `, {"documentId":"sha256:896eee190c48f25aa24c549bbd9f9f35d32fb84a11635b81ec3fbdf6eb505afe"}) as unknown as TypedDocumentString<PerformanceQuery, PerformanceQueryVariables>;
export const PrioritisationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Prioritisation($status: Status, $first: Int = 50, $after: String) {
  events(
    first: $first
    after: $after
    where: {programmes: {some: {id: {eq: "programme:prioritisation"}}}, serviceAreas: {some: {}}, ifGiven: {status: {eq: $status}}}
    orderBy: [{status: ASC}, {citation: {firstLine: ASC}}]
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
      serviceAreas(first: 20) {
        nodes {
          code
          name
        }
      }
      regions(first: 20) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
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
    `, {"documentId":"sha256:cc919d2163b93afee453156fbbf9be3f2b29e2ebb006c782f25ccd7637b3f755"}) as unknown as TypedDocumentString<PrioritisationQuery, PrioritisationQueryVariables>;
export const PromisesKeptDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PromisesKept($promised: ID = "document:open-board-letter-2021-06", $evidence: ID = "document:board-meeting-2022-01", $first: Int = 200, $after: String) {
  commitments(
    first: $first
    after: $after
    where: {citation: {document: {id: {eq: $promised}}}, repeats: {isNull: true}}
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
      followed
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
      evidence(
        first: 30
        where: {or: [{fromStatement: {citation: {document: {id: {eq: $evidence}}}}}, {fromObservation: {citation: {document: {id: {eq: $evidence}}}}}]}
      ) {
        nodes {
          relation
          reason
          fromStatement {
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
          fromObservation {
            asPublished
            measure {
              label
            }
            id
            value
            unit
            precision
            readings
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
  }
}
    `, {"documentId":"sha256:39b09b22fe71dcbc9054800f6762391fd3e1e1591634b78817eea6fc48a52fd9"}) as unknown as TypedDocumentString<PromisesKeptQuery, PromisesKeptQueryVariables>;
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
      saidBy {
        organisation {
          name
        }
        person {
          name
        }
      }
      title
      text
      ourVerdict
      ourReason
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
    `, {"documentId":"sha256:a07b655856c22909c9a22e4c94731f31fa35bce7736f7681f07cf758cc17a7cc"}) as unknown as TypedDocumentString<QuestionsToTheBoardQuery, QuestionsToTheBoardQueryVariables>;
export const RegionsThenAndNowDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionsThenAndNow($scheme: RegionScheme, $first: Int = 50, $after: String) {
  regions(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, scheme: {ne: PLACE}, ifGiven: {scheme: {eq: $scheme}}}
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
          office {
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
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, names: {some: {onDate: {gte: "2021-01-01"}}}}
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
    `, {"documentId":"sha256:24e22ff5019e0bc258f653b85be9d362e26f14a28b179a6ab2b2d8c5177758bd"}) as unknown as TypedDocumentString<RegionsThenAndNowQuery, RegionsThenAndNowQueryVariables>;
export const ServiceAreaNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceAreaNames($on: Date = "2021-12-31", $first: Int = 100, $after: String) {
  serviceAreas(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}}
  ) {
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
    `, {"documentId":"sha256:a58a85317e2c564f0e5e47dcf4067aaadbedac3fdd2174def6a596d1279dcbe3"}) as unknown as TypedDocumentString<ServiceAreaNamesQuery, ServiceAreaNamesQueryVariables>;
export const ServiceAreasDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServiceAreas($first: Int = 100, $after: String, $on: Date = "2017-01-01") {
  serviceAreas(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}}
  ) {
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
        unit
        precision
        readings
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
      prioritisation: standing(
        programme: "programme:prioritisation"
        on: "2021-12-31"
      ) {
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
    `, {"documentId":"sha256:0b36b446669d55344ea2c587878ca163b5652ea1856f904606cc625cb8065578"}) as unknown as TypedDocumentString<ServiceAreasQuery, ServiceAreasQueryVariables>;
export const SicknessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Sickness($first: Int = 50, $after: String) {
  observations(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, measure: {label: {contains: "sick"}}}
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
      readings
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
        length
      }
      staffGroup {
        name
      }
      programme {
        name
      }
      categories(first: 5) {
        nodes {
          name
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
}
    `, {"documentId":"sha256:61284d556b6e0f378561a5beafbd166adc0180d891d488f8c267b11e86876567"}) as unknown as TypedDocumentString<SicknessQuery, SicknessQueryVariables>;
export const StaffByRegionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffByRegion($staffGroup: ID = "staff-group:family-court-advisers", $first: Int = 100, $after: String) {
  observationGroups(
    first: $first
    after: $after
    groupBy: [SERVICE_AREA_REGION, PERIOD]
    where: {measure: {id: {eq: "measure:staff"}}, staffGroup: {id: {eq: $staffGroup}}, serviceArea: {region: {isNull: false}}, reprint: {eq: false}}
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
        length
      }
      count
      sum
      min
      max
      unit
      refused {
        numbers
        reason
      }
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
    `, {"documentId":"sha256:8fcf395e9904ae9b2f60b7a0c413d6eb4de74e2f8e58ff388fb6a669a7cf35bf"}) as unknown as TypedDocumentString<StaffByRegionQuery, StaffByRegionQueryVariables>;
export const StaffChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffChanges($staffGroup: ID = "staff-group:family-court-advisers", $from: Date! = "2016-01-01", $to: Date! = "2017-01-01", $first: Int = 100, $after: String) {
  observationGroups(
    first: $first
    after: $after
    groupBy: [SERVICE_AREA]
    where: {measure: {id: {eq: "measure:staff"}}, staffGroup: {id: {eq: $staffGroup}}, serviceArea: {isNull: false}, reprint: {eq: false}}
    orderBy: [{serviceArea: {position: ASC}}]
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      serviceArea {
        code
        name
      }
      change(from: $from, to: $to) {
        value
        unit
        refused
        from {
          sum
          refused {
            numbers
            reason
          }
        }
        to {
          sum
          refused {
            numbers
            reason
          }
        }
      }
      earlier: observations(
        first: 1
        where: {period: {start: {lte: $from}, end: {gte: $from}}}
      ) {
        nodes {
          period {
            label
          }
          id
          value
          unit
          asPublished
          precision
          readings
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
      later: observations(
        first: 1
        where: {period: {start: {lte: $to}, end: {gte: $to}}}
      ) {
        nodes {
          period {
            label
          }
          id
          value
          unit
          asPublished
          precision
          readings
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
}
    `, {"documentId":"sha256:245e4fab8c4ab31d759ba8eac996787a594934e43c7a5009dcf79f7d270d4f68"}) as unknown as TypedDocumentString<StaffChangesQuery, StaffChangesQueryVariables>;
export const StaffOverTimeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffOverTime($subject: ID = "organisation:cafcass", $first: Int = 100, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {role: {eq: HEADCOUNT}}, subject: {id: {eq: $subject}}, breakdown: {isEmpty: true}, reprint: {eq: false}}
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
      readings
      period {
        label
        start
        end
        length
      }
      note
      rivals(first: 20) {
        totalCount
        nodes {
          asPublished
          period {
            label
          }
          citation {
            document {
              title
            }
            firstLine
          }
        }
      }
      discrepancies {
        nodes {
          explanation
          likelier
        }
      }
      unit
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
    `, {"documentId":"sha256:3301d90f67430cfbc7b06a47ec6b821cd7362e6cad42f4123947b80ac240112c"}) as unknown as TypedDocumentString<StaffOverTimeQuery, StaffOverTimeQueryVariables>;
export const StaffTotalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StaffTotals($first: Int = 200, $after: String) {
  observations(
    first: $first
    after: $after
    where: {measure: {id: {in: ["measure:staff", "measure:staff-full-time-equivalent"]}}, serviceArea: {isNull: true}}
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
      readings
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
      categories(first: 5) {
        nodes {
          name
        }
      }
      period {
        label
        start
        end
        length
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
    `, {"documentId":"sha256:d0d55b96e8ac78dafb7e44d3356bca534a1a3c5a93bc137e258f21ff6ced4d68"}) as unknown as TypedDocumentString<StaffTotalsQuery, StaffTotalsQueryVariables>;
export const UnansweredQuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnansweredQuestions($document: ID, $first: Int = 100, $after: String) {
  questions(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}, ourVerdict: {in: [NOT_ANSWERED, PARTLY_ANSWERED]}, ifGiven: {citation: {document: {id: {eq: $document}}}}}
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
      ourVerdict
      ourReason
      note
      saidBy {
        organisation {
          name
        }
        office {
          name
        }
        person {
          name
        }
      }
      answers(first: 20) {
        nodes {
          text
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
    `, {"documentId":"sha256:fde09c89e9e1f6207346656fae6a63f7d828ff4a0ba7a72e7defad66804cfff6"}) as unknown as TypedDocumentString<UnansweredQuestionsQuery, UnansweredQuestionsQueryVariables>;
export const WebinarAttendancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WebinarAttendances($first: Int = 20, $after: String) {
  webinars(
    first: $first
    after: $after
    where: {dataset: {id: {eq: "dataset:cafcass-documents"}}}
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
      presenter {
        name
      }
      attendances(first: 100, orderBy: [{serviceArea: {position: ASC}}]) {
        nodes {
          id
          value
          asPublished
          precision
          readings
          note
          serviceArea {
            code
            name
            parts(first: 5) {
              nodes {
                code
              }
            }
            kind
          }
          unit
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
    `, {"documentId":"sha256:72f94c5ba1a711daccb00b9cdd8d8708e4d43b7b96e0bef016c62ce88926d15d"}) as unknown as TypedDocumentString<WebinarAttendancesQuery, WebinarAttendancesQueryVariables>;