import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Extensions, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf } from '../graph/connection.js';
import type { ValueOf } from '../graph/described-enum.js';
import { defaultPageSize, maximumPageSize, pageArgumentTexts } from '../graph/page-argument.js';
import { ReadsAll } from '../graph/reads-all.js';
import { below, isOnlyId, rowSelectionOf, type Selection, selectionOf, selectsPage } from '../graph/selection.js';
import { nullableWhereInput } from '../graph/where-input.js';
import type { Loaders } from '../loading/loaders.js';
import {
  type FoundEntry,
  type FoundPage,
  type HitCount,
  type HitKey,
  planSearch,
  type RawEntry,
  type SearchQuery,
} from '../query/search.js';
import { maximumTextLength } from '../query/search-text.js';
import { shapeOf, wantsCursors } from '../query/shape.js';
import { declareField } from '../resolvers/declared-field.js';
import { Document } from './dimension/document.js';
import { SearchEntry } from './fact/search-entry.js';
import { Period } from './period.js';
import {
  SearchDocumentCount,
  SearchHit,
  SearchType,
  SearchTypeCount,
  SearchYearCount,
  searchTypeOf,
  tableEntityOf,
  typesNamed,
} from './search-hit.js';

const connection = connectionOf(SearchHit);
Field(() => [SearchTypeCount], {
  description: 'How many hits there are of each type, the most frequent first. Counted only when selected.',
})(connection.prototype, 'types');

Field(() => [SearchDocumentCount], {
  description:
    'How many hits cite each document, the most frequent first; those that cite none are not counted. Counted only when selected.',
})(connection.prototype, 'documents');
Field(() => [SearchYearCount], {
  description:
    'How many hits are of a time that begins in each year, the earliest first; those of no time are not counted. Counted only when selected.',
})(connection.prototype, 'years');
for (const name of ['types', 'documents', 'years']) {
  ReadsAll('counted')(connection.prototype, name);
  // They have no pages.
  Extensions({ length: defaultPageSize })(connection.prototype, name);
}

interface SearchPage extends Connection<SearchHit> {
  readonly types?: readonly SearchTypeCount[];
  readonly documents?: readonly SearchDocumentCount[];
  readonly years?: readonly SearchYearCount[];
}

// What is selected of a page, and what its hits are then counted by.
const countFields: ReadonlyMap<string, HitKey> = new Map([
  ['totalCount', 'type'],
  ['types', 'type'],
  ['documents', 'document'],
  ['years', 'year'],
]);

const periodWhere = nullableWhereInput(Period);

/** The things found, by id, with what is selected below them: one statement for each table. */
async function nodesOf(
  found: readonly Pick<FoundEntry, 'id' | 'type'>[],
  selection: Selection,
  loaders: Loaders,
): Promise<ReadonlyMap<string, { readonly id: string }>> {
  if (isOnlyId(selection)) return new Map(found.map(({ id }) => [id, { id }]));
  const byTable = Map.groupBy(found, ({ type }) => tableEntityOf(type));
  const loaded = await Promise.all(
    [...byTable].map(async ([entity, entries]) => {
      const rows = await loaders.rows(shapeOf(entity, selection), new Set(entries.map(({ id }) => id)));
      return [...rows.values()];
    }),
  );
  return new Map(loaded.flat().map((row) => [row.id, row]));
}

/** A page of what is found, with how many there are of each type, document and year where that is selected. */
async function pageOf(plan: SearchQuery, selection: Selection, { reader }: Loaders): Promise<FoundPage> {
  const counted = [...new Set([...countFields].flatMap(([field, key]) => (selection.fields.has(field) ? [key] : [])))];
  const isRead = selectsPage(selection);
  const rows = isRead ? await reader.rows<RawEntry>(plan.page(counted)) : [];
  if (counted.length === 0) return plan.connection(rows);
  const [told] = rows;
  if (told) return plan.connection(rows, JSON.parse(told.counts ?? '[]') as HitCount[]);
  const areNone = isRead && plan.isFromBeginning;
  return plan.connection(rows, areNone ? [] : await reader.rows<HitCount>(plan.counts(counted)));
}

