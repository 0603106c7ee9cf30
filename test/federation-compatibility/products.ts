import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'graphql';
import type { Federation } from '../../src/resolvers/subgraph.js';

// The subgraph that Apollo's tests ask, made by what makes this project's own: schema, data and directives are theirs.

const built = <Module>(path: string): Promise<Module> =>
  import(pathToFileURL(resolve(import.meta.dirname, '../../dist', path)).href);

const [{ subgraphSchema }, { tracePlugin }] = await Promise.all([
  built<typeof import('../../src/resolvers/subgraph.js')>('src/resolvers/subgraph.js'),
  built<typeof import('../../src/server/execution/exposure.js')>('src/server/execution/exposure.js'),
]);

const schema = buildSchema(`
  directive @custom on OBJECT

  type Query {
    product(id: ID!): Product
    deprecatedProduct(sku: String!, package: String!): DeprecatedProduct @deprecated(reason: "Use product query instead")
  }
  type Product {
    id: ID!
    sku: String
    package: String
    variation: ProductVariation
    dimensions: ProductDimension
    createdBy: User
    notes: String
    research: [ProductResearch!]!
  }
  type DeprecatedProduct {
    sku: String!
    package: String!
    reason: String
    createdBy: User
  }
  type ProductVariation {
    id: ID!
  }
  type ProductResearch {
    study: CaseStudy!
    outcome: String
  }
  type CaseStudy {
    caseNumber: ID!
    description: String
  }
  type ProductDimension {
    size: String
    weight: Float
    unit: String
  }
  type User {
    averageProductsCreatedPerYear: Int
    email: ID!
    name: String
    totalProductsCreated: Int
    yearsOfEmployment: Int!
  }
  type Inventory {
    id: ID!
    deprecatedProducts: [DeprecatedProduct!]!
  }
`);

const links = `
  @link(
    url: "https://specs.apollo.dev/federation/v2.3"
    import: [
      "@composeDirective" "@extends" "@external" "@inaccessible" "@interfaceObject" "@key" "@override" "@provides"
      "@requires" "@shareable" "@tag"
    ]
  )
  @link(url: "https://myspecs.dev/myCustomDirective/v1.0", import: ["@custom"])
  @composeDirective(name: "@custom")
`;

const directives = new Map([
  ['Product', '@custom @key(fields: "id") @key(fields: "sku package") @key(fields: "sku variation { id }")'],
  ['Product.createdBy', '@provides(fields: "totalProductsCreated")'],
  ['Product.notes', '@tag(name: "internal")'],
  ['DeprecatedProduct', '@key(fields: "sku package")'],
  ['ProductResearch', '@key(fields: "study { caseNumber }")'],
  ['ProductDimension', '@shareable'],
  ['ProductDimension.unit', '@inaccessible'],
  ['User', '@extends @key(fields: "email")'],
  ['User.averageProductsCreatedPerYear', '@requires(fields: "totalProductsCreated yearsOfEmployment")'],
  ['User.email', '@external'],
  ['User.name', '@override(from: "users")'],
  ['User.totalProductsCreated', '@external'],
  ['User.yearsOfEmployment', '@external'],
  ['Inventory', '@interfaceObject @key(fields: "id")'],
]);

const user = {
  __typename: 'User',
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
  averageProductsCreatedPerYear() {
    return Math.round(this.totalProductsCreated / this.yearsOfEmployment);
  },
};
const dimensions = { size: 'small', weight: 1, unit: 'kg' };
const federationResearch = {
  __typename: 'ProductResearch',
  study: { caseNumber: '1234', description: 'Federation Study' },
};
const studioResearch = { __typename: 'ProductResearch', study: { caseNumber: '1235', description: 'Studio Study' } };
const products = [
  {
    __typename: 'Product',
    id: 'apollo-federation',
    sku: 'federation',
    package: '@apollo/federation',
    variation: { id: 'OSS' },
    dimensions,
    createdBy: user,
    research: [federationResearch],
  },
  {
    __typename: 'Product',
    id: 'apollo-studio',
    sku: 'studio',
    package: '',
    variation: { id: 'platform' },
    dimensions,
    createdBy: user,
    research: [studioResearch],
  },
];
const deprecatedProduct = {
  __typename: 'DeprecatedProduct',
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: user,
};
const inventory = { __typename: 'Inventory', id: 'apollo-oss', deprecatedProducts: [deprecatedProduct] };

type Fields = Readonly<Record<string, unknown>>;

/** The member of a value that may be anything. */
const member = (value: unknown, name: string): unknown => Object(value)[name];

const findProduct = ({ id, sku, package: pack, variation }: Fields) =>
  products.find(
    (product) =>
      product.id === id ||
      (product.sku === sku && (product.package === pack || product.variation.id === member(variation, 'id'))),
  );
const findDeprecatedProduct = ({ sku, package: pack }: Fields) =>
  deprecatedProduct.sku === sku && deprecatedProduct.package === pack ? deprecatedProduct : undefined;

const finders: Readonly<Record<string, (key: Fields) => object | undefined>> = {
  Product: findProduct,
  DeprecatedProduct: findDeprecatedProduct,
  ProductResearch: ({ study }) =>
    [federationResearch, studioResearch].find((one) => one.study.caseNumber === member(study, 'caseNumber')),
  // What the gateway brings for @requires goes before what is known here.
  User: (key) => (key.email === user.email ? { ...user, ...key } : undefined),
  Inventory: ({ id }) => (id === inventory.id ? inventory : undefined),
};

const federation: Federation<object> = {
  links,
  directives,
  resolveReferences: async (typeName, representations) =>
    representations.map((representation) => finders[typeName]?.(representation) ?? null),
  typeOf: (entity) => String(member(entity, '__typename')),
};

const server = new ApolloServer({
  schema: subgraphSchema(schema, federation),
  rootValue: { product: findProduct, deprecatedProduct: findDeprecatedProduct },
  plugins: [tracePlugin({ introspection: true, trusted: true })],
});
const { url } = await startStandaloneServer(server, { listen: { host: 'localhost', port: Number(process.argv[2]) } });
console.log(`products: ${url}`);
