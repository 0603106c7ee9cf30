with part_0 as (select "t"."title" as "c0", "t"."kind" as "c1", "t"."publisher_id" as "c2", "t"."published"::text as
  "c3", "t"."published_label" as "c4", "t"."period_start"::text as "c5", "t"."period_end"::text as "c6",
  "t"."period_label" as "c7", "t"."sha256" as "c8", "t"."lines"::text as "c9", "t"."address" as "c10",
  "t"."address_seen"::text as "c11", "t"."lost" as "c12", "t"."note" as "c13", "t"."id" as "c14", "t"."id"::text as "k0",
  (select count(*)::int as count
from "document" as "t"
where true) as total
from "document" as "t"
where true
order by "t"."id" asc limit 11), part_1 as (select "t"."name" as "c0", "t"."id" as
  "c1"
from "organisation" as t
where t.id in (select "c2"
from part_0)), part_2 as (select k.parent, total.count
from (select distinct "c14" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "observation" as "t"
where "t"."citation_document_id" = k.parent and true) as total), part_3 as (select k.parent,
  total.count
from (select distinct "c14" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "statement" as "t"
where "t"."citation_document_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3,
  "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7, "c8" as c8, "c9" as c9, "c10" as c10, "c11" as c11, "c12" as c12,
  "c13" as c13, "c14" as c14, '0' as c15, "k0", "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, null, null, '1', null,
  null
from part_1
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, '2',
  null, null
from part_2
union all select "parent", "count", null, null, null, null, null, null, null, null, null, null, null, null, null, '3',
  null, null
from part_3;
