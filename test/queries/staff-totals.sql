with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."staff_group_id" as "c8", "t"."reprint"::text as "c9",
  "t"."note" as "c10", "t"."citation_document_id" as "c11", "t"."citation_first_line"::text as "c12",
  "t"."citation_last_line"::text as "c13", "t"."citation_section" as "c14", "t"."id" as "c15", "t"."period_start"::text as
  "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select count(*)::int as
  count
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and ("t"."measure_id" = any($2::text[]) and "t"."service_area_id"
  is null))) as total
from "observation" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($3::text[]) as asked(id)
left join "measure" as known on known.id = asked.id) and ("t"."measure_id" = any($4::text[]) and "t"."service_area_id"
  is null))
order by "t"."period_start" asc nulls last, "t"."citation_first_line" asc, "t"."id" asc limit 101), part_1 as (select
  "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as "c2"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."name" as "c0", "t"."part_of_id" as "c1", "t"."id" as
  "c2"
from "staff_group" as t
where t.id in (select "c8"
from part_0)), part_3 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c1"
from part_2)), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c11"
from part_0)), part_5 as (select k.parent, page.*
from (select distinct "c15" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, "c13" as c13, "c14" as c14, "c15" as c15, '0' as
  c16, "k0", "k1", "k2", "total"
from part_0
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, '1',
  null, null, null, null
from part_1
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, '2',
  null, null, null, null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '3',
  null, null, null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '4',
  null, null, null, null
from part_4
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '5', null, null, null, null
from part_5;
