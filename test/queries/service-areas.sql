with part_0 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."kind" as "c2", "t"."region_id" as "c3",
  "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5", "t"."citation_last_line"::text as "c6",
  "t"."citation_section" as "c7", "t"."id" as "c8", "t"."position"::text as "k0", "t"."id"::text as "k1", (select
  count(*)::int as count
from "service_area" as "t"
where true) as total
from "service_area" as "t"
where true
order by "t"."position" asc, "t"."id" asc limit 21), part_1 as ( select "t"."name" as "c0", "t"."id" as
  "c1"
from "region" as t
where t.id in (select "c3"
from part_0)), part_2 as ( select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, '0' as c9, "k0", "k1", "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, '1' as c9,
  null, null, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, '2' as c9,
  null, null, null
from part_2;
