with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."period_label" as "c2",
  "t"."citation_document_id" as "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5",
  "t"."citation_section" as "c6", "t"."id" as "c7", "t"."followed" as "c8", "t"."citation_document_id"::text as "k0",
  "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select count(*)::int as
  count
from "statement" as "t"
where ("t"."kind" = $1 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($2::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and ("t"."repeats_id" is null and "t"."citation_document_id" =
  $3::text)))) as total
from "statement" as "t"
where ("t"."kind" = $4 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($5::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and ("t"."repeats_id" is null and "t"."citation_document_id" =
  $6::text)))
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 201), part_1 as (select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c7" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."relation" as "c0", "t"."reason" as "c1", "t"."from_statement_id" as "c2",
  "t"."from_observation_id" as "c3", "t"."id" as "c4"
from "link" as "t"
where "t"."to_statement_id" = k.parent and (("t"."relation" = any($7::text[]) and (("t"."relation" = $8::text and
  "t"."from_statement_id" in (select "tx"."id"
from "statement" as "tx"
where "tx"."kind" = $9::text))) is not true) and ((select bool_and(case when known.id is null then ('there is no id ' ||
  asked.id)::boolean else true end)
from unnest($10::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($11::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and ("t"."from_statement_id" in (select
  "tx"."id"
from "statement" as "tx"
where "tx"."citation_document_id" = $12::text) or "t"."from_observation_id" in (select
  "tx"."id"
from "observation" as "tx"
where "tx"."citation_document_id" = $13::text))))
order by "t"."relation" asc, "t"."id" asc limit 31) as ordered) as page
order by page.number), part_3 as (select "t"."text" as "c0", "t"."citation_document_id" as "c1",
  "t"."citation_first_line"::text as "c2", "t"."citation_last_line"::text as "c3", "t"."citation_section" as "c4",
  "t"."id" as "c5"
from "statement" as t
where t.id in (select "c2"
from part_2)), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c1"
from part_3)), part_5 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as
  "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as t
where t.id in (select "c3"
from part_2)), part_6 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_5)), part_7 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_5)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, null as c9, null as c10, '0' as c11, "k0", "k1", "k2", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "parent", null, null, null, null, null, '2', null, null, null,
  null
from part_2
union all select "c0", "c1", "c2", "c3", "c4", "c5", null, null, null, null, null, '3', null, null, null,
  null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '4', null, null, null,
  null
from part_4
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", '5', null, null, null,
  null
from part_5
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, '6', null, null, null,
  null
from part_6
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '7', null, null, null,
  null
from part_7;
