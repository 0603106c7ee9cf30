with part_0 as (select "t"."code" as "c0", "t"."kind" as "c1", array_to_json("t"."aliases")::text as "c2", "t"."note" as
  "c3", "t"."id" as "c4", "t"."position"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "service_area" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and "t"."dataset_id" = $2::text)) as
  total
from "service_area" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($3::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and "t"."dataset_id" = $4::text)
order by "t"."position" asc nulls last, "t"."id" asc limit 101), part_1 as (select k.parent,
  page.*
from (select distinct "c4" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."region_id" as "c1", "t"."on_date"::text as "c2", "t"."citation_document_id" as
  "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5", "t"."citation_section" as "c6",
  "t"."id" as "c7"
from "service_area_name" as "t"
where "t"."service_area_id" = k.parent and "t"."on_date" <= $5::date
order by "t"."on_date" desc nulls last, "t"."id" asc limit 2) as ordered) as page
order by page.number), part_2 as (select "t"."name" as "c0", "t"."id" as "c1"
from "region" as t
where t.id in (select "c1"
from part_1)), part_3 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_1)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, null as c5, null as c6, null as c7,
  null as c8, '0' as c9, "k0", "k1", "total"
from part_0
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "parent", '1', null, null,
  null
from part_1
union all select "c0", "c1", null, null, null, null, null, null, null, '2', null, null,
  null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, '3', null, null,
  null
from part_3;
