with part_0 as (select "t"."title" as "c0", "t"."kind" as "c1", "t"."period_label" as "c2", "t"."note" as "c3",
  "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5", "t"."citation_last_line"::text as "c6",
  "t"."citation_section" as "c7", "t"."id" as "c8", "t"."id"::text as "k0", (select count(*)::int as
  count
from "budget" as "t"
where true) as total
from "budget" as "t"
where true
order by "t"."id" asc limit 51), part_1 as (select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c4"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."organisation_id" as "c8", "t"."note" as "c9", "t"."citation_document_id" as "c10",
  "t"."citation_first_line"::text as "c11", "t"."citation_last_line"::text as "c12", "t"."citation_section" as "c13",
  "t"."id" as "c14"
from "observation" as "t"
where "t"."budget_id" = k.parent and "t"."reprint" = $1::boolean
order by "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as page
order by page.number), part_3 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_2)), part_4 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c8"
from part_2)), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c10"
from part_2)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, null as c9, null as c10, null as c11, null as c12, null as c13, null as c14, null as c15, '0' as c16, "k0",
  "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '1',
  null, null
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14",
  "parent", '2', null, null
from part_2
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, '3',
  null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '4',
  null, null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '5',
  null, null
from part_5;
