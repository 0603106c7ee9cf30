with exact as ( select e.id, e.type, false as is_similar, ts_rank_cd(e.vector, websearch_to_tsquery('english',
  $1::text), $2)::float8 + ($3::text = any(string_to_array(lower("e"."names" collate "und-x-icu") collate "C", e'
  ')))::int as score
from search_entry as e
where "e"."vector" @@ websearch_to_tsquery('english', $4::text)), begun as ( select e.id, e.type, false as is_similar,
  -- Below all that have the word itself. ts_rank_cd(e.vector, case when numnode(websearch_to_tsquery('english',
  $5::text)) > 0 then ts_rewrite(websearch_to_tsquery('english', $6::text), $7::tsquery, $8::tsquery) end, $9)::float8 *
  (select least(1, coalesce(min(score), 1))
from exact) as score
from search_entry as e
where ("e"."vector" @@ case when numnode(websearch_to_tsquery('english', $10::text)) > 0 then
  ts_rewrite(websearch_to_tsquery('english', $11::text), $12::tsquery, $13::tsquery) end and not "e"."vector" @@
  websearch_to_tsquery('english', $14::text))), hit as ( select *
from exact
union all select *
from begun
union all select e.id, e.type, true, strict_word_similarity($15::text, lower("e"."names" collate "und-x-icu") collate
  "C")::float8
from search_entry as e
where not exists (select 1
from exact) and not exists (select 1
from begun) and (numnode(websearch_to_tsquery('english', $16::text)) > 0 and lower("e"."names" collate "und-x-icu")
  collate "C" %>> $17::text)), page as (select *
from hit
where true
order by score desc, id limit $18) select page.id, page.type, split_part(e.names, e' ', 1) as title, page.score,
  page.score::text as key, page.is_similar as similar, translate( ts_headline('english', translate(replace(concat_ws(e' ',
  e.names, nullif(e.body, '')), e' ', ' · '), $19, $20), case when page.is_similar then coalesce((select
  websearch_to_tsquery('english', string_agg(word, ' or '))
from regexp_split_to_table(lower("e"."names" collate "und-x-icu") collate "C", '[^[:alnum:]]+') as
  word
where exists (select 1
from regexp_split_to_table($21::text, '[^[:alnum:]]+') as asked
where similarity(word, asked) >= 0.3)), websearch_to_tsquery('english', $22::text)) when "e"."vector" @@
  websearch_to_tsquery('english', $23::text) then websearch_to_tsquery('english', $24::text) else
  websearch_to_tsquery('english', $25::text) || coalesce((select websearch_to_tsquery('english', string_agg(word, ' or
  '))
from unnest(e.vector) as part(word)
where starts_with(word, $26::text)), websearch_to_tsquery('english', $27::text)) end, $28), $29, $30) as snippet,
  (select coalesce(json_agg(counted), '[]')::text
from ( (select $31::text as by, e.type as value, count(*)::int as count
from hit join search_entry as e on e.id = hit.id
where e.type is not null
group by 2
order by count desc, value)) as counted) as counts
from page join search_entry as e on e.id = page.id
order by page.score desc, page.id;

select 0 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "work" as t
where "t"."id" = any($1::text[])), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, '0' as
  c5
from part_0
union all select "c0", "c1", null, null, null, '1'
from part_1) as part
union all select 1 as part, c0, null as c1, null as c2, null as c3, null as c4, null as
  c5
from (select "t"."id" as "c0"
from "scheme" as t
where "t"."id" = $2) as part
union all select 2 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "category" as t
where "t"."id" = any($3::text[])), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, '0' as
  c5
from part_0
union all select "c0", "c1", null, null, null, '1'
from part_1) as part
union all select 3 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "statement" as t
where "t"."id" = any($4::text[])), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, '0' as
  c5
from part_0
union all select "c0", "c1", null, null, null, '1'
from part_1) as part
union all select 4 as part, c0, null as c1, null as c2, null as c3, null as c4, null as
  c5
from (select "t"."id" as "c0"
from "measure" as t
where "t"."id" = any($5::text[])) as part
union all select 5 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "module" as t
where "t"."id" = $6), part_1 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, '0' as
  c5
from part_0
union all select "c0", "c1", null, null, null, '1'
from part_1) as part
union all select 6 as part, c0, c1, c2, c3, c4, c5
from (with part_0 as (select "t"."citation_document_id" as "c0", "t"."citation_first_line"::text as "c1",
  "t"."citation_last_line"::text as "c2", "t"."citation_section" as "c3", "t"."id" as
  "c4"
from "audit" as t
where "t"."id" = $7), part_1 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c0"
from part_0)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, '0' as
  c5
from part_0
union all select "c0", "c1", null, null, null, '1'
from part_1) as part;
