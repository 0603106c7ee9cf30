with part_0 as (select "t"."label" as "c0", "t"."definition" as "c1", "t"."unit" as "c2", "t"."additive"::text as "c3",
  "t"."id" as "c4"
from "measure" as t
where "t"."id" = $1), part_1 as (select k.parent, total.count
from (select distinct "c4" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation" as "t"
where "t"."measure_id" = k.parent and true) as total), part_2 as (select k.parent,
  page.*
from (select distinct "c4" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."value"::text as "c0", "t"."as_published" as "c1", "t"."precision" as "c2",
  array_to_json("t"."readings")::text as "c3", "t"."period_start"::text as "c4", "t"."period_end"::text as "c5",
  "t"."period_label" as "c6", "t"."organisation_id" as "c7", "t"."region_id" as "c8", "t"."service_area_id" as "c9",
  "t"."staff_group_id" as "c10", "t"."module_id" as "c11", "t"."webinar_id" as "c12", "t"."audit_id" as "c13",
  "t"."budget_id" as "c14", "t"."programme_id" as "c15", "t"."reprint"::text as "c16", "t"."note" as "c17",
  "t"."citation_document_id" as "c18", "t"."citation_first_line"::text as "c19", "t"."citation_last_line"::text as "c20",
  "t"."citation_section" as "c21", "t"."id" as "c22", "t"."period_start"::text as "k0", "t"."citation_first_line"::text as
  "k1", "t"."id"::text as "k2"
from "observation" as "t"
where "t"."measure_id" = k.parent and true
order by "t"."period_start" asc nulls last, "t"."citation_first_line" asc, "t"."id" asc limit 1001) as ordered) as
  page
order by page.number), part_3 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c10"
from part_2)), part_4 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."kind" as "c2", "t"."id" as
  "c3"
from "service_area" as t
where t.id in (select "c9"
from part_2)), part_5 as (select "t"."name" as "c0", "t"."id" as "c1"
from "region" as t
where t.id in (select "c8"
from part_2)), part_6 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c7"
from part_2)), part_7 as (select "t"."title" as "c0", "t"."id" as "c1"
from "module" as t
where t.id in (select "c11"
from part_2)), part_8 as (select "t"."title" as "c0", "t"."id" as "c1"
from "webinar" as t
where t.id in (select "c12"
from part_2)), part_9 as (select "t"."title" as "c0", "t"."id" as "c1"
from "audit" as t
where t.id in (select "c13"
from part_2)), part_10 as (select "t"."title" as "c0", "t"."id" as "c1"
from "budget" as t
where t.id in (select "c14"
from part_2)), part_11 as (select "t"."name" as "c0", "t"."id" as "c1"
from "programme" as t
where t.id in (select "c15"
from part_2)), part_12 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c18"
from part_2)), part_13 as (select k.parent, page.*
from (select distinct "c22" as parent
from part_2) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, null as c5, null as c6, null as
  c7, null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16,
  null as c17, null as c18, null as c19, null as c20, null as c21, null as c22, null as c23, null as c24, null as c25,
  null as c26, '0' as c27
from part_0
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, '1'
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
  "c16", "c17", "c18", "c19", "c20", "c21", "c22", "parent", "k0", "k1", "k2", '2'
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '3'
from part_3
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '4'
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '5'
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '6'
from part_6
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '7'
from part_7
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '8'
from part_8
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '9'
from part_9
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '10'
from part_10
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '11'
from part_11
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, '12'
from part_12
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, '13'
from part_13;