/** The documents that hits cite, with how many do. */
async function documentCounts(
  counts: readonly HitCount[],
  selection: Selection,
  loaders: Loaders,
): Promise<readonly SearchDocumentCount[]> {
  const documents = await nodesOf(
    counts.map(({ value }) => ({ id: value, type: Document.name })),
    below(below(selection, 'documents'), 'document'),
    loaders,
  );
  return counts.flatMap(({ value, count }) => {
    const document = documents.get(value);
    return document ? [{ document: document as Document, count }] : [];
  });
}

/** What is searched for. */
interface SearchGiven {
  readonly text: string;
  readonly types?: readonly ValueOf<typeof SearchType>[] | null;
  readonly documents?: readonly string[] | null;
  readonly period?: object | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

async function searched(
  { text, types, documents, period, first = null, after = null }: SearchGiven,
  loaders: Loaders,
  info: GraphQLResolveInfo,
): Promise<SearchPage> {
  const selection = selectionOf(info);
  const selected = rowSelectionOf(selection);
  const where = {
    ...(types && { type: { in: types.flatMap(typesNamed) } }),
    ...(documents && { document: { id: { in: documents } } }),
    ...(period && { period }),
  };
  const shape = { withSnippets: selected.fields.has('snippet'), withCursors: wantsCursors(selection) };
  const plan = planSearch(SearchEntry, { text, where, first, after }, shape);
  const page = await pageOf(plan, selection, loaders);
  const nodes = await nodesOf(page.nodes, below(selected, 'node'), loaders);
  const hitOf = ({ id, type, snippet = '', ...entry }: FoundEntry): SearchHit | undefined => {
    const node = nodes.get(id);
    return node && { ...entry, node, snippet, type: searchTypeOf(type) };
  };
  // A release may have taken away, between two statements, what was found.
  const edges = page.edges.flatMap(({ node, cursor }) => {
    const hit = hitOf(node);
    return hit ? [{ node: hit, cursor }] : [];
  });
  const { counts = [], ...found } = page;
  const countsBy = (key: HitKey) => counts.filter(({ by }) => by === key);
  return {
    ...found,
    edges,
    nodes: edges.map(({ node }) => node),
    types: countsBy('type').map(({ value, count }) => ({ type: searchTypeOf(value), count })),
    documents: await documentCounts(countsBy('document'), selection, loaders),
    years: countsBy('year')
      .map(({ value, count }) => ({ year: Number(value), count }))
      .toSorted((one, other) => one.year - other.year),
  };
}

@Resolver()
export class SearchResolver {}

const nullable = true;

declareField<unknown, SearchGiven>(
  SearchResolver,
  'search',
  (_root, given, { loaders }, info) => searched(given, loaders, info),
  [
    Arg('text', () => String, {
      description: `What to search for, ${maximumTextLength} characters at most. All words must be there; \`"two words"\` stand together, \`or\` gives a choice, \`-word\` leaves out. A text that ends with a word, and not with a blank, is taken for one that is being typed: words that begin with the last one are found after those that are it.`,
    }),
    Arg('types', () => [SearchType.values], { nullable, description: 'What to find; everything where absent.' }),
    Arg('documents', () => [ID], {
      nullable,
      description:
        'Ids of the documents from which to take what is found: things that cite one of them. All where absent.',
    }),
    Arg('period', () => periodWhere, {
      nullable,
      description: 'Of what time is what is found; what is of none passes `isNull` only. Anything where absent.',
    }),
    Arg('first', () => Int, {
      nullable,
      description: `How many hits to take, ${maximumPageSize} at most; ${defaultPageSize} where absent.`,
    }),
    Arg('after', () => String, { nullable, description: pageArgumentTexts.after }),
  ],
);
Query(() => connection, {
  nullable,
  description:
    'Finds things by words in their names, titles, aliases, codes, notes and texts, whatever their English endings and, of the last word, whatever follows; where nothing has the words, by names that are spelt similarly.',
})(SearchResolver.prototype, 'search', {});
ReadsAll('counted')(SearchResolver.prototype, 'search', {});
