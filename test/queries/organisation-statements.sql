with part_0 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where "t"."id" = $1), part_1 as (select k.parent, total.count
from (select distinct "c1" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "statement_organisation" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."organisation_id" = k.parent and true) as total), part_2 as (select k.parent,
  page.*
from (select distinct "c1" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."kind" as "c0", "t"."number" as "c1", "t"."title" as "c2", "t"."text" as "c3", "t"."status" as "c4",
  "t"."period_label" as "c5", "t"."citation_document_id" as "c6", "t"."citation_first_line"::text as "c7",
  "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9", "t"."id" as "c10",
  "t"."citation_document_id"::text as "k0", "t"."citation_first_line"::text as "k1", "t"."id"::text as
  "k2"
from "statement_organisation" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."organisation_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as
  page
order by page.number), part_3 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_2)) select "c0" as c0, "c1" as c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, '0' as
  c15
from part_0
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '1'
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "parent", "k0", "k1", "k2",
  '2'
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null,
  '3'
from part_3;
