with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."said_by_organisation_id" as "c2",
  "t"."said_by_office_id" as "c3", "t"."said_by_person_id" as "c4", "t"."note" as "c5", "t"."citation_document_id" as
  "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10", "t"."our_verdict" as "c11", "t"."our_reason" as "c12", "t"."citation_document_id"::text as "k0",
  "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select count(*)::int as
  count
from "statement" as "t"
where ("t"."kind" = $1 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($2::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($3::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and ("t"."citation_document_id" = $4::text and "t"."dataset_id" =
  $5::text and "t"."our_verdict" = any($6::text[]))))) as total
from "statement" as "t"
where ("t"."kind" = $7 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($8::text[]) as asked(id)
left join "document" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there is no
  id ' || asked.id)::boolean else true end)
from unnest($9::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and ("t"."citation_document_id" = $10::text and "t"."dataset_id" =
  $11::text and "t"."our_verdict" = any($12::text[]))))
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 101), part_1 as (select
  "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c2"
from part_0)), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "office" as t
where t.id in (select "c3"
from part_0)), part_3 as (select "t"."name" as "c0", "t"."id" as "c1"
from "person" as t
where t.id in (select "c4"
from part_0)), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_0)), part_5 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."text" as "c0", "t"."id" as "c1"
from "statement" as "t"
where "t"."parent_id" = k.parent and ("t"."kind" = $13 and "t"."kind" = $14)
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, '0' as c13, "k0", "k1", "k2",
  "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '2', null, null, null,
  null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '3', null, null, null,
  null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '4', null, null, null,
  null
from part_4
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, '5', null, null,
  null, null
from part_5;
