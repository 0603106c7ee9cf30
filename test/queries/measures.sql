with part_0 as (select "t"."label" as "c0", "t"."definition" as "c1", "t"."unit" as "c2", "t"."additive"::text as "c3",
  array_to_json("t"."breakdowns")::text as "c4", "t"."note" as "c5", "t"."id" as "c6", lower("t"."label" collate
  "und-x-icu") collate "C"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "measure" as "t"
where true) as total
from "measure" as "t"
where true
order by lower("t"."label" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 21), part_1 as (select k.parent,
  total.count
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation" as "t"
where "t"."measure_id" = k.parent and true) as total), part_2 as (select k.parent,
  page.*
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as "c6",
  "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as "t"
where "t"."measure_id" = k.parent and "t"."reprint" = $1::boolean
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 2) as ordered) as
  page
order by page.number), part_3 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_2)), part_4 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_2)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, '0' as c12, "k0", "k1", "total"
from part_0
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "parent", '2', null, null,
  null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '4', null, null,
  null
from part_4;
