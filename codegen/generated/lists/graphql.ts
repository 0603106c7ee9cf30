/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../../client/document-type.js';
import type { FutureValue } from '../../client/future-value.js';
/** How rows are ordered by the Appointment rows that belong to them: give exactly one field beside `where`. */
export type AppointmentCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: AppointmentWhere | null | undefined;
};

/** Tests of the Appointment rows that belong to a row. All the tests given hold. */
export type AppointmentQuantifier = {
  /** All of them pass, or there are none. */
  every?: AppointmentWhere | null | undefined;
  /** None of them passes. */
  none?: AppointmentWhere | null | undefined;
  /** At least one of them passes. */
  some?: AppointmentWhere | null | undefined;
};

/** Which Appointment rows to take. All the tests given hold. Where there is none, every row passes. */
export type AppointmentWhere = {
  /** All of these pass. */
  and?: Array<AppointmentWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: AppointmentWhere | null | undefined;
  /** This does not pass. */
  not?: AppointmentWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `office`; a row where it is null passes none of them but `isNull`. */
  office?: OfficeReferenceWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<AppointmentWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `person`; a row where it is null passes none of them but `isNull`. */
  person?: PersonReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `region`; a row where it is null passes none of them but `isNull`. */
  region?: RegionReferenceWhere | null | undefined;
};

/** How rows are ordered by the Audit rows that belong to them: give exactly one field beside `where`. */
export type AuditCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: AuditWhere | null | undefined;
};

/** Tests of a value of AuditKind. All the tests given hold. */
export type AuditKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type AuditOrder = {
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `findings`. */
  findings?: FindingCollectionOrder | null | undefined;
  /** By the rows of `grades`. */
  grades?: ObservationCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `organisation`. */
  organisation?: OrganisationOrder | null | undefined;
  /** By a value of `period`. */
  period?: PeriodOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
};

/** Tests of the Audit rows that belong to a row. All the tests given hold. */
export type AuditQuantifier = {
  /** All of them pass, or there are none. */
  every?: AuditWhere | null | undefined;
  /** None of them passes. */
  none?: AuditWhere | null | undefined;
  /** At least one of them passes. */
  some?: AuditWhere | null | undefined;
};

/** Tests of the Audit that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type AuditReferenceWhere = {
  /** All of these pass. */
  and?: Array<AuditWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `findings`. */
  findings?: FindingQuantifier | null | undefined;
  /** Tests of the rows of `grades`. */
  grades?: ObservationQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: AuditWhere | null | undefined;
  /** Whether it refers to no Audit. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: AuditKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Audit rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: AuditWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<AuditWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** Which Audit rows to take. All the tests given hold. Where there is none, every row passes. */
export type AuditWhere = {
  /** All of these pass. */
  and?: Array<AuditWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `findings`. */
  findings?: FindingQuantifier | null | undefined;
  /** Tests of the rows of `grades`. */
  grades?: ObservationQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: AuditWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: AuditKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Audit rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: AuditWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<AuditWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** How rows are ordered by the Award rows that belong to them: give exactly one field beside `where`. */
export type AwardCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: AwardWhere | null | undefined;
};

/** Tests of the Award rows that belong to a row. All the tests given hold. */
export type AwardQuantifier = {
  /** All of them pass, or there are none. */
  every?: AwardWhere | null | undefined;
  /** None of them passes. */
  none?: AwardWhere | null | undefined;
  /** At least one of them passes. */
  some?: AwardWhere | null | undefined;
};

/** Which Award rows to take. All the tests given hold. Where there is none, every row passes. */
export type AwardWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<AwardWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `givenBy`; a row where it is null passes none of them but `isNull`. */
  givenBy?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: AwardWhere | null | undefined;
  /** `search` finds it by this text, looking for Award rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: AwardWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<AwardWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Tests of a truth value. All the tests given hold. */
export type BooleanFilter = {
  /** Equal to this. */
  eq?: boolean | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
};

/** How rows are ordered by the Budget rows that belong to them: give exactly one field beside `where`. */
export type BudgetCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: BudgetWhere | null | undefined;
};

/** Tests of a value of BudgetKind. All the tests given hold. */
export type BudgetKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type BudgetOrder = {
  /** By the rows of `amounts`. */
  amounts?: ObservationCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `period`. */
  period?: PeriodOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
};

/** Tests of the Budget rows that belong to a row. All the tests given hold. */
export type BudgetQuantifier = {
  /** All of them pass, or there are none. */
  every?: BudgetWhere | null | undefined;
  /** None of them passes. */
  none?: BudgetWhere | null | undefined;
  /** At least one of them passes. */
  some?: BudgetWhere | null | undefined;
};

/** Tests of the Budget that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type BudgetReferenceWhere = {
  /** Tests of the rows of `amounts`. */
  amounts?: ObservationQuantifier | null | undefined;
  /** All of these pass. */
  and?: Array<BudgetWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: BudgetWhere | null | undefined;
  /** Whether it refers to no Budget. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: BudgetKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Budget rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: BudgetWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<BudgetWhere> | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** Which Budget rows to take. All the tests given hold. Where there is none, every row passes. */
export type BudgetWhere = {
  /** Tests of the rows of `amounts`. */
  amounts?: ObservationQuantifier | null | undefined;
  /** All of these pass. */
  and?: Array<BudgetWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: BudgetWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: BudgetKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Budget rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: BudgetWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<BudgetWhere> | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** How rows are ordered by the Category rows that belong to them: give exactly one field beside `where`. */
export type CategoryCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: CategoryWhere | null | undefined;
};

/** Tests of the Category rows that belong to a row. All the tests given hold. */
export type CategoryQuantifier = {
  /** All of them pass, or there are none. */
  every?: CategoryWhere | null | undefined;
  /** None of them passes. */
  none?: CategoryWhere | null | undefined;
  /** At least one of them passes. */
  some?: CategoryWhere | null | undefined;
};

/** Which Category rows to take. All the tests given hold. Where there is none, every row passes. */
export type CategoryWhere = {
  /** All of these pass. */
  and?: Array<CategoryWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: CategoryWhere | null | undefined;
  /** `search` finds it by this text, looking for Category rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: CategoryWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<CategoryWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `scheme`; a row where it is null passes none of them but `isNull`. */
  scheme?: SchemeReferenceWhere | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** What happened to a row between two releases. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It has other values. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED'
  | FutureValue;

/** Tests of a value of ChangeKind. All the tests given hold. */
export type ChangeKindFilter = {
  /** Equal to this. */
  eq?: ChangeKind | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<ChangeKind> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: ChangeKind | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<ChangeKind> | null | undefined;
};

/** How rows are ordered by the Check rows that belong to them: give exactly one field beside `where`. */
export type CheckCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: CheckWhere | null | undefined;
};

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

/** Tests of a value of CheckKind. All the tests given hold. */
export type CheckKindFilter = {
  /** Equal to this. */
  eq?: CheckKind | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<CheckKind> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: CheckKind | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<CheckKind> | null | undefined;
};

/** Tests of the Check rows that belong to a row. All the tests given hold. */
export type CheckQuantifier = {
  /** All of them pass, or there are none. */
  every?: CheckWhere | null | undefined;
  /** None of them passes. */
  none?: CheckWhere | null | undefined;
  /** At least one of them passes. */
  some?: CheckWhere | null | undefined;
};

