/* eslint-disable */
import type { AuditKind, BudgetKind, ChangeKind, CheckKind, CommitmentForm, Comparison, DiscrepancyKind, Followed, LinkRelation, MeasureKind, ModuleKind, ObservationFacet, ObservationGroupKey, OrganisationKind, PartyRole, Precision, ProgrammeKind, Reading, RegionScheme, RelationKind, SearchType, ServiceAreaKind, StatementKind, Status, Unit, Verdict, WorkKind } from './graphql.js';

/** Which types an interface or a union may be. */
export const possibleTypes: { readonly [abstract: string]: string[] } = {
  "Node": [
    "Answer",
    "Appointment",
    "Audit",
    "Award",
    "Budget",
    "Category",
    "Check",
    "Commitment",
    "Discrepancy",
    "Document",
    "Event",
    "Finding",
    "FrameworkElement",
    "Link",
    "Measure",
    "Module",
    "Observation",
    "Office",
    "Organisation",
    "OrganisationRelation",
    "Outcome",
    "Party",
    "Person",
    "Programme",
    "Qualification",
    "Question",
    "Region",
    "Release",
    "ReleaseChange",
    "Remark",
    "Scheme",
    "ServiceArea",
    "ServiceAreaName",
    "StaffGroup",
    "Webinar",
    "Work"
  ],
  "SearchResult": [
    "Answer",
    "Audit",
    "Award",
    "Budget",
    "Category",
    "Commitment",
    "Document",
    "Event",
    "Finding",
    "FrameworkElement",
    "Measure",
    "Module",
    "Office",
    "Organisation",
    "Outcome",
    "Person",
    "Programme",
    "Qualification",
    "Question",
    "Region",
    "Remark",
    "Scheme",
    "ServiceArea",
    "StaffGroup",
    "Webinar",
    "Work"
  ],
  "Statement": [
    "Answer",
    "Commitment",
    "Event",
    "Finding",
    "FrameworkElement",
    "Outcome",
    "Question",
    "Remark"
  ]
};

/** The types of objects, but for that of the query itself. */
export const objectTypes = [
  "Answer",
  "AnswerConnection",
  "AnswerEdge",
  "Appointment",
  "AppointmentConnection",
  "AppointmentEdge",
  "Audit",
  "AuditConnection",
  "AuditEdge",
  "Award",
  "AwardConnection",
  "AwardEdge",
  "Budget",
  "BudgetConnection",
  "BudgetEdge",
  "Category",
  "CategoryConnection",
  "CategoryEdge",
  "Check",
  "CheckConnection",
  "CheckEdge",
  "Citation",
  "Commitment",
  "CommitmentConnection",
  "CommitmentEdge",
  "DerivedFigure",
  "Discrepancy",
  "DiscrepancyConnection",
  "DiscrepancyEdge",
  "Document",
  "DocumentConnection",
  "DocumentEdge",
  "Event",
  "EventConnection",
  "EventEdge",
  "Facet",
  "FacetValue",
  "Finding",
  "FindingConnection",
  "FindingEdge",
  "FrameworkElement",
  "FrameworkElementConnection",
  "FrameworkElementEdge",
  "Link",
  "LinkConnection",
  "LinkEdge",
  "Measure",
  "MeasureConnection",
  "MeasureEdge",
  "Module",
  "ModuleConnection",
  "ModuleEdge",
  "Observation",
  "ObservationChange",
  "ObservationConnection",
  "ObservationEdge",
  "ObservationGroup",
  "ObservationGroupAttribute",
  "ObservationGroupConnection",
  "ObservationGroupEdge",
  "ObservationTableRow",
  "ObservationTableRowConnection",
  "ObservationTableRowEdge",
  "Office",
  "OfficeConnection",
  "OfficeEdge",
  "Organisation",
  "OrganisationConnection",
  "OrganisationEdge",
  "OrganisationRelation",
  "OrganisationRelationConnection",
  "OrganisationRelationEdge",
  "Outcome",
  "PageInfo",
  "Party",
  "PartyConnection",
  "PartyEdge",
  "Period",
  "Person",
  "PersonConnection",
  "PersonEdge",
  "Programme",
  "ProgrammeConnection",
  "ProgrammeEdge",
  "Qualification",
  "QualificationConnection",
  "QualificationEdge",
  "Question",
  "QuestionConnection",
  "QuestionEdge",
  "RefusedNumbers",
  "Region",
  "RegionConnection",
  "RegionEdge",
  "Release",
  "ReleaseChange",
  "ReleaseChangeConnection",
  "ReleaseChangeEdge",
  "ReleaseConnection",
  "ReleaseEdge",
  "Remark",
  "Scheme",
  "SchemeConnection",
  "SchemeEdge",
  "SearchDocumentCount",
  "SearchHit",
  "SearchHitConnection",
  "SearchHitEdge",
  "SearchTypeCount",
  "SearchYearCount",
  "ServiceArea",
  "ServiceAreaConnection",
  "ServiceAreaEdge",
  "ServiceAreaName",
  "ServiceAreaNameConnection",
  "ServiceAreaNameEdge",
  "Speaker",
  "StaffGroup",
  "StaffGroupConnection",
  "StaffGroupEdge",
  "StatementConnection",
  "StatementEdge",
  "Webinar",
  "WebinarConnection",
  "WebinarEdge",
  "Work",
  "WorkConnection",
  "WorkEdge"
] as const;

