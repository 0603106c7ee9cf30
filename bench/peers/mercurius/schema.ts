/** The part of the graph that the questions need, as it would be written by hand. */
export const schema = `
  type Period { label: String! start: String! end: String! }
  type Organisation { id: ID! name: String! }
  type Document { id: ID! title: String! kind: String! subject: Organisation! }
  type DocumentConnection { nodes: [Document!]! }
  type Citation { firstLine: Int! lastLine: Int! document: Document! }
  type Measure { id: ID! label: String! unit: String! }
  type MeasureConnection { nodes: [Measure!]! }
  type StaffGroup { id: ID! name: String! }
  type StaffGroupConnection { nodes: [StaffGroup!]! }
  type Module { id: ID! title: String! kind: String! }
  type ModuleConnection { nodes: [Module!]! }
  type Region { id: ID! name: String! citation: Citation! serviceAreas(first: Int!): ServiceAreaConnection! }
  type RegionConnection { nodes: [Region!]! }
  type ServiceArea {
    id: ID!
    code: String!
    name: String!
    region: Region
    observations(first: Int!, from: String!): ObservationConnection!
  }
  type ServiceAreaConnection { nodes: [ServiceArea!]! }
  type Observation {
    id: ID!
    value: Float!
    asPublished: String!
    precision: String!
    note: String
    period: Period
    measure: Measure!
    serviceArea: ServiceArea
    staffGroup: StaffGroup
    module: Module
    citation: Citation!
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ObservationConnection { nodes: [Observation!]! pageInfo: PageInfo! totalCount: Int! }
  type Parent { id: ID! title: String! }
  type Statement { id: ID! kind: String! title: String! status: String parent: Parent citation: Citation! }
  type StatementConnection { nodes: [Statement!]! totalCount: Int! }
  type AreaReference { id: ID! }
  type AreaGroup { serviceArea: AreaReference! min: Float! max: Float! }
  type AreaGroupConnection { nodes: [AreaGroup!]! }
  type Hit { title: String! }
  type HitConnection { nodes: [Hit!]! totalCount: Int! }
  type DocumentReference { id: ID! }
  type StaffGroupReference { id: ID! }
  type DocumentStaffGroup { document: DocumentReference! staffGroup: StaffGroupReference! sum: Float! }
  type DocumentStaffGroupConnection { nodes: [DocumentStaffGroup!]! }
  type Query {
    observation(id: ID!): Observation
    observations(first: Int!, after: String, from: String): ObservationConnection!
    observationsByIds(ids: [ID!]!): [Observation]!
    observationsInRegion(from: String!, region: String!): ObservationConnection!
    observationsFrom(first: Int!, line: Int!): ObservationConnection!
    peopleFrom(first: Int!, least: Float!): ObservationConnection!
    ofRegion(first: Int!, region: ID!): ObservationConnection!
    ofMeasure(first: Int!, measure: ID!, from: String!, line: Int!): ObservationConnection!
    latest(first: Int!, measure: ID!, region: ID!, until: String!): ObservationConnection!
    staffCounts(first: Int!, from: String!): ObservationConnection!
    statements(first: Int!, line: Int!): StatementConnection!
    statementsWith(first: Int!, text: String!): StatementConnection!
    accessesByArea(from: String!, to: String!): AreaGroupConnection!
    staffByDocumentAndGroup(before: String!): DocumentStaffGroupConnection!
    endsByArea(least: Float!): AreaGroupConnection!
    serviceAreas(first: Int!): ServiceAreaConnection!
    regions(first: Int!): RegionConnection!
    measures(first: Int!): MeasureConnection!
    modules(first: Int!): ModuleConnection!
    staffGroups(first: Int!): StaffGroupConnection!
    documents(first: Int!): DocumentConnection!
    search(text: String!, first: Int!): HitConnection!
  }
`;
