with part_0 as (select "t"."name" as "c0", "t"."part_of_id" as "c1", array_to_json("t"."aliases")::text as "c2",
  "t"."citation_document_id" as "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5",
  "t"."citation_section" as "c6", "t"."id" as "c7", lower("t"."name" collate "und-x-icu") collate "C"::text as "k0",
  "t"."id"::text as "k1", (select count(*)::int as count
from "qualification" as "t"
where true) as total
from "qualification" as "t"
where true
order by lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 31), part_1 as (select "t"."name" as
  "c0", "t"."id" as "c1"
from "qualification" as t
where t.id in (select "c1"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c7" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."cell" as "c8", "t"."staff_group_id" as "c9", "t"."note" as "c10",
  "t"."citation_document_id" as "c11", "t"."citation_first_line"::text as "c12", "t"."citation_last_line"::text as "c13",
  "t"."citation_section" as "c14", "t"."id" as "c15"
from "observation" as "t"
where "t"."qualification_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number), part_4 as (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as
  "c2"
from "measure" as t
where t.id in (select "c0"
from part_3)), part_5 as (select "t"."name" as "c0", "t"."id" as "c1"
from "staff_group" as t
where t.id in (select "c9"
from part_3)), part_6 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c11"
from part_3)), part_7 as (select k.parent, total.count
from (select distinct "c7" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "statement_qualification" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."qualification_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3,
  "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7, null as c8, null as c9, null as c10, null as c11, null as c12, null as
  c13, null as c14, null as c15, null as c16, '0' as c17, "k0", "k1", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '1', null, null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '2', null, null, null
from part_2
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15",
  "parent", '3', null, null, null
from part_3
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '4', null, null, null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '5', null, null, null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '6', null, null, null
from part_6
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  null, '7', null, null, null
from part_7;