/** Which Check rows to take. All the tests given hold. Where there is none, every row passes. */
export type CheckWhere = {
  /** All of these pass. */
  and?: Array<CheckWhere> | null | undefined;
  /** Tests of `comparison`. */
  comparison?: ComparisonFilter | null | undefined;
  /** Tests of `computed`. */
  computed?: FloatFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `discrepancy`; a row where it is null passes none of them but `isNull`. */
  discrepancy?: DiscrepancyReferenceWhere | null | undefined;
  /** Tests of `document`; a row where it is null passes none of them but `isNull`. */
  document?: DocumentReferenceWhere | null | undefined;
  /** Tests of `holds`. */
  holds?: BooleanFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: CheckWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: CheckKindFilter | null | undefined;
  /** This does not pass. */
  not?: CheckWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<CheckWhere> | null | undefined;
  /** Tests of `rule`. */
  rule?: TextFilter | null | undefined;
  /** Tests of `stated`. */
  stated?: FloatFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of `tolerance`. */
  tolerance?: FloatFilter | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type CitationOrder = {
  /** By a value of `document`. */
  document?: DocumentOrder | null | undefined;
  /** By `firstLine`. */
  firstLine?: Direction | null | undefined;
  /** By `lastLine`. */
  lastLine?: Direction | null | undefined;
  /** By `section`. */
  section?: Direction | null | undefined;
};

/** Tests of the Citation that a row has. All the tests given hold. A row that has none passes `isNull` only. */
export type CitationReferenceWhere = {
  /** All of these pass. */
  and?: Array<CitationWhere> | null | undefined;
  /** Tests of `document`; a row where it is null passes none of them but `isNull`. */
  document?: DocumentReferenceWhere | null | undefined;
  /** Tests of `firstLine`. */
  firstLine?: IntFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: CitationWhere | null | undefined;
  /** Whether it has no Citation. */
  isNull?: boolean | null | undefined;
  /** Tests of `lastLine`. */
  lastLine?: IntFilter | null | undefined;
  /** This does not pass. */
  not?: CitationWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<CitationWhere> | null | undefined;
  /** Tests of `section`. */
  section?: TextFilter | null | undefined;
};

/** Which Citation rows to take. All the tests given hold. Where there is none, every row passes. */
export type CitationWhere = {
  /** All of these pass. */
  and?: Array<CitationWhere> | null | undefined;
  /** Tests of `document`; a row where it is null passes none of them but `isNull`. */
  document?: DocumentReferenceWhere | null | undefined;
  /** Tests of `firstLine`. */
  firstLine?: IntFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: CitationWhere | null | undefined;
  /** Tests of `lastLine`. */
  lastLine?: IntFilter | null | undefined;
  /** This does not pass. */
  not?: CitationWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<CitationWhere> | null | undefined;
  /** Tests of `section`. */
  section?: TextFilter | null | undefined;
};

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

/** Tests of a value of CommitmentForm. All the tests given hold. */
export type CommitmentFormFilter = {
  /** Equal to this. */
  eq?: CommitmentForm | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<CommitmentForm> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: CommitmentForm | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<CommitmentForm> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type CommitmentOrder = {
  /** By the rows of `audits`. */
  audits?: AuditCollectionOrder | null | undefined;
  /** By the rows of `awards`. */
  awards?: AwardCollectionOrder | null | undefined;
  /** By the rows of `budgets`. */
  budgets?: BudgetCollectionOrder | null | undefined;
  /** By the rows of `categories`. */
  categories?: CategoryCollectionOrder | null | undefined;
  /** By the rows of `children`. */
  children?: StatementCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `discrepancies`. */
  discrepancies?: DiscrepancyCollectionOrder | null | undefined;
  /** By the rows of `documents`. */
  documents?: DocumentCollectionOrder | null | undefined;
  /** By the rows of `evidence`. */
  evidence?: LinkCollectionOrder | null | undefined;
  /** By `followed`. */
  followed?: Direction | null | undefined;
  /** By `form`. */
  form?: Direction | null | undefined;
  /** By the rows of `history`. */
  history?: ReleaseChangeCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By the rows of `leads`. */
  leads?: PartyCollectionOrder | null | undefined;
  /** By the rows of `linksFrom`. */
  linksFrom?: LinkCollectionOrder | null | undefined;
  /** By the rows of `linksTo`. */
  linksTo?: LinkCollectionOrder | null | undefined;
  /** By the rows of `modules`. */
  modules?: ModuleCollectionOrder | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By `number`. */
  number?: Direction | null | undefined;
  /** By the rows of `offices`. */
  offices?: OfficeCollectionOrder | null | undefined;
  /** By the rows of `organisations`. */
  organisations?: OrganisationCollectionOrder | null | undefined;
  /** By a value of `parent`. */
  parent?: StatementOrder | null | undefined;
  /** By the rows of `parties`. */
  parties?: PartyCollectionOrder | null | undefined;
  /** By the rows of `people`. */
  people?: PersonCollectionOrder | null | undefined;
  /** By a value of `period`. */
  period?: PeriodOrder | null | undefined;
  /** By the rows of `programmes`. */
  programmes?: ProgrammeCollectionOrder | null | undefined;
  /** By the rows of `qualifications`. */
  qualifications?: QualificationCollectionOrder | null | undefined;
  /** By the rows of `regions`. */
  regions?: RegionCollectionOrder | null | undefined;
  /** By a value of `repeats`. */
  repeats?: StatementOrder | null | undefined;
  /** By the rows of `repetitions`. */
  repetitions?: StatementCollectionOrder | null | undefined;
  /** By a value of `saidBy`. */
  saidBy?: SpeakerOrder | null | undefined;
  /** By the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaCollectionOrder | null | undefined;
  /** By the rows of `staffGroups`. */
  staffGroups?: StaffGroupCollectionOrder | null | undefined;
  /** By `status`. */
  status?: Direction | null | undefined;
  /** By a value of `subject`. */
  subject?: OrganisationOrder | null | undefined;
  /** By `text`. */
  text?: Direction | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
  /** By the rows of `webinars`. */
  webinars?: WebinarCollectionOrder | null | undefined;
  /** By the rows of `works`. */
  works?: WorkCollectionOrder | null | undefined;
};

/** Which Commitment rows to take. All the tests given hold. Where there is none, every row passes. */
export type CommitmentWhere = {
  /** All of these pass. */
  and?: Array<CommitmentWhere> | null | undefined;
  /** Tests of the rows of `audits`. */
  audits?: AuditQuantifier | null | undefined;
  /** Tests of the rows of `awards`. */
  awards?: AwardQuantifier | null | undefined;
  /** Tests of the rows of `budgets`. */
  budgets?: BudgetQuantifier | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of the rows of `children`. */
  children?: StatementQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `discrepancies`. */
  discrepancies?: DiscrepancyQuantifier | null | undefined;
  /** Tests of the rows of `documents`. */
  documents?: DocumentQuantifier | null | undefined;
  /** Tests of the rows of `evidence`. */
  evidence?: LinkQuantifier | null | undefined;
  /** Tests of `followed`. */
  followed?: FollowedFilter | null | undefined;
  /** Tests of `form`. */
  form?: CommitmentFormFilter | null | undefined;
  /** Tests of the rows of `history`. */
  history?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: CommitmentWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: StatementKindFilter | null | undefined;
  /** Tests of the rows of `leads`. */
  leads?: PartyQuantifier | null | undefined;
  /** Tests of the rows of `linksFrom`. */
  linksFrom?: LinkQuantifier | null | undefined;
  /** Tests of the rows of `linksTo`. */
  linksTo?: LinkQuantifier | null | undefined;
  /** `search` finds it by this text, looking for Commitment rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of the rows of `modules`. */
  modules?: ModuleQuantifier | null | undefined;
  /** This does not pass. */
  not?: CommitmentWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `number`. */
  number?: TextFilter | null | undefined;
  /** Tests of the rows of `offices`. */
  offices?: OfficeQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<CommitmentWhere> | null | undefined;
  /** Tests of the rows of `organisations`. */
  organisations?: OrganisationQuantifier | null | undefined;
  /** Tests of `parent`; a row where it is null passes none of them but `isNull`. */
  parent?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `parties`. */
  parties?: PartyQuantifier | null | undefined;
  /** Tests of the rows of `people`. */
  people?: PersonQuantifier | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of the rows of `programmes`. */
  programmes?: ProgrammeQuantifier | null | undefined;
  /** Tests of the rows of `qualifications`. */
  qualifications?: QualificationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `regions`. */
  regions?: RegionQuantifier | null | undefined;
  /** Tests of `repeats`; a row where it is null passes none of them but `isNull`. */
  repeats?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `repetitions`. */
  repetitions?: StatementQuantifier | null | undefined;
  /** Tests of `saidBy`; a row where it is null passes none of them but `isNull`. */
  saidBy?: SpeakerReferenceWhere | null | undefined;
  /** Tests of the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaQuantifier | null | undefined;
  /** Tests of the rows of `staffGroups`. */
  staffGroups?: StaffGroupQuantifier | null | undefined;
  /** Tests of `status`. */
  status?: StatusFilter | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `text`. */
  text?: TextFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of the rows of `webinars`. */
  webinars?: WebinarQuantifier | null | undefined;
  /** Tests of the rows of `works`. */
  works?: WorkQuantifier | null | undefined;
};

/** How one number has to stand to another. */
export type Comparison =
  /** Equal or less. */
  | 'AT_MOST'
  /** Equal. */
  | 'EQUAL'
  /** Less. */
  | 'LESS'
  | FutureValue;

/** Tests of a value of Comparison. All the tests given hold. */
export type ComparisonFilter = {
  /** Equal to this. */
  eq?: Comparison | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<Comparison> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: Comparison | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<Comparison> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type DatasetOrder = {
  /** By `description`. */
  description?: Direction | null | undefined;
  /** By the rows of `documents`. */
  documents?: DocumentCollectionOrder | null | undefined;
  /** By `homepage`. */
  homepage?: Direction | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `licence`. */
  licence?: Direction | null | undefined;
  /** By `licenceAddress`. */
  licenceAddress?: Direction | null | undefined;
  /** By the rows of `measures`. */
  measures?: MeasureCollectionOrder | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `namespace`. */
  namespace?: Direction | null | undefined;
  /** By the rows of `organisations`. */
  organisations?: OrganisationCollectionOrder | null | undefined;
  /** By `publisher`. */
  publisher?: Direction | null | undefined;
  /** By the rows of `releases`. */
  releases?: ReleaseCollectionOrder | null | undefined;
  /** By `shortTitle`. */
  shortTitle?: Direction | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
  /** By `withdrawn`. */
  withdrawn?: Direction | null | undefined;
};

/** Tests of the Dataset that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type DatasetReferenceWhere = {
  /** All of these pass. */
  and?: Array<DatasetWhere> | null | undefined;
  /** Tests of `description`. */
  description?: TextFilter | null | undefined;
  /** Tests of the rows of `documents`. */
  documents?: DocumentQuantifier | null | undefined;
  /** Tests of `homepage`. */
  homepage?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: DatasetWhere | null | undefined;
  /** Whether it refers to no Dataset. */
  isNull?: boolean | null | undefined;
  /** Tests of `licence`. */
  licence?: TextFilter | null | undefined;
  /** Tests of `licenceAddress`. */
  licenceAddress?: TextFilter | null | undefined;
  /** Tests of the rows of `measures`. */
  measures?: MeasureQuantifier | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** Tests of `namespace`. */
  namespace?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: DatasetWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<DatasetWhere> | null | undefined;
  /** Tests of the rows of `organisations`. */
  organisations?: OrganisationQuantifier | null | undefined;
  /** Tests of `publisher`. */
  publisher?: TextFilter | null | undefined;
  /** Tests of the rows of `releases`. */
  releases?: ReleaseQuantifier | null | undefined;
  /** Tests of `shortTitle`. */
  shortTitle?: TextFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of `withdrawn`. */
  withdrawn?: BooleanFilter | null | undefined;
};

/** Which Dataset rows to take. All the tests given hold. Where there is none, every row passes. */
export type DatasetWhere = {
  /** All of these pass. */
  and?: Array<DatasetWhere> | null | undefined;
  /** Tests of `description`. */
  description?: TextFilter | null | undefined;
  /** Tests of the rows of `documents`. */
  documents?: DocumentQuantifier | null | undefined;
  /** Tests of `homepage`. */
  homepage?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: DatasetWhere | null | undefined;
  /** Tests of `licence`. */
  licence?: TextFilter | null | undefined;
  /** Tests of `licenceAddress`. */
  licenceAddress?: TextFilter | null | undefined;
  /** Tests of the rows of `measures`. */
  measures?: MeasureQuantifier | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** Tests of `namespace`. */
  namespace?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: DatasetWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<DatasetWhere> | null | undefined;
  /** Tests of the rows of `organisations`. */
  organisations?: OrganisationQuantifier | null | undefined;
  /** Tests of `publisher`. */
  publisher?: TextFilter | null | undefined;
  /** Tests of the rows of `releases`. */
  releases?: ReleaseQuantifier | null | undefined;
  /** Tests of `shortTitle`. */
  shortTitle?: TextFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of `withdrawn`. */
  withdrawn?: BooleanFilter | null | undefined;
};

/** Tests of a day. All the tests given hold. */
export type DateFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** Greater than or equal to this. */
  gte?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** Less than or equal to this. */
  lte?: string | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** Tests of an instant. All the tests given hold. */
export type DateTimeFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** Greater than or equal to this. */
  gte?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** Less than or equal to this. */
  lte?: string | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** Which way a key orders. */
export type Direction =
  /** Smallest first, nulls last. */
  | 'ASC'
  /** Nulls first, then smallest first. */
  | 'ASC_NULLS_FIRST'
  /** Greatest first, nulls last. */
  | 'DESC'
  /** Nulls first, then greatest first. */
  | 'DESC_NULLS_FIRST'
  | FutureValue;

/** How rows are ordered by the Discrepancy rows that belong to them: give exactly one field beside `where`. */
export type DiscrepancyCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: DiscrepancyWhere | null | undefined;
};

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

/** Tests of a value of DiscrepancyKind. All the tests given hold. */
export type DiscrepancyKindFilter = {
  /** Equal to this. */
  eq?: DiscrepancyKind | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<DiscrepancyKind> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: DiscrepancyKind | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<DiscrepancyKind> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type DiscrepancyOrder = {
  /** By the rows of `checks`. */
  checks?: CheckCollectionOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By a value of `document`. */
  document?: DocumentOrder | null | undefined;
  /** By `explanation`. */
  explanation?: Direction | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `likelier`. */
  likelier?: Direction | null | undefined;
  /** By the rows of `links`. */
  links?: LinkCollectionOrder | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By `reconcilable`. */
  reconcilable?: Direction | null | undefined;
  /** By `size`. */
  size?: Direction | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Discrepancy rows that belong to a row. All the tests given hold. */
export type DiscrepancyQuantifier = {
  /** All of them pass, or there are none. */
  every?: DiscrepancyWhere | null | undefined;
  /** None of them passes. */
  none?: DiscrepancyWhere | null | undefined;
  /** At least one of them passes. */
  some?: DiscrepancyWhere | null | undefined;
};

/** Tests of the Discrepancy that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type DiscrepancyReferenceWhere = {
  /** All of these pass. */
  and?: Array<DiscrepancyWhere> | null | undefined;
  /** Tests of the rows of `checks`. */
  checks?: CheckQuantifier | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `document`; a row where it is null passes none of them but `isNull`. */
  document?: DocumentReferenceWhere | null | undefined;
  /** Tests of `explanation`. */
  explanation?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: DiscrepancyWhere | null | undefined;
  /** Whether it refers to no Discrepancy. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: DiscrepancyKindFilter | null | undefined;
  /** Tests of `likelier`. */
  likelier?: TextFilter | null | undefined;
  /** Tests of the rows of `links`. */
  links?: LinkQuantifier | null | undefined;
  /** This does not pass. */
  not?: DiscrepancyWhere | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<DiscrepancyWhere> | null | undefined;
  /** Tests of `reconcilable`. */
  reconcilable?: BooleanFilter | null | undefined;
  /** Tests of `size`. */
  size?: FloatFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which Discrepancy rows to take. All the tests given hold. Where there is none, every row passes. */
export type DiscrepancyWhere = {
  /** All of these pass. */
  and?: Array<DiscrepancyWhere> | null | undefined;
  /** Tests of the rows of `checks`. */
  checks?: CheckQuantifier | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `document`; a row where it is null passes none of them but `isNull`. */
  document?: DocumentReferenceWhere | null | undefined;
  /** Tests of `explanation`. */
  explanation?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: DiscrepancyWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: DiscrepancyKindFilter | null | undefined;
  /** Tests of `likelier`. */
  likelier?: TextFilter | null | undefined;
  /** Tests of the rows of `links`. */
  links?: LinkQuantifier | null | undefined;
  /** This does not pass. */
  not?: DiscrepancyWhere | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<DiscrepancyWhere> | null | undefined;
  /** Tests of `reconcilable`. */
  reconcilable?: BooleanFilter | null | undefined;
  /** Tests of `size`. */
  size?: FloatFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** How rows are ordered by the Document rows that belong to them: give exactly one field beside `where`. */
export type DocumentCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: DocumentWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type DocumentOrder = {
  /** By `address`. */
  address?: Direction | null | undefined;
  /** By `addressSeen`. */
  addressSeen?: Direction | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `lines`. */
  lines?: Direction | null | undefined;
  /** By `lost`. */
  lost?: Direction | null | undefined;
  /** By the rows of `mentions`. */
  mentions?: StatementCollectionOrder | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `period`. */
  period?: PeriodOrder | null | undefined;
  /** By `published`. */
  published?: Direction | null | undefined;
  /** By `publishedLabel`. */
  publishedLabel?: Direction | null | undefined;
  /** By a value of `publisher`. */
  publisher?: OrganisationOrder | null | undefined;
  /** By `sha256`. */
  sha256?: Direction | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
  /** By a value of `subject`. */
  subject?: OrganisationOrder | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
};

/** Tests of the Document rows that belong to a row. All the tests given hold. */
export type DocumentQuantifier = {
  /** All of them pass, or there are none. */
  every?: DocumentWhere | null | undefined;
  /** None of them passes. */
  none?: DocumentWhere | null | undefined;
  /** At least one of them passes. */
  some?: DocumentWhere | null | undefined;
};

/** Tests of the Document that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type DocumentReferenceWhere = {
  /** Tests of `address`. */
  address?: TextFilter | null | undefined;
  /** Tests of `addressSeen`. */
  addressSeen?: DateFilter | null | undefined;
  /** All of these pass. */
  and?: Array<DocumentWhere> | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: DocumentWhere | null | undefined;
  /** Whether it refers to no Document. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: TextFilter | null | undefined;
  /** Tests of `lines`. */
  lines?: IntFilter | null | undefined;
  /** Tests of `lost`. */
  lost?: TextFilter | null | undefined;
  /** `search` finds it by this text, looking for Document rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of the rows of `mentions`. */
  mentions?: StatementQuantifier | null | undefined;
  /** This does not pass. */
  not?: DocumentWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<DocumentWhere> | null | undefined;
  /** Tests of `pageLines`. */
  pageLines?: IntListFilter | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `published`. */
  published?: DateFilter | null | undefined;
  /** Tests of `publishedLabel`. */
  publishedLabel?: TextFilter | null | undefined;
  /** Tests of `publisher`; a row where it is null passes none of them but `isNull`. */
  publisher?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `sha256`. */
  sha256?: TextFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** Which Document rows to take. All the tests given hold. Where there is none, every row passes. */
export type DocumentWhere = {
  /** Tests of `address`. */
  address?: TextFilter | null | undefined;
  /** Tests of `addressSeen`. */
  addressSeen?: DateFilter | null | undefined;
  /** All of these pass. */
  and?: Array<DocumentWhere> | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: DocumentWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: TextFilter | null | undefined;
  /** Tests of `lines`. */
  lines?: IntFilter | null | undefined;
  /** Tests of `lost`. */
  lost?: TextFilter | null | undefined;
  /** `search` finds it by this text, looking for Document rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of the rows of `mentions`. */
  mentions?: StatementQuantifier | null | undefined;
  /** This does not pass. */
  not?: DocumentWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<DocumentWhere> | null | undefined;
  /** Tests of `pageLines`. */
  pageLines?: IntListFilter | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `published`. */
  published?: DateFilter | null | undefined;
  /** Tests of `publishedLabel`. */
  publishedLabel?: TextFilter | null | undefined;
  /** Tests of `publisher`; a row where it is null passes none of them but `isNull`. */
  publisher?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `sha256`. */
  sha256?: TextFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** How rows are ordered by the Finding rows that belong to them: give exactly one field beside `where`. */
export type FindingCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: FindingWhere | null | undefined;
};

/** Tests of the Finding rows that belong to a row. All the tests given hold. */
export type FindingQuantifier = {
  /** All of them pass, or there are none. */
  every?: FindingWhere | null | undefined;
  /** None of them passes. */
  none?: FindingWhere | null | undefined;
  /** At least one of them passes. */
  some?: FindingWhere | null | undefined;
};

/** Which Finding rows to take. All the tests given hold. Where there is none, every row passes. */
export type FindingWhere = {
  /** All of these pass. */
  and?: Array<FindingWhere> | null | undefined;
  /** Tests of the rows of `audits`. */
  audits?: AuditQuantifier | null | undefined;
  /** Tests of the rows of `awards`. */
  awards?: AwardQuantifier | null | undefined;
  /** Tests of the rows of `budgets`. */
  budgets?: BudgetQuantifier | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of the rows of `children`. */
  children?: StatementQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `discrepancies`. */
  discrepancies?: DiscrepancyQuantifier | null | undefined;
  /** Tests of the rows of `documents`. */
  documents?: DocumentQuantifier | null | undefined;
  /** Tests of the rows of `history`. */
  history?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: FindingWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: StatementKindFilter | null | undefined;
  /** Tests of the rows of `linksFrom`. */
  linksFrom?: LinkQuantifier | null | undefined;
  /** Tests of the rows of `linksTo`. */
  linksTo?: LinkQuantifier | null | undefined;
  /** `search` finds it by this text, looking for Finding rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of the rows of `modules`. */
  modules?: ModuleQuantifier | null | undefined;
  /** This does not pass. */
  not?: FindingWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `number`. */
  number?: TextFilter | null | undefined;
  /** Tests of the rows of `offices`. */
  offices?: OfficeQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<FindingWhere> | null | undefined;
  /** Tests of the rows of `organisations`. */
  organisations?: OrganisationQuantifier | null | undefined;
  /** Tests of `parent`; a row where it is null passes none of them but `isNull`. */
  parent?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `parties`. */
  parties?: PartyQuantifier | null | undefined;
  /** Tests of the rows of `people`. */
  people?: PersonQuantifier | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of the rows of `programmes`. */
  programmes?: ProgrammeQuantifier | null | undefined;
  /** Tests of the rows of `qualifications`. */
  qualifications?: QualificationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `regions`. */
  regions?: RegionQuantifier | null | undefined;
  /** Tests of `repeats`; a row where it is null passes none of them but `isNull`. */
  repeats?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `repetitions`. */
  repetitions?: StatementQuantifier | null | undefined;
  /** Tests of `saidBy`; a row where it is null passes none of them but `isNull`. */
  saidBy?: SpeakerReferenceWhere | null | undefined;
  /** Tests of the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaQuantifier | null | undefined;
  /** Tests of the rows of `staffGroups`. */
  staffGroups?: StaffGroupQuantifier | null | undefined;
  /** Tests of `status`. */
  status?: StatusFilter | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `text`. */
  text?: TextFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of the rows of `webinars`. */
  webinars?: WebinarQuantifier | null | undefined;
  /** Tests of the rows of `works`. */
  works?: WorkQuantifier | null | undefined;
};

/** Tests of a number. All the tests given hold. */
export type FloatFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<number> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
  /** Not equal to this. */
  ne?: number | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<number> | null | undefined;
};

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

/** Tests of a value of Followed. All the tests given hold. */
export type FollowedFilter = {
  /** Equal to this. */
  eq?: Followed | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<Followed> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: Followed | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<Followed> | null | undefined;
};

/** Tests of an id. All the tests given hold. */
export type IdFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** Tests of a whole number. All the tests given hold. */
export type IntFilter = {
  /** Equal to this. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<number> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
  /** Not equal to this. */
  ne?: number | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<number> | null | undefined;
};

/** Tests of a list of whole numbers. All the tests given hold. */
export type IntListFilter = {
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
};

/** How rows are ordered by the Link rows that belong to them: give exactly one field beside `where`. */
export type LinkCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: LinkWhere | null | undefined;
};

/** Tests of the Link rows that belong to a row. All the tests given hold. */
export type LinkQuantifier = {
  /** All of them pass, or there are none. */
  every?: LinkWhere | null | undefined;
  /** None of them passes. */
  none?: LinkWhere | null | undefined;
  /** At least one of them passes. */
  some?: LinkWhere | null | undefined;
};

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

/** Tests of a value of LinkRelation. All the tests given hold. */
export type LinkRelationFilter = {
  /** Equal to this. */
  eq?: LinkRelation | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<LinkRelation> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: LinkRelation | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<LinkRelation> | null | undefined;
};

/** Which Link rows to take. All the tests given hold. Where there is none, every row passes. */
export type LinkWhere = {
  /** All of these pass. */
  and?: Array<LinkWhere> | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `discrepancy`; a row where it is null passes none of them but `isNull`. */
  discrepancy?: DiscrepancyReferenceWhere | null | undefined;
  /** Tests of `fromObservation`; a row where it is null passes none of them but `isNull`. */
  fromObservation?: ObservationReferenceWhere | null | undefined;
  /** Tests of `fromStatement`; a row where it is null passes none of them but `isNull`. */
  fromStatement?: StatementReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: LinkWhere | null | undefined;
  /** This does not pass. */
  not?: LinkWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<LinkWhere> | null | undefined;
  /** Tests of `reason`. */
  reason?: TextFilter | null | undefined;
  /** Tests of `relation`. */
  relation?: LinkRelationFilter | null | undefined;
  /** Tests of `toObservation`; a row where it is null passes none of them but `isNull`. */
  toObservation?: ObservationReferenceWhere | null | undefined;
  /** Tests of `toStatement`; a row where it is null passes none of them but `isNull`. */
  toStatement?: StatementReferenceWhere | null | undefined;
};

/** Tests of a list of texts. All the tests given hold. */
export type ListFilter = {
  /** Contains this text, whatever the case of the letters. */
  has?: string | null | undefined;
  /** Whether the list is empty. */
  isEmpty?: boolean | null | undefined;
};

/** How rows are ordered by the Measure rows that belong to them: give exactly one field beside `where`. */
export type MeasureCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: MeasureWhere | null | undefined;
};

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

/** Tests of a value of MeasureKind. All the tests given hold. */
export type MeasureKindFilter = {
  /** Equal to this. */
  eq?: MeasureKind | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<MeasureKind> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: MeasureKind | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<MeasureKind> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type MeasureOrder = {
  /** By `additive`. */
  additive?: Direction | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `definition`. */
  definition?: Direction | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `label`. */
  label?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By `ofWhole`. */
  ofWhole?: Direction | null | undefined;
  /** By `role`. */
  role?: Direction | null | undefined;
  /** By `temporality`. */
  temporality?: Direction | null | undefined;
  /** By `topic`. */
  topic?: Direction | null | undefined;
  /** By `unit`. */
  unit?: Direction | null | undefined;
};

/** Tests of the Measure rows that belong to a row. All the tests given hold. */
export type MeasureQuantifier = {
  /** All of them pass, or there are none. */
  every?: MeasureWhere | null | undefined;
  /** None of them passes. */
  none?: MeasureWhere | null | undefined;
  /** At least one of them passes. */
  some?: MeasureWhere | null | undefined;
};

/** Tests of the Measure that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type MeasureReferenceWhere = {
  /** Tests of `additive`. */
  additive?: BooleanFilter | null | undefined;
  /** All of these pass. */
  and?: Array<MeasureWhere> | null | undefined;
  /** Tests of `breakdowns`. */
  breakdowns?: ListFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `definition`. */
  definition?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: MeasureWhere | null | undefined;
  /** Whether it refers to no Measure. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: MeasureKindFilter | null | undefined;
  /** Tests of `label`. */
  label?: TextFilter | null | undefined;
  /** `search` finds it by this text, looking for Measure rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: MeasureWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** Tests of `ofWhole`. */
  ofWhole?: BooleanFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<MeasureWhere> | null | undefined;
  /** Tests of `role`. */
  role?: MeasureRoleFilter | null | undefined;
  /** Tests of `temporality`. */
  temporality?: TemporalityFilter | null | undefined;
  /** Tests of `topic`. */
  topic?: TextFilter | null | undefined;
  /** Tests of `unit`. */
  unit?: UnitFilter | null | undefined;
};

/** What a field that finds one figure reads: the dataset says which measure it is. */
export type MeasureRole =
  /** The shares of the sample of an audit: `grades`. */
  | 'AUDIT_GRADE'
  /** The people who work for an organisation: `headcount`. */
  | 'HEADCOUNT'
  /** The people who have opened a module: `accesses`. */
  | 'MODULE_ACCESSES'
  /** A budget in percent of the money for staff: `shareOfStaffBudget`. */
  | 'STAFF_BUDGET_SHARE'
  /** The people who attended a webinar: `webinarAttendances`. */
  | 'WEBINAR_ATTENDANCES'
  | FutureValue;

/** Tests of a value of MeasureRole. All the tests given hold. */
export type MeasureRoleFilter = {
  /** Equal to this. */
  eq?: MeasureRole | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<MeasureRole> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: MeasureRole | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<MeasureRole> | null | undefined;
};

/** Which Measure rows to take. All the tests given hold. Where there is none, every row passes. */
export type MeasureWhere = {
  /** Tests of `additive`. */
  additive?: BooleanFilter | null | undefined;
  /** All of these pass. */
  and?: Array<MeasureWhere> | null | undefined;
  /** Tests of `breakdowns`. */
  breakdowns?: ListFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `definition`. */
  definition?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: MeasureWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: MeasureKindFilter | null | undefined;
  /** Tests of `label`. */
  label?: TextFilter | null | undefined;
  /** `search` finds it by this text, looking for Measure rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: MeasureWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** Tests of `ofWhole`. */
  ofWhole?: BooleanFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<MeasureWhere> | null | undefined;
  /** Tests of `role`. */
  role?: MeasureRoleFilter | null | undefined;
  /** Tests of `temporality`. */
  temporality?: TemporalityFilter | null | undefined;
  /** Tests of `topic`. */
  topic?: TextFilter | null | undefined;
  /** Tests of `unit`. */
  unit?: UnitFilter | null | undefined;
};

/** How rows are ordered by the Module rows that belong to them: give exactly one field beside `where`. */
export type ModuleCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ModuleWhere | null | undefined;
};

