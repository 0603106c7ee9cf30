with part_0 as (select "t"."id" as "c0"
from "document" as t
where "t"."id" = $1), part_1 as (select k.parent, total.count
from (select distinct "c0" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "statement" as "t"
where "t"."citation_document_id" = k.parent and true) as total), part_2 as (select k.parent,
  page.*
from (select distinct "c0" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."kind" as "c0", "t"."number" as "c1", "t"."title" as "c2", "t"."text" as "c3", "t"."status" as "c4",
  "t"."period_label" as "c5", "t"."parent_id" as "c6", "t"."note" as "c7", "t"."citation_document_id" as "c8",
  "t"."citation_first_line"::text as "c9", "t"."citation_last_line"::text as "c10", "t"."citation_section" as "c11",
  "t"."id" as "c12", "t"."citation_first_line"::text as "k0", "t"."id"::text as "k1"
from "statement" as "t"
where "t"."citation_document_id" = k.parent and true
order by "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as page
order by page.number), part_3 as (select "t"."title" as "c0", "t"."id" as "c1"
from "statement" as t
where t.id in (select "c6"
from part_2)), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c8"
from part_2)), part_5 as (select k.parent, page.*
from (select distinct "c12" as parent
from part_2) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."id" as "c1"
from "statement_organisation" as link join "organisation" as "t" on "t"."id" = "link"."organisation_id"
where "link"."statement_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, null as c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as
  c7, null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, '0' as
  c16
from part_0
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '1'
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "parent", "k0", "k1",
  '2'
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '3'
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '4'
from part_4
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '5'
from part_5;
