import type { Question } from '../question.ts';

/** The best hits for words, of all kinds of things. */
export const search: Question = {
  name: 'search',
  title: 'The 10 best hits for a word, and how many there are',
  variables: async (client) => {
    const { rows } = await client.query<{ text: string }>(
      `select word as text from (select distinct lower(word) as word from search_entry
         cross join regexp_split_to_table(split_part(names, e'\\n', 1), '[^A-Za-z]+') as word) as words
       where length(word) > 5 and exists (select from search_entry
         where vector @@ websearch_to_tsquery('english', word)) order by md5(word) limit 300`,
    );
    return rows;
  },
  ours: 'query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { title } } }',
  postgraphile: { because: 'it has no search that orders by how well words are found' },
  mercurius: 'query ($text: String!) { search(text: $text, first: 10) { totalCount nodes { title } } }',
  floor: `with hit as materialized (select e.id, split_part(e.names, e'\\n', 1) as title,
        ts_rank_cd(e.vector, query, 33)::float8
          + (lower($1::text) = any(string_to_array(lower(e.names), e'\\n')))::int as score
      from search_entry as e, websearch_to_tsquery('english', $1::text) as query where e.vector @@ query)
    select json_build_object('data', json_build_object('search', json_build_object(
      'totalCount', (select count(*) from hit),
      'nodes', (select json_agg(json_build_object('title', title) order by score desc, id)
        from (select * from hit order by score desc, id limit 10) as best))))::text as json`,
};
