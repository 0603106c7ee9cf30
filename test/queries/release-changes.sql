with part_0 as (select "t"."version" as "c0", "t"."id" as "c1"
from "release" as t
where "t"."id" = $1), part_1 as (select k.parent, total.count
from (select distinct "c1" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "release_change" as "t"
where "t"."release_id" = k.parent and true) as total), part_2 as (select k.parent,
  page.*
from (select distinct "c1" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."sequence"::text as "c0", "t"."kind" as "c1", "t"."subject" as "c2", "t"."id" as "c3",
  "t"."sequence"::text as "k0", "t"."id"::text as "k1"
from "release_change" as "t"
where "t"."release_id" = k.parent and true
order by "t"."sequence" asc, "t"."id" asc limit 21) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, null as c2, null as c3, null as c4, null as c5, null as c6, '0' as
  c7
from part_0
union all select "parent", "count", null, null, null, null, null, '1'
from part_1
union all select "c0", "c1", "c2", "c3", "parent", "k0", "k1", '2'
from part_2;
