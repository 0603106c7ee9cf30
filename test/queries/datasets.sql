with part_0 as (select "t"."name" as "c0", "t"."title" as "c1", "t"."description" as "c2", "t"."publisher" as "c3",
  "t"."homepage" as "c4", "t"."licence" as "c5", "t"."id" as "c6", "t"."title"::text as "k0", "t"."id"::text as "k1",
  (select count(*)::int as count
from "dataset" as "t"
where "t"."withdrawn" = $1::boolean) as total
from "dataset" as "t"
where "t"."withdrawn" = $2::boolean
order by "t"."title" asc, "t"."id" asc limit 51), part_1 as (select k.parent, total.count
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "document" as "t"
where "t"."dataset_id" = k.parent and true) as total), part_2 as (select k.parent,
  total.count
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "measure" as "t"
where "t"."dataset_id" = k.parent and true) as total), part_3 as (select k.parent,
  total.count
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "organisation" as "t"
where "t"."dataset_id" = k.parent and true) as total), part_4 as (select k.parent,
  total.count
from (select distinct "c6" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "release" as "t"
where "t"."dataset_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4,
  "c5" as c5, "c6" as c6, '0' as c7, "k0", "k1", "total"
from part_0
union all select "parent", "count", null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "parent", "count", null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "parent", "count", null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "parent", "count", null, null, null, null, null, '4', null, null,
  null
from part_4;
