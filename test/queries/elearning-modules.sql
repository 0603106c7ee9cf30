with part_0 as (select "t"."title" as "c0", "t"."kind" as "c1", "t"."last_accessed"::text as "c2",
  "t"."citation_document_id" as "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5",
  "t"."citation_section" as "c6", "t"."id" as "c7", lower("t"."title" collate "und-x-icu") collate "C"::text as "k0",
  "t"."id"::text as "k1", (select count(*)::int as count
from "module" as "t"
where "t"."kind" = $1::text) as total
from "module" as "t"
where "t"."kind" = $2::text
order by lower("t"."title" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 21), part_1 as ( select
  "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, '0' as c8, "k0", "k1", "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, '1' as c8, null, null,
  null
from part_1;
