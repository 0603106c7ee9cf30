with part_0 as (select "t"."title" as "c0", "t"."kind" as "c1", "t"."publisher_id" as "c2", "t"."published"::text as
  "c3", "t"."published_label" as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."sha256" as "c8", "t"."lines"::text as "c9", "t"."address" as "c10",
  "t"."address_seen"::text as "c11", "t"."lost" as "c12", "t"."note" as "c13", "t"."id" as "c14", "t"."id"::text as "k0",
  (select count(*)::int as count
from "document" as "t"
where true) as total
from "document" as "t"
where true
order by "t"."id" asc limit 11), part_1 as ( select "t"."name" as "c0", "t"."id" as
  "c1"
from "organisation" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, '0' as c15, "k0",
  "total"
from part_0
union all select c0, c1, null as c2, null as c3, null as c4, null as c5, null as c6, null as c7, null as c8, null as c9,
  null as c10, null as c11, null as c12, null as c13, null as c14, '1' as c15, null,
  null
from part_1;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "observation" as "t"
where "t"."citation_document_id" = k.parent and true) as total;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "statement" as "t"
where "t"."citation_document_id" = k.parent and true) as total;
