/* eslint-disable */
import type { ChangeKind, CheckKind, CommitmentForm, Comparison, DiscrepancyKind, Followed, LinkRelation, ObservationFacet, PartyRole, Precision, Reading, SearchType, StatementKind, Status } from './graphql.js';

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
    "Dataset",
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
  "Dataset",
  "DatasetConnection",
  "DatasetEdge",
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
  "FieldChange",
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

/** What Observation rows are counted by: what they refer to, a value of that, or a value of their own.: its values. */
export const ObservationFacetValues = [
  "AUDIT",
  "AUDIT_DATASET",
  "AUDIT_KIND",
  "AUDIT_ORGANISATION",
  "BREAKDOWN",
  "BUDGET",
  "BUDGET_DATASET",
  "BUDGET_KIND",
  "CATEGORIES",
  "DATASET",
  "DATASET_WITHDRAWN",
  "DOCUMENT",
  "DOCUMENT_DATASET",
  "DOCUMENT_KIND",
  "DOCUMENT_PUBLISHER",
  "DOCUMENT_SUBJECT",
  "ITEM",
  "MEASURE",
  "MEASURE_ADDITIVE",
  "MEASURE_DATASET",
  "MEASURE_KIND",
  "MEASURE_OF_WHOLE",
  "MEASURE_ROLE",
  "MEASURE_TEMPORALITY",
  "MEASURE_TOPIC",
  "MEASURE_UNIT",
  "MODULE",
  "MODULE_DATASET",
  "MODULE_KIND",
  "ORGANISATION",
  "ORGANISATION_DATASET",
  "ORGANISATION_KIND",
  "ORGANISATION_PART_OF",
  "PRECISION",
  "PROGRAMME",
  "PROGRAMME_DATASET",
  "PROGRAMME_KIND",
  "PROGRAMME_PART_OF",
  "QUALIFICATION",
  "QUALIFICATION_DATASET",
  "QUALIFICATION_PART_OF",
  "READINGS",
  "REGION",
  "REGION_DATASET",
  "REGION_SCHEME",
  "REPRINT",
  "SERVICE_AREA",
  "SERVICE_AREA_DATASET",
  "SERVICE_AREA_KIND",
  "SERVICE_AREA_PART_OF",
  "SERVICE_AREA_REGION",
  "STAFF_GROUP",
  "STAFF_GROUP_DATASET",
  "STAFF_GROUP_PART_OF",
  "SUBJECT",
  "SUBJECT_DATASET",
  "SUBJECT_KIND",
  "SUBJECT_PART_OF",
  "WEBINAR",
  "WEBINAR_DATASET",
  "WEBINAR_PRESENTER",
  "WORK",
  "WORK_DATASET",
  "WORK_KIND",
  "WORK_PART_OF"
] as const satisfies readonly ObservationFacet[];

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
