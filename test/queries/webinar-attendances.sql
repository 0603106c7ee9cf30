with part_0 as (select "t"."title" as "c0", "t"."presenter_id" as "c1", "t"."id" as "c2", lower("t"."title" collate
  "und-x-icu") collate "C"::text as "k0", "t"."id"::text as "k1", (select count(*)::int as
  count
from "webinar" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and "t"."dataset_id" = $2::text)) as
  total
from "webinar" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($3::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and "t"."dataset_id" = $4::text)
order by lower("t"."title" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 11), part_1 as (select "t"."name" as
  "c0", "t"."id" as "c1"
from "person" as t
where t.id in (select "c1"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c2" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."measure_id" as "c0", "t"."value"::text as "c1", "t"."as_published" as "c2", "t"."precision" as "c3",
  array_to_json("t"."readings")::text as "c4", "t"."service_area_id" as "c5", "t"."note" as "c6",
  "t"."citation_document_id" as "c7", "t"."citation_first_line"::text as "c8", "t"."citation_last_line"::text as "c9",
  "t"."citation_section" as "c10", "t"."id" as "c11"
from "observation" as "t"
where "t"."webinar_id" = k.parent and ("t"."measure_id" in (select "tx"."id"
from "measure" as "tx"
where "tx"."role" = $5::text) and "t"."reprint" = $6::boolean)
order by (select "to"."position"
from "service_area" as "to"
where "to"."id" = "t"."service_area_id") asc nulls last, "t"."id" asc limit 101) as ordered) as
  page
order by page.number), part_3 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."kind" as "c2", "t"."id" as
  "c3"
from "service_area" as t
where t.id in (select "c5"
from part_2)), part_4 as (select k.parent, page.*
from (select distinct "c3" as parent
from part_3) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."code" as "c0", "t"."id" as "c1"
from "service_area" as "t"
where "t"."part_of_id" = k.parent and true
order by "t"."position" asc nulls last, "t"."id" asc limit 6) as ordered) as page
order by page.number), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c7"
from part_2)), part_6 as (select "t"."unit" as "c0", "t"."id" as "c1"
from "measure" as t
where t.id in (select "c0"
from part_2)) select "c0" as c0, "c1" as c1, "c2" as c2, null as c3, null as c4, null as c5, null as c6, null as c7,
  null as c8, null as c9, null as c10, null as c11, null as c12, '0' as c13, "k0", "k1",
  "total"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "parent", '2', null, null,
  null
from part_2
union all select "c0", "c1", "c2", "c3", null, null, null, null, null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "c0", "c1", "parent", null, null, null, null, null, null, null, null, null, null, '4', null, null,
  null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '5', null, null,
  null
from part_5
union all select "c0", "c1", null, null, null, null, null, null, null, null, null, null, null, '6', null, null,
  null
from part_6;