/** Tests of a value of ModuleKind. All the tests given hold. */
export type ModuleKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type ModuleOrder = {
  /** By `accessRate`. */
  accessRate?: Direction | null | undefined;
  /** By `accesses`. */
  accesses?: Direction | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `lastAccessed`. */
  lastAccessed?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
};

/** Tests of the Module rows that belong to a row. All the tests given hold. */
export type ModuleQuantifier = {
  /** All of them pass, or there are none. */
  every?: ModuleWhere | null | undefined;
  /** None of them passes. */
  none?: ModuleWhere | null | undefined;
  /** At least one of them passes. */
  some?: ModuleWhere | null | undefined;
};

/** Tests of the Module that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type ModuleReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ModuleWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ModuleWhere | null | undefined;
  /** Whether it refers to no Module. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: ModuleKindFilter | null | undefined;
  /** Tests of `lastAccessed`. */
  lastAccessed?: DateFilter | null | undefined;
  /** `search` finds it by this text, looking for Module rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: ModuleWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ModuleWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** Which Module rows to take. All the tests given hold. Where there is none, every row passes. */
export type ModuleWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ModuleWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ModuleWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: ModuleKindFilter | null | undefined;
  /** Tests of `lastAccessed`. */
  lastAccessed?: DateFilter | null | undefined;
  /** `search` finds it by this text, looking for Module rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: ModuleWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ModuleWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** How rows are ordered by the Observation rows that belong to them: give exactly one field beside `where`. */
