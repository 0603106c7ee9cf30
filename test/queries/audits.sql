with part_0 as (select "t"."title" as "c0", "t"."kind" as "c1", "t"."organisation_id" as "c2", "t"."period_label" as
  "c3", "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5", "t"."citation_last_line"::text as
  "c6", "t"."citation_section" as "c7", "t"."id" as "c8", "t"."id"::text as "k0", (select count(*)::int as
  count
from "audit" as "t"
where true) as total
from "audit" as "t"
where true
order by "t"."id" asc limit 51), part_1 as (select "t"."name" as "c0", "t"."id" as
  "c1"
from "organisation" as t
where t.id in (select "c2"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."note" as "c8", "t"."citation_document_id" as "c9", "t"."citation_first_line"::text as
  "c10", "t"."citation_last_line"::text as "c11", "t"."citation_section" as "c12", "t"."id" as
  "c13"
from "observation" as "t"
where "t"."audit_id" = k.parent and "t"."reprint" = $1::boolean
order by "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as page
order by page.number), part_4 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_3)), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c9"
from part_3)), part_6 as (select k.parent, page.*
from (select distinct "c13" as parent
from part_3) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "observation_category" as link join "category" as "t" on "t"."id" = "link"."category_id"
where "link"."observation_id" = k.parent and true
order by "t"."id" asc limit 6) as ordered) as page
order by page.number), part_7 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."number" as "c0", "t"."text" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "statement_audit" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."audit_id" = k.parent and ("t"."kind" = $2 and "t"."kind" = $3)
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 101) as ordered) as
  page
order by page.number), part_8 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_7)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, '0' as c15, "k0",
  "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '1', null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '2', null,
  null
from part_2
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "parent", '3',
  null, null
from part_3
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, '4', null,
  null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '5', null,
  null
from part_5
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, '6',
  null, null
from part_6
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "parent", null, null, null, null, null, null, null, '7',
  null, null
from part_7
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '8', null,
  null
from part_8;