/** How practice was looked at.: its values. */
export const AuditKindValues = [
  "AREA_QUALITY_REVIEW",
  "CASE_QUALITY_AUDIT",
  "INSPECTION",
  "REVIEW",
  "SURVEY",
  "THEMATIC_AUDIT"
] as const satisfies readonly AuditKind[];

/** What sort of money a budget is.: its values. */
export const BudgetKindValues = [
  "ALLOCATION",
  "AWARD",
  "BUDGET",
  "FUND",
  "PROMISE",
  "SPENDING"
] as const satisfies readonly BudgetKind[];

/** What happened to a row between two releases.: its values. */
export const ChangeKindValues = [
  "ADDED",
  "CHANGED",
  "REMOVED"
] as const satisfies readonly ChangeKind[];

/** What a check compares.: its values. */
export const CheckKindValues = [
  "CHANGE",
  "COMPARE",
  "COUNT",
  "SHARE",
  "SUM_OF",
  "SUM_OVER"
] as const satisfies readonly CheckKind[];

/** How a commitment is framed.: its values. */
export const CommitmentFormValues = [
  "ACTION",
  "AIM",
  "COMMITMENT",
  "OBJECTIVE",
  "OPTION",
  "PRINCIPLE",
  "PRIORITY"
] as const satisfies readonly CommitmentForm[];

/** How one number has to stand to another.: its values. */
export const ComparisonValues = [
  "AT_MOST",
  "EQUAL",
  "LESS"
] as const satisfies readonly Comparison[];

/** How a contradiction was found.: its values. */
export const DiscrepancyKindValues = [
  "BOUNDS_EXCLUDE",
  "CHECK_FAILS",
  "DECLARED",
  "DOCUMENTS_DIFFER",
  "DOCUMENT_DIFFERS",
  "PARTS_EXCEED_WHOLE",
  "PRINTINGS_DIFFER"
] as const satisfies readonly DiscrepancyKind[];

/** What became of a commitment, as far as the documents show.: its values. */
export const FollowedValues = [
  "CONTRADICTED",
  "MIXED",
  "SUPPORTED",
  "UNKNOWN"
] as const satisfies readonly Followed[];

/** How one fact bears on another. That it does is our judgement.: its values. */
export const LinkRelationValues = [
  "ANSWERS",
  "CONTRADICTS",
  "EXPLAINS",
  "REPORTS_DONE",
  "SAME_AS",
  "SUPERSEDES",
  "SUPPORTS"
] as const satisfies readonly LinkRelation[];

/** What sort of number a measure gives.: its values. */
export const MeasureKindValues = [
  "COUNT_OF_LIST",
  "DOCUMENT",
  "RULE",
  "STATISTIC",
  "TARGET"
] as const satisfies readonly MeasureKind[];

/** What form training takes.: its values. */
export const ModuleKindValues = [
  "COURSE",
  "ELEARNING",
  "KNOWLEDGE_BITE",
  "TRAINING",
  "WORKSHOP"
] as const satisfies readonly ModuleKind[];

/** What Observation rows are counted by: what they refer to, a value of that, or a value of their own.: its values. */
export const ObservationFacetValues = [
  "AUDIT",
  "AUDIT_KIND",
  "AUDIT_ORGANISATION",
  "BREAKDOWN",
  "BUDGET",
  "BUDGET_KIND",
  "CATEGORIES",
  "DOCUMENT",
  "DOCUMENT_KIND",
  "DOCUMENT_PUBLISHER",
  "DOCUMENT_SUBJECT",
  "ITEM",
  "MEASURE",
  "MEASURE_ADDITIVE",
  "MEASURE_KIND",
  "MEASURE_OF_WHOLE",
  "MEASURE_ROLE",
  "MEASURE_TEMPORALITY",
  "MEASURE_TOPIC",
  "MEASURE_UNIT",
  "MODULE",
  "MODULE_KIND",
  "ORGANISATION",
  "ORGANISATION_KIND",
  "ORGANISATION_PART_OF",
  "PRECISION",
  "PROGRAMME",
  "PROGRAMME_KIND",
  "PROGRAMME_PART_OF",
  "QUALIFICATION",
  "QUALIFICATION_PART_OF",
  "READINGS",
  "REGION",
  "REGION_SCHEME",
  "REPRINT",
  "SERVICE_AREA",
  "SERVICE_AREA_KIND",
  "SERVICE_AREA_PART_OF",
  "SERVICE_AREA_REGION",
  "STAFF_GROUP",
  "STAFF_GROUP_PART_OF",
  "SUBJECT",
  "SUBJECT_KIND",
  "SUBJECT_PART_OF",
  "WEBINAR",
  "WEBINAR_PRESENTER",
  "WORK",
  "WORK_KIND",
  "WORK_PART_OF"
] as const satisfies readonly ObservationFacet[];

