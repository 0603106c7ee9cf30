with part_0 as (select "t"."number" as "c0", "t"."title" as "c1", "t"."text" as "c2", "t"."period_label" as "c3",
  "t"."note" as "c4", "t"."citation_document_id" as "c5", "t"."citation_first_line"::text as "c6",
  "t"."citation_last_line"::text as "c7", "t"."citation_section" as "c8", "t"."id" as "c9",
  "t"."citation_document_id"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as "k2", (select
  count(*)::int as count
from "statement" as "t"
where "t"."kind" = $1) as total
from "statement" as "t"
where "t"."kind" = $2
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21), part_1 as (select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c5"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c9" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."title" as "c0", "t"."id" as "c1"
from "statement_audit" as link join "audit" as "t" on "t"."id" = "link"."audit_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_3 as (select k.parent, page.*
from (select distinct "c9" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_organisation" as link join "organisation" as "t" on "t"."id" = "link"."organisation_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_4 as (select k.parent, page.*
from (select distinct "c9" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_staff_group" as link join "staff_group" as "t" on "t"."id" = "link"."staff_group_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_5 as (select k.parent, page.*
from (select distinct "c9" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, "c9" as c9, '0' as c10, "k0", "k1", "k2", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, '2', null, null, null,
  null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, '3', null, null, null,
  null
from part_3
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, '4', null, null, null,
  null
from part_4
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, '5', null, null, null,
  null
from part_5;
