with part_0 as (select "t"."name" as "c0", "t"."id" as "c1", lower("t"."name" collate "und-x-icu") collate "C"::text as
  "k0", "t"."id"::text as "k1", (select count(*)::int as count
from "person" as "t"
where true) as total
from "person" as "t"
where true
order by lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 21), part_1 as (select k.parent,
  page.*
from (select distinct "c1" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."office_id" as "c0", "t"."organisation_id" as "c1", "t"."region_id" as "c2",
  "t"."period_start"::text as "c3", "t"."period_end"::text as "c4", "t"."period_label" as "c5",
  "t"."citation_document_id" as "c6", "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8",
  "t"."citation_section" as "c9", "t"."id" as "c10"
from "appointment" as "t"
where "t"."person_id" = k.parent and true
order by "t"."id" asc limit 21) as ordered) as page
order by page.number), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "office" as t
where t.id in (select "c0"
from part_1)), part_3 as (select "t"."name" as "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c1"
from part_1)), part_4 as (select "t"."name" as "c0", "t"."id" as "c1"
from "region" as t
where t.id in (select "c2"
from part_1)), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c6"
from part_1)) select "c0" as c0, "c1" as c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, '0' as c12, "k0", "k1", "total"
from part_0
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "parent", '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '4', null, null,
  null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, '5', null, null,
  null
from part_5;
