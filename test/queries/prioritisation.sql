with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."status" as "c2", "t"."period_start"::text as "c3",
  "t"."period_end"::text as "c4", "t"."period_label" as "c5", "t"."citation_document_id" as "c6",
  "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10", "t"."status"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select
  count(*)::int as count
from "statement" as "t"
where ("t"."kind" = $1 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($2::text[]) as asked(id)
left join "programme" as known on known.id = asked.id) and (exists (select 1
from "statement_service_area" as link join "service_area" as "tx" on "tx"."id" =
  "link"."service_area_id"
where "link"."statement_id" = "t"."id" and true and true) and exists (select 1
from "statement_programme" as link join "programme" as "tx" on "tx"."id" = "link"."programme_id"
where "link"."statement_id" = "t"."id" and true and "tx"."id" = $3::text))))) as
  total
from "statement" as "t"
where ("t"."kind" = $4 and ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean
  else true end)
from unnest($5::text[]) as asked(id)
left join "programme" as known on known.id = asked.id) and (exists (select 1
from "statement_service_area" as link join "service_area" as "tx" on "tx"."id" =
  "link"."service_area_id"
where "link"."statement_id" = "t"."id" and true and true) and exists (select 1
from "statement_programme" as link join "programme" as "tx" on "tx"."id" = "link"."programme_id"
where "link"."statement_id" = "t"."id" and true and "tx"."id" = $6::text))))
order by "t"."status" asc nulls last, "t"."citation_first_line" asc, "t"."id" asc limit 51), part_1 as (select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as "c2"
from "statement_service_area" as link join "service_area" as "t" on "t"."id" = "link"."service_area_id"
where "link"."statement_id" = k.parent and true
order by "t"."position" asc nulls last, "t"."id" asc limit 21) as ordered) as page
order by page.number), part_3 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_region" as link join "region" as "t" on "t"."id" = "link"."region_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, '0' as c11, "k0", "k1", "k2", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", "c2", "parent", null, null, null, null, null, null, null, '2', null, null, null,
  null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, '3', null, null, null,
  null
from part_3;