export type ObservationCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** By the value whose period ends last, of one measure that `where` takes by its id; of several, a plain one goes before one that is rounded, a bound or of our reading. Reprints are left out. Null where none has a period with days. */
  latest?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ObservationWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type ObservationOrder = {
  /** By `above`. */
  above?: Direction | null | undefined;
  /** By `asPublished`. */
  asPublished?: Direction | null | undefined;
  /** By a value of `audit`. */
  audit?: AuditOrder | null | undefined;
  /** By a value of `budget`. */
  budget?: BudgetOrder | null | undefined;
  /** By the rows of `categories`. */
  categories?: CategoryCollectionOrder | null | undefined;
  /** By `cell`. */
  cell?: Direction | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `discrepancies`. */
  discrepancies?: DiscrepancyCollectionOrder | null | undefined;
  /** By the rows of `history`. */
  history?: ReleaseChangeCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `item`. */
  item?: Direction | null | undefined;
  /** By the rows of `linksFrom`. */
  linksFrom?: LinkCollectionOrder | null | undefined;
  /** By the rows of `linksTo`. */
  linksTo?: LinkCollectionOrder | null | undefined;
  /** By a value of `measure`. */
  measure?: MeasureOrder | null | undefined;
  /** By a value of `module`. */
  module?: ModuleOrder | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By a value of `organisation`. */
  organisation?: OrganisationOrder | null | undefined;
  /** By a value of `period`. */
  period?: PeriodOrder | null | undefined;
  /** By `precision`. */
  precision?: Direction | null | undefined;
  /** By a value of `programme`. */
  programme?: ProgrammeOrder | null | undefined;
  /** By a value of `qualification`. */
  qualification?: QualificationOrder | null | undefined;
  /** By a value of `region`. */
  region?: RegionOrder | null | undefined;
  /** By `reprint`. */
  reprint?: Direction | null | undefined;
  /** By the rows of `rivals`. */
  rivals?: ObservationCollectionOrder | null | undefined;
  /** By a value of `serviceArea`. */
  serviceArea?: ServiceAreaOrder | null | undefined;
  /** By a value of `staffGroup`. */
  staffGroup?: StaffGroupOrder | null | undefined;
  /** By a value of `subject`. */
  subject?: OrganisationOrder | null | undefined;
  /** By `value`. */
  value?: Direction | null | undefined;
  /** By a value of `webinar`. */
  webinar?: WebinarOrder | null | undefined;
  /** By a value of `work`. */
  work?: WorkOrder | null | undefined;
};

/** Tests of the Observation rows that belong to a row. All the tests given hold. */
export type ObservationQuantifier = {
  /** All of them pass, or there are none. */
  every?: ObservationWhere | null | undefined;
  /** None of them passes. */
  none?: ObservationWhere | null | undefined;
  /** At least one of them passes. */
  some?: ObservationWhere | null | undefined;
};

/** Tests of the Observation that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type ObservationReferenceWhere = {
  /** Tests of `above`. */
  above?: FloatFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ObservationWhere> | null | undefined;
  /** Tests of `asPublished`. */
  asPublished?: TextFilter | null | undefined;
  /** Tests of `audit`; a row where it is null passes none of them but `isNull`. */
  audit?: AuditReferenceWhere | null | undefined;
  /** Tests of `breakdown`. */
  breakdown?: ListFilter | null | undefined;
  /** Tests of `budget`; a row where it is null passes none of them but `isNull`. */
  budget?: BudgetReferenceWhere | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of `cell`. */
  cell?: TextFilter | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `discrepancies`. */
  discrepancies?: DiscrepancyQuantifier | null | undefined;
  /** Tests of the rows of `history`. */
  history?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ObservationWhere | null | undefined;
  /** Whether it refers to no Observation. */
  isNull?: boolean | null | undefined;
  /** Tests of `item`. */
  item?: TextFilter | null | undefined;
  /** Tests of the rows of `linksFrom`. */
  linksFrom?: LinkQuantifier | null | undefined;
  /** Tests of the rows of `linksTo`. */
  linksTo?: LinkQuantifier | null | undefined;
  /** Tests of `measure`; a row where it is null passes none of them but `isNull`. */
  measure?: MeasureReferenceWhere | null | undefined;
  /** Tests of `module`; a row where it is null passes none of them but `isNull`. */
  module?: ModuleReferenceWhere | null | undefined;
  /** This does not pass. */
  not?: ObservationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ObservationWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `precision`. */
  precision?: PrecisionFilter | null | undefined;
  /** Tests of `programme`; a row where it is null passes none of them but `isNull`. */
  programme?: ProgrammeReferenceWhere | null | undefined;
  /** Tests of `qualification`; a row where it is null passes none of them but `isNull`. */
  qualification?: QualificationReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `region`; a row where it is null passes none of them but `isNull`. */
  region?: RegionReferenceWhere | null | undefined;
  /** Tests of `reprint`. */
  reprint?: BooleanFilter | null | undefined;
  /** Tests of the rows of `rivals`. */
  rivals?: ObservationQuantifier | null | undefined;
  /** Tests of `serviceArea`; a row where it is null passes none of them but `isNull`. */
  serviceArea?: ServiceAreaReferenceWhere | null | undefined;
  /** Tests of `staffGroup`; a row where it is null passes none of them but `isNull`. */
  staffGroup?: StaffGroupReferenceWhere | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `value`. */
  value?: FloatFilter | null | undefined;
  /** Tests of `webinar`; a row where it is null passes none of them but `isNull`. */
  webinar?: WebinarReferenceWhere | null | undefined;
  /** Tests of `work`; a row where it is null passes none of them but `isNull`. */
  work?: WorkReferenceWhere | null | undefined;
};

/** Which Observation rows to take. All the tests given hold. Where there is none, every row passes. */
export type ObservationWhere = {
  /** Tests of `above`. */
  above?: FloatFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ObservationWhere> | null | undefined;
  /** Tests of `asPublished`. */
  asPublished?: TextFilter | null | undefined;
  /** Tests of `audit`; a row where it is null passes none of them but `isNull`. */
  audit?: AuditReferenceWhere | null | undefined;
  /** Tests of `breakdown`. */
  breakdown?: ListFilter | null | undefined;
  /** Tests of `budget`; a row where it is null passes none of them but `isNull`. */
  budget?: BudgetReferenceWhere | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of `cell`. */
  cell?: TextFilter | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `discrepancies`. */
  discrepancies?: DiscrepancyQuantifier | null | undefined;
  /** Tests of the rows of `history`. */
  history?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ObservationWhere | null | undefined;
  /** Tests of `item`. */
  item?: TextFilter | null | undefined;
  /** Tests of the rows of `linksFrom`. */
  linksFrom?: LinkQuantifier | null | undefined;
  /** Tests of the rows of `linksTo`. */
  linksTo?: LinkQuantifier | null | undefined;
  /** Tests of `measure`; a row where it is null passes none of them but `isNull`. */
  measure?: MeasureReferenceWhere | null | undefined;
  /** Tests of `module`; a row where it is null passes none of them but `isNull`. */
  module?: ModuleReferenceWhere | null | undefined;
  /** This does not pass. */
  not?: ObservationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ObservationWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `precision`. */
  precision?: PrecisionFilter | null | undefined;
  /** Tests of `programme`; a row where it is null passes none of them but `isNull`. */
  programme?: ProgrammeReferenceWhere | null | undefined;
  /** Tests of `qualification`; a row where it is null passes none of them but `isNull`. */
  qualification?: QualificationReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `region`; a row where it is null passes none of them but `isNull`. */
  region?: RegionReferenceWhere | null | undefined;
  /** Tests of `reprint`. */
  reprint?: BooleanFilter | null | undefined;
  /** Tests of the rows of `rivals`. */
  rivals?: ObservationQuantifier | null | undefined;
  /** Tests of `serviceArea`; a row where it is null passes none of them but `isNull`. */
  serviceArea?: ServiceAreaReferenceWhere | null | undefined;
  /** Tests of `staffGroup`; a row where it is null passes none of them but `isNull`. */
  staffGroup?: StaffGroupReferenceWhere | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `value`. */
  value?: FloatFilter | null | undefined;
  /** Tests of `webinar`; a row where it is null passes none of them but `isNull`. */
  webinar?: WebinarReferenceWhere | null | undefined;
  /** Tests of `work`; a row where it is null passes none of them but `isNull`. */
  work?: WorkReferenceWhere | null | undefined;
};

/** How rows are ordered by the Office rows that belong to them: give exactly one field beside `where`. */
export type OfficeCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: OfficeWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type OfficeOrder = {
  /** By the rows of `appointments`. */
  appointments?: AppointmentCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `duties`. */
  duties?: PartyCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By a value of `organisation`. */
  organisation?: OrganisationOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Office rows that belong to a row. All the tests given hold. */
export type OfficeQuantifier = {
  /** All of them pass, or there are none. */
  every?: OfficeWhere | null | undefined;
  /** None of them passes. */
  none?: OfficeWhere | null | undefined;
  /** At least one of them passes. */
  some?: OfficeWhere | null | undefined;
};

/** Tests of the Office that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type OfficeReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<OfficeWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `duties`. */
  duties?: PartyQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: OfficeWhere | null | undefined;
  /** Whether it refers to no Office. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for Office rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: OfficeWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<OfficeWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which Office rows to take. All the tests given hold. Where there is none, every row passes. */
export type OfficeWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<OfficeWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `duties`. */
  duties?: PartyQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: OfficeWhere | null | undefined;
  /** `search` finds it by this text, looking for Office rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: OfficeWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<OfficeWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** How rows are ordered by the Organisation rows that belong to them: give exactly one field beside `where`. */
export type OrganisationCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: OrganisationWhere | null | undefined;
};

