with part_0 as (select "t"."kind" as "c0", "t"."size"::text as "c1", "t"."explanation" as "c2", "t"."likelier" as "c3",
  "t"."document_id" as "c4", "t"."id" as "c5", "t"."kind"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "discrepancy" as "t"
where true) as total
from "discrepancy" as "t"
where true
order by "t"."kind" asc, "t"."id" asc limit 201), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c4"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c5" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."title" as "c0", "t"."stated"::text as "c1", "t"."computed"::text as "c2", "t"."id" as
  "c3"
from "check_result" as "t"
where "t"."discrepancy_id" = k.parent and true
order by "t"."id" asc limit 11) as ordered) as page
order by page.number), part_3 as (select k.parent, page.*
from (select distinct "c5" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."text" as "c0", "t"."id" as "c1"
from "discrepancy_statement" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."discrepancy_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11) as ordered) as
  page
order by page.number), part_4 as (select k.parent, page.*
from (select distinct "c5" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."cell" as "c8", "t"."staff_group_id" as "c9", "t"."audit_id" as "c10", "t"."note" as
  "c11", "t"."citation_document_id" as "c12", "t"."citation_first_line"::text as "c13", "t"."citation_last_line"::text as
  "c14", "t"."citation_section" as "c15", "t"."id" as "c16"
from "discrepancy_observation" as link join "observation" as "t" on "t"."id" = "link"."observation_id"
where "link"."discrepancy_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as
  page
order by page.number), part_5 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_4)), part_6 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c9"
from part_4)), part_7 as (select "t"."title" as "c0", "t"."id" as "c1"
from "audit" as t
where t.id in (select "c10"
from part_4)), part_8 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c12"
from part_4)), part_9 as (select k.parent, page.*
from (select distinct "c16" as parent
from part_4) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, null as c6, null as
  c7, null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, null as c16,
  null as c17, '0' as c18, "k0", "k1", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '1', null, null, null
from part_1
union all select "c0", "c1", "c2", "c3", "parent", null, null, null, null, null, null, null, null, null, null, null,
  null, null, '2', null, null, null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, '3', null, null, null
from part_3
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
  "c16", "parent", '4', null, null, null
from part_4
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '5', null, null, null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '6', null, null, null
from part_6
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '7', null, null, null
from part_7
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '8', null, null, null
from part_8
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, null, '9', null, null, null
from part_9;
