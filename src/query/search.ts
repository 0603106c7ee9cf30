import type { Connection } from '../graph/connection.js';
import { badInput } from '../graph/request-error.js';
import { partingSigns } from '../graph/searchable.js';
import { isStorable } from '../graph/storable.js';
import { all, always, type Condition } from './condition.js';
import { beyond, decodeCursor, encodeCursor } from './cursor.js';
import { pageSize } from './keyset.js';
import type { OrderKey } from './order-key.js';
import { identifier, type Sql, sql } from './sql.js';

/** What is searched for, and which page of the hits is wanted. */
export interface SearchArguments {
  readonly text: string;
  /** Names of the types to find; all where absent. */
  readonly types?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Something found. */
export interface FoundEntry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly score: number;
  readonly similar: boolean;
  /** Absent where it was not asked for. */
  readonly snippet?: string;
}

/** Something found, as the database tells it. */
export interface RawEntry extends FoundEntry {
  /** The score as text, which loses no digit. */
  readonly key: string;
}

/** A search to be made. */
export interface SearchQuery {
  readonly page: () => Sql;
  readonly count: () => Sql;
  readonly connection: (rows: readonly RawEntry[], totalCount?: number) => Connection<FoundEntry>;
}

/** How many characters a text to search for may have. */
export const maximumTextLength = 200;

const headlineOptions =
  'StartSel=**, StopSel=**, MaxFragments=2, MinWords=8, MaxWords=20, ShortWord=0, FragmentDelimiter=" … "';

// Divides by 1 + log(length), so that a name outweighs a text that mentions it; then by itself + 1, to stay below 1.
const withinOne = 1 | 32;

function checkedText(text: string): string {
  if (text.trim() === '') throw badInput('text expects something to search for, not an empty text');
  if (text.length > maximumTextLength)
    throw badInput(`text expects ${maximumTextLength} characters at most, not ${text.length}`);
  if (!isStorable(text)) throw badInput('text expects a text without NUL characters');
  return text.trim();
}

// Typographic quotes quote; the other signs part words, as they do in the index.
const plain = (text: string) => text.replace(/[“”]/g, '"').replaceAll(new RegExp(`[${partingSigns}]`, 'g'), ' ');

/** The list that cursors of the search belong to. */
class Search {}

/** The order of the hits, of this search and no other: the best first. */
const orderOf = (text: string, types: readonly string[] | null): readonly OrderKey[] => {
  const total = { nullable: false, nullsFirst: false };
  const search = JSON.stringify([text, types]);
  return [
    { ...total, expression: identifier('hit.score'), type: 'number', descending: true, label: search },
    { ...total, expression: identifier('hit.id'), type: 'id', descending: false, label: 'id' },
  ];
};

/**
 * Everything found, as `hit`, with its score: by words and, where no entry has the words, by names that are like the
 * text. Not both at once: a name that is like `sickness` is noise beside the entries that have the word, and in this way
 * a score means one thing in a whole answer. A text of stop words only finds nothing, rather than every name with "the".
 */
function hits(text: string, query: Sql, types: readonly string[] | null): Sql {
  const ofTypes: Condition = types ? sql`e.type = any(${types}::text[])` : always;
  return sql`
    exact as (
      select e.id, false as is_similar, ts_rank_cd(e.vector, ${query}, ${withinOne})::float8
        + (lower(${text}::text) = any(string_to_array(lower(e.names), e'\n')))::int as score
      from search_entry as e where e.vector @@ ${query} and ${ofTypes}),
    hit as (
      select * from exact
      union all
      select e.id, true, strict_word_similarity(${text}::text, e.names)::float8
      from search_entry as e
      where not exists (select 1 from exact) and numnode(${query}) > 0 and e.names %>> ${text}::text and ${ofTypes})`;
}

// Of a name that is only like the text, the words that are like one of its words are marked.
const marked = (text: string, query: Sql) => sql`
  case when page.is_similar then coalesce((
    select websearch_to_tsquery('english', string_agg(word, ' or '))
    from regexp_split_to_table(e.names, '[^[:alnum:]]+') as word
    where exists (select 1 from regexp_split_to_table(${text}::text, '[^[:alnum:]]+') as asked
      where similarity(word, asked) >= 0.3)), ${query})
  else ${query} end`;

// Blanks to PostgreSQL, and in no text: what stands for the parting signs while the words are marked.
const placeholders = Array.from(partingSigns, (_, index) => String.fromCharCode(0x0e + index)).join('');

const snippet = (text: string, query: Sql) => sql`,
  translate(
    ts_headline('english',
      translate(replace(concat_ws(e'\n', e.names, nullif(e.body, '')), e'\n', ' · '), ${partingSigns}, ${placeholders}),
      ${marked(text, query)}, ${headlineOptions}),
    ${placeholders}, ${partingSigns}) as snippet`;

/**
 * Plans a search of names and texts, in one statement, with a keyset page.
 * @throws GraphQLError BAD_USER_INPUT for an empty or overlong text, a page size out of bounds, or a cursor of another search
 */
export function planSearch(args: SearchArguments, withSnippets: boolean): SearchQuery {
  const text = checkedText(args.text);
  const types = args.types ?? null;
  const size = pageSize({ first: args.first ?? null });
  const keys = orderOf(text, types);
  // Any text is a query to it: quotes, `or` and a leading `-` have their meaning, and nothing is a fault.
  const query = sql`websearch_to_tsquery('english', ${plain(text)}::text)`;
  const found = hits(text, query, types);
  const bounds = all(args.after ? [beyond(keys, decodeCursor(Search, keys, args.after, 'after'))] : []);

  return {
    page: () => sql`with ${found},
      page as (select * from hit where ${bounds} order by score desc, id limit ${size + 1})
      select page.id, e.type, split_part(e.names, e'\n', 1) as title, page.score, page.score::text as key,
        page.is_similar as similar${withSnippets ? snippet(text, query) : sql``}
      from page join search_entry as e on e.id = page.id
      order by page.score desc, page.id`,
    count: () => sql`with ${found} select count(*)::int as count from hit`,
    connection: (rows, totalCount) => {
      const edges = rows.slice(0, size).map(({ key, ...node }) => ({
        node,
        cursor: encodeCursor(Search, keys, [key, node.id]),
      }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: {
          hasNextPage: rows.length > size,
          hasPreviousPage: Boolean(args.after),
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        ...(totalCount !== undefined && { totalCount }),
      };
    },
  };
}
