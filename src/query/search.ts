import type { Connection } from '../graph/connection.js';
import type { EntityClass } from '../graph/entity-metadata.js';
import { partingSigns } from '../graph/searchable.js';
import { all, type Condition } from './condition.js';
import { beyond, decodeCursor, encodeCursor } from './cursor.js';
import { filter, type Where } from './filter.js';
import { pageSize } from './keyset.js';
import type { OrderKey } from './order-key.js';
import { type SearchText, searchText } from './search-text.js';
import { identifier, join, type Sql, sql } from './sql.js';

/** What is searched for, and which page of the hits is wanted. */
export interface SearchArguments {
  readonly text: string;
  /** Which entries to look at, in the `where` language of their class. */
  readonly where?: Where;
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
  /** How many hits there are of each value of what they are counted by, as JSON, where that was asked for. */
  readonly counts?: string;
}

/** What hits are counted by: the name of their type, the id of the document they cite, or the year in which their time begins. */
export type HitKey = 'type' | 'document' | 'year';

/** How many hits have a value of what they are counted by. */
export interface HitCount {
  readonly by: HitKey;
  readonly value: string;
  readonly count: number;
}

/** A page of hits. */
export interface FoundPage extends Connection<FoundEntry> {
  /** The most frequent first; undefined where no number was selected, and so none was counted. */
  readonly counts?: readonly HitCount[];
}

/** A search to be made. */
export interface SearchQuery {
  /** @param counted by what each hit tells how many there are, on all pages: two statements would cost more */
  readonly page: (counted: readonly HitKey[]) => Sql;
  /** Whether a page without hits means that there are none on any. */
  readonly isFromBeginning: boolean;
  /** How many hits there are by these. */
  readonly counts: (by: readonly HitKey[]) => Sql;
  /** @param counts by type at least, where there are any */
  readonly connection: (rows: readonly RawEntry[], counts?: readonly HitCount[]) => FoundPage;
}

const headlineOptions =
  'StartSel=**, StopSel=**, MaxFragments=2, MinWords=8, MaxWords=20, ShortWord=0, FragmentDelimiter=" … "';

// Divides by 1 + log(length), so that a name outweighs a text that mentions it; then by itself + 1, to stay below 1.
const withinOne = 1 | 32;

/** The list that cursors of the search belong to. */
class Search {}

/** The order of the hits, of this search and no other: the best first. */
const orderOf = ({ text, begun }: SearchText, where: Where): readonly OrderKey[] => {
  const total = { nullable: false, nullsFirst: false };
  const search = JSON.stringify([text, begun, where]);
  return [
    { ...total, expression: identifier('hit.score'), type: 'number', descending: true, label: search },
    { ...total, expression: identifier('hit.id'), type: 'id', descending: false, label: 'id' },
  ];
};

const countedValues: Readonly<Record<HitKey, Sql>> = {
  type: sql`e.type`,
  document: sql`e.document_id`,
  year: sql`extract(year from e.period_start)::int::text`,
};

/** How many hits there are by each; what cites no document, or is of no time, is counted by neither. */
const countsBy = (keys: readonly HitKey[]): Sql =>
  join(
    keys.map(
      (key) => sql`
        (select ${key}::text as by, ${countedValues[key]} as value, count(*)::int as count
        from hit join search_entry as e on e.id = hit.id
        where ${countedValues[key]} is not null group by 2 order by count desc, value)`,
    ),
    ' union all ',
  );

const rank = (query: Sql) => sql`ts_rank_cd(e.vector, ${query}, ${withinOne})::float8`;

/**
 * Everything found, as `hit`, with its score: by words, then by the beginning of the last one, and, where no entry has these,
 * by names that are like the text. Not all at once: a name that is like `sickness` is noise beside the entries that have the
 * word, and in this way a score means one thing in a whole answer. A text of stop words only finds nothing, rather than
 * every name with "the".
 */
