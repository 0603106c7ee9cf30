with part_0 as (select "t"."title" as "c0", "t"."text" as "c1", "t"."status" as "c2", "t"."period_start"::text as "c3",
  "t"."period_end"::text as "c4", "t"."period_label" as "c5", "t"."citation_document_id" as "c6",
  "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10", "t"."period_start"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "statement" as "t"
where "t"."kind" = $1) as total
from "statement" as "t"
where "t"."kind" = $2
order by "t"."period_start" asc nulls last, "t"."id" asc limit 31), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c6"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_organisation" as link join "organisation" as "t" on "t"."id" = "link"."organisation_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_3 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_programme" as link join "programme" as "t" on "t"."id" = "link"."programme_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_4 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as "c2"
from "statement_service_area" as link join "service_area" as "t" on "t"."id" = "link"."service_area_id"
where "link"."statement_id" = k.parent and true
order by "t"."position" asc nulls last, "t"."id" asc limit 21) as ordered) as page
order by page.number), part_5 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_region" as link join "region" as "t" on "t"."id" = "link"."region_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_6 as (select k.parent, page.*
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_person" as link join "person" as "t" on "t"."id" = "link"."person_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, "c10" as c10, '0' as c11, "k0", "k1", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "c0", "c1", "c2", "parent", null, null, null, null, null, null, null, '4', null, null,
  null
from part_4
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, '5', null, null,
  null
from part_5
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, '6', null, null,
  null
from part_6;
