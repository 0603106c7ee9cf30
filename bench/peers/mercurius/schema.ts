/** The part of the graph that the questions need, as it would be written by hand. */
export const schema = `
  type Period { label: String! start: String! end: String! }
  type Document { id: ID! title: String! kind: String! }
  type Citation { firstLine: Int! lastLine: Int! document: Document! }
  type Measure { id: ID! label: String! unit: String! }
  type StaffGroup { id: ID! name: String! }
  type Module { id: ID! title: String! kind: String! }
  type ServiceArea { id: ID! code: String! name: String! observations(first: Int!): ObservationConnection! }
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
  type ObservationConnection { nodes: [Observation!]! }
  type AreaReference { id: ID! }
  type AreaGroup { serviceArea: AreaReference! min: Float! max: Float! }
  type AreaGroupConnection { nodes: [AreaGroup!]! }
  type Query {
    observation(id: ID!): Observation
    observations(first: Int!): ObservationConnection!
    latest(first: Int!, measure: ID!, region: ID!, from: String!): ObservationConnection!
    staffCounts(first: Int!, from: String!): ObservationConnection!
    accessesByArea(from: String!, to: String!): AreaGroupConnection!
    serviceAreas(first: Int!): ServiceAreaConnection!
  }
`;