/** Tests of a value of OrganisationKind. All the tests given hold. */
export type OrganisationKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type OrganisationOrder = {
  /** By `abbreviation`. */
  abbreviation?: Direction | null | undefined;
  /** By the rows of `appointments`. */
  appointments?: AppointmentCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `duties`. */
  duties?: PartyCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By the rows of `offices`. */
  offices?: OfficeCollectionOrder | null | undefined;
  /** By a value of `partOf`. */
  partOf?: OrganisationOrder | null | undefined;
  /** By the rows of `parts`. */
  parts?: OrganisationCollectionOrder | null | undefined;
  /** By the rows of `relations`. */
  relations?: OrganisationRelationCollectionOrder | null | undefined;
  /** By the rows of `sharesIn`. */
  sharesIn?: ObservationCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Organisation rows that belong to a row. All the tests given hold. */
export type OrganisationQuantifier = {
  /** All of them pass, or there are none. */
  every?: OrganisationWhere | null | undefined;
  /** None of them passes. */
  none?: OrganisationWhere | null | undefined;
  /** At least one of them passes. */
  some?: OrganisationWhere | null | undefined;
};

/** Tests of the Organisation that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type OrganisationReferenceWhere = {
  /** Tests of `abbreviation`. */
  abbreviation?: TextFilter | null | undefined;
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<OrganisationWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `duties`. */
  duties?: PartyQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: OrganisationWhere | null | undefined;
  /** Whether it refers to no Organisation. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: OrganisationKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Organisation rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: OrganisationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** Tests of the rows of `offices`. */
  offices?: OfficeQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<OrganisationWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: OrganisationReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: OrganisationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `relations`. */
  relations?: OrganisationRelationQuantifier | null | undefined;
  /** Tests of the rows of `sharesIn`. */
  sharesIn?: ObservationQuantifier | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** How rows are ordered by the OrganisationRelation rows that belong to them: give exactly one field beside `where`. */
export type OrganisationRelationCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: OrganisationRelationWhere | null | undefined;
};

/** Tests of the OrganisationRelation rows that belong to a row. All the tests given hold. */
export type OrganisationRelationQuantifier = {
  /** All of them pass, or there are none. */
  every?: OrganisationRelationWhere | null | undefined;
  /** None of them passes. */
  none?: OrganisationRelationWhere | null | undefined;
  /** At least one of them passes. */
  some?: OrganisationRelationWhere | null | undefined;
};

/** Which OrganisationRelation rows to take. All the tests given hold. Where there is none, every row passes. */
export type OrganisationRelationWhere = {
  /** All of these pass. */
  and?: Array<OrganisationRelationWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `description`. */
  description?: TextFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: OrganisationRelationWhere | null | undefined;
  /** This does not pass. */
  not?: OrganisationRelationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<OrganisationRelationWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `relation`. */
  relation?: RelationKindFilter | null | undefined;
};

/** Which Organisation rows to take. All the tests given hold. Where there is none, every row passes. */
export type OrganisationWhere = {
  /** Tests of `abbreviation`. */
  abbreviation?: TextFilter | null | undefined;
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<OrganisationWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `duties`. */
  duties?: PartyQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: OrganisationWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: OrganisationKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Organisation rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: OrganisationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** Tests of the rows of `offices`. */
  offices?: OfficeQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<OrganisationWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: OrganisationReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: OrganisationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `relations`. */
  relations?: OrganisationRelationQuantifier | null | undefined;
  /** Tests of the rows of `sharesIn`. */
  sharesIn?: ObservationQuantifier | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** How rows are ordered by the Party rows that belong to them: give exactly one field beside `where`. */
export type PartyCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: PartyWhere | null | undefined;
};

/** Tests of the Party rows that belong to a row. All the tests given hold. */
export type PartyQuantifier = {
  /** All of them pass, or there are none. */
  every?: PartyWhere | null | undefined;
  /** None of them passes. */
  none?: PartyWhere | null | undefined;
  /** At least one of them passes. */
  some?: PartyWhere | null | undefined;
};

/** What part somebody has in what is said. */
export type PartyRole =
  /** Is the one to whom it is put. */
  | 'ADDRESSEE'
  /** Is to do it, or to see to it. */
  | 'LEAD'
  | FutureValue;

/** Tests of a value of PartyRole. All the tests given hold. */
export type PartyRoleFilter = {
  /** Equal to this. */
  eq?: PartyRole | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<PartyRole> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: PartyRole | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<PartyRole> | null | undefined;
};

/** Which Party rows to take. All the tests given hold. Where there is none, every row passes. */
export type PartyWhere = {
  /** All of these pass. */
  and?: Array<PartyWhere> | null | undefined;
  /** Tests of `asPrinted`. */
  asPrinted?: TextFilter | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: PartyWhere | null | undefined;
  /** This does not pass. */
  not?: PartyWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `office`; a row where it is null passes none of them but `isNull`. */
  office?: OfficeReferenceWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<PartyWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `person`; a row where it is null passes none of them but `isNull`. */
  person?: PersonReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `role`. */
  role?: PartyRoleFilter | null | undefined;
  /** Tests of `staffGroup`; a row where it is null passes none of them but `isNull`. */
  staffGroup?: StaffGroupReferenceWhere | null | undefined;
  /** Tests of `statement`; a row where it is null passes none of them but `isNull`. */
  statement?: StatementReferenceWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type PeriodOrder = {
  /** By `end`. */
  end?: Direction | null | undefined;
  /** By `label`. */
  label?: Direction | null | undefined;
  /** By `start`. */
  start?: Direction | null | undefined;
};

/** Tests of the Period that a row has. All the tests given hold. A row that has none passes `isNull` only. */
export type PeriodReferenceWhere = {
  /** All of these pass. */
  and?: Array<PeriodWhere> | null | undefined;
  /** Tests of `end`. */
  end?: DateFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: PeriodWhere | null | undefined;
  /** Whether it has no Period. */
  isNull?: boolean | null | undefined;
  /** Tests of `label`. */
  label?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: PeriodWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<PeriodWhere> | null | undefined;
  /** Tests of `start`. */
  start?: DateFilter | null | undefined;
};

/** Which Period rows to take. All the tests given hold. Where there is none, every row passes. */
export type PeriodWhere = {
  /** All of these pass. */
  and?: Array<PeriodWhere> | null | undefined;
  /** Tests of `end`. */
  end?: DateFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: PeriodWhere | null | undefined;
  /** Tests of `label`. */
  label?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: PeriodWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<PeriodWhere> | null | undefined;
  /** Tests of `start`. */
  start?: DateFilter | null | undefined;
};

/** How rows are ordered by the Person rows that belong to them: give exactly one field beside `where`. */
export type PersonCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: PersonWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type PersonOrder = {
  /** By the rows of `appointments`. */
  appointments?: AppointmentCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `duties`. */
  duties?: PartyCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
  /** By the rows of `webinars`. */
  webinars?: WebinarCollectionOrder | null | undefined;
};

/** Tests of the Person rows that belong to a row. All the tests given hold. */
export type PersonQuantifier = {
  /** All of them pass, or there are none. */
  every?: PersonWhere | null | undefined;
  /** None of them passes. */
  none?: PersonWhere | null | undefined;
  /** At least one of them passes. */
  some?: PersonWhere | null | undefined;
};

/** Tests of the Person that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type PersonReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<PersonWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `duties`. */
  duties?: PartyQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: PersonWhere | null | undefined;
  /** Whether it refers to no Person. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for Person rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: PersonWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<PersonWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of the rows of `webinars`. */
  webinars?: WebinarQuantifier | null | undefined;
};

/** Which Person rows to take. All the tests given hold. Where there is none, every row passes. */
export type PersonWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<PersonWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `duties`. */
  duties?: PartyQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: PersonWhere | null | undefined;
  /** `search` finds it by this text, looking for Person rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: PersonWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<PersonWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of the rows of `webinars`. */
  webinars?: WebinarQuantifier | null | undefined;
};

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

/** Tests of a value of Precision. All the tests given hold. */
export type PrecisionFilter = {
  /** Equal to this. */
  eq?: Precision | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<Precision> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: Precision | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<Precision> | null | undefined;
};

/** How rows are ordered by the Programme rows that belong to them: give exactly one field beside `where`. */
export type ProgrammeCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ProgrammeWhere | null | undefined;
};

