select "t"."version" as "c0", "t"."id" as "c1"
from "release" as t
where "t"."id" = $1;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."sequence"::text as "c0", "t"."kind" as "c1", "t"."subject" as "c2", "t"."id" as "c3",
  "t"."sequence"::text as "k0", "t"."id"::text as "k1"
from "release_change" as "t"
where "t"."release_id" = k.parent and true
order by "t"."sequence" asc, "t"."id" asc limit 21) as ordered) as page
order by k.position, page.number;

select k.parent, total.count
from unnest($1::text[]) as k(parent)
cross join lateral (select count(*)::int as count
from "release_change" as "t"
where "t"."release_id" = k.parent and true) as total;
