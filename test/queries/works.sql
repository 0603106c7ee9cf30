with part_0 as (select "t"."name" as "c0", "t"."kind" as "c1", "t"."part_of_id" as "c2",
  array_to_json("t"."aliases")::text as "c3", array_to_json("t"."readings")::text as "c4", "t"."note" as "c5",
  "t"."citation_document_id" as "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8",
  "t"."citation_section" as "c9", "t"."id" as "c10", lower("t"."name" collate "und-x-icu") collate "C"::text as "k0",
  "t"."id"::text as "k1", (select count(*)::int as count
from "work" as "t"
where true) as total
from "work" as "t"
where true
order by lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 31), part_1 as (select "t"."name" as
  "c0", "t"."id" as "c1"
from "work" as t
where t.id in (select "c2"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_0)), part_3 as (select k.parent, total.count
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation" as "t"
where "t"."work_id" = k.parent and true) as total), part_4 as (select k.parent, total.count
from (select distinct "c10" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "statement_work" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."work_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4,
  "c5" as c5, "c6" as c6, "c7" as c7, "c8" as c8, "c9" as c9, "c10" as c10, '0' as c11, "k0", "k1",
  "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "parent", "count", null, null, null, null, null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "parent", "count", null, null, null, null, null, null, null, null, null, '4', null, null,
  null
from part_4;
