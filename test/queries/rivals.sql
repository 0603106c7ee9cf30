with part_0 as (select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2",
  "t"."precision" as "c3", array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5",
  "t"."period_end"::text as "c6", "t"."period_label" as "c7", "t"."note" as "c8", "t"."citation_document_id" as "c9",
  "t"."citation_first_line"::text as "c10", "t"."citation_last_line"::text as "c11", "t"."citation_section" as "c12",
  "t"."id" as "c13", "j0"."value"::text as "k0", lower("t"."cell" collate "und-x-icu") collate "C"::text as "k1",
  "t"."period_start"::text as "k2", "t"."id"::text as "k3", (select count(*)::int as
  count
from "observation" as "t"
where ("t"."reprint" = $1::boolean and exists (select 1
from "observation_rival" as link join "observation" as "tx" on "tx"."id" = "link"."rival_id"
where "link"."observation_id" = "t"."id" and true and true))) as total
from (select "t".*
from "observation" as "t"
where ("t"."reprint" = $2::boolean and exists (select 1
from "observation_rival" as link join "observation" as "tx" on "tx"."id" = "link"."rival_id"
where "link"."observation_id" = "t"."id" and true and true))) as "t"
left join (select "to"."id" as id, lower("to"."label" collate "und-x-icu") collate "C" as
  value
from "measure" as "to" offset 0) as "j0" on "j0"."id" = "t"."measure_id"
where true
order by "j0"."value" asc, lower("t"."cell" collate "und-x-icu") collate "C" asc, "t"."period_start" asc nulls last,
  "t"."id" asc limit 21), part_1 as (select "t"."label" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c9"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c13" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."cell" as "c8", "t"."note" as "c9", "t"."citation_document_id" as "c10",
  "t"."citation_first_line"::text as "c11", "t"."citation_last_line"::text as "c12", "t"."citation_section" as "c13",
  "t"."id" as "c14"
from "observation_rival" as link join "observation" as "t" on "t"."id" = "link"."rival_id"
where "link"."observation_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 21) as ordered) as
  page
order by page.number), part_4 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c10"
from part_3)), part_5 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_3)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12, "c13" as c13, null as c14, null as c15, '0' as c16,
  "k0", "k1", "k2", "k3", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '1',
  null, null, null, null, null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '2',
  null, null, null, null, null
from part_2
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14",
  "parent", '3', null, null, null, null, null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '4',
  null, null, null, null, null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, null, '5',
  null, null, null, null, null
from part_5;
