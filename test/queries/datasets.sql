select "t"."name" as "c0", "t"."title" as "c1", "t"."description" as "c2", "t"."publisher" as "c3", "t"."homepage" as
  "c4", "t"."licence" as "c5", "t"."id" as "c6", "t"."title"::text as "k0", "t"."id"::text as "k1", (select
  count(*)::int as count
from "dataset" as "t"
where "t"."withdrawn" = $1::boolean) as total
from "dataset" as "t"
where "t"."withdrawn" = $2::boolean
order by "t"."title" asc, "t"."id" asc limit 51;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "document" as "t"
where "t"."dataset_id" = k.parent and true) as total;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "measure" as "t"
where "t"."dataset_id" = k.parent and true) as total;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "organisation" as "t"
where "t"."dataset_id" = k.parent and true) as total;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "release" as "t"
where "t"."dataset_id" = k.parent and true) as total;
