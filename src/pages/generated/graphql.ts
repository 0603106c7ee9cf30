/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What happened to a row between two releases. */
export type ChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It has other values. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

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
  | 'PRINTINGS_DIFFER';

/** What became of a commitment, as far as the documents show. */
export type Followed =
  /** Facts speak against it, and none for it. */
  | 'CONTRADICTED'
  /** Facts speak for it, and others against it. */
  | 'MIXED'
  /** Facts speak for it, or report it done, and none speaks against it. */
  | 'SUPPORTED'
  /** No fact of any document bears on it. */
  | 'UNKNOWN';

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
  | 'SUPPORTS';

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
  | 'TARGET';

/** What part somebody has in what is said. */
export type PartyRole =
  /** Is the one to whom it is put. */
  | 'ADDRESSEE'
  /** Is to do it, or to see to it. */
  | 'LEAD';

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

/** How exactly a number was printed. */
export type Precision =
  /** As about, around, almost, nearly. */
  | 'APPROXIMATE'
  /** As a lower bound: over, more than, at least. */
  | 'AT_LEAST'
  /** As an upper bound: up to, under, within. */
  | 'AT_MOST'
  /** As a plain number. */
  | 'EXACT';

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
  | 'VALUE';

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
  | 'WORK';

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
  | 'REMARK';

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
  | 'UNDER_WAY';

/** How a number depends on its time. */
export type Temporality =
  /** It gathers over its time, or changes with the length of it. */
  | 'FLOW'
  /** It stands at a time. Two values for overlapping times cannot both be right. */
  | 'STOCK';

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

export type ChangesPageQueryVariables = Exact<{
  since: number;
  of?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesPageQuery = { asked: { totalCount: number } | null, releases: { nodes: Array<{ id: string, version: string }> } | null, releaseChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { release: { id: string, version: string, loadedAt: string } }
      & ToldChangeFragment
    )> } | null };

export type EverChangedQueryVariables = Exact<{
  of: string;
}>;


export type EverChangedQuery = { releaseChanges: { totalCount: number } | null };

export type ToldChangeFragment = { id: string, kind: ChangeKind, subject: string, fields: Array<{ name: string, before: string | null, after: string | null }> };

export type ContradictionsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  reconcilable?: boolean | null | undefined;
  kind?: DiscrepancyKind | null | undefined;
  document?: string | null | undefined;
}>;


export type ContradictionsPageQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<DiscrepancyInBriefFragment> } | null };

export type ContradictionPageQueryVariables = Exact<{
  id: string;
}>;


export type ContradictionPageQuery = { discrepancy: DiscrepancyInBriefFragment | null };

export type DatasetPageQueryVariables = Exact<{
  id: string;
}>;


export type DatasetPageQuery = { dataset: (
    { id: string, publisher: string | null, homepage: string | null, withdrawn: boolean, documents: { totalCount: number, nodes: Array<{ id: string, title: string, published: string | null, publishedLabel: string | null, observations: { totalCount: number }, statements: { totalCount: number } }> }, measures: { totalCount: number, nodes: Array<{ id: string, label: string }> }, releases: { nodes: Array<{ id: string, version: string, loadedAt: string }> } }
    & SiteDatasetFragment
  ) | null };

export type DocumentPageQueryVariables = Exact<{
  id: string;
  first: number;
  afterFigure?: string | null | undefined;
  afterStatement?: string | null | undefined;
}>;


export type DocumentPageQuery = { document: { id: string, title: string, kind: string, published: string | null, publishedLabel: string | null, address: string | null, addressSeen: string | null, lost: string | null, note: string | null, lines: number, pages: number | null, sha256: string, publisher: { id: string, label: string } | null, subject: { id: string, label: string }, period: { label: string } | null, observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        FigureInBriefFragment
        & FigureAboutFragment
      )> }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
      > } } | null, discrepancies: { totalCount: number, nodes: Array<{ id: string, explanation: string, reconcilable: boolean }> } | null };

