with part_0 as (select "t"."rule" as "c0", "t"."kind" as "c1", "t"."title" as "c2", "t"."holds"::text as "c3",
  "t"."stated"::text as "c4", "t"."comparison" as "c5", "t"."computed"::text as "c6", "t"."tolerance"::text as "c7",
  "t"."note" as "c8", "t"."id" as "c9", "t"."id"::text as "k0", (select count(*)::int as
  count
from "check_result" as "t"
where "t"."holds" = $1::boolean) as total
from "check_result" as "t"
where "t"."holds" = $2::boolean
order by "t"."id" asc limit 601), part_1 as (select k.parent, page.*
from (select distinct "c9" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."cell" as "c8", "t"."staff_group_id" as "c9", "t"."module_id" as "c10", "t"."note" as
  "c11", "t"."citation_document_id" as "c12", "t"."citation_first_line"::text as "c13", "t"."citation_last_line"::text as
  "c14", "t"."citation_section" as "c15", "t"."id" as "c16"
from "check_observation" as link join "observation" as "t" on "t"."id" = "link"."observation_id"
where "link"."check_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number), part_2 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_1)), part_3 as (select "t"."title" as "c0", "t"."id" as "c1"
from "module" as t
where t.id in (select "c10"
from part_1)), part_4 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c9"
from part_1)), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c12"
from part_1)), part_6 as (select k.parent, page.*
from (select distinct "c16" as parent
from part_1) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 4) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16,
  null as c17, '0' as c18, "k0", "total"
from part_0
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
  "c16", "parent", '1', null, null
from part_1
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '2', null, null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '3', null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '4', null, null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '5', null, null
from part_5
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, '6', null, null
from part_6;
