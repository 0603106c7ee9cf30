with part_0 as (select "t"."name" as "c0", "t"."given_by_id" as "c1", array_to_json("t"."readings")::text as "c2",
  "t"."note" as "c3", "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5",
  "t"."citation_last_line"::text as "c6", "t"."citation_section" as "c7", "t"."id" as "c8", lower("t"."name" collate
  "und-x-icu") collate "C"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "award" as "t"
where true) as total
from "award" as "t"
where true
order by lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 31), part_1 as (select "t"."name" as
  "c0", "t"."id" as "c1"
from "organisation" as t
where t.id in (select "c1"
from part_0)), part_2 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)), part_3 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."text" as "c0", "t"."id" as "c1"
from "statement_award" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."award_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 11) as ordered) as
  page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as
  c7, "c8" as c8, '0' as c9, "k0", "k1", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "c0", "c1", "parent", null, null, null, null, null, null, '3', null, null,
  null
from part_3;