/** What Observation rows are grouped by: what they refer to, a value of that, a value of their own, or time.: its values. */
export const ObservationGroupKeyValues = [
  "AS_PUBLISHED",
  "AUDIT",
  "AUDIT_KIND",
  "AUDIT_NOTE",
  "AUDIT_ORGANISATION",
  "AUDIT_TITLE",
  "BUDGET",
  "BUDGET_KIND",
  "BUDGET_NOTE",
  "BUDGET_TITLE",
  "CATEGORIES",
  "CELL",
  "DOCUMENT",
  "DOCUMENT_ADDRESS",
  "DOCUMENT_ADDRESS_SEEN",
  "DOCUMENT_KIND",
  "DOCUMENT_LINES",
  "DOCUMENT_LOST",
  "DOCUMENT_NOTE",
  "DOCUMENT_PUBLISHED",
  "DOCUMENT_PUBLISHED_LABEL",
  "DOCUMENT_PUBLISHER",
  "DOCUMENT_SHA256",
  "DOCUMENT_SUBJECT",
  "DOCUMENT_TITLE",
  "FISCAL_YEAR",
  "ITEM",
  "MEASURE",
  "MEASURE_ADDITIVE",
  "MEASURE_DEFINITION",
  "MEASURE_KIND",
  "MEASURE_LABEL",
  "MEASURE_NOTE",
  "MEASURE_OF_WHOLE",
  "MEASURE_ROLE",
  "MEASURE_TEMPORALITY",
  "MEASURE_TOPIC",
  "MEASURE_UNIT",
  "MODULE",
  "MODULE_KIND",
  "MODULE_LAST_ACCESSED",
  "MODULE_NOTE",
  "MODULE_TITLE",
  "MONTH",
  "NOTE",
  "ORGANISATION",
  "ORGANISATION_ABBREVIATION",
  "ORGANISATION_KIND",
  "ORGANISATION_NAME",
  "ORGANISATION_NOTE",
  "ORGANISATION_PART_OF",
  "PERIOD",
  "PRECISION",
  "PROGRAMME",
  "PROGRAMME_KIND",
  "PROGRAMME_NAME",
  "PROGRAMME_NOTE",
  "PROGRAMME_PART_OF",
  "QUALIFICATION",
  "QUALIFICATION_NAME",
  "QUALIFICATION_NOTE",
  "QUALIFICATION_PART_OF",
  "QUARTER",
  "REGION",
  "REGION_CODE",
  "REGION_NAME",
  "REGION_NOTE",
  "REGION_SCHEME",
  "REPRINT",
  "SERVICE_AREA",
  "SERVICE_AREA_CODE",
  "SERVICE_AREA_KIND",
  "SERVICE_AREA_NAME",
  "SERVICE_AREA_NOTE",
  "SERVICE_AREA_PART_OF",
  "SERVICE_AREA_POSITION",
  "SERVICE_AREA_REGION",
  "STAFF_GROUP",
  "STAFF_GROUP_NAME",
  "STAFF_GROUP_NOTE",
  "STAFF_GROUP_PART_OF",
  "SUBJECT",
  "SUBJECT_ABBREVIATION",
  "SUBJECT_KIND",
  "SUBJECT_NAME",
  "SUBJECT_NOTE",
  "SUBJECT_PART_OF",
  "WEBINAR",
  "WEBINAR_NOTE",
  "WEBINAR_PRESENTER",
  "WEBINAR_TITLE",
  "WORK",
  "WORK_KIND",
  "WORK_NAME",
  "WORK_NOTE",
  "WORK_PART_OF",
  "YEAR"
] as const satisfies readonly ObservationGroupKey[];

