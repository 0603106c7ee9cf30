with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."service_area_id" as "c8", "t"."note" as "c9",
  "t"."citation_document_id" as "c10", "t"."citation_first_line"::text as "c11", "t"."citation_last_line"::text as "c12",
  "t"."citation_section" as "c13", "t"."id" as "c14", "t"."period_start"::text as "k0", "t"."id"::text as "k1", (select
  count(*)::int as count
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "organisation" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there
  is no id ' || asked.id)::boolean else true end)
from unnest($2::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" in (select
  "tx"."id"
from "measure" as "tx"
where "tx"."role" = $3::text) and "t"."subject_id" = $4::text and "t"."staff_group_id" = $5::text and "t"."reprint" =
  $6::boolean))) as total
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($7::text[]) as asked(id)
left join "organisation" as known on known.id = asked.id) and (select bool_and(case when known.id is null then ('there
  is no id ' || asked.id)::boolean else true end)
from unnest($8::text[]) as asked(id)
left join "staff_group" as known on known.id = asked.id) and ("t"."measure_id" in (select
  "tx"."id"
from "measure" as "tx"
where "tx"."role" = $9::text) and "t"."subject_id" = $10::text and "t"."staff_group_id" = $11::text and "t"."reprint" =
  $12::boolean))
order by "t"."period_start" asc nulls last, "t"."id" asc limit 51), part_1 as (select "t"."label" as "c0", "t"."unit" as
  "c1", "t"."kind" as "c2", "t"."id" as "c3"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "service_area" as t
where t.id in (select "c8"
from part_0)), part_3 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c10"
from part_0)), part_4 as (select k.parent, total.count
from (select distinct "c14" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true) as total), part_5 as (select k.parent,
  page.*
from (select distinct "c14" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."explanation" as "c0", "t"."likelier" as "c1", "t"."id" as "c2"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, "c13" as c13, "c14" as c14, '0' as c15, "k0",
  "k1", "total"
from part_0
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, null, null, '1', null,
  null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '2', null,
  null, null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '3', null,
  null, null
from part_3
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, '4',
  null, null, null
from part_4
union all select "c0", "c1", "c2", "parent", null, null, null, null, null, null, null, null, null, null, null, '5',
  null, null, null
from part_5;
