select "t"."sequence"::text as "c0", "t"."version" as "c1", "t"."content_hash" as "c2", to_char("t"."loaded_at" at time
  zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "c3", "t"."observation_count"::text as "c4", "t"."statement_count"::text as
  "c5", "t"."check_count"::text as "c6", "t"."discrepancy_count"::text as "c7", "t"."id" as "c8", "t"."sequence"::text as
  "k0", "t"."id"::text as "k1", (select count(*)::int as count
from "release" as "t"
where true) as total
from "release" as "t"
where true
order by "t"."sequence" desc, "t"."id" asc limit 11;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "release_change" as "t"
where "t"."release_id" = k.parent and true) as total;
