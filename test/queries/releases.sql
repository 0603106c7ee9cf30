with part_0 as (select "t"."sequence"::text as "c0", "t"."version" as "c1", "t"."content_hash" as "c2",
  to_char("t"."loaded_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "c3", "t"."observation_count"::text as
  "c4", "t"."statement_count"::text as "c5", "t"."check_count"::text as "c6", "t"."discrepancy_count"::text as "c7",
  "t"."id" as "c8", "t"."sequence"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "release" as "t"
where true) as total
from "release" as "t"
where true
order by "t"."sequence" desc, "t"."id" asc limit 11), part_1 as (select k.parent,
  total.count
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select count(*)::text as count
from "release_change" as "t"
where "t"."release_id" = k.parent and true) as total) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4,
  "c5" as c5, "c6" as c6, "c7" as c7, "c8" as c8, '0' as c9, "k0", "k1", "total"
from part_0
union all select "parent", "count", null, null, null, null, null, null, null, '1', null, null,
  null
from part_1;
