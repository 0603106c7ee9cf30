import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import { type Connection, connectionOf } from '../graph/connection.js';
import type { ValueOf } from '../graph/described-enum.js';
import { defaultPageSize, maximumPageSize, pageArgumentTexts } from '../graph/page-argument.js';
import { below, isOnlyId, rowSelectionOf, type Selection, selectionOf } from '../graph/selection.js';
import type { Loaders } from '../loading/loaders.js';
import { readConnection } from '../loading/read-connection.js';
import { type FoundEntry, planSearch, type RawEntry } from '../query/search.js';
import { maximumTextLength } from '../query/search-text.js';
import { shapeOf } from '../query/shape.js';
import type { GraphContext } from './context.js';
import { SearchHit, SearchType, searchTypeOf, tableEntityOf, typesNamed } from './search-hit.js';

const connection = connectionOf(SearchHit);

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
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many hits to take, ${maximumPageSize} at most; ${defaultPageSize} where absent.`,
    })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: pageArgumentTexts.after })
    after: string | null,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SearchHit>> {
    const selection = selectionOf(info);
    const selected = rowSelectionOf(selection);
    const plan = planSearch({ text, types: types?.flatMap(typesNamed), first, after }, selected.fields.has('snippet'));
    const { rows, counts } = await readConnection<RawEntry>(loaders.reader, selection, plan);
    const page = plan.connection(rows, counts?.[0]?.count as number | undefined);
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
    return { ...page, edges, nodes: edges.map(({ node }) => node) };
  }
}