export type FigureWithEvidenceFragment = (
  { note: string | null, measure: { definition: string, additive: boolean }, citation: { quote: string | null, verified: boolean | null, document: { address: string | null } }, rivals: { totalCount: number, nodes: Array<(
      FigureInBriefFragment
      & FigureAboutFragment
    )> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
  & FigureInBriefFragment
  & FigureAboutFragment
);

export type FigureEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type FigureEvidenceQuery = { release: { version: string, contentHash: string } | null, observation: FigureWithEvidenceFragment | null };

export type FigurePageQueryVariables = Exact<{
  id: string;
}>;


export type FigurePageQuery = { observation: (
    { breakdown: Array<string>, measure: { temporality: Temporality }, citation: { document: { addressSeen: string | null } } }
    & FigureWithEvidenceFragment
  ) | null };

export type SeriesOfFigureQueryVariables = Exact<{
  cell: string;
}>;


export type SeriesOfFigureQuery = { observations: { totalCount: number, nodes: Array<(
      FigureInBriefFragment
      & FigureAboutFragment
    )> } | null };

export type ShareOfFigureQueryVariables = Exact<{
  id: string;
  over: string;
}>;


export type ShareOfFigureQuery = { observation: { shareOfTotal: { formula: string, value: number, unit: string, inputs: Array<(
        FigureInBriefFragment
        & FigureAboutFragment
      )> } | null } | null };

export type MeasurePageQueryVariables = Exact<{
  id: string;
  first: number;
  afterFigure?: string | null | undefined;
}>;


export type MeasurePageQuery = { measure: { id: string, label: string, definition: string, unit: string, kind: MeasureKind, topic: string, temporality: Temporality, additive: boolean, ofWhole: boolean, breakdowns: Array<string>, note: string | null, observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        FigureInBriefFragment
        & FigureAboutFragment
      )> } } | null };

export type MeasuresPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuresPageQuery = { measures: { nodes: Array<{ id: string, label: string, topic: string, unit: string, kind: MeasureKind, observations: { totalCount: number } }> } | null };

export type NearByQueryVariables = Exact<{
  text: string;
}>;