/** What sort of body an organisation is.: its values. */
export const OrganisationKindValues = [
  "BOARD",
  "CHARITY",
  "COMPANY",
  "COURT",
  "GOVERNMENT",
  "GROUP",
  "INSPECTORATE",
  "LOCAL_GOVERNMENT",
  "MEDIA",
  "NETWORK",
  "OTHER",
  "PARTNERSHIP",
  "PROFESSIONAL_BODY",
  "REGULATOR",
  "TRADE_UNION",
  "UNIVERSITY"
] as const satisfies readonly OrganisationKind[];

/** What part somebody has in what is said.: its values. */
export const PartyRoleValues = [
  "ADDRESSEE",
  "LEAD"
] as const satisfies readonly PartyRole[];

/** How exactly a number was printed.: its values. */
export const PrecisionValues = [
  "APPROXIMATE",
  "AT_LEAST",
  "AT_MOST",
  "EXACT"
] as const satisfies readonly Precision[];

/** What sort of undertaking a programme is.: its values. */
export const ProgrammeKindValues = [
  "EVENT",
  "PLATFORM",
  "PROGRAMME",
  "PROJECT",
  "SERVICE",
  "STRATEGY"
] as const satisfies readonly ProgrammeKind[];

/** What of a row is our reading of its document, and not printed there.: its values. */
export const ReadingValues = [
  "DIMENSION",
  "MEASURE",
  "NAME",
  "PERIOD",
  "SIGN",
  "SPEAKER",
  "STATUS",
  "VALUE"
] as const satisfies readonly Reading[];

/** Which division of England a region belongs to.: its values. */
export const RegionSchemeValues = [
  "PLACE",
  "SCHEME_2006",
  "SCHEME_2022"
] as const satisfies readonly RegionScheme[];

/** How an organisation relates to the body the documents are about.: its values. */
export const RelationKindValues = [
  "AWARD_GIVER",
  "COMMISSIONED_PROVIDER",
  "CONSULTEE",
  "COURT",
  "FUNDER",
  "INFLUENCED_BY",
  "INSPECTORATE",
  "OTHER",
  "PARTNER",
  "REGULATOR",
  "RESEARCHER",
  "SPONSOR",
  "STAKEHOLDER",
  "SUPPLIER",
  "TRADE_UNION"
] as const satisfies readonly RelationKind[];

/** What the search finds.: its values. */
export const SearchTypeValues = [
  "ANSWER",
  "AUDIT",
  "AWARD",
  "BUDGET",
  "CATEGORY",
  "COMMITMENT",
  "DOCUMENT",
  "EVENT",
  "FINDING",
  "FRAMEWORK_ELEMENT",
  "MEASURE",
  "MODULE",
  "OFFICE",
  "ORGANISATION",
  "OUTCOME",
  "PERSON",
  "PROGRAMME",
  "QUALIFICATION",
  "QUESTION",
  "REGION",
  "REMARK",
  "SCHEME",
  "SERVICE_AREA",
  "STAFF_GROUP",
  "STATEMENT",
  "WEBINAR",
  "WORK"
] as const satisfies readonly SearchType[];

/** What a service area stands for.: its values. */
export const ServiceAreaKindValues = [
  "AREA",
  "CONTRACTORS",
  "GROUP"
] as const satisfies readonly ServiceAreaKind[];

/** What sort of fact a statement is.: its values. */
export const StatementKindValues = [
  "ANSWER",
  "COMMITMENT",
  "EVENT",
  "FINDING",
  "FRAMEWORK_ELEMENT",
  "OUTCOME",
  "QUESTION",
  "REMARK"
] as const satisfies readonly StatementKind[];

/** How a thing stands, according to the document.: its values. */
export const StatusValues = [
  "ACTIVE",
  "AVERTED",
  "DONE",
  "PLANNED",
  "UNDER_WAY"
] as const satisfies readonly Status[];

/** What a measure counts or is measured in.: its values. */
export const UnitValues = [
  "CASES",
  "CHILDREN",
  "COUNT",
  "DAYS",
  "FULL_TIME_EQUIVALENTS",
  "HOURS",
  "MINUTES",
  "MONTHS",
  "PEOPLE",
  "PERCENT",
  "PER_DAY",
  "PER_YEAR",
  "POUNDS",
  "WEEKS",
  "WORKING_DAYS",
  "YEARS"
] as const satisfies readonly Unit[];

/** Whether a question was answered, in our judgement.: its values. */
export const VerdictValues = [
  "ANSWERED",
  "NOT_ANSWERED",
  "PARTLY_ANSWERED"
] as const satisfies readonly Verdict[];

/** What sort of work it is.: its values. */
export const WorkKindValues = [
  "FRAMEWORK",
  "LEGISLATION",
  "POLICY",
  "PUBLICATION",
  "STANDARD",
  "TOOL"
] as const satisfies readonly WorkKind[];
