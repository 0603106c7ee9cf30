with exact as ( select e.id, false as is_similar, ts_rank_cd(e.vector, websearch_to_tsquery('english', $1::text),
  $2)::float8 + (lower($3::text) = any(string_to_array(lower(e.names), e' ')))::int as
  score
from search_entry as e
where e.vector @@ websearch_to_tsquery('english', $4::text) and true), hit as ( select
  *
from exact
union all select e.id, true, strict_word_similarity($5::text, e.names)::float8
from search_entry as e
where not exists (select 1
from exact) and numnode(websearch_to_tsquery('english', $6::text)) > 0 and e.names %>> $7::text and true), page as
  (select *
from hit
where true
order by score desc, id limit $8) select page.id, e.type, split_part(e.names, e' ', 1) as title, page.score,
  page.score::text as key, page.is_similar as similar, translate( ts_headline('english', translate(replace(concat_ws(e' ',
  e.names, nullif(e.body, '')), e' ', ' · '), $9, $10), case when page.is_similar then coalesce(( select
  websearch_to_tsquery('english', string_agg(word, ' or '))
from regexp_split_to_table(e.names, '[^[:alnum:]]+') as word
where exists (select 1
from regexp_split_to_table($11::text, '[^[:alnum:]]+') as asked
where similarity(word, asked) >= 0.3)), websearch_to_tsquery('english', $12::text)) else websearch_to_tsquery('english',
  $13::text) end, $14), $15, $16) as snippet
from page join search_entry as e on e.id = page.id
order by page.score desc, page.id;

with exact as ( select e.id, false as is_similar, ts_rank_cd(e.vector, websearch_to_tsquery('english', $1::text),
  $2)::float8 + (lower($3::text) = any(string_to_array(lower(e.names), e' ')))::int as
  score
from search_entry as e
where e.vector @@ websearch_to_tsquery('english', $4::text) and true), hit as ( select
  *
from exact
union all select e.id, true, strict_word_similarity($5::text, e.names)::float8
from search_entry as e
where not exists (select 1
from exact) and numnode(websearch_to_tsquery('english', $6::text)) > 0 and e.names %>> $7::text and true) select
  count(*)::int as count
from hit;

select 0 as part, c0, null as c1, null as c2, null as c3, null as c4, null as c5
from (select "t"."id" as "c0"
from "scheme" as t
where "t"."id" = $1) as part
union all select 1 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "module" as t
where "t"."id" = any($2::text[])), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, '0' as c5
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, '1' as c5
from part_1) as part
union all select 2 as part, c0, null as c1, null as c2, null as c3, null as c4, null as
  c5
from (select "t"."id" as "c0"
from "measure" as t
where "t"."id" = any($3::text[])) as part
union all select 3 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "statement" as t
where "t"."id" = any($4::text[])), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, '0' as c5
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, '1' as c5
from part_1) as part
union all select 4 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "category" as t
where "t"."id" = $5), part_1 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, '0' as c5
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, '1' as c5
from part_1) as part;
