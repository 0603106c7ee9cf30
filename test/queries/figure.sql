with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."subject_id" as "c8", "t"."item" as "c9",
  "t"."above"::text as "c10", array_to_json("t"."breakdown")::text as "c11", "t"."organisation_id" as "c12",
  "t"."region_id" as "c13", "t"."service_area_id" as "c14", "t"."staff_group_id" as "c15", "t"."module_id" as "c16",
  "t"."webinar_id" as "c17", "t"."audit_id" as "c18", "t"."budget_id" as "c19", "t"."programme_id" as "c20",
  "t"."work_id" as "c21", "t"."qualification_id" as "c22", "t"."reprint"::text as "c23", "t"."note" as "c24",
  "t"."citation_document_id" as "c25", "t"."citation_first_line"::text as "c26", "t"."citation_last_line"::text as "c27",
  "t"."citation_section" as "c28", "t"."id" as "c29"
from "observation" as t
where "t"."id" = $1), part_1 as (select "t"."label" as "c0", "t"."definition" as "c1", "t"."unit" as "c2", "t"."id" as
  "c3"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c15"
from part_0)), part_3 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."kind" as "c2", "t"."id" as
  "c3"
from "service_area" as t
where t.id in (select "c14"
from part_0)), part_4 as (select "t"."name" as "c0", "t"."id" as "c1"
from "region" as t
where t.id in (select "c13"
from part_0)), part_5 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c12"
from part_0)), part_6 as (select "t"."title" as "c0", "t"."id" as "c1"
from "module" as t
where t.id in (select "c16"
from part_0)), part_7 as (select "t"."title" as "c0", "t"."id" as "c1"
from "webinar" as t
where t.id in (select "c17"
from part_0)), part_8 as (select "t"."title" as "c0", "t"."id" as "c1"
from "audit" as t
where t.id in (select "c18"
from part_0)), part_9 as (select "t"."title" as "c0", "t"."id" as "c1"
from "budget" as t
where t.id in (select "c19"
from part_0)), part_10 as (select "t"."name" as "c0", "t"."id" as "c1"
from "programme" as t
where t.id in (select "c20"
from part_0)), part_11 as (select "t"."name" as "c0", "t"."id" as "c1"
from "work" as t
where t.id in (select "c21"
from part_0)), part_12 as (select "t"."name" as "c0", "t"."id" as "c1"
from "qualification" as t
where t.id in (select "c22"
from part_0)), part_13 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c8"
from part_0)), part_14 as (select "t"."title" as "c0", array_to_json("t"."page_lines")::text as "c1", "t"."id" as
  "c2"
from "document" as t
where t.id in (select "c25"
from part_0)), part_15 as (select k.parent, page.*
from (select distinct "c29" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number), part_16 as (select k.parent, total.count
from (select distinct "c29" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true) as total), part_17 as (select k.parent,
  page.*
from (select distinct "c29" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."as_published" as "c0", "t"."period_label" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."id" as "c4"
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number), part_18 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_17)), part_19 as (select k.parent, page.*
from (select distinct "c29" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."relation" as "c0", "t"."reason" as "c1", "t"."id" as "c2"
from "link" as "t"
where "t"."to_observation_id" = k.parent and true
order by "t"."relation" asc, "t"."id" asc limit 21) as ordered) as page
order by page.number), part_20 as (select k.parent, page.*
from (select distinct "c29" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."kind" as "c0", "t"."size"::text as "c1", "t"."explanation" as "c2", "t"."likelier" as "c3",
  "t"."id" as "c4"
from "discrepancy_observation" as link join "discrepancy" as "t" on "t"."id" = "link"."discrepancy_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 51) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, "c13" as c13, "c14" as c14, "c15" as c15, "c16" as
  c16, "c17" as c17, "c18" as c18, "c19" as c19, "c20" as c20, "c21" as c21, "c22" as c22, "c23" as c23, "c24" as c24,
  "c25" as c25, "c26" as c26, "c27" as c27, "c28" as c28, "c29" as c29, '0' as c30
from part_0
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '1'
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '2'
from part_2
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '3'
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '4'
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '5'
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '6'
from part_6
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '7'
from part_7
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '8'
from part_8
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '9'
from part_9
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '10'
from part_10
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '11'
from part_11
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '12'
from part_12
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '13'
from part_13
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '14'
from part_14
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '15'
from part_15
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '16'
from part_16
union all select "c0", "c1", "c2", "c3", "c4", "parent", null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '17'
from part_17
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, '18'
from part_18
union all select "c0", "c1", "c2", "parent", null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '19'
from part_19
union all select "c0", "c1", "c2", "c3", "c4", "parent", null, null, null, null, null, null, null, null, null, null,
  null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '20'
from part_20;
