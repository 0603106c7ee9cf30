// The schema and the saved operations, by the rules of GraphQL ESLint: `npm run lint:schema`. TypeScript is Biome's.
// Every rule that is not as recommended says why; docs/contract.md lists them.
import { join } from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';

const schema = join(import.meta.dirname, 'schema/schema.graphql');
// Those of every graph, and those that the packages of the project bring; and the lists of the client.
const operations = [
  'codegen/lists/*.graphql',
  'codegen/operations/*.graphql',
  'seeds/operations/*.graphql',
  'test/packages/*/operations/*.graphql',
];
const documents = operations.map((pattern) => join(import.meta.dirname, pattern));

/** What both have in common. */
const language = {
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema, documents } } },
};

export default [
  {
    ...language,
    files: ['schema/schema.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,

      // Stricter: every field, argument and value has a description too.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],

      // What has no identity of its own has no id: parts of a thing, and what a question makes. All else is a Node.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          exceptions: {
            types: [
              'Citation',
              'DerivedFigure',
              'Facet',
              'FacetValue',
              'ObservationChange',
              'ObservationGroup',
              'ObservationGroupAttribute',
              'ObservationTableRow',
              'FieldChange',
              'PageInfo',
              'Period',
              'RefusedNumbers',
              'SearchHit',
              'SearchDocumentCount',
              'SearchTypeCount',
              'SearchYearCount',
              'Speaker',
            ],
            suffixes: ['Connection', 'Edge'],
          },
        },
      ],

      '@graphql-eslint/relay-edge-types': [
        'error',
        {
          // A connection has `nodes` beside `edges`, so that who needs no cursors need not unwrap each row.
          listTypeCanWrapOnlyEdgeType: false,
          // The rows of `search` and `observationGroups` are made by the question; nothing could find them again by an id.
          shouldImplementNode: false,
        },
      ],

      // `search` is read forwards only: hits are ranked, and nobody begins with the worst.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
    },
  },
  {
    ...language,
    files: operations,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,

      // An id is for a cache by id. These are made to be read as tables, and select what a row shows.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