function hits(
  { text, words, beginnings, hasWords, hasBeginning, names, isSimilar }: SearchText,
  passes: Condition,
): Sql {
  return sql`
    exact as (
      select e.id, e.type, false as is_similar,
        ${rank(words)} + (${text}::text = any(string_to_array(${names}, e'\n')))::int as score
      from search_entry as e where ${all([hasWords, passes])}),
    begun as (
      select e.id, e.type, false as is_similar,
        -- Below all that have the word itself.
        ${beginnings ? rank(beginnings) : sql`0`} * (select least(1, coalesce(min(score), 1)) from exact) as score
      from search_entry as e where ${all([hasBeginning, passes])}),
    hit as (
      select * from exact
      union all
      select * from begun
      union all
      select e.id, e.type, true, strict_word_similarity(${text}::text, ${names})::float8
      from search_entry as e
      where not exists (select 1 from exact) and not exists (select 1 from begun) and ${all([isSimilar, passes])})`;
}

const anyOf = (words: Sql) => sql`(select websearch_to_tsquery('english', string_agg(word, ' or ')) from ${words})`;

/** What is marked in an entry: the words; of what goes on, all that begin so; of a name that is only like the text, what is like one of its words. */
function marked({ text, begun, words, hasWords, names }: SearchText): Sql {
  const goingOn = anyOf(sql`unnest(e.vector) as part(word) where starts_with(word, ${begun}::text)`);
  const alike = anyOf(sql`regexp_split_to_table(${names}, '[^[:alnum:]]+') as word
    where exists (select 1 from regexp_split_to_table(${text}::text, '[^[:alnum:]]+') as asked
      where similarity(word, asked) >= 0.3)`);
  return sql`case when page.is_similar then coalesce(${alike}, ${words})
    ${begun === null ? sql`else ${words}` : sql`when ${hasWords} then ${words} else ${words} || coalesce(${goingOn}, ${words})`} end`;
}

// Blanks to PostgreSQL, and in no text: what stands for the parting signs while the words are marked.
const placeholders = Array.from(partingSigns, (_, index) => String.fromCharCode(0x0e + index)).join('');

const snippet = (text: SearchText) => sql`,
  translate(
    ts_headline('english',
      translate(replace(concat_ws(e'\n', e.names, nullif(e.body, '')), e'\n', ' · '), ${partingSigns}, ${placeholders}),
      ${marked(text)}, ${headlineOptions}),
    ${placeholders}, ${partingSigns}) as snippet`;

/** What is selected of hits besides what they are. */
export interface SearchShape {
  readonly withSnippets: boolean;
  readonly withCursors: boolean;
}

/**
 * Plans a search of names and texts, in one statement, with a keyset page.
 * @param entries the class of what the search reads
 * @throws GraphQLError BAD_USER_INPUT for an empty or overlong text, a page size out of bounds, or a cursor of another search
 */
export function planSearch(
  entries: EntityClass,
  args: SearchArguments,
  { withSnippets, withCursors }: SearchShape,
): SearchQuery {
  const text = searchText(args.text, 'text');
  const where = args.where ?? {};
  const size = pageSize({ first: args.first ?? null });
  const keys = orderOf(text, where);
  const found = hits(text, filter(entries, 'e', where, { at: 'search' }));
  const bounds = all(args.after ? [beyond(keys, decodeCursor(Search, keys, args.after, 'after'))] : []);

  const told = (by: readonly HitKey[]) =>
    sql`, (select coalesce(json_agg(counted), '[]')::text from (${countsBy(by)}) as counted) as counts`;

  return {
    page: (counted) => sql`with ${found},
      page as (select * from hit where ${bounds} order by score desc, id limit ${size + 1})
      select page.id, page.type, split_part(e.names, e'\n', 1) as title, page.score, page.score::text as key,
        page.is_similar as similar${withSnippets ? snippet(text) : sql``}${counted.length > 0 ? told(counted) : sql``}
      from page join search_entry as e on e.id = page.id
      order by page.score desc, page.id`,
    isFromBeginning: !args.after,
    counts: (by) => sql`with ${found} ${countsBy(by)}`,
    connection: (rows, counted) => {
      const edges = rows.slice(0, size).map(({ key, counts: _, ...node }) => ({
        node,
        cursor: withCursors ? encodeCursor(Search, keys, [key, node.id]) : '',
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
        ...(counted && {
          counts: counted,
          totalCount: counted.reduce((total, { by, count }) => total + (by === 'type' ? count : 0), 0),
        }),
      };
    },
  };
}
