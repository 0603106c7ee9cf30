with part_0 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."region_id" as "c2", "t"."id" as "c3",
  "t"."position"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as count
from "service_area" as "t"
where "t"."kind" <> $1::text) as total
from "service_area" as "t"
where "t"."kind" <> $2::text
order by "t"."position" asc, "t"."id" asc limit 51), part_1 as ( select "t"."name" as "c0", "t"."id" as
  "c1"
from "region" as t
where t.id in (select "c2"
from part_0)) select c0, c1, c2, c3, '0' as c4, "k0", "k1", "total"
from part_0
union all select c0, c1, null as c2, null as c3, '1' as c4, null, null, null
from part_1;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."code" as "c0", "t"."id" as "c1"
from "service_area" as "t"
where "t"."part_of_id" = k.parent and true
order by "t"."position" asc, "t"."id" asc limit 6) as ordered) as page
order by k.position, page.number;

select k.parent, page.*
from unnest($1::text[]) with ordinality as k(parent, position)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."code" as "c0", "t"."id" as "c1"
from "service_area" as "t"
where "t"."part_of_id" = k.parent and true
order by "t"."position" asc, "t"."id" asc limit 6) as ordered) as page
order by k.position, page.number;
