with part_0 as (select "t"."name" as "c0", "t"."part_of_id" as "c1", array_to_json("t"."aliases")::text as "c2",
  "t"."citation_document_id" as "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5",
  "t"."citation_section" as "c6", "t"."id" as "c7", lower("t"."name" collate "und-x-icu") collate "C"::text as "k0",
  "t"."id"::text as "k1", (select count(*)::int as count
from "staff_group" as "t"
where true) as total
from "staff_group" as "t"
where true
order by lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 13), part_1 as (select "t"."name" as
  "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c1"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c7" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."cell" as "c8", "t"."service_area_id" as "c9", "t"."programme_id" as "c10",
  "t"."note" as "c11", "t"."citation_document_id" as "c12", "t"."citation_first_line"::text as "c13",
  "t"."citation_last_line"::text as "c14", "t"."citation_section" as "c15", "t"."id" as
  "c16"
from "observation" as "t"
where "t"."staff_group_id" = k.parent and "t"."reprint" = $1::boolean
order by (select lower("to"."label" collate "und-x-icu") collate "C"
from "measure" as "to"
where "to"."id" = "t"."measure_id") asc, "t"."period_start" asc nulls last, "t"."id" asc limit 151) as ordered) as
  page
order by page.number), part_4 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_3)), part_5 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."kind" as "c2", "t"."id" as
  "c3"
from "service_area" as t
where t.id in (select "c9"
from part_3)), part_6 as (select "t"."name" as "c0", "t"."id" as "c1"
from "programme" as t
where t.id in (select "c10"
from part_3)), part_7 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c12"
from part_3)), part_8 as (select k.parent, page.*
from (select distinct "c16" as parent
from part_3) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16,
  null as c17, '0' as c18, "k0", "k1", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '1', null, null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '2', null, null, null
from part_2
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
  "c16", "parent", '3', null, null, null
from part_3
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '4', null, null, null
from part_4
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '5', null, null, null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '6', null, null, null
from part_6
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '7', null, null, null
from part_7
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, '8', null, null, null
from part_8;