/** Tests of a value of ProgrammeKind. All the tests given hold. */
export type ProgrammeKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type ProgrammeOrder = {
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `partOf`. */
  partOf?: ProgrammeOrder | null | undefined;
  /** By the rows of `parts`. */
  parts?: ProgrammeCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Programme rows that belong to a row. All the tests given hold. */
export type ProgrammeQuantifier = {
  /** All of them pass, or there are none. */
  every?: ProgrammeWhere | null | undefined;
  /** None of them passes. */
  none?: ProgrammeWhere | null | undefined;
  /** At least one of them passes. */
  some?: ProgrammeWhere | null | undefined;
};

/** Tests of the Programme that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type ProgrammeReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ProgrammeWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ProgrammeWhere | null | undefined;
  /** Whether it refers to no Programme. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: ProgrammeKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Programme rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: ProgrammeWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ProgrammeWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: ProgrammeReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: ProgrammeQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which Programme rows to take. All the tests given hold. Where there is none, every row passes. */
export type ProgrammeWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ProgrammeWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ProgrammeWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: ProgrammeKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Programme rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: ProgrammeWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ProgrammeWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: ProgrammeReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: ProgrammeQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** How rows are ordered by the Qualification rows that belong to them: give exactly one field beside `where`. */
export type QualificationCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: QualificationWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type QualificationOrder = {
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `partOf`. */
  partOf?: QualificationOrder | null | undefined;
  /** By the rows of `parts`. */
  parts?: QualificationCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Qualification rows that belong to a row. All the tests given hold. */
export type QualificationQuantifier = {
  /** All of them pass, or there are none. */
  every?: QualificationWhere | null | undefined;
  /** None of them passes. */
  none?: QualificationWhere | null | undefined;
  /** At least one of them passes. */
  some?: QualificationWhere | null | undefined;
};

/** Tests of the Qualification that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type QualificationReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<QualificationWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: QualificationWhere | null | undefined;
  /** Whether it refers to no Qualification. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for Qualification rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: QualificationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<QualificationWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: QualificationReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: QualificationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which Qualification rows to take. All the tests given hold. Where there is none, every row passes. */
export type QualificationWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<QualificationWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: QualificationWhere | null | undefined;
  /** `search` finds it by this text, looking for Qualification rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: QualificationWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<QualificationWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: QualificationReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: QualificationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

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

/** Tests of a list of values of Reading. All the tests given hold. */
export type ReadingListFilter = {
  /** Contains this value. */
  has?: Reading | null | undefined;
  /** Whether the list is empty. */
  isEmpty?: boolean | null | undefined;
};

/** How rows are ordered by the Region rows that belong to them: give exactly one field beside `where`. */
export type RegionCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: RegionWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type RegionOrder = {
  /** By the rows of `appointments`. */
  appointments?: AppointmentCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By `code`. */
  code?: Direction | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By `scheme`. */
  scheme?: Direction | null | undefined;
  /** By the rows of `serviceAreaNames`. */
  serviceAreaNames?: ServiceAreaNameCollectionOrder | null | undefined;
  /** By the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Region rows that belong to a row. All the tests given hold. */
export type RegionQuantifier = {
  /** All of them pass, or there are none. */
  every?: RegionWhere | null | undefined;
  /** None of them passes. */
  none?: RegionWhere | null | undefined;
  /** At least one of them passes. */
  some?: RegionWhere | null | undefined;
};

/** Tests of the Region that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type RegionReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<RegionWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `code`. */
  code?: TextFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: RegionWhere | null | undefined;
  /** Whether it refers to no Region. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for Region rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: RegionWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<RegionWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `scheme`. */
  scheme?: RegionSchemeFilter | null | undefined;
  /** Tests of the rows of `serviceAreaNames`. */
  serviceAreaNames?: ServiceAreaNameQuantifier | null | undefined;
  /** Tests of the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaQuantifier | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Tests of a value of RegionScheme. All the tests given hold. */
export type RegionSchemeFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** Which Region rows to take. All the tests given hold. Where there is none, every row passes. */
export type RegionWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<RegionWhere> | null | undefined;
  /** Tests of the rows of `appointments`. */
  appointments?: AppointmentQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `code`. */
  code?: TextFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: RegionWhere | null | undefined;
  /** `search` finds it by this text, looking for Region rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: RegionWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<RegionWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `scheme`. */
  scheme?: RegionSchemeFilter | null | undefined;
  /** Tests of the rows of `serviceAreaNames`. */
  serviceAreaNames?: ServiceAreaNameQuantifier | null | undefined;
  /** Tests of the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaQuantifier | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Tests of a value of RelationKind. All the tests given hold. */
export type RelationKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** How rows are ordered by the ReleaseChange rows that belong to them: give exactly one field beside `where`. */
export type ReleaseChangeCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ReleaseChangeWhere | null | undefined;
};

/** Tests of the ReleaseChange rows that belong to a row. All the tests given hold. */
export type ReleaseChangeQuantifier = {
  /** All of them pass, or there are none. */
  every?: ReleaseChangeWhere | null | undefined;
  /** None of them passes. */
  none?: ReleaseChangeWhere | null | undefined;
  /** At least one of them passes. */
  some?: ReleaseChangeWhere | null | undefined;
};

/** Which ReleaseChange rows to take. All the tests given hold. Where there is none, every row passes. */
export type ReleaseChangeWhere = {
  /** All of these pass. */
  and?: Array<ReleaseChangeWhere> | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ReleaseChangeWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: ChangeKindFilter | null | undefined;
  /** This does not pass. */
  not?: ReleaseChangeWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ReleaseChangeWhere> | null | undefined;
  /** Tests of `release`; a row where it is null passes none of them but `isNull`. */
  release?: ReleaseReferenceWhere | null | undefined;
  /** Tests of `sequence`. */
  sequence?: IntFilter | null | undefined;
  /** Tests of `subject`. */
  subject?: IdFilter | null | undefined;
};

/** How rows are ordered by the Release rows that belong to them: give exactly one field beside `where`. */
export type ReleaseCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ReleaseWhere | null | undefined;
};

/** Tests of the Release rows that belong to a row. All the tests given hold. */
export type ReleaseQuantifier = {
  /** All of them pass, or there are none. */
  every?: ReleaseWhere | null | undefined;
  /** None of them passes. */
  none?: ReleaseWhere | null | undefined;
  /** At least one of them passes. */
  some?: ReleaseWhere | null | undefined;
};

/** Tests of the Release that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type ReleaseReferenceWhere = {
  /** All of these pass. */
  and?: Array<ReleaseWhere> | null | undefined;
  /** Tests of the rows of `changes`. */
  changes?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `checkCount`. */
  checkCount?: IntFilter | null | undefined;
  /** Tests of `contentHash`. */
  contentHash?: TextFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `discrepancyCount`. */
  discrepancyCount?: IntFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ReleaseWhere | null | undefined;
  /** Whether it refers to no Release. */
  isNull?: boolean | null | undefined;
  /** Tests of `kept`. */
  kept?: BooleanFilter | null | undefined;
  /** Tests of `loadedAt`. */
  loadedAt?: DateTimeFilter | null | undefined;
  /** This does not pass. */
  not?: ReleaseWhere | null | undefined;
  /** Tests of `observationCount`. */
  observationCount?: IntFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ReleaseWhere> | null | undefined;
  /** Tests of `sequence`. */
  sequence?: IntFilter | null | undefined;
  /** Tests of `statementCount`. */
  statementCount?: IntFilter | null | undefined;
  /** Tests of `version`. */
  version?: TextFilter | null | undefined;
};

/** Which Release rows to take. All the tests given hold. Where there is none, every row passes. */
export type ReleaseWhere = {
  /** All of these pass. */
  and?: Array<ReleaseWhere> | null | undefined;
  /** Tests of the rows of `changes`. */
  changes?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `checkCount`. */
  checkCount?: IntFilter | null | undefined;
  /** Tests of `contentHash`. */
  contentHash?: TextFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `discrepancyCount`. */
  discrepancyCount?: IntFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ReleaseWhere | null | undefined;
  /** Tests of `kept`. */
  kept?: BooleanFilter | null | undefined;
  /** Tests of `loadedAt`. */
  loadedAt?: DateTimeFilter | null | undefined;
  /** This does not pass. */
  not?: ReleaseWhere | null | undefined;
  /** Tests of `observationCount`. */
  observationCount?: IntFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ReleaseWhere> | null | undefined;
  /** Tests of `sequence`. */
  sequence?: IntFilter | null | undefined;
  /** Tests of `statementCount`. */
  statementCount?: IntFilter | null | undefined;
  /** Tests of `version`. */
  version?: TextFilter | null | undefined;
};

/** Tests of the Scheme that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type SchemeReferenceWhere = {
  /** All of these pass. */
  and?: Array<SchemeWhere> | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `definition`. */
  definition?: TextFilter | null | undefined;
  /** Tests of `exclusive`. */
  exclusive?: BooleanFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: SchemeWhere | null | undefined;
  /** Whether it refers to no Scheme. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for Scheme rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: SchemeWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<SchemeWhere> | null | undefined;
};

/** Which Scheme rows to take. All the tests given hold. Where there is none, every row passes. */
export type SchemeWhere = {
  /** All of these pass. */
  and?: Array<SchemeWhere> | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `definition`. */
  definition?: TextFilter | null | undefined;
  /** Tests of `exclusive`. */
  exclusive?: BooleanFilter | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: SchemeWhere | null | undefined;
  /** `search` finds it by this text, looking for Scheme rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: SchemeWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<SchemeWhere> | null | undefined;
};

/** How rows are ordered by the ServiceArea rows that belong to them: give exactly one field beside `where`. */
export type ServiceAreaCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ServiceAreaWhere | null | undefined;
};

/** Tests of a value of ServiceAreaKind. All the tests given hold. */
export type ServiceAreaKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** How rows are ordered by the ServiceAreaName rows that belong to them: give exactly one field beside `where`. */
export type ServiceAreaNameCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: ServiceAreaNameWhere | null | undefined;
};

/** Tests of the ServiceAreaName rows that belong to a row. All the tests given hold. */
export type ServiceAreaNameQuantifier = {
  /** All of them pass, or there are none. */
  every?: ServiceAreaNameWhere | null | undefined;
  /** None of them passes. */
  none?: ServiceAreaNameWhere | null | undefined;
  /** At least one of them passes. */
  some?: ServiceAreaNameWhere | null | undefined;
};

