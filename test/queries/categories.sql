with part_0 as (select "t"."scheme_id" as "c0", "t"."name" as "c1", "t"."note" as "c2", "t"."citation_document_id" as
  "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5", "t"."citation_section" as "c6",
  "t"."id" as "c7", "j0"."value"::text as "k0", lower("t"."name" collate "und-x-icu") collate "C"::text as "k1",
  "t"."id"::text as "k2", (select count(*)::int as count
from "category" as "t"
where true) as total
from (select "t".*
from "category" as "t"
where true) as "t"
left join (select "to"."id" as id, lower("to"."name" collate "und-x-icu") collate "C" as
  value
from "scheme" as "to" offset 0) as "j0" on "j0"."id" = "t"."scheme_id"
where true
order by "j0"."value" asc, lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 31), part_1 as
  (select "t"."name" as "c0", "t"."definition" as "c1", "t"."exclusive"::text as "c2", "t"."id" as
  "c3"
from "scheme" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)), part_3 as (select k.parent, total.count
from (select distinct "c7" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation_category" as link join "observation" as "t" on "t"."id" = "link"."observation_id"
where "link"."category_id" = k.parent and true) as total), part_4 as (select k.parent,
  total.count
from (select distinct "c7" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "statement_category" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."category_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as
  c4, "c5" as c5, "c6" as c6, "c7" as c7, '0' as c8, "k0", "k1", "k2", "total"
from part_0
union all select "c0", "c1", "c2", "c3", null, null, null, null, '1', null, null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, '2', null, null, null,
  null
from part_2
union all select "parent", "count", null, null, null, null, null, null, '3', null, null, null,
  null
from part_3
union all select "parent", "count", null, null, null, null, null, null, '4', null, null, null,
  null
from part_4;
