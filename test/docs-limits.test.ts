import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readConfig } from '../src/config.js';
import { maximumColumns } from '../src/domain/fact/observation-table.js';
import { defaultPageSize, maximumPageSize } from '../src/graph/page-argument.js';
import { rowsOfReading } from '../src/graph/reads-all.js';
import { maximumStatements } from '../src/loading/reader.js';
import { defaultFacetSize, maximumFacetSize, maximumFacets } from '../src/query/facet.js';
import { maximumParts, maximumRelations, maximumSearches } from '../src/query/filter-size.js';
import { maximumRepresentations } from '../src/resolvers/subgraph.js';

const { STATEMENT_TIMEOUT, REQUEST_TIMEOUT, ...limits } = readConfig({});
const text = await readFile('docs/api.md', 'utf8');

it.each([
  ['Rows of a page', `${maximumPageSize}; ${defaultPageSize} where no size is given`],
  ['Rows that a document could read', limits.COST_LIMIT.toLocaleString('en-GB')],
  ['`totalCount`', String(rowsOfReading.counted)],
  ['A list, groups or a table with `latest: true`', String(rowsOfReading.latest)],
  ['`observationGroups`', String(rowsOfReading.grouped)],
  ['Rows that it does read', `50,000; ${maximumStatements}`],
  ['Fields nested in one another', `${limits.DEPTH_LIMIT}; ${limits.ROOT_FIELD_LIMIT}`],
  ['Fields with an alias', `${limits.ALIAS_LIMIT}; ${limits.DIRECTIVE_LIMIT}`],
  ['Tokens of a document', `${limits.TOKEN_LIMIT}; ${limits.BODY_LIMIT}; ${limits.ANSWER_LIMIT}`],
  ['Questions answered at a time', `${limits.CONCURRENCY_LIMIT}; ${limits.QUEUE_LIMIT}`],
  ['Parts of a filter', String(maximumParts)],
  ['Relations tested in a filter', `${maximumRelations}; 12`],
  ['Tests `matches` in a filter', String(maximumSearches)],
  ['Facets of a list', `${maximumFacets}; ${maximumFacetSize}, and ${defaultFacetSize} where no size is given`],
  ['Columns of a table', String(maximumColumns)],
  ['Ids in `nodes`; representations in `_entities`', String(maximumPageSize)],
  ['Milliseconds of one statement', `${STATEMENT_TIMEOUT}; ${REQUEST_TIMEOUT.toLocaleString('en-GB')}`],
])('docs/api.md tells the limit of: %s', (what, limit) => {
  const row = text.split('\n').find((line) => line.startsWith(`| ${what}`));
  expect(row?.split('|').at(-2)?.trim()).toBe(limit);
});

it('has one limit for ids and for representations, as docs/api.md tells it', () => {
  expect(maximumRepresentations).toBe(maximumPageSize);
});