/** Which ServiceAreaName rows to take. All the tests given hold. Where there is none, every row passes. */
export type ServiceAreaNameWhere = {
  /** All of these pass. */
  and?: Array<ServiceAreaNameWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ServiceAreaNameWhere | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: ServiceAreaNameWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `onDate`. */
  onDate?: DateFilter | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ServiceAreaNameWhere> | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `region`; a row where it is null passes none of them but `isNull`. */
  region?: RegionReferenceWhere | null | undefined;
  /** Tests of `serviceArea`; a row where it is null passes none of them but `isNull`. */
  serviceArea?: ServiceAreaReferenceWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type ServiceAreaOrder = {
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By `code`. */
  code?: Direction | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By the rows of `names`. */
  names?: ServiceAreaNameCollectionOrder | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `partOf`. */
  partOf?: ServiceAreaOrder | null | undefined;
  /** By the rows of `parts`. */
  parts?: ServiceAreaCollectionOrder | null | undefined;
  /** By `position`. */
  position?: Direction | null | undefined;
  /** By a value of `region`. */
  region?: RegionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the ServiceArea rows that belong to a row. All the tests given hold. */
export type ServiceAreaQuantifier = {
  /** All of them pass, or there are none. */
  every?: ServiceAreaWhere | null | undefined;
  /** None of them passes. */
  none?: ServiceAreaWhere | null | undefined;
  /** At least one of them passes. */
  some?: ServiceAreaWhere | null | undefined;
};

/** Tests of the ServiceArea that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type ServiceAreaReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ServiceAreaWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `code`. */
  code?: TextFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ServiceAreaWhere | null | undefined;
  /** Whether it refers to no ServiceArea. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: ServiceAreaKindFilter | null | undefined;
  /** `search` finds it by this text, looking for ServiceArea rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** Tests of the rows of `names`. */
  names?: ServiceAreaNameQuantifier | null | undefined;
  /** This does not pass. */
  not?: ServiceAreaWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ServiceAreaWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: ServiceAreaReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: ServiceAreaQuantifier | null | undefined;
  /** Tests of `position`. */
  position?: IntFilter | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `region`; a row where it is null passes none of them but `isNull`. */
  region?: RegionReferenceWhere | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which ServiceArea rows to take. All the tests given hold. Where there is none, every row passes. */
export type ServiceAreaWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<ServiceAreaWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `code`. */
  code?: TextFilter | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: ServiceAreaWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: ServiceAreaKindFilter | null | undefined;
  /** `search` finds it by this text, looking for ServiceArea rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** Tests of the rows of `names`. */
  names?: ServiceAreaNameQuantifier | null | undefined;
  /** This does not pass. */
  not?: ServiceAreaWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<ServiceAreaWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: ServiceAreaReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: ServiceAreaQuantifier | null | undefined;
  /** Tests of `position`. */
  position?: IntFilter | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of `region`; a row where it is null passes none of them but `isNull`. */
  region?: RegionReferenceWhere | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type SpeakerOrder = {
  /** By a value of `office`. */
  office?: OfficeOrder | null | undefined;
  /** By a value of `organisation`. */
  organisation?: OrganisationOrder | null | undefined;
  /** By a value of `person`. */
  person?: PersonOrder | null | undefined;
};

/** Tests of the Speaker that a row has. All the tests given hold. A row that has none passes `isNull` only. */
export type SpeakerReferenceWhere = {
  /** All of these pass. */
  and?: Array<SpeakerWhere> | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: SpeakerWhere | null | undefined;
  /** Whether it has no Speaker. */
  isNull?: boolean | null | undefined;
  /** This does not pass. */
  not?: SpeakerWhere | null | undefined;
  /** Tests of `office`; a row where it is null passes none of them but `isNull`. */
  office?: OfficeReferenceWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<SpeakerWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `person`; a row where it is null passes none of them but `isNull`. */
  person?: PersonReferenceWhere | null | undefined;
};

/** Which Speaker rows to take. All the tests given hold. Where there is none, every row passes. */
export type SpeakerWhere = {
  /** All of these pass. */
  and?: Array<SpeakerWhere> | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: SpeakerWhere | null | undefined;
  /** This does not pass. */
  not?: SpeakerWhere | null | undefined;
  /** Tests of `office`; a row where it is null passes none of them but `isNull`. */
  office?: OfficeReferenceWhere | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<SpeakerWhere> | null | undefined;
  /** Tests of `organisation`; a row where it is null passes none of them but `isNull`. */
  organisation?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `person`; a row where it is null passes none of them but `isNull`. */
  person?: PersonReferenceWhere | null | undefined;
};

/** How rows are ordered by the StaffGroup rows that belong to them: give exactly one field beside `where`. */
export type StaffGroupCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: StaffGroupWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type StaffGroupOrder = {
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `partOf`. */
  partOf?: StaffGroupOrder | null | undefined;
  /** By the rows of `parts`. */
  parts?: StaffGroupCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the StaffGroup rows that belong to a row. All the tests given hold. */
export type StaffGroupQuantifier = {
  /** All of them pass, or there are none. */
  every?: StaffGroupWhere | null | undefined;
  /** None of them passes. */
  none?: StaffGroupWhere | null | undefined;
  /** At least one of them passes. */
  some?: StaffGroupWhere | null | undefined;
};

/** Tests of the StaffGroup that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type StaffGroupReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<StaffGroupWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: StaffGroupWhere | null | undefined;
  /** Whether it refers to no StaffGroup. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for StaffGroup rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: StaffGroupWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<StaffGroupWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: StaffGroupReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: StaffGroupQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which StaffGroup rows to take. All the tests given hold. Where there is none, every row passes. */
export type StaffGroupWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<StaffGroupWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: StaffGroupWhere | null | undefined;
  /** `search` finds it by this text, looking for StaffGroup rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: StaffGroupWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<StaffGroupWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: StaffGroupReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: StaffGroupQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** How rows are ordered by the Statement rows that belong to them: give exactly one field beside `where`. */
export type StatementCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: StatementWhere | null | undefined;
};

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

/** Tests of a value of StatementKind. All the tests given hold. */
export type StatementKindFilter = {
  /** Equal to this. */
  eq?: StatementKind | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<StatementKind> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: StatementKind | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<StatementKind> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type StatementOrder = {
  /** By the rows of `audits`. */
  audits?: AuditCollectionOrder | null | undefined;
  /** By the rows of `awards`. */
  awards?: AwardCollectionOrder | null | undefined;
  /** By the rows of `budgets`. */
  budgets?: BudgetCollectionOrder | null | undefined;
  /** By the rows of `categories`. */
  categories?: CategoryCollectionOrder | null | undefined;
  /** By the rows of `children`. */
  children?: StatementCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By the rows of `discrepancies`. */
  discrepancies?: DiscrepancyCollectionOrder | null | undefined;
  /** By the rows of `documents`. */
  documents?: DocumentCollectionOrder | null | undefined;
  /** By the rows of `history`. */
  history?: ReleaseChangeCollectionOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By the rows of `linksFrom`. */
  linksFrom?: LinkCollectionOrder | null | undefined;
  /** By the rows of `linksTo`. */
  linksTo?: LinkCollectionOrder | null | undefined;
  /** By the rows of `modules`. */
  modules?: ModuleCollectionOrder | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By `number`. */
  number?: Direction | null | undefined;
  /** By the rows of `offices`. */
  offices?: OfficeCollectionOrder | null | undefined;
  /** By the rows of `organisations`. */
  organisations?: OrganisationCollectionOrder | null | undefined;
  /** By a value of `parent`. */
  parent?: StatementOrder | null | undefined;
  /** By the rows of `parties`. */
  parties?: PartyCollectionOrder | null | undefined;
  /** By the rows of `people`. */
  people?: PersonCollectionOrder | null | undefined;
  /** By a value of `period`. */
  period?: PeriodOrder | null | undefined;
  /** By the rows of `programmes`. */
  programmes?: ProgrammeCollectionOrder | null | undefined;
  /** By the rows of `qualifications`. */
  qualifications?: QualificationCollectionOrder | null | undefined;
  /** By the rows of `regions`. */
  regions?: RegionCollectionOrder | null | undefined;
  /** By a value of `repeats`. */
  repeats?: StatementOrder | null | undefined;
  /** By the rows of `repetitions`. */
  repetitions?: StatementCollectionOrder | null | undefined;
  /** By a value of `saidBy`. */
  saidBy?: SpeakerOrder | null | undefined;
  /** By the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaCollectionOrder | null | undefined;
  /** By the rows of `staffGroups`. */
  staffGroups?: StaffGroupCollectionOrder | null | undefined;
  /** By `status`. */
  status?: Direction | null | undefined;
  /** By a value of `subject`. */
  subject?: OrganisationOrder | null | undefined;
  /** By `text`. */
  text?: Direction | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
  /** By the rows of `webinars`. */
  webinars?: WebinarCollectionOrder | null | undefined;
  /** By the rows of `works`. */
  works?: WorkCollectionOrder | null | undefined;
};

/** Tests of the Statement rows that belong to a row. All the tests given hold. */
export type StatementQuantifier = {
  /** All of them pass, or there are none. */
  every?: StatementWhere | null | undefined;
  /** None of them passes. */
  none?: StatementWhere | null | undefined;
  /** At least one of them passes. */
  some?: StatementWhere | null | undefined;
};

/** Tests of the Statement that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type StatementReferenceWhere = {
  /** All of these pass. */
  and?: Array<StatementWhere> | null | undefined;
  /** Tests of the rows of `audits`. */
  audits?: AuditQuantifier | null | undefined;
  /** Tests of the rows of `awards`. */
  awards?: AwardQuantifier | null | undefined;
  /** Tests of the rows of `budgets`. */
  budgets?: BudgetQuantifier | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of the rows of `children`. */
  children?: StatementQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `discrepancies`. */
  discrepancies?: DiscrepancyQuantifier | null | undefined;
  /** Tests of the rows of `documents`. */
  documents?: DocumentQuantifier | null | undefined;
  /** Tests of the rows of `history`. */
  history?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: StatementWhere | null | undefined;
  /** Whether it refers to no Statement. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: StatementKindFilter | null | undefined;
  /** Tests of the rows of `linksFrom`. */
  linksFrom?: LinkQuantifier | null | undefined;
  /** Tests of the rows of `linksTo`. */
  linksTo?: LinkQuantifier | null | undefined;
  /** `search` finds it by this text, looking for Statement rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of the rows of `modules`. */
  modules?: ModuleQuantifier | null | undefined;
  /** This does not pass. */
  not?: StatementWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `number`. */
  number?: TextFilter | null | undefined;
  /** Tests of the rows of `offices`. */
  offices?: OfficeQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<StatementWhere> | null | undefined;
  /** Tests of the rows of `organisations`. */
  organisations?: OrganisationQuantifier | null | undefined;
  /** Tests of `parent`; a row where it is null passes none of them but `isNull`. */
  parent?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `parties`. */
  parties?: PartyQuantifier | null | undefined;
  /** Tests of the rows of `people`. */
  people?: PersonQuantifier | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of the rows of `programmes`. */
  programmes?: ProgrammeQuantifier | null | undefined;
  /** Tests of the rows of `qualifications`. */
  qualifications?: QualificationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `regions`. */
  regions?: RegionQuantifier | null | undefined;
  /** Tests of `repeats`; a row where it is null passes none of them but `isNull`. */
  repeats?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `repetitions`. */
  repetitions?: StatementQuantifier | null | undefined;
  /** Tests of `saidBy`; a row where it is null passes none of them but `isNull`. */
  saidBy?: SpeakerReferenceWhere | null | undefined;
  /** Tests of the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaQuantifier | null | undefined;
  /** Tests of the rows of `staffGroups`. */
  staffGroups?: StaffGroupQuantifier | null | undefined;
  /** Tests of `status`. */
  status?: StatusFilter | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `text`. */
  text?: TextFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of the rows of `webinars`. */
  webinars?: WebinarQuantifier | null | undefined;
  /** Tests of the rows of `works`. */
  works?: WorkQuantifier | null | undefined;
};

/** Which Statement rows to take. All the tests given hold. Where there is none, every row passes. */
export type StatementWhere = {
  /** All of these pass. */
  and?: Array<StatementWhere> | null | undefined;
  /** Tests of the rows of `audits`. */
  audits?: AuditQuantifier | null | undefined;
  /** Tests of the rows of `awards`. */
  awards?: AwardQuantifier | null | undefined;
  /** Tests of the rows of `budgets`. */
  budgets?: BudgetQuantifier | null | undefined;
  /** Tests of the rows of `categories`. */
  categories?: CategoryQuantifier | null | undefined;
  /** Tests of the rows of `children`. */
  children?: StatementQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of the rows of `discrepancies`. */
  discrepancies?: DiscrepancyQuantifier | null | undefined;
  /** Tests of the rows of `documents`. */
  documents?: DocumentQuantifier | null | undefined;
  /** Tests of the rows of `history`. */
  history?: ReleaseChangeQuantifier | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: StatementWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: StatementKindFilter | null | undefined;
  /** Tests of the rows of `linksFrom`. */
  linksFrom?: LinkQuantifier | null | undefined;
  /** Tests of the rows of `linksTo`. */
  linksTo?: LinkQuantifier | null | undefined;
  /** `search` finds it by this text, looking for Statement rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of the rows of `modules`. */
  modules?: ModuleQuantifier | null | undefined;
  /** This does not pass. */
  not?: StatementWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of `number`. */
  number?: TextFilter | null | undefined;
  /** Tests of the rows of `offices`. */
  offices?: OfficeQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<StatementWhere> | null | undefined;
  /** Tests of the rows of `organisations`. */
  organisations?: OrganisationQuantifier | null | undefined;
  /** Tests of `parent`; a row where it is null passes none of them but `isNull`. */
  parent?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `parties`. */
  parties?: PartyQuantifier | null | undefined;
  /** Tests of the rows of `people`. */
  people?: PersonQuantifier | null | undefined;
  /** Tests of `period`; a row where it is null passes none of them but `isNull`. */
  period?: PeriodReferenceWhere | null | undefined;
  /** Tests of the rows of `programmes`. */
  programmes?: ProgrammeQuantifier | null | undefined;
  /** Tests of the rows of `qualifications`. */
  qualifications?: QualificationQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `regions`. */
  regions?: RegionQuantifier | null | undefined;
  /** Tests of `repeats`; a row where it is null passes none of them but `isNull`. */
  repeats?: StatementReferenceWhere | null | undefined;
  /** Tests of the rows of `repetitions`. */
  repetitions?: StatementQuantifier | null | undefined;
  /** Tests of `saidBy`; a row where it is null passes none of them but `isNull`. */
  saidBy?: SpeakerReferenceWhere | null | undefined;
  /** Tests of the rows of `serviceAreas`. */
  serviceAreas?: ServiceAreaQuantifier | null | undefined;
  /** Tests of the rows of `staffGroups`. */
  staffGroups?: StaffGroupQuantifier | null | undefined;
  /** Tests of `status`. */
  status?: StatusFilter | null | undefined;
  /** Tests of `subject`; a row where it is null passes none of them but `isNull`. */
  subject?: OrganisationReferenceWhere | null | undefined;
  /** Tests of `text`. */
  text?: TextFilter | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
  /** Tests of the rows of `webinars`. */
  webinars?: WebinarQuantifier | null | undefined;
  /** Tests of the rows of `works`. */
  works?: WorkQuantifier | null | undefined;
};

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

/** Tests of a value of Status. All the tests given hold. */
export type StatusFilter = {
  /** Equal to this. */
  eq?: Status | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<Status> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: Status | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<Status> | null | undefined;
};

/** How a number depends on its time. */
export type Temporality =
  /** It gathers over its time, or changes with the length of it. */
  | 'FLOW'
  /** It stands at a time. Two values for overlapping times cannot both be right. */
  | 'STOCK'
  | FutureValue;

/** Tests of a value of Temporality. All the tests given hold. */
export type TemporalityFilter = {
  /** Equal to this. */
  eq?: Temporality | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<Temporality> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: Temporality | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<Temporality> | null | undefined;
};

/** Tests of a text. All the tests given hold. */
export type TextFilter = {
  /** Contains this, whatever the case of the letters. */
  contains?: string | null | undefined;
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Greater than this. */
  gt?: string | null | undefined;
  /** Greater than or equal to this. */
  gte?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Less than this. */
  lt?: string | null | undefined;
  /** Less than or equal to this. */
  lte?: string | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
  /** Starts with this, whatever the case of the letters. */
  startsWith?: string | null | undefined;
};

/** Tests of a value of Unit. All the tests given hold. */
export type UnitFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** How rows are ordered by the Webinar rows that belong to them: give exactly one field beside `where`. */
export type WebinarCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: WebinarWhere | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type WebinarOrder = {
  /** By the rows of `attendances`. */
  attendances?: ObservationCollectionOrder | null | undefined;
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `presenter`. */
  presenter?: PersonOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
  /** By `title`. */
  title?: Direction | null | undefined;
};

/** Tests of the Webinar rows that belong to a row. All the tests given hold. */
export type WebinarQuantifier = {
  /** All of them pass, or there are none. */
  every?: WebinarWhere | null | undefined;
  /** None of them passes. */
  none?: WebinarWhere | null | undefined;
  /** At least one of them passes. */
  some?: WebinarWhere | null | undefined;
};

/** Tests of the Webinar that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type WebinarReferenceWhere = {
  /** All of these pass. */
  and?: Array<WebinarWhere> | null | undefined;
  /** Tests of the rows of `attendances`. */
  attendances?: ObservationQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: WebinarWhere | null | undefined;
  /** Whether it refers to no Webinar. */
  isNull?: boolean | null | undefined;
  /** `search` finds it by this text, looking for Webinar rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: WebinarWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<WebinarWhere> | null | undefined;
  /** Tests of `presenter`; a row where it is null passes none of them but `isNull`. */
  presenter?: PersonReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** Which Webinar rows to take. All the tests given hold. Where there is none, every row passes. */
export type WebinarWhere = {
  /** All of these pass. */
  and?: Array<WebinarWhere> | null | undefined;
  /** Tests of the rows of `attendances`. */
  attendances?: ObservationQuantifier | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: WebinarWhere | null | undefined;
  /** `search` finds it by this text, looking for Webinar rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** This does not pass. */
  not?: WebinarWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<WebinarWhere> | null | undefined;
  /** Tests of `presenter`; a row where it is null passes none of them but `isNull`. */
  presenter?: PersonReferenceWhere | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
  /** Tests of `title`. */
  title?: TextFilter | null | undefined;
};

/** How rows are ordered by the Work rows that belong to them: give exactly one field beside `where`. */
export type WorkCollectionOrder = {
  /** By how many they are. */
  count?: Direction | null | undefined;
  /** Which of them; all where absent. */
  where?: WorkWhere | null | undefined;
};

/** Tests of a value of WorkKind. All the tests given hold. */
export type WorkKindFilter = {
  /** Equal to this. */
  eq?: string | null | undefined;
  /** Equal to one of these; nothing where there are none. */
  in?: Array<string> | null | undefined;
  /** Whether it is null; a null passes no other test. */
  isNull?: boolean | null | undefined;
  /** Not equal to this. */
  ne?: string | null | undefined;
  /** Equal to none of these; any value where there are none. */
  notIn?: Array<string> | null | undefined;
};

/** One key to order by: give exactly one field. The id is always the last key, so that an order is total. */
export type WorkOrder = {
  /** By a value of `citation`. */
  citation?: CitationOrder | null | undefined;
  /** By a value of `dataset`. */
  dataset?: DatasetOrder | null | undefined;
  /** By `id`. */
  id?: Direction | null | undefined;
  /** By `kind`. */
  kind?: Direction | null | undefined;
  /** By `name`. */
  name?: Direction | null | undefined;
  /** By `note`. */
  note?: Direction | null | undefined;
  /** By the rows of `observations`. */
  observations?: ObservationCollectionOrder | null | undefined;
  /** By a value of `partOf`. */
  partOf?: WorkOrder | null | undefined;
  /** By the rows of `parts`. */
  parts?: WorkCollectionOrder | null | undefined;
  /** By the rows of `statements`. */
  statements?: StatementCollectionOrder | null | undefined;
};

/** Tests of the Work rows that belong to a row. All the tests given hold. */
export type WorkQuantifier = {
  /** All of them pass, or there are none. */
  every?: WorkWhere | null | undefined;
  /** None of them passes. */
  none?: WorkWhere | null | undefined;
  /** At least one of them passes. */
  some?: WorkWhere | null | undefined;
};

/** Tests of the Work that a row refers to. All the tests given hold. A row that refers to none passes `isNull` only. */
export type WorkReferenceWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<WorkWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: WorkWhere | null | undefined;
  /** Whether it refers to no Work. */
  isNull?: boolean | null | undefined;
  /** Tests of `kind`. */
  kind?: WorkKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Work rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: WorkWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<WorkWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: WorkReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: WorkQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

/** Which Work rows to take. All the tests given hold. Where there is none, every row passes. */
export type WorkWhere = {
  /** Tests of `aliases`. */
  aliases?: ListFilter | null | undefined;
  /** All of these pass. */
  and?: Array<WorkWhere> | null | undefined;
  /** Tests of `citation`; a row where it is null passes none of them but `isNull`. */
  citation?: CitationReferenceWhere | null | undefined;
  /** Tests of `dataset`; a row where it is null passes none of them but `isNull`. */
  dataset?: DatasetReferenceWhere | null | undefined;
  /** Tests of `id`. */
  id?: IdFilter | null | undefined;
  /** What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused. */
  ifGiven?: WorkWhere | null | undefined;
  /** Tests of `kind`. */
  kind?: WorkKindFilter | null | undefined;
  /** `search` finds it by this text, looking for Work rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly. */
  matches?: string | null | undefined;
  /** Tests of `name`. */
  name?: TextFilter | null | undefined;
  /** This does not pass. */
  not?: WorkWhere | null | undefined;
  /** Tests of `note`. */
  note?: TextFilter | null | undefined;
  /** Tests of the rows of `observations`. */
  observations?: ObservationQuantifier | null | undefined;
  /** At least one of these passes; none does in an empty list. */
  or?: Array<WorkWhere> | null | undefined;
  /** Tests of `partOf`; a row where it is null passes none of them but `isNull`. */
  partOf?: WorkReferenceWhere | null | undefined;
  /** Tests of the rows of `parts`. */
  parts?: WorkQuantifier | null | undefined;
  /** Tests of `readings`. */
  readings?: ReadingListFilter | null | undefined;
  /** Tests of the rows of `statements`. */
  statements?: StatementQuantifier | null | undefined;
};

export type CommitmentListQueryVariables = Exact<{
  where?: CommitmentWhere | null | undefined;
  orderBy?: Array<CommitmentOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommitmentListQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, form: CommitmentForm, number: string | null, title: string, text: string, followed: Followed, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }> } | null };

