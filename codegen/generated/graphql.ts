/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In what way numbers contradict each other. */
export type DiscrepancyKind =
  /** A declared check does not hold: parts and total, a share and its counts, a list and its stated length. */
  | 'CHECK_FAILS'
  /** Two documents print different values for one cell. */
  | 'DOCUMENTS_DIFFER'
  /** One document prints a cell twice, with different values. */
  | 'REPRINT_DIFFERS';

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

export type StaffOverTimeQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type StaffOverTimeQuery = { observations: { nodes: Array<{ value: number, asPublished: string, precision: Precision, note: string | null, period: { label: string } | null, citation: { firstLine: number, lastLine: number, section: string | null, document: { title: string } }, discrepancies: { nodes: Array<{ explanation: string }> } }> } };

export type ServiceAreasQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  on?: string | null | undefined;
}>;


export type ServiceAreasQuery = { serviceAreas: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, region: { name: string } | null, headcount: { value: number, citation: { firstLine: number, document: { title: string } } } | null, webinarAttendances: Array<{ value: number, webinar: { title: string } | null, serviceArea: { code: string } | null }>, prioritisation: { status: Status | null, text: string } | null }> } };

export type ContradictionsQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type ContradictionsQuery = { discrepancies: { totalCount: number, nodes: Array<{ kind: DiscrepancyKind, size: number, explanation: string, check: { title: string, stated: number, computed: number } | null, observations: { nodes: Array<{ asPublished: string, measure: { label: string, unit: Unit }, citation: { firstLine: number, lastLine: number, document: { title: string } } }> } }> } };

export type QuestionsToTheBoardQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type QuestionsToTheBoardQuery = { questions: { nodes: Array<{ askedBy: string, title: string, text: string, status: Status | null, citation: { firstLine: number, lastLine: number }, answers: { nodes: Array<{ text: string, citation: { firstLine: number, lastLine: number } }> } }> } };

export type AuditsSideBySideQueryVariables = Exact<{
  audits?: Array<string | number> | string | number | null | undefined;
}>;


export type AuditsSideBySideQuery = { audits: { nodes: Array<{ title: string, period: { label: string } | null, grades: { nodes: Array<{ asPublished: string, category: { name: string } | null, citation: { firstLine: number, document: { title: string } }, discrepancies: { nodes: Array<{ explanation: string }> } }> }, findings: { nodes: Array<{ number: string | null, text: string, citation: { firstLine: number, lastLine: number } }> } }> } };

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

export const StaffOverTimeDocument = new TypedDocumentString(`
    query StaffOverTime($first: Int = 20) {
  observations(
    first: $first
    where: {measure: {id: {eq: "measure:staff"}}, staffGroup: {id: {isNull: true}}, serviceArea: {id: {isNull: true}}, category: {id: {isNull: true}}, reprint: {eq: false}}
    orderBy: [{period: {start: ASC}}]
  ) {
    nodes {
      value
      asPublished
      precision
      period {
        label
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
    `) as unknown as TypedDocumentString<StaffOverTimeQuery, StaffOverTimeQueryVariables>;
export const ServiceAreasDocument = new TypedDocumentString(`
    query ServiceAreas($first: Int = 20, $after: String, $on: Date = "2017-01-01") {
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
      region {
        name
      }
      headcount(staffGroup: "staff-group:family-court-advisers", on: $on) {
        value
        citation {
          document {
            title
          }
          firstLine
        }
      }
      webinarAttendances {
        value
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
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ServiceAreasQuery, ServiceAreasQueryVariables>;
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($first: Int = 50) {
  discrepancies(first: $first, orderBy: [{kind: ASC}]) {
    totalCount
    nodes {
      kind
      size
      explanation
      check {
        title
        stated
        computed
      }
      observations {
        nodes {
          asPublished
          measure {
            label
            unit
          }
          citation {
            document {
              title
            }
            firstLine
            lastLine
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const QuestionsToTheBoardDocument = new TypedDocumentString(`
    query QuestionsToTheBoard($first: Int = 50) {
  questions(
    first: $first
    where: {citation: {document: {id: {eq: "document:open-board-letter-2021-06"}}}}
  ) {
    nodes {
      askedBy
      title
      text
      status
      citation {
        firstLine
        lastLine
      }
      answers {
        nodes {
          text
          citation {
            firstLine
            lastLine
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsToTheBoardQuery, QuestionsToTheBoardQueryVariables>;
export const AuditsSideBySideDocument = new TypedDocumentString(`
    query AuditsSideBySide($audits: [ID!] = ["audit:domestic-abuse-audit-2020", "audit:domestic-abuse-audit-2021"]) {
  audits(where: {id: {in: $audits}}) {
    nodes {
      title
      period {
        label
      }
      grades {
        nodes {
          asPublished
          category {
            name
          }
          citation {
            document {
              title
            }
            firstLine
          }
          discrepancies {
            nodes {
              explanation
            }
          }
        }
      }
      findings {
        nodes {
          number
          text
          citation {
            firstLine
            lastLine
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditsSideBySideQuery, AuditsSideBySideQueryVariables>;