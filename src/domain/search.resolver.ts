import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf } from '../graph/connection.js';
import type { ValueOf } from '../graph/described-enum.js';
import { defaultPageSize, maximumPageSize, pageArgumentTexts } from '../graph/page-argument.js';
import { below, isOnlyId, rowSelectionOf, type Selection, selectionOf, selectsPage } from '../graph/selection.js';
import { nullableWhereInput } from '../graph/where-input.js';
import type { Loaders } from '../loading/loaders.js';
import {
  type FoundEntry,
  type FoundPage,
  planSearch,
  type RawEntry,
  type SearchQuery,
  type TypeCount,
} from '../query/search.js';
import { maximumTextLength } from '../query/search-text.js';
import { shapeOf } from '../query/shape.js';
import type { GraphContext } from './context.js';
import { SearchEntry } from './fact/search-entry.js';
import { Period } from './period.js';
import { SearchHit, SearchType, SearchTypeCount, searchTypeOf, tableEntityOf, typesNamed } from './search-hit.js';

const connection = connectionOf(SearchHit);
Field(() => [SearchTypeCount], {
  description: 'How many hits there are of each type, the most frequent first. Counted only when selected.',
})(connection.prototype, 'types');

interface SearchPage extends Connection<SearchHit> {
  readonly types?: readonly SearchTypeCount[];
}

const periodWhere = nullableWhereInput(Period);

/** The things found, by id, with what is selected below them: one statement for each table. */
async function nodesOf(
  found: readonly FoundEntry[],
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

/** A page of what is found, with how many there are of each type where that is selected. */
async function pageOf(plan: SearchQuery, selection: Selection, { reader }: Loaders): Promise<FoundPage> {
  const isCounted = selection.fields.has('totalCount') || selection.fields.has('types');
  const isRead = selectsPage(selection);
  const rows = isRead ? await reader.rows<RawEntry>(plan.page(isCounted)) : [];
  if (!isCounted) return plan.connection(rows);
  const [told] = rows;
  if (told) return plan.connection(rows, JSON.parse(told.counts ?? '[]') as TypeCount[]);
  const areNone = isRead && plan.isFromBeginning;
  return plan.connection(rows, areNone ? [] : await reader.rows<TypeCount>(plan.counts()));
}

@Resolver()
export class SearchResolver {
  @Query(() => connection, {
    nullable: true,
    description:
      'Finds things by words in their names, titles, aliases, codes, notes and texts, whatever their English endings and, of the last word, whatever follows; where nothing has the words, by names that are spelt similarly.',
  })
  async search(
    @Arg('text', () => String, {
      description: `What to search for, ${maximumTextLength} characters at most. All words must be there; \`"two words"\` stand together, \`or\` gives a choice, \`-word\` leaves out. A text that ends with a word, and not with a blank, is taken for one that is being typed: words that begin with the last one are found after those that are it.`,
    })
    text: string,
    @Arg('types', () => [SearchType.values], { nullable: true, description: 'What to find; everything where absent.' })
    types: ValueOf<typeof SearchType>[] | null,
    @Arg('documents', () => [ID], {
      nullable: true,
      description:
        'Ids of the documents from which to take what is found: things that cite one of them. All where absent.',
    })
    documents: string[] | null,
    @Arg('period', () => periodWhere, {
      nullable: true,
      description: 'Of what time is what is found; what is of none passes `isNull` only. Anything where absent.',
    })
    period: object | null,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many hits to take, ${maximumPageSize} at most; ${defaultPageSize} where absent.`,
    })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: pageArgumentTexts.after })
    after: string | null,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchPage> {
    const selection = selectionOf(info);
    const selected = rowSelectionOf(selection);
    const where = {
      ...(types && { type: { in: types.flatMap(typesNamed) } }),
      ...(documents && { document: { id: { in: documents } } }),
      ...(period && { period }),
    };
    const plan = planSearch(SearchEntry, { text, where, first, after }, selected.fields.has('snippet'));
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
    return {
      ...page,
      edges,
      nodes: edges.map(({ node }) => node),
      ...(page.types && { types: page.types.map(({ type, count }) => ({ type: searchTypeOf(type), count })) }),
    };
  }
}