export type NearByQuery = { search: { nodes: Array<{ node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type CitedPlaceFragment = { page: number | null, lastPage: number | null, firstLine: number, lastLine: number, section: string | null, document: { id: string, title: string } };

export type FigureInBriefFragment = { id: string, value: number, asPublished: string, unit: string, precision: Precision, readings: Array<Reading>, reprint: boolean, period: { label: string, start: string | null, end: string | null } | null, citation: CitedPlaceFragment };

export type FigureAboutFragment = (
  { cell: string, item: string | null, above: number | null, measure: { id: string, label: string, temporality: Temporality }, subject: { id: string, label: string }, serviceArea: { kind: string } | null, categories: { nodes: Array<{ id: string, label: string }> } }
  & FigureDimensionsFragment
);

export type FigureDimensionsFragment = { id: string };

type StatementInBrief_Answer_Fragment = { __typename: 'Answer', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_Commitment_Fragment = { __typename: 'Commitment', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_Event_Fragment = { __typename: 'Event', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_Finding_Fragment = { __typename: 'Finding', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_FrameworkElement_Fragment = { __typename: 'FrameworkElement', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_Outcome_Fragment = { __typename: 'Outcome', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_Question_Fragment = { __typename: 'Question', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

type StatementInBrief_Remark_Fragment = { __typename: 'Remark', id: string, number: string | null, title: string, text: string, kind: StatementKind, status: Status | null, readings: Array<Reading>, period: { label: string } | null, saidBy: { organisation: { id: string, label: string } | null, office: { id: string, label: string } | null, person: { id: string, label: string } | null } | null, citation: CitedPlaceFragment };

export type StatementInBriefFragment =
  | StatementInBrief_Answer_Fragment
  | StatementInBrief_Commitment_Fragment
  | StatementInBrief_Event_Fragment
  | StatementInBrief_Finding_Fragment
  | StatementInBrief_FrameworkElement_Fragment
  | StatementInBrief_Outcome_Fragment
  | StatementInBrief_Question_Fragment
  | StatementInBrief_Remark_Fragment
;

export type DiscrepancyInBriefFragment = { id: string, kind: DiscrepancyKind, explanation: string, likelier: string | null, reconcilable: boolean, document: { id: string, title: string } | null, observations: { nodes: Array<(
      FigureInBriefFragment
      & FigureAboutFragment
    )> }, statements: { nodes: Array<
      | StatementInBrief_Answer_Fragment
      | StatementInBrief_Commitment_Fragment
      | StatementInBrief_Event_Fragment
      | StatementInBrief_Finding_Fragment
      | StatementInBrief_FrameworkElement_Fragment
      | StatementInBrief_Outcome_Fragment
      | StatementInBrief_Question_Fragment
      | StatementInBrief_Remark_Fragment
    > }, checks: { nodes: Array<{ title: string, stated: number, computed: number }> } };

export type LinkInBriefFragment = { id: string, relation: LinkRelation, reason: string, fromStatement:
    | StatementInBrief_Answer_Fragment
    | StatementInBrief_Commitment_Fragment
    | StatementInBrief_Event_Fragment
    | StatementInBrief_Finding_Fragment
    | StatementInBrief_FrameworkElement_Fragment
    | StatementInBrief_Outcome_Fragment
    | StatementInBrief_Question_Fragment
    | StatementInBrief_Remark_Fragment
   | null, fromObservation: (
    FigureInBriefFragment
    & FigureAboutFragment
  ) | null, toStatement:
    | StatementInBrief_Answer_Fragment
    | StatementInBrief_Commitment_Fragment
    | StatementInBrief_Event_Fragment
    | StatementInBrief_Finding_Fragment
    | StatementInBrief_FrameworkElement_Fragment
    | StatementInBrief_Outcome_Fragment
    | StatementInBrief_Question_Fragment
    | StatementInBrief_Remark_Fragment
   | null, toObservation: (
    FigureInBriefFragment
    & FigureAboutFragment
  ) | null };

export type PromisesPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  followed?: Followed | null | undefined;
  document?: string | null | undefined;
}>;


export type PromisesPageQuery = { commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
      { form: CommitmentForm, followed: Followed, leads: { nodes: Array<{ asPrinted: string }> }, repetitions: { nodes: Array<
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
          | { id: string, citation: CitedPlaceFragment }
        > }, evidence: { nodes: Array<LinkInBriefFragment> } }
      & StatementInBrief_Commitment_Fragment
    )> } | null };

export type ReleasesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleasesPageQuery = { datasets: { nodes: Array<SiteDatasetFragment> } | null, releases: { nodes: Array<CountedReleaseFragment> } | null };

export type ReleaseFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseFeedQuery = { datasets: { nodes: Array<SiteDatasetFragment> } | null, releases: { nodes: Array<(
      { changes: { nodes: Array<ToldChangeFragment> } }
      & CountedReleaseFragment
    )> } | null };

export type CountedReleaseFragment = { id: string, sequence: number, version: string, contentHash: string, loadedAt: string, observationCount: number, statementCount: number, checkCount: number, discrepancyCount: number, dataset: { id: string, shortTitle: string }, added: { totalCount: number }, changed: { totalCount: number }, removed: { totalCount: number } };

export type SearchPageQueryVariables = Exact<{
  text: string;
  type?: Array<SearchType> | null | undefined;
  document?: Array<string> | null | undefined;
  year?: PeriodReferenceWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { search: { totalCount: number, types: Array<{ type: SearchType, count: number }>, documents: Array<{ count: number, document: { id: string, title: string } }>, years: Array<{ year: number, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ type: SearchType, title: string, snippet: string, similar: boolean, node:
        | { id: string, citation: CitedPlaceFragment }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string }
        | { id: string, citation: CitedPlaceFragment }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }> } | null };

export type SiteDatasetFragment = { name: string, shortTitle: string, title: string, description: string | null, licence: string | null, licenceAddress: string | null };

export type SitePageQueryVariables = Exact<{ [key: string]: never; }>;


export type SitePageQuery = { release: { id: string, sequence: number, version: string, contentHash: string, loadedAt: string } | null, everyDataset: { totalCount: number } | null, datasets: { nodes: Array<SiteDatasetFragment> } | null };

export type SitemapQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapQuery = { documents: { nodes: Array<{ id: string }> } | null, measures: { nodes: Array<{ id: string }> } | null, organisations: { nodes: Array<{ id: string }> } | null, discrepancies: { nodes: Array<{ id: string }> } | null };

export type StartPageQueryVariables = Exact<{ [key: string]: never; }>;


export type StartPageQuery = { release: { contentHash: string } | null, datasets: { nodes: Array<(
      { id: string }
      & SiteDatasetFragment
    )> } | null, documents: { nodes: Array<{ id: string, title: string, kind: string, published: string | null, publishedLabel: string | null, lost: string | null, publisher: { name: string } | null }> } | null, observations: { facets: Array<{ values: Array<{ value: string | null, count: number }> }> } | null, statements: { facets: Array<{ values: Array<{ value: string | null, count: number }> }> } | null, discrepancies: { totalCount: number, facets: Array<{ values: Array<{ value: string | null, count: number }> }> } | null };

export type StatementPageQueryVariables = Exact<{
  id: string;
}>;


export type StatementPageQuery = { statement:
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Answer_Fragment
    )
    | (
      { form: CommitmentForm, followed: Followed, note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Commitment_Fragment
    )
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Event_Fragment
    )
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Finding_Fragment
    )
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_FrameworkElement_Fragment
    )
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Outcome_Fragment
    )
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Question_Fragment
    )
    | (
      { note: string | null, subject: { id: string, label: string }, citation: { quote: string | null, document: { address: string | null, addressSeen: string | null } }, parent:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, children: { totalCount: number, nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, repeats:
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
       | null, repetitions: { nodes: Array<
          | StatementInBrief_Answer_Fragment
          | StatementInBrief_Commitment_Fragment
          | StatementInBrief_Event_Fragment
          | StatementInBrief_Finding_Fragment
          | StatementInBrief_FrameworkElement_Fragment
          | StatementInBrief_Outcome_Fragment
          | StatementInBrief_Question_Fragment
          | StatementInBrief_Remark_Fragment
        > }, parties: { nodes: Array<{ role: PartyRole, asPrinted: string }> }, linksFrom: { nodes: Array<LinkInBriefFragment> }, linksTo: { nodes: Array<LinkInBriefFragment> }, discrepancies: { nodes: Array<DiscrepancyInBriefFragment> } }
      & StatementInBrief_Remark_Fragment
    )
   | null };

export type ThingPageQueryVariables = Exact<{
  id: string;
  first: number;
  afterFigure?: string | null | undefined;
  afterStatement?: string | null | undefined;
}>;


export type ThingPageQuery = { thing: { id: string, aliases: Array<string>, note: string | null, label: string, partOf: { id: string, label: string } | null, citation: CitedPlaceFragment, observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
        FigureInBriefFragment
        & FigureAboutFragment
      )> }, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
        | StatementInBrief_Answer_Fragment
        | StatementInBrief_Commitment_Fragment
        | StatementInBrief_Event_Fragment
        | StatementInBrief_Finding_Fragment
        | StatementInBrief_FrameworkElement_Fragment
        | StatementInBrief_Outcome_Fragment
        | StatementInBrief_Question_Fragment
        | StatementInBrief_Remark_Fragment
      > } } | null };

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
export const ToldChangeFragmentDoc = new TypedDocumentString(`
    fragment ToldChange on ReleaseChange {
  id
  kind
  subject
  fields {
    name
    before
    after
  }
}
    `, {"fragmentName":"ToldChange"}) as unknown as TypedDocumentString<ToldChangeFragment, unknown>;
