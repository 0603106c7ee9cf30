select "t"."label" as "c0", "t"."definition" as "c1", "t"."unit" as "c2", "t"."additive"::text as "c3",
  array_to_json("t"."breakdowns")::text as "c4", "t"."note" as "c5", "t"."id" as "c6", lower("t"."label" collate
  "und-x-icu") collate "C"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "measure" as "t"
where true) as total
from "measure" as "t"
where true
order by lower("t"."label" collate "und-x-icu") collate "C" asc, "t"."id" asc limit
  21;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "observation" as "t"
where "t"."measure_id" = k.parent and true) as total;

with part_0 as (select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."note" as "c5", "t"."citation_document_id" as "c6",
  "t"."citation_first_line"::text as "c7", "t"."citation_last_line"::text as "c8", "t"."citation_section" as "c9",
  "t"."id" as "c10"
from "observation" as "t"
where "t"."measure_id" = k.parent and "t"."reprint" = $2::boolean
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 2) as ordered) as
  page
order by k.position, page.number), part_1 as ( select "t"."title" as "c0", "t"."id" as
  "c1"
from "document" as t
where t.id in (select "c6"
from part_0)), part_2 as ( select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, '0' as c11, "parent"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, '1' as c11, null
from part_1
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, '2' as c11, null
from part_2;
