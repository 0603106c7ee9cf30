with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."cell" as "c8", array_to_json("t"."breakdown")::text as
  "c9", "t"."note" as "c10", "t"."citation_document_id" as "c11", "t"."citation_first_line"::text as "c12",
  "t"."citation_last_line"::text as "c13", "t"."citation_section" as "c14", "t"."id" as "c15", "j0"."value"::text as "k0",
  lower("t"."cell" collate "und-x-icu") collate "C"::text as "k1", "t"."id"::text as "k2", (select count(*)::int as
  count
from (select distinct on ("t"."cell") "t".*
from "observation" as "t"
where not "t"."reprint"
order by "t"."cell", "t"."period_end" desc nulls last, "t".precision <> 'EXACT', cardinality("t".readings) > 0,
  "t"."id") as "t"
where true) as total
from (select "t".*
from (select distinct on ("t"."cell") "t".*
from "observation" as "t"
where not "t"."reprint"
order by "t"."cell", "t"."period_end" desc nulls last, "t".precision <> 'EXACT', cardinality("t".readings) > 0,
  "t"."id") as "t"
where true) as "t"
left join (select "to"."id" as id, lower("to"."label" collate "und-x-icu") collate "C" as
  value
from "measure" as "to" offset 0) as "j0" on "j0"."id" = "t"."measure_id"
where true
order by "j0"."value" asc, lower("t"."cell" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 51), part_1 as
  (select "t"."label" as "c0", "t"."unit" as "c1", "t"."id" as "c2"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c11"
from part_0)), part_3 as (select k.parent, total.count
from (select distinct "c15" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3,
  "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12,
  "c13" as c13, "c14" as c14, "c15" as c15, '0' as c16, "k0", "k1", "k2", "total"
from part_0
union all select "c0", "c1", "c2", null, null, null, null, null, null, null, null, null, null, null, null, null, '1',
  null, null, null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '2',
  null, null, null, null
from part_2
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, null,
  '3', null, null, null, null
from part_3;