export const CitedPlaceFragmentDoc = new TypedDocumentString(`
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
    `, {"fragmentName":"CitedPlace"}) as unknown as TypedDocumentString<CitedPlaceFragment, unknown>;
export const FigureInBriefFragmentDoc = new TypedDocumentString(`
    fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}`, {"fragmentName":"FigureInBrief"}) as unknown as TypedDocumentString<FigureInBriefFragment, unknown>;
export const FigureDimensionsFragmentDoc = new TypedDocumentString(`
    fragment FigureDimensions on Observation {
  id
}
    `, {"fragmentName":"FigureDimensions"}) as unknown as TypedDocumentString<FigureDimensionsFragment, unknown>;
export const FigureAboutFragmentDoc = new TypedDocumentString(`
    fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
    fragment FigureDimensions on Observation {
  id
}`, {"fragmentName":"FigureAbout"}) as unknown as TypedDocumentString<FigureAboutFragment, unknown>;
export const StatementInBriefFragmentDoc = new TypedDocumentString(`
    fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}`, {"fragmentName":"StatementInBrief"}) as unknown as TypedDocumentString<StatementInBriefFragment, unknown>;
export const LinkInBriefFragmentDoc = new TypedDocumentString(`
    fragment LinkInBrief on Link {
  id
  relation
  reason
  fromStatement {
    ...StatementInBrief
  }
  fromObservation {
    ...FigureInBrief
    ...FigureAbout
  }
  toStatement {
    ...StatementInBrief
  }
  toObservation {
    ...FigureInBrief
    ...FigureAbout
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}`, {"fragmentName":"LinkInBrief"}) as unknown as TypedDocumentString<LinkInBriefFragment, unknown>;
export const DiscrepancyInBriefFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}`, {"fragmentName":"DiscrepancyInBrief"}) as unknown as TypedDocumentString<DiscrepancyInBriefFragment, unknown>;
export const FigureWithEvidenceFragmentDoc = new TypedDocumentString(`
    fragment FigureWithEvidence on Observation {
  ...FigureInBrief
  ...FigureAbout
  note
  measure {
    definition
    additive
  }
  citation {
    quote
    verified
    document {
      address
    }
  }
  rivals(first: 50) {
    totalCount
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  linksFrom(first: 50) {
    nodes {
      ...LinkInBrief
    }
  }
  linksTo(first: 50) {
    nodes {
      ...LinkInBrief
    }
  }
  discrepancies(first: 50) {
    nodes {
      ...DiscrepancyInBrief
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}
fragment LinkInBrief on Link {
  id
  relation
  reason
  fromStatement {
    ...StatementInBrief
  }
  fromObservation {
    ...FigureInBrief
    ...FigureAbout
  }
  toStatement {
    ...StatementInBrief
  }
  toObservation {
    ...FigureInBrief
    ...FigureAbout
  }
}`, {"fragmentName":"FigureWithEvidence"}) as unknown as TypedDocumentString<FigureWithEvidenceFragment, unknown>;
export const CountedReleaseFragmentDoc = new TypedDocumentString(`
    fragment CountedRelease on Release {
  dataset {
    id
    shortTitle
  }
  id
  sequence
  version
  contentHash
  loadedAt
  observationCount
  statementCount
  checkCount
  discrepancyCount
  added: changes(where: {kind: {eq: ADDED}}) {
    totalCount
  }
  changed: changes(where: {kind: {eq: CHANGED}}) {
    totalCount
  }
  removed: changes(where: {kind: {eq: REMOVED}}) {
    totalCount
  }
}
    `, {"fragmentName":"CountedRelease"}) as unknown as TypedDocumentString<CountedReleaseFragment, unknown>;
export const SiteDatasetFragmentDoc = new TypedDocumentString(`
    fragment SiteDataset on Dataset {
  name
  shortTitle
  title
  description
  licence
  licenceAddress
}
    `, {"fragmentName":"SiteDataset"}) as unknown as TypedDocumentString<SiteDatasetFragment, unknown>;
export const ChangesPageDocument = new TypedDocumentString(`
    query ChangesPage($since: Int!, $of: ID, $after: String) {
  asked: releases(where: {sequence: {eq: $since}}) {
    totalCount
  }
  releases(first: 50, orderBy: [{sequence: DESC}]) {
    nodes {
      id
      version
    }
  }
  releaseChanges(
    where: {sequence: {gt: $since}, ifGiven: {subject: {eq: $of}}}
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ToldChange
      release {
        id
        version
        loadedAt
      }
    }
  }
}
    fragment ToldChange on ReleaseChange {
  id
  kind
  subject
  fields {
    name
    before
    after
  }
}`) as unknown as TypedDocumentString<ChangesPageQuery, ChangesPageQueryVariables>;
export const EverChangedDocument = new TypedDocumentString(`
    query EverChanged($of: ID!) {
  releaseChanges(where: {subject: {eq: $of}}) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<EverChangedQuery, EverChangedQueryVariables>;
export const ContradictionsPageDocument = new TypedDocumentString(`
    query ContradictionsPage($first: Int!, $after: String, $reconcilable: Boolean, $kind: DiscrepancyKind, $document: ID) {
  discrepancies(
    first: $first
    after: $after
    where: {ifGiven: {reconcilable: {eq: $reconcilable}, kind: {eq: $kind}, document: {id: {eq: $document}}}}
    orderBy: [{reconcilable: ASC}, {kind: ASC}]
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...DiscrepancyInBrief
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}`) as unknown as TypedDocumentString<ContradictionsPageQuery, ContradictionsPageQueryVariables>;
export const ContradictionPageDocument = new TypedDocumentString(`
    query ContradictionPage($id: ID!) {
  discrepancy(id: $id) {
    ...DiscrepancyInBrief
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}`) as unknown as TypedDocumentString<ContradictionPageQuery, ContradictionPageQueryVariables>;
export const DatasetPageDocument = new TypedDocumentString(`
    query DatasetPage($id: ID!) {
  dataset(id: $id) {
    id
    ...SiteDataset
    publisher
    homepage
    withdrawn
    documents(first: 100) {
      totalCount
      nodes {
        id
        title
        published
        publishedLabel
        observations(first: 0) {
          totalCount
        }
        statements(first: 0) {
          totalCount
        }
      }
    }
    measures(first: 200) {
      totalCount
      nodes {
        id
        label
      }
    }
    releases(first: 50, orderBy: [{sequence: DESC}]) {
      nodes {
        id
        version
        loadedAt
      }
    }
  }
}
    fragment SiteDataset on Dataset {
  name
  shortTitle
  title
  description
  licence
  licenceAddress
}`) as unknown as TypedDocumentString<DatasetPageQuery, DatasetPageQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $first: Int!, $afterFigure: String, $afterStatement: String) {
  document(id: $id) {
    id
    title
    kind
    published
    publishedLabel
    publisher {
      id
      label: name
    }
    subject {
      id
      label: name
    }
    period {
      label
    }
    address
    addressSeen
    lost
    note
    lines
    pages
    sha256
    observations(first: $first, after: $afterFigure) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FigureInBrief
        ...FigureAbout
      }
    }
    statements(first: $first, after: $afterStatement) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementInBrief
      }
    }
  }
  discrepancies(first: 200, where: {document: {id: {eq: $id}}}) {
    totalCount
    nodes {
      id
      explanation
      reconcilable
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const FigureEvidenceDocument = new TypedDocumentString(`
    query FigureEvidence($id: ID!) {
  release {
    version
    contentHash
  }
  observation(id: $id) {
    ...FigureWithEvidence
  }
}
    fragment FigureWithEvidence on Observation {
  ...FigureInBrief
  ...FigureAbout
  note
  measure {
    definition
    additive
  }
  citation {
    quote
    verified
    document {
      address
    }
  }
  rivals(first: 50) {
    totalCount
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  linksFrom(first: 50) {
    nodes {
      ...LinkInBrief
    }
  }
  linksTo(first: 50) {
    nodes {
      ...LinkInBrief
    }
  }
  discrepancies(first: 50) {
    nodes {
      ...DiscrepancyInBrief
    }
  }
}
fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}
fragment LinkInBrief on Link {
  id
  relation
  reason
  fromStatement {
    ...StatementInBrief
  }
  fromObservation {
    ...FigureInBrief
    ...FigureAbout
  }
  toStatement {
    ...StatementInBrief
  }
  toObservation {
    ...FigureInBrief
    ...FigureAbout
  }
}`) as unknown as TypedDocumentString<FigureEvidenceQuery, FigureEvidenceQueryVariables>;
export const FigurePageDocument = new TypedDocumentString(`
    query FigurePage($id: ID!) {
  observation(id: $id) {
    ...FigureWithEvidence
    breakdown
    measure {
      temporality
    }
    citation {
      document {
        addressSeen
      }
    }
  }
}
    fragment FigureWithEvidence on Observation {
  ...FigureInBrief
  ...FigureAbout
  note
  measure {
    definition
    additive
  }
  citation {
    quote
    verified
    document {
      address
    }
  }
  rivals(first: 50) {
    totalCount
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  linksFrom(first: 50) {
    nodes {
      ...LinkInBrief
    }
  }
  linksTo(first: 50) {
    nodes {
      ...LinkInBrief
    }
  }
  discrepancies(first: 50) {
    nodes {
      ...DiscrepancyInBrief
    }
  }
}
fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}
fragment LinkInBrief on Link {
  id
  relation
  reason
  fromStatement {
    ...StatementInBrief
  }
  fromObservation {
    ...FigureInBrief
    ...FigureAbout
  }
  toStatement {
    ...StatementInBrief
  }
  toObservation {
    ...FigureInBrief
    ...FigureAbout
  }
}`) as unknown as TypedDocumentString<FigurePageQuery, FigurePageQueryVariables>;
export const SeriesOfFigureDocument = new TypedDocumentString(`
    query SeriesOfFigure($cell: String!) {
  observations(
    first: 200
    where: {cell: {eq: $cell}}
    orderBy: [{period: {start: ASC}}]
  ) {
    totalCount
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}`) as unknown as TypedDocumentString<SeriesOfFigureQuery, SeriesOfFigureQueryVariables>;
export const ShareOfFigureDocument = new TypedDocumentString(`
    query ShareOfFigure($id: ID!, $over: String!) {
  observation(id: $id) {
    shareOfTotal(over: $over) {
      formula
      value
      unit
      inputs {
        ...FigureInBrief
        ...FigureAbout
      }
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}`) as unknown as TypedDocumentString<ShareOfFigureQuery, ShareOfFigureQueryVariables>;
export const MeasurePageDocument = new TypedDocumentString(`
    query MeasurePage($id: ID!, $first: Int!, $afterFigure: String) {
  measure(id: $id) {
    id
    label
    definition
    unit
    kind
    topic
    temporality
    additive
    ofWhole
    breakdowns
    note
    observations(
      first: $first
      after: $afterFigure
      orderBy: [{period: {start: ASC}}]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FigureInBrief
        ...FigureAbout
      }
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}`) as unknown as TypedDocumentString<MeasurePageQuery, MeasurePageQueryVariables>;
export const MeasuresPageDocument = new TypedDocumentString(`
    query MeasuresPage {
  measures(first: 1000, orderBy: [{topic: ASC}, {label: ASC}]) {
    nodes {
      id
      label
      topic
      unit
      kind
      observations {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresPageQuery, MeasuresPageQueryVariables>;
export const NearByDocument = new TypedDocumentString(`
    query NearBy($text: String!) {
  search(text: $text, first: 5) {
    nodes {
      node {
        ... on Node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NearByQuery, NearByQueryVariables>;
export const PromisesPageDocument = new TypedDocumentString(`
    query PromisesPage($first: Int!, $after: String, $followed: Followed, $document: ID) {
  commitments(
    first: $first
    after: $after
    where: {repeats: {isNull: true}, ifGiven: {followed: {eq: $followed}, citation: {document: {id: {eq: $document}}}}}
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementInBrief
      form
      followed
      leads(first: 10) {
        nodes {
          asPrinted
        }
      }
      repetitions(first: 50) {
        nodes {
          id
          citation {
            ...CitedPlace
          }
        }
      }
      evidence(first: 20) {
        nodes {
          ...LinkInBrief
        }
      }
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment LinkInBrief on Link {
  id
  relation
  reason
  fromStatement {
    ...StatementInBrief
  }
  fromObservation {
    ...FigureInBrief
    ...FigureAbout
  }
  toStatement {
    ...StatementInBrief
  }
  toObservation {
    ...FigureInBrief
    ...FigureAbout
  }
}`) as unknown as TypedDocumentString<PromisesPageQuery, PromisesPageQueryVariables>;
export const ReleasesPageDocument = new TypedDocumentString(`
    query ReleasesPage {
  datasets(first: 100, where: {withdrawn: {eq: false}}) {
    nodes {
      ...SiteDataset
    }
  }
  releases(first: 50, orderBy: [{sequence: DESC}]) {
    nodes {
      ...CountedRelease
    }
  }
}
    fragment CountedRelease on Release {
  dataset {
    id
    shortTitle
  }
  id
  sequence
  version
  contentHash
  loadedAt
  observationCount
  statementCount
  checkCount
  discrepancyCount
  added: changes(where: {kind: {eq: ADDED}}) {
    totalCount
  }
  changed: changes(where: {kind: {eq: CHANGED}}) {
    totalCount
  }
  removed: changes(where: {kind: {eq: REMOVED}}) {
    totalCount
  }
}
fragment SiteDataset on Dataset {
  name
  shortTitle
  title
  description
  licence
  licenceAddress
}`) as unknown as TypedDocumentString<ReleasesPageQuery, ReleasesPageQueryVariables>;
export const ReleaseFeedDocument = new TypedDocumentString(`
    query ReleaseFeed {
  datasets(first: 100, where: {withdrawn: {eq: false}}) {
    nodes {
      ...SiteDataset
    }
  }
  releases(first: 20, orderBy: [{sequence: DESC}]) {
    nodes {
      ...CountedRelease
      changes(first: 10) {
        nodes {
          ...ToldChange
        }
      }
    }
  }
}
    fragment ToldChange on ReleaseChange {
  id
  kind
  subject
  fields {
    name
    before
    after
  }
}
fragment CountedRelease on Release {
  dataset {
    id
    shortTitle
  }
  id
  sequence
  version
  contentHash
  loadedAt
  observationCount
  statementCount
  checkCount
  discrepancyCount
  added: changes(where: {kind: {eq: ADDED}}) {
    totalCount
  }
  changed: changes(where: {kind: {eq: CHANGED}}) {
    totalCount
  }
  removed: changes(where: {kind: {eq: REMOVED}}) {
    totalCount
  }
}
fragment SiteDataset on Dataset {
  name
  shortTitle
  title
  description
  licence
  licenceAddress
}`) as unknown as TypedDocumentString<ReleaseFeedQuery, ReleaseFeedQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($text: String!, $type: [SearchType!], $document: [ID!], $year: PeriodReferenceWhere, $first: Int!, $after: String) {
  search(
    text: $text
    types: $type
    documents: $document
    period: $year
    first: $first
    after: $after
  ) {
    totalCount
    types {
      type
      count
    }
    documents {
      document {
        id
        title
      }
      count
    }
    years {
      year
      count
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      type
      title
      snippet
      similar
      node {
        ... on Node {
          id
        }
        ... on Statement {
          citation {
            ...CitedPlace
          }
        }
      }
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SitePageDocument = new TypedDocumentString(`
    query SitePage {
  release {
    id
    sequence
    version
    contentHash
    loadedAt
  }
  everyDataset: datasets(first: 0) {
    totalCount
  }
  datasets(first: 100, where: {withdrawn: {eq: false}}) {
    nodes {
      ...SiteDataset
    }
  }
}
    fragment SiteDataset on Dataset {
  name
  shortTitle
  title
  description
  licence
  licenceAddress
}`) as unknown as TypedDocumentString<SitePageQuery, SitePageQueryVariables>;
export const SitemapDocument = new TypedDocumentString(`
    query Sitemap {
  documents(first: 1000) {
    nodes {
      id
    }
  }
  measures(first: 1000) {
    nodes {
      id
    }
  }
  organisations(first: 1000) {
    nodes {
      id
    }
  }
  discrepancies(first: 1000) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SitemapQuery, SitemapQueryVariables>;
export const StartPageDocument = new TypedDocumentString(`
    query StartPage {
  release {
    contentHash
  }
  datasets(first: 100, where: {withdrawn: {eq: false}}) {
    nodes {
      id
      ...SiteDataset
    }
  }
  documents(first: 100) {
    nodes {
      id
      title
      kind
      published
      publishedLabel
      publisher {
        name
      }
      lost
    }
  }
  observations {
    facets(by: [DOCUMENT], first: 100) {
      values {
        value
        count
      }
    }
  }
  statements {
    facets(by: [DOCUMENT], first: 100) {
      values {
        value
        count
      }
    }
  }
  discrepancies {
    totalCount
    facets(by: [DOCUMENT], first: 100) {
      values {
        value
        count
      }
    }
  }
}
    fragment SiteDataset on Dataset {
  name
  shortTitle
  title
  description
  licence
  licenceAddress
}`) as unknown as TypedDocumentString<StartPageQuery, StartPageQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($id: ID!) {
  statement(id: $id) {
    ...StatementInBrief
    note
    subject {
      id
      label: name
    }
    citation {
      quote
      document {
        address
        addressSeen
      }
    }
    parent {
      ...StatementInBrief
    }
    children(first: 200) {
      totalCount
      nodes {
        ...StatementInBrief
      }
    }
    repeats {
      ...StatementInBrief
    }
    repetitions(first: 50) {
      nodes {
        ...StatementInBrief
      }
    }
    parties(first: 50) {
      nodes {
        role
        asPrinted
      }
    }
    linksFrom(first: 50) {
      nodes {
        ...LinkInBrief
      }
    }
    linksTo(first: 50) {
      nodes {
        ...LinkInBrief
      }
    }
    discrepancies(first: 50) {
      nodes {
        ...DiscrepancyInBrief
      }
    }
    ... on Commitment {
      form
      followed
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}
fragment DiscrepancyInBrief on Discrepancy {
  id
  kind
  explanation
  likelier
  reconcilable
  document {
    id
    title
  }
  observations(first: 50) {
    nodes {
      ...FigureInBrief
      ...FigureAbout
    }
  }
  statements(first: 10) {
    nodes {
      ...StatementInBrief
    }
  }
  checks(first: 10) {
    nodes {
      title
      stated
      computed
    }
  }
}
fragment LinkInBrief on Link {
  id
  relation
  reason
  fromStatement {
    ...StatementInBrief
  }
  fromObservation {
    ...FigureInBrief
    ...FigureAbout
  }
  toStatement {
    ...StatementInBrief
  }
  toObservation {
    ...FigureInBrief
    ...FigureAbout
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;
export const ThingPageDocument = new TypedDocumentString(`
    query ThingPage($id: ID!, $first: Int!, $afterFigure: String, $afterStatement: String) {
  thing: serviceArea(id: $id) {
    id
    label: name
    aliases
    note
    partOf {
      id
      label: name
    }
    citation {
      ...CitedPlace
    }
    observations(
      first: $first
      after: $afterFigure
      orderBy: [{period: {start: ASC}}]
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FigureInBrief
        ...FigureAbout
      }
    }
    statements(first: $first, after: $afterStatement) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StatementInBrief
      }
    }
  }
}
    fragment CitedPlace on Citation {
  document {
    id
    title
  }
  page
  lastPage
  firstLine
  lastLine
  section
}
fragment FigureInBrief on Observation {
  id
  value
  asPublished
  unit
  precision
  readings
  reprint
  period {
    label
    start
    end
  }
  citation {
    ...CitedPlace
  }
}
fragment FigureAbout on Observation {
  cell
  measure {
    id
    label
    temporality
  }
  subject {
    id
    label: name
  }
  serviceArea {
    kind
  }
  ...FigureDimensions
  categories(first: 10) {
    nodes {
      id
      label: name
    }
  }
  item
  above
}
fragment FigureDimensions on Observation {
  id
}
fragment StatementInBrief on Statement {
  __typename
  id
  number
  title
  text
  kind
  status
  readings
  period {
    label
  }
  saidBy {
    organisation {
      id
      label: name
    }
    office {
      id
      label: name
    }
    person {
      id
      label: name
    }
  }
  citation {
    ...CitedPlace
  }
}`) as unknown as TypedDocumentString<ThingPageQuery, ThingPageQueryVariables>;