export type CommitmentListSourceFragment = { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } };

export type DiscrepancyListQueryVariables = Exact<{
  where?: DiscrepancyWhere | null | undefined;
  orderBy?: Array<DiscrepancyOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DiscrepancyListQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: DiscrepancyKind, explanation: string, size: number | null, reconcilable: boolean, likelier: string | null, document: { id: string, title: string } | null }> } | null };

export type DocumentListQueryVariables = Exact<{
  where?: DocumentWhere | null | undefined;
  orderBy?: Array<DocumentOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DocumentListQuery = { documents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, kind: string, published: string | null, publishedLabel: string | null, address: string | null, lines: number, note: string | null, period: { label: string, start: string | null, end: string | null } | null, publisher: { id: string, name: string } | null, subject: { id: string, name: string } }> } | null };

export type MeasureListQueryVariables = Exact<{
  where?: MeasureWhere | null | undefined;
  orderBy?: Array<MeasureOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasureListQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, label: string, definition: string, kind: MeasureKind, topic: string, unit: string, temporality: Temporality, additive: boolean, breakdowns: Array<string>, note: string | null }> } | null };

export type ObservationListQueryVariables = Exact<{
  where?: ObservationWhere | null | undefined;
  orderBy?: Array<ObservationOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObservationListQuery = { observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, value: number, asPublished: string, unit: string, precision: Precision, readings: Array<Reading>, note: string | null, reprint: boolean, breakdown: Array<string>, item: string | null, above: number | null, period: { label: string, start: string | null, end: string | null } | null, measure: { id: string, label: string }, subject: { id: string, name: string }, serviceArea: { id: string, code: string | null, name: string } | null, region: { id: string, name: string } | null, staffGroup: { id: string, name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }> } | null };

export type ObservationListSourceFragment = { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } };

export type OrganisationListQueryVariables = Exact<{
  where?: OrganisationWhere | null | undefined;
  orderBy?: Array<OrganisationOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationListQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, abbreviation: string | null, aliases: Array<string>, kind: string, readings: Array<Reading>, note: string | null, partOf: { id: string, name: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }> } | null };

export type OrganisationListSourceFragment = { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } };

export type StatementListQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  orderBy?: Array<StatementOrder> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementListQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Answer', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'Commitment', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'Event', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'Finding', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'FrameworkElement', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'Outcome', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'Question', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: 'Remark', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
      | { __typename: '%other', id: string, kind: StatementKind, number: string | null, title: string, text: string, status: Status | null, readings: Array<Reading>, note: string | null, period: { label: string, start: string | null, end: string | null } | null, subject: { id: string, name: string }, parent: { id: string, title: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } } }
    > } | null };

export type StatementListSourceFragment = { firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } };

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
export const CommitmentListSourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CommitmentListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}
    `, {"fragmentName":"CommitmentListSource"}) as unknown as TypedDocumentString<CommitmentListSourceFragment, unknown>;
export const ObservationListSourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ObservationListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}
    `, {"fragmentName":"ObservationListSource"}) as unknown as TypedDocumentString<ObservationListSourceFragment, unknown>;
export const OrganisationListSourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganisationListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}
    `, {"fragmentName":"OrganisationListSource"}) as unknown as TypedDocumentString<OrganisationListSourceFragment, unknown>;
export const StatementListSourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StatementListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}
    `, {"fragmentName":"StatementListSource"}) as unknown as TypedDocumentString<StatementListSourceFragment, unknown>;
export const CommitmentListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CommitmentList($where: CommitmentWhere, $orderBy: [CommitmentOrder!], $first: Int = 50, $after: String) {
  commitments(where: $where, orderBy: $orderBy, first: $first, after: $after) {
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
      followed
      status
      readings
      note
      period {
        label
        start
        end
      }
      subject {
        id
        name
      }
      citation {
        ...CommitmentListSource
      }
    }
  }
}
    fragment CommitmentListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}`) as unknown as TypedDocumentString<CommitmentListQuery, CommitmentListQueryVariables>;
export const DiscrepancyListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DiscrepancyList($where: DiscrepancyWhere, $orderBy: [DiscrepancyOrder!], $first: Int = 50, $after: String) {
  discrepancies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      explanation
      size
      reconcilable
      likelier
      document {
        id
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DiscrepancyListQuery, DiscrepancyListQueryVariables>;
export const DocumentListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DocumentList($where: DocumentWhere, $orderBy: [DocumentOrder!], $first: Int = 50, $after: String) {
  documents(where: $where, orderBy: $orderBy, first: $first, after: $after) {
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
      address
      lines
      note
      period {
        label
        start
        end
      }
      publisher {
        id
        name
      }
      subject {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentListQuery, DocumentListQueryVariables>;
export const MeasureListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeasureList($where: MeasureWhere, $orderBy: [MeasureOrder!], $first: Int = 50, $after: String) {
  measures(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      label
      definition
      kind
      topic
      unit
      temporality
      additive
      breakdowns
      note
    }
  }
}
    `) as unknown as TypedDocumentString<MeasureListQuery, MeasureListQueryVariables>;
export const ObservationListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ObservationList($where: ObservationWhere, $orderBy: [ObservationOrder!], $first: Int = 50, $after: String) {
  observations(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      value
      asPublished
      unit
      precision
      readings
      note
      reprint
      breakdown
      item
      above
      period {
        label
        start
        end
      }
      measure {
        id
        label
      }
      subject {
        id
        name
      }
      serviceArea {
        id
        code
        name
      }
      region {
        id
        name
      }
      staffGroup {
        id
        name
      }
      citation {
        ...ObservationListSource
      }
    }
  }
}
    fragment ObservationListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}`) as unknown as TypedDocumentString<ObservationListQuery, ObservationListQueryVariables>;
export const OrganisationListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganisationList($where: OrganisationWhere, $orderBy: [OrganisationOrder!], $first: Int = 50, $after: String) {
  organisations(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      abbreviation
      aliases
      kind
      readings
      note
      partOf {
        id
        name
      }
      citation {
        ...OrganisationListSource
      }
    }
  }
}
    fragment OrganisationListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}`) as unknown as TypedDocumentString<OrganisationListQuery, OrganisationListQueryVariables>;
export const StatementListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StatementList($where: StatementWhere, $orderBy: [StatementOrder!], $first: Int = 50, $after: String) {
  statements(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      __typename
      id
      kind
      number
      title
      text
      status
      readings
      note
      period {
        label
        start
        end
      }
      subject {
        id
        name
      }
      parent {
        id
        title
      }
      citation {
        ...StatementListSource
      }
    }
  }
}
    fragment StatementListSource on Citation {
  document {
    id
    title
  }
  firstLine
  lastLine
  section
}`) as unknown as TypedDocumentString<StatementListQuery, StatementListQueryVariables>;