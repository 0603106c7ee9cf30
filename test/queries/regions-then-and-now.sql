with part_0 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."scheme" as "c2", "t"."note" as "c3",
  "t"."citation_document_id" as "c4", "t"."citation_first_line"::text as "c5", "t"."citation_last_line"::text as "c6",
  "t"."citation_section" as "c7", "t"."id" as "c8", "t"."scheme"::text as "k0", lower("t"."name" collate "und-x-icu")
  collate "C"::text as "k1", "t"."id"::text as "k2"
from "region" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and ("t"."scheme" <> $2::text and "t"."dataset_id" =
  $3::text))
order by "t"."scheme" asc nulls last, lower("t"."name" collate "und-x-icu") collate "C" asc, "t"."id" asc limit 51),
  part_1 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c4"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."person_id" as "c0", "t"."office_id" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "appointment" as "t"
where "t"."region_id" = k.parent and true
order by "t"."id" asc limit 51) as ordered) as page
order by page.number), part_3 as (select "t"."name" as "c0", "t"."id" as "c1"
from "office" as t
where t.id in (select "c1"
from part_2)), part_4 as (select "t"."name" as "c0", "t"."id" as "c1"
from "person" as t
where t.id in (select "c0"
from part_2)), part_5 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_2)), part_6 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."service_area_id" as "c0", "t"."name" as "c1", "t"."on_date"::text as "c2",
  "t"."citation_document_id" as "c3", "t"."citation_first_line"::text as "c4", "t"."citation_last_line"::text as "c5",
  "t"."citation_section" as "c6", "t"."id" as "c7"
from "service_area_name" as "t"
where "t"."region_id" = k.parent and true
order by "t"."on_date" asc nulls last, "t"."id" asc limit 51) as ordered) as page
order by page.number), part_7 as (select "t"."code" as "c0", "t"."name" as "c1", "t"."id" as
  "c2"
from "service_area" as t
where t.id in (select "c0"
from part_6)), part_8 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c3"
from part_6)), part_9 as (select k.parent, page.*
from (select distinct "c8" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."title" as "c0", "t"."status" as "c1", "t"."citation_document_id" as "c2",
  "t"."citation_first_line"::text as "c3", "t"."citation_last_line"::text as "c4", "t"."citation_section" as "c5",
  "t"."id" as "c6"
from "statement_region" as link join "statement" as "t" on "t"."id" = "link"."statement_id"
where "link"."region_id" = k.parent and true
order by "t"."citation_document_id" asc, "t"."citation_first_line" asc, "t"."id" asc limit 51) as ordered) as
  page
order by page.number), part_10 as (select "t"."title" as "c0", "t"."id" as "c1"
from "document" as t
where t.id in (select "c2"
from part_9)) select "c0" as c0, "c1" as c1, "c2" as c2, "c3" as c3, "c4" as c4, "c5" as c5, "c6" as c6, "c7" as c7,
  "c8" as c8, '0' as c9, "k0", "k1", "k2"
from part_0
union all select "c0", "c1", null, null, null, null, null, null, null, '1', null, null,
  null
from part_1
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "parent", null, '2', null, null,
  null
from part_2
union all select "c0", "c1", null, null, null, null, null, null, null, '3', null, null,
  null
from part_3
union all select "c0", "c1", null, null, null, null, null, null, null, '4', null, null,
  null
from part_4
union all select "c0", "c1", null, null, null, null, null, null, null, '5', null, null,
  null
from part_5
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "parent", '6', null, null,
  null
from part_6
union all select "c0", "c1", "c2", null, null, null, null, null, null, '7', null, null,
  null
from part_7
union all select "c0", "c1", null, null, null, null, null, null, null, '8', null, null,
  null
from part_8
union all select "c0", "c1", "c2", "c3", "c4", "c5", "c6", "parent", null, '9', null, null,
  null
from part_9
union all select "c0", "c1", null, null, null, null, null, null, null, '10', null, null,
  null
from part_10;

with part_0 as (select "t"."code" as "c0", "t"."region_id" as "c1", "t"."id" as "c2"
from "service_area" as "t"
where ((select bool_and(case when known.id is null then ('there is no id ' || asked.id)::boolean else true
  end)
from unnest($1::text[]) as asked(id)
left join "dataset" as known on known.id = asked.id) and ("t"."dataset_id" = $2::text and exists (select
  1
from "service_area_name" as "tx"
where "tx"."service_area_id" = "t"."id" and true and "tx"."on_date" >= $3::date)))
order by "t"."position" asc nulls last, "t"."id" asc limit 51), part_1 as (select "t"."name" as "c0", "t"."id" as
  "c1"
from "region" as t
where t.id in (select "c1"
from part_0)), part_2 as (select k.parent, page.*
from (select distinct "c2" as parent
from part_0) as k(parent)
cross join lateral (select ordered.*, row_number() over () as number
from ( select "t"."name" as "c0", "t"."on_date"::text as "c1", "t"."id" as "c2"
from "service_area_name" as "t"
where "t"."service_area_id" = k.parent and true
order by "t"."on_date" asc nulls last, "t"."id" asc limit 51) as ordered) as page
order by page.number) select "c0" as c0, "c1" as c1, "c2" as c2, null as c3, '0' as
  c4
from part_0
union all select "c0", "c1", null, null, '1'
from part_1
union all select "c0", "c1", "c2", "parent", '2'
from part_2;